/**
 * Long files, part by part: each part is read on its own, so a file takes up no more memory than a part of it.
 *
 * Two passes: the first gathers what shipments are compared with each other by, four bytes an order or a number; the second asks
 * the question, sets those aside that share a tie, and asks it of them together at the end.
 */
import { setFlagsFromString } from 'node:v8';

import { split, tiesOfPart } from 'shipconfirm/files';

import { Failure } from './failure.js';
import { called, chunks, length, whole } from './input.js';
import { during } from './progress.js';
import { clean, size } from './text.js';

/** Shorter files are read whole. */
const LONG = 8_000_000;
/** A record that is longer is damage, and what follows it cannot be found. */
const LONGEST = 16 << 20;
/** So many shipments are checked together at most; more than these are no chance, and the file is read whole. */
const TOGETHER = 200_000;

/** @typedef {import('../types/index.js').BulkOptions} Options */

/**
 * @template {{ aside?: string }} A
 * @typedef {object} Question
 * @property {string} file
 * @property {Options} options
 * @property {(bytes: Uint8Array, options: Options) => A} ask
 * @property {string} doing What goes on meanwhile, for the terminal.
 * @property {import('./output.js').Output} err
 * @property {Uint8Array} [bytes] Of what can be read once, and was.
 * @property {number} [long]
 */

/**
 * The answers of all parts of a file.
 * @template {{ aside?: string }} A
 * @param {Question<A>} question
 * @returns {AsyncGenerator<A>}
 */
export async function* answers(question) {
  const { file, options, ask, doing, err, long = LONG } = question;
  const tied = await inParts(file, options, long) ? await ties(question) : undefined;
  if (!tied) {
    const bytes = question.bytes ?? await whole(file, err);
    yield during(err, doing, bytes.length, () => ask(bytes, options));
    return;
  }
  let aside = '';
  for await (const { bytes, part } of pieces(question)) {
    const answer = ask(bytes, { ...options, part, tied });
    aside += rest(aside, answer.aside ?? '');
    yield answer;
  }
  if (aside === '') return;
  // It was read once: whose it was, and what its words mean, is settled.
  const { mapping: _, zone: __, ...settled } = options;
  yield ask(new TextEncoder().encode(aside), { ...settled, platform: 'shipconfirm' });
}

/**
 * The parts of a file, each with the options it is read by, for what looks at each shipment alone; the file itself when it is short.
 * @param {Omit<Question<any>, 'ask' | 'doing'>} question
 * @returns {AsyncGenerator<{ bytes: Uint8Array, options: Options }>}
 */
export async function* eachPart({ file, options, err, bytes, long = LONG }) {
  let parts = 0;
  if (await inParts(file, options, long)) {
    for await (const { bytes: own, part } of pieces({ file, options, err, label: clean(called(file)) })) {
      parts += 1;
      yield { bytes: own, options: { ...options, part } };
    }
  }
  if (parts > 0) return;
  const all = bytes ?? await whole(file, err);
  yield { bytes: all, options };
}

/**
 * Whether a file is so long that it is read part by part.
 * @type {(file: string, options: Options, long: number) => Promise<boolean>}
 */
async function inParts(file, options, long) {
  // What is joined is asked of the whole: which orders have no parcel is known at the end only.
  const isLong = !options.orders && !options.unshipped && await length(file) > long;
  // Each part leaves a little behind; V8 would rather let it lie than look for it.
  if (isLong) for (const flag of ['--optimize-for-size', '--max-semi-space-size=2']) setFlagsFromString(flag);
  return isLong;
}

/**
 * Rows behind others do without the names of their columns.
 * @type {(before: string, text: string) => string}
 */
const rest = (before, text) => (before !== '' && text !== '' && !text.startsWith('{') ? text.slice(text.indexOf('\n') + 1) : text);

/**
 * The ties that shipments of a file share; nothing when it cannot be read in parts.
 * @param {Question<any>} question
 * @returns {Promise<Uint32Array | undefined>}
 */
async function ties({ file, options, err }) {
  let all = new Uint32Array(1 << 16);
  let count = 0;
  let parts = 0;
  for await (const { bytes, part } of pieces({ file, options, err, label: `${clean(called(file))}, a first look` })) {
    const found = tiesOfPart(bytes, { ...options, part });
    if (count + found.length > all.length) {
      const larger = new Uint32Array(Math.max(all.length * 2, count + found.length));
      larger.set(all);
      all = larger;
    }
    all.set(found, count);
    count += found.length;
    parts += 1;
  }
  if (parts === 0) return undefined;
  const sorted = all.subarray(0, count).sort();
  const shared = sorted.filter((tie, at) => tie === sorted[at - 1] || tie === sorted[at + 1]);
  if (shared.length > TOGETHER) {
    await err.line(`${clean(called(file))}: more than ${TOGETHER.toLocaleString('en')} shipments share an order or a number, so the file is read whole`);
    return undefined;
  }
  return shared.filter((tie, at) => tie !== shared[at - 1]);
}

/**
 * The parts of a file; none when it cannot be read in parts.
 * @param {{ file: string, options: Options, err: import('./output.js').Output, label?: string }} given
 * @returns {AsyncGenerator<{ bytes: Uint8Array, part: import('../types/index.js').FilePart }>}
 */
async function* pieces({ file, options, err, label }) {
  /** @type {Uint8Array} */
  let buffer = new Uint8Array();
  /** @type {import('../types/index.js').FilePart | undefined} */
  let known;
  for await (const { chunk, more } of ahead(chunks(file, err, label))) {
    buffer = Buffer.concat([buffer, chunk]);
    const cut = split(buffer, { ...options, ...(known ? { part: known } : {}), more });
    if (!cut) return;
    if (cut.end > cut.part.head) yield { bytes: buffer.subarray(0, cut.end), part: cut.part };
    else if (buffer.length > LONGEST) throw new Failure(`${clean(called(file))}:${cut.part.line}: a record of more than ${size(LONGEST)} begins here; what follows cannot be told from it`);
    if (cut.done) return;
    buffer = Buffer.concat([buffer.subarray(0, cut.part.head), buffer.subarray(cut.end)]);
    known = cut.next;
  }
}

/**
 * Chunks, and whether another follows.
 * @param {AsyncIterable<Uint8Array>} stream
 */
async function* ahead(stream) {
  /** @type {Uint8Array | undefined} */
  let held;
  for await (const chunk of stream) {
    if (held) yield { chunk: held, more: true };
    held = chunk;
  }
  if (held) yield { chunk: held, more: false };
}
