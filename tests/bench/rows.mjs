/** A day of a large shop as a table: rows of about 200 bytes, some orders of two rows, some cells of two lines. */
const NAMES = ['order-id', 'order-item-id', 'quantity', 'marketplace', 'status', 'purchase-date', 'ship-by', 'ship-to-country', 'carrier-code', 'ship-method', 'tracking-number', 'ship-date', 'note'];

/** A right Royal Mail number: UPU S10, weights 8 6 4 2 3 5 9 7, modulo 11. */
export const post = (position) => {
  const body = String(20_000_000 + position % 80_000_000);
  const rest = 11 - ([8, 6, 4, 2, 3, 5, 9, 7].reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11);
  return `RX${body}${rest === 10 ? 0 : rest === 11 ? 5 : rest}GB`;
};

const row = (order, item, number, note) => [
  `202-${String(1_000_000 + Math.floor(order / 9_000_000)).padStart(7, '0')}-${String(1_000_000 + (order % 9_000_000))}`, String(10_000_000_000_000 + item), 1, 'GB', 'Unshipped',
  '2026-11-20T09:12:00Z', '2026-11-23T23:59:59Z', 'GB', 'Royal Mail', 'Royal Mail Tracked 48', number, '2026-11-21T10:30:00Z', note,
].join(',');

/**
 * So many rows; every thousandth is damaged.
 * @yields {string}
 */
export function* table(rows) {
  let text = `${NAMES.join(',')}\r\n`;
  for (let at = 0; at < rows; at += 1) {
    const order = at - (at % 10 === 9 ? 1 : 0);
    const note = at % 7 === 0 ? '"leave it\r\nat the door, please, or with the neighbours on the left"' : 'ring twice, and leave it with the neighbours'.replaceAll(',', '');
    text += at % 1000 === 500 ? 'cut,off\r\n' : `${row(order, at, post(order), note)}\r\n`;
    if (text.length > 1 << 18) {
      yield text;
      text = '';
    }
  }
  yield text;
}

/** Rows that share an order or a number with others far away. */
export const ties = (rows) => [
  row(3, 900_000_001, post(3), 'the order again'), row(rows + 1, 900_000_002, post(4), 'the number again'), row(rows + 2, 900_000_003, post(rows + 2), ''),
].join('\r\n').concat('\r\n');
