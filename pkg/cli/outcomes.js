/** The table of outcomes: a row a package, what Amazon says of it, and the sums. */
import { OUTCOME, painter } from './style.js';
import { table } from './table.js';
import { clean, counted } from './text.js';
import words from './words.js';

/** @typedef {import('../types/files.js').Answer} Answer */
/** @typedef {import('../types/files.js').Outcome} Outcome */

/**
 * @param {object} given
 * @param {import('../types/files.js').ReportReading} given.reading
 * @param {import('../types/messages.js').Messages} given.messages
 * @param {import('./output.js').Output} given.out
 */
export async function outcomes({ reading: { outcomes: list, answers, summary }, messages, out }) {
  const paint = painter(out);
  if (list.length > 0) {
    const rows = list.map(({ orderId, package: reference, trackingNumber, state, advice, message, answers: own, differences }) => {
      const told = [...own.map(said), ...differences.map((one) => one.message)].join(' · ');
      return [
        { text: clean([orderId, reference].filter((part) => part !== null).join(' ')) },
        { text: clean(trackingNumber ?? '') },
        { text: messages.word('outcome', state), style: OUTCOME[state] },
        // That all is well needs no reason.
        { words: split(told || (state === 'accepted' ? '' : message), advice) },
      ];
    });
    const columns = [{ title: 'order', least: 12 }, { title: 'number', least: 12 }, { title: 'outcome' }, { title: '', least: 30 }];
    for (const lines of table(columns, rows, out.width, paint)) for (const line of lines) await out.line(line);
    await out.line('');
  }
  for (const answer of answers) await out.line(`${paint(messages.word('outcome', answer.state), OUTCOME[answer.state])}  ${clean(said(answer))}`);
  const { processed, successful } = summary;
  if (processed !== null && successful !== null) await out.line(`Amazon counts ${processed.toLocaleString('en')}, ${successful.toLocaleString('en')} of them successful`);
  if (list.length > 0) await out.line(`${counted(list.length, 'package')}: ${words.outcome.map((word) => `${word} ${summary[word].toLocaleString('en')}`).join(' · ')}`);
}

/**
 * Amazon's code and text as they are; what is known of them, and how sure that is.
 * @type {(answer: Answer) => string}
 */
function said({ status, code, text, message, finding, confidence }) {
  const own = [status, code, text].filter((part) => part !== null).join(' ');
  const known = message === null ? '' : ` → ${message}${finding ? ` ${finding}` : ''}${confidence?.startsWith('official') ? '' : ` (${confidence})`}`;
  return `${own}${known}`;
}

/** @type {(text: string, advice: string | null) => { text: string }[]} */
const split = (text, advice) => clean(advice ? `${text} [${advice}]` : text).split(' ').map((word) => ({ text: word }));
