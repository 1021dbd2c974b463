/** `shipconfirm recognize [NUMBER…]`: numbers as arguments, or lines of standard input as they come. */
import { recognizeLines } from '../../node.mjs';
import { EXIT } from '../exit.js';
import { misuse } from '../failure.js';
import { chunks } from '../input.js';
import { overlayOf, text } from '../options.js';
import { VERDICT, painter } from '../style.js';
import { clean, wrap } from '../text.js';

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
    else await shown(answer, messages, out);
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

/** @type {(answer: Uint8Array, messages: import('../../types/messages.js').Messages, out: import('../output.js').Output) => Promise<void>} */
async function shown(answer, messages, out) {
  const paint = painter(out);
  for (const line of new TextDecoder().decode(answer).split('\n')) {
    if (line === '') continue;
    /** @type {import('../../types/index.js').Recognition} */
    const { input, cleaned, kind, candidates } = JSON.parse(line);
    const same = input === cleaned || candidates.length === 0 ? '' : `  read as ${clean(cleaned)}`;
    const what = candidates.length > 0 ? '' : `  ${messages.word('kind', kind)}`;
    await out.line(`${paint(clean(input) || '(empty)', 'bold')}${same}${what}`);
    for (const candidate of candidates) {
      const { carrier, id, verdict, confidence, service, post, parts, reasons } = candidate;
      const name = carrier === 'Other' ? `Other (${post?.name ?? id})` : carrier;
      await out.line(`  ${clean(name).padEnd(20)} ${paint(messages.word('verdict', verdict), VERDICT[verdict])}, ${messages.word('confidence', confidence)}${service ? `, ${clean(service.name)}` : ''}`);
      const told = parts.map((part) => `${part.name} ${part.text}`).join(' · ');
      for (const row of [told, reasons.map((reason) => messages.reason(reason)).join('; ')]) {
        for (const words of row ? wrap(clean(row).split(' '), out.width - 6) : []) await out.line(paint(`      ${words.join(' ')}`, 'dim'));
      }
    }
  }
}
