/** `shipconfirm vtr HISTORY [--pending FILE]` */
import { writeFile } from 'node:fs/promises';

import { compareReport, deadlines, forecast, health, rate, readShipments } from 'shipconfirm/files';
import { chart, picture } from '../chart.js';
import { EXIT } from '../exit.js';
import { Failure, misuse } from '../failure.js';
import { called, whole } from '../input.js';
import { readOptions, text } from '../options.js';
import { placed } from '../problem.js';
import { during } from '../progress.js';
import { RATE, painter } from '../style.js';
import { table } from '../table.js';
import { clean, counted } from '../text.js';

/** @typedef {import('../../types/files.js').Rate} Rate */
/** @typedef {import('../../types/files.js').Outlook} Outlook */
/** @typedef {import('../../types/files.js').Forecast} Forecast */
/** @typedef {import('../../types/files.js').Problem} Problem */

/** @type {(run: import('../commands.js').Run) => Promise<number>} */
export async function run({ values, words: files, messages, out, err }) {
  const [file] = files;
  if (file === undefined || files.length > 1) throw misuse('vtr takes one ledger, or - for standard input', 'vtr');
  const pendingFile = text(values.pending);
  const reportFile = text(values.report);
  if ([file, pendingFile, reportFile].filter((one) => one === '-').length > 1) throw misuse('standard input can be read once', 'vtr');
  const interval = text(values.interval);
  if (interval && !/^\d{1,5}$/.test(interval)) throw misuse(`--interval ${interval}: give whole minutes`, 'vtr');
  const { language, marketplace, now, overlay } = await readOptions(values, messages, err);
  const assume = text(values.assume);
  // One moment for everything that is asked.
  const given = { language, now: now ?? new Date(), ...(marketplace ? { marketplace } : {}), ...(overlay ? { overlay } : {}) };
  const options = { ...given, ...(assume ? { assume } : {}) };

  const ledger = await whole(file, err);
  const found = during(err, 'reading the ledger …', ledger.length, () => rate(ledger, options));
  /** @type {Problem[]} */
  const problems = [...found.problems];
  const stores = during(err, 'looking at late orders …', ledger.length, () => health(ledger, options)).stores;
  const read = pendingFile === undefined ? null : readShipments(await whole(pendingFile, err), options);
  const waiting = read && {
    ...during(err, 'checking what waits …', ledger.length, () => forecast(ledger, read.shipments, options)),
    clock: deadlines(read.shipments, { ...given, ...(interval ? { interval: Number(interval) } : {}) }),
  };
  const compared = reportFile === undefined ? null : compareReport(ledger, await whole(reportFile, err), options);

  const byStore = values.by === 'store';
  const shown = found.rates.filter(({ category }) => category === null || !byStore);
  if (values.json) {
    const { problems: _, ...ahead } = waiting ?? { problems: [] };
    await out.json(`${JSON.stringify({ packages: found.packages, rates: shown, health: stores, pending: waiting && ahead, report: compared, problems })}\n`);
  } else {
    const paint = painter(out);
    await rates(shown, out);
    if (waiting) {
      await ahead(waiting.forecasts.filter(({ category }) => category === null || !byStore), out);
      if (waiting.fix.length > 0) await out.line(`fix first: ${waiting.fix.map(({ shipment, package: reference, rules }) => clean(`${shipment} ${reference ?? ''} (${rules.join(', ')})`)).join(' · ')}`);
      await out.line(clean(waiting.clock.message));
      await out.line('');
    }
    for (const { marketplace: store, late, orders, fine, afterDelivery, settling } of stores) {
      const lines = [`late ${late} of ${orders}${fine ? '' : ', 4 % or more'}`, `given after delivery ${afterDelivery}`, `changed in the last 72 hours ${settling}`];
      await out.line(`${store}  ${lines.join(' · ')}`);
    }
    for (const { orderId, package: reference, message } of compared?.differences ?? []) await out.line(clean(`${orderId} ${reference ?? ''}  ${message}`));
    if (compared) await out.line(`${counted(compared.rows, 'row')} of the report, ${compared.agreed} as in the ledger`);
    await out.line(paint(messages.rateNote(), 'dim'));
  }
  const picturePath = text(values.svg);
  if (picturePath !== undefined) {
    await writeFile(picturePath, picture(shown, messages)).catch((error) => {
      throw new Failure(`${clean(picturePath)} cannot be written: ${error.message}`);
    });
  }
  for (const problem of problems) await err.line(placed(file, problem, messages));
  for (const problem of read?.problems ?? []) await err.line(placed(pendingFile ?? '', problem, messages));
  for (const problem of compared?.problems ?? []) await err.line(placed(reportFile ?? '', problem, messages));
  if (found.packages === 0) {
    await err.line(`${clean(called(file))}: there is no package in it`);
    return EXIT.failed;
  }
  const under = shown.some(({ state }) => state === 'below') || (waiting?.forecasts ?? []).some(({ asTheyAre }) => asTheyAre.state === 'below');
  return under || problems.length > 0 ? EXIT.notReady : EXIT.ready;
}

