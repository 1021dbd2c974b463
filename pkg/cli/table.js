/** Columns of text that fit the terminal. */
import { fit, width, wrap } from './text.js';

/** @typedef {import('./style.js').Paint} Paint */
/** @typedef {import('./style.js').Style} Style */
/**
 * One cell: cleaned text in one style, or words that may go on below.
 * @typedef {{ text: string, style?: Style } | { words: readonly { text: string, style?: Style }[] }} Cell
 */
/**
 * @typedef {object} Column
 * @property {string} title
 * @property {number} [least] May be cut down to this; without it the column is as wide as its widest cell.
 */

const GAP = '  ';

/**
 * The lines of a table; only the last column may hold words that go on below.
 * What goes on from an earlier table keeps at least its widths.
 * @type {(columns: readonly Column[], rows: readonly (readonly Cell[])[], most: number, paint: Paint, reached?: number[]) => string[][]}
 */
export function table(columns, rows, most, paint, reached = []) {
  const widths = columns.map(({ title }, at) => {
    let widest = Math.max(width(title), reached[at] ?? 0);
    for (const row of rows) widest = Math.max(widest, own(row[at]));
    return widest;
  });
  shrink(columns, widths, most);
  reached.splice(0, reached.length, ...widths);
  const head = columns.map(({ title }, at) => paint(fit(title, widths[at] ?? 0), 'dim')).join(GAP).trimEnd();
  return [[head], ...rows.map((row) => lines(row, widths, paint))];
}

/** @type {(cell: Cell | undefined) => number} */
function own(cell) {
  if (!cell) return 0;
  if ('text' in cell) return width(cell.text);
  return cell.words.reduce((sum, { text }) => sum + width(text) + 1, -1);
}

/**
 * Takes columns from the widest of those that may be cut, one at a time, until the table fits.
 * @type {(columns: readonly Column[], widths: number[], most: number) => void}
 */
function shrink(columns, widths, most) {
  const total = () => widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
  while (total() > most) {
    let widest = -1;
    columns.forEach(({ least }, at) => {
      const room = (widths[at] ?? 0) - (least ?? Infinity);
      if (room > 0 && (widest < 0 || (widths[at] ?? 0) > (widths[widest] ?? 0))) widest = at;
    });
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

/** @type {(row: readonly Cell[], widths: readonly number[], paint: Paint) => string[]} */
function lines(row, widths, paint) {
  /** @type {string[]} */
  const below = [];
  const first = row.map((cell, at) => {
    const to = widths[at] ?? 0;
    if ('text' in cell) return paint(fit(cell.text, to), cell.style);
    const styles = new Map(cell.words.map(({ text, style }) => [text, style]));
    const painted = wrap(cell.words.map(({ text }) => text), to).map((line) => line.map((word) => paint(word, styles.get(word))).join(' '));
    const indent = widths.slice(0, at).reduce((sum, one) => sum + one + GAP.length, 0);
    below.push(...painted.slice(1).map((line) => ' '.repeat(indent) + line));
    return painted[0] ?? '';
  });
  return [first.join(GAP).trimEnd(), ...below];
}
