/** `shipconfirm recognize [NUMBER…]`: numbers as arguments, or lines of standard input as they come. */
import { check, recognizeLines } from 'shipconfirm/files';
import { EXIT } from '../exit.js';
import { misuse } from '../failure.js';
import { chunks } from '../input.js';
import { overlayOf, text } from '../options.js';
import { said } from '../recognition.js';

const LINE_FEED = 10;

/** @type {(run: import('../commands.js').Run) => Promise<number>} */
export async function run({ values, words: numbers, messages, out, err }) {
  if (numbers.length === 0 && process.stdin.isTTY) throw misuse('give numbers, or one a line on standard input', 'recognize');
  const carrier = text(values.carrier);
  const shipFrom = text(values['ship-from']);
  const shipTo = text(values['ship-to']);
  const marketplace = text(values.marketplace);
  const overlay = await overlayOf(values, err);
  const context = {
    ...(carrier ? { carrier } : {}), ...(shipFrom ? { shipFrom } : {}), ...(shipTo ? { shipTo } : {}), ...(marketplace ? { marketplace } : {}),
    ...(overlay ? { overlay } : {}),
  };
  for await (const lines of numbers.length > 0 ? given(numbers) : cut(chunks('-', err))) {
    const answer = recognizeLines(lines, context);
    if (values.json) await out.json(answer);
    else await shown(answer, context, messages, out);
    if (!out.open) break;
  }
  return EXIT.ready;
}

/** @type {(numbers: readonly string[]) => Iterable<Uint8Array>} */
function given(numbers) {
  // A line break inside an argument is white space, as in any field.
  return [new TextEncoder().encode(`${numbers.map((number) => number.replaceAll(/[\r\n]+/g, ' ')).join('\n')}\n`)];
}

/**
 * Whole lines, so that a pipe is answered while it flows and memory stays flat.
 * @param {AsyncIterable<Uint8Array>} stream
 */
async function* cut(stream) {
  /** @type {Uint8Array[]} */
  let rest = [];
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      rest.push(chunk);
      continue;
    }
    yield Buffer.concat([...rest, chunk.subarray(0, end)]);
    rest = end < chunk.length ? [chunk.subarray(end)] : [];
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/** Kinds of text in whose place something may be wrong that a rule has words for; the others are named, and that is all. */
const NUMBERS = /** @type {readonly import('../../types/index.js').Kind[]} */ (['tracking-number', 'unknown']);

/**
 * @param {Uint8Array} answer
 * @param {import('../../types/index.js').RecognizeContext} context
 * @param {import('../../types/messages.js').Messages} messages
 * @param {import('../output.js').Output} out
 */
async function shown(answer, { carrier, shipFrom, shipTo, marketplace }, messages, out) {
  /** @type {import('../../types/index.js').Recognition[]} */
  const recognitions = new TextDecoder().decode(answer).split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
  // Samples, slips and lost digits are a matter of the rules; here they look at the number alone.
  const { packages } = check(recognitions.map(({ input }) => ({
    ...(shipFrom ? { shipFrom: { country: shipFrom } } : {}),
    ...(shipTo ? { shipTo: { country: shipTo } } : {}),
    packages: [{ ...(carrier ? { carrier } : {}), trackingNumber: input }],
  })), { language: messages.language, ...(marketplace ? { marketplace } : {}) });
  for (const [at, recognition] of recognitions.entries()) {
    const findings = NUMBERS.includes(recognition.kind) ? packages[at]?.findings ?? [] : [];
    await said({ recognition, findings: findings.filter(({ code, fix }) => code.startsWith('TRK') && !fix), messages, out });
    if (!out.open) break;
  }
}
