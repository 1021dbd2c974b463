/** What every measurement needs: a long day, and several runs of which the best counts. */

/** As a shop might export them: most right, some wrong, all different. */
// Made in the page piece by piece: a long file crosses no wire.
export const made = (it, count) =>
  it.page.evaluate(async (count) => {
    const line = (at) => {
      const digits = String(at).padStart(7, '0');
      const number = at % 9 === 0 ? `32-001 925 ${digits}` : `JD0002${digits}${digits}`.slice(0, 18);
      return `202-${digits}-${digits},GB,${at % 17 === 0 ? 'RoyalMail' : 'Yodel'},Tracked,${number},2026-11-21,1234567${digits},1,2026-11-21T23:00:00Z\n`;
    };
    const pieces = ['order-id,marketplace,carrier,service,tracking-number,ship-date,order-item-id,quantity,ship-by\n'];
    for (let from = 0; from < count; from += 10_000) {
      let piece = '';
      for (let at = from; at < Math.min(count, from + 10_000); at += 1) piece += line(at);
      pieces.push(piece);
      await new Promise((resolve) => setTimeout(resolve));
    }
    window.file = new File(pieces, 'day.csv');
    document.querySelector('ship-desk').now = '2026-11-21T15:00:00Z';
    return window.file.size;
  }, count);

/** The machine has other work: the best of some runs is what the panel can do, the others are what was in the way. */
export const best = (values) => Math.min(...values);
export const RUNS = 3;
export const told = (values) => values.map((value) => value.toFixed(0)).join(', ');

export async function runs(once) {
  const values = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await once(run));
  return values;
}