/** @type {(rate: readonly [number, number] | null) => string} */
const percent = (parts) => (parts === null ? '–' : `${parts[0]}.${parts[1]} %`);

const ARROW = { up: '▲', same: '=', down: '▼' };

/** @type {(rates: readonly Rate[], out: import('../output.js').Output) => Promise<void>} */
async function rates(list, out) {
  const paint = painter(out);
  const rows = list.map(({ marketplace, category, percent: parts, valid, total, atRisk, missed, trend, state, message, series, target }) => [
    { text: category === null ? marketplace : clean(`  ${category || '(no category)'}`) },
    { text: `${percent(parts)} ${ARROW[trend]}`, style: RATE[state] },
    { text: `${valid}/${total}` },
    { text: `${missed}${atRisk > 0 ? ` +${atRisk}?` : ''}` },
    { text: chart(series, target ?? 95) },
    { words: message.split(' ').map((word) => ({ text: clean(word) })) },
  ]);
  const columns = [{ title: 'rate of', least: 12 }, { title: '' }, { title: 'valid' }, { title: 'missed' }, { title: 'thirty days' }, { title: '', least: 30 }];
  for (const lines of table(columns, rows, out.width, paint)) for (const line of lines) await out.line(line);
  await out.line('');
}

/** @type {(forecasts: readonly Forecast[], out: import('../output.js').Output) => Promise<void>} */
async function ahead(list, out) {
  const paint = painter(out);
  /** @type {(outlook: Outlook) => { text: string, style?: import('../style.js').Style }} */
  const cell = ({ valid, low, high, total, state }) => {
    const span = low === valid && high === valid ? '' : ` (${low}–${high})`;
    return { text: `${tenths(valid, total)}  ${valid}${span}/${total}`, style: RATE[state ?? 'no-target'] };
  };
  const rows = list.map(({ marketplace, category, now, asTheyAre, fixed, hold }) => [
    { text: category === null ? marketplace : clean(`  ${category || '(no category)'}`) }, cell(now), cell(asTheyAre), cell(fixed), cell(hold),
  ]);
  const columns = [{ title: 'if you confirm', least: 12 }, { title: 'now' }, { title: 'as they are' }, { title: 'fixed first' }, { title: 'others held' }];
  for (const lines of table(columns, rows, out.width, paint)) for (const line of lines) await out.line(line);
  await out.line('');
}

/** Rounded down, as the engine does. */
/** @type {(valid: number, total: number) => string} */
function tenths(valid, total) {
  if (total === 0) return '–';
  const all = Math.floor((1000 * valid) / total);
  return `${Math.floor(all / 10)}.${all % 10} %`;
}
