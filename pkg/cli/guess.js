/** A guess at a mapping, for a person to confirm: a row a field, and why. */
import { called } from './input.js';
import { painter } from './style.js';
import { table } from './table.js';
import { clean } from './text.js';

/** @typedef {import('../types/index.js').GuessedField} GuessedField */

const COLUMNS = [{ title: 'in the file', least: 10 }, { title: 'is taken for' }, { title: '' }, { title: 'because', least: 20 }];

/** @type {(given: { file: string, reasons: readonly GuessedField[], messages: import('../types/messages.js').Messages, out: import('./output.js').Output }) => Promise<void>} */
export async function guessed({ file, reasons, messages, out }) {
  await out.line(`${clean(called(file))}: nobody knows where its fields stand. A guess:`);
  const rows = reasons.map(({ from, to, confidence, message }) => [
    { text: clean(from) }, { text: to }, { text: messages.word('confidence', confidence) }, { words: clean(message).split(' ').map((text) => ({ text })) },
  ]);
  for (const lines of table(COLUMNS, rows, out.width, painter(out))) for (const line of lines) await out.line(line);
}
