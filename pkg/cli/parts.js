/**
 * Long files, part by part: each part is read on its own, so a file takes up no more memory than a part of it.
 *
 * Two passes: the first gathers what shipments are compared with each other by, four bytes an order or a number; the second asks
 * the question, sets those aside that share a tie, and asks it of them together at the end. Where these are many, the file is gone through
 * again for as many of them at a time as a part has.
 */
import { setFlagsFromString } from 'node:v8';

import { convert, split, tiesOfPart } from 'shipconfirm/files';

import { Failure } from './failure.js';
import { called, chunks, length, whole } from './input.js';
import { during } from './progress.js';
import { clean, counted, size } from './text.js';

/** Shorter files are read whole. */
const LONG = 8_000_000;
/** A record that is longer is damage, and what follows it cannot be found. */
const LONGEST = 16 << 20;
/** So many of the shipments that were set aside are asked about together. */
const TOGETHER = 20_000;
/** What more shipments share is no chance, and tells nothing of one of them: a word in the place of the number, most often. */
const FLOOD = 5_000;

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
 * @property {number} [together]
 * @property {number} [flood]
 */

/**
 * The answers of all parts of a file.
 * @template {{ aside?: string }} A
 * @param {Question<A>} question
 * @returns {AsyncGenerator<A>}
 */
export async function* answers(question) {
  const { file, options, ask, doing, err, long = LONG, together = TOGETHER } = question;
  const found = await inParts(file, options, long) ? await ties(question) : undefined;
  if (!found) {
    const bytes = question.bytes ?? await whole(file, err);
    yield during(err, doing, bytes.length, () => ask(bytes, options));
    return;
  }
  const { tied, sharing } = found;
  // What was set aside was read once: whose it was, and what its words mean, is settled.
  const { mapping: _, zone: __, ...own } = options;
  /** @type {(aside: string) => A} */
  const again = (aside) => ask(new TextEncoder().encode(aside), { ...own, platform: 'shipconfirm' });
  let aside = '';
  for await (const { bytes, part } of pieces(question)) {
    const answer = ask(bytes, { ...options, part, tied });
    if (sharing <= together) aside += rest(aside, answer.aside ?? '');
    yield answer;
  }
  if (aside !== '') yield again(aside);
  if (sharing <= together) return;
  for (const portion of await portions(question, tied, together)) {
    aside = '';
    for await (const { bytes, part } of pieces(question)) {
      aside += rest(aside, convert(bytes, { ...options, part, tied: portion, to: 'jsonl' }).aside ?? '');
    }
    yield again(aside);
  }
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
 * The ties that shipments of a file share, sorted, and about how many share them; nothing when it cannot be read in parts.
 * @param {Question<any>} question
 * @returns {Promise<{ tied: Uint32Array, sharing: number } | undefined>}
 */
async function ties({ file, options, err, flood = FLOOD }) {
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
    for (const tie of found) if (tie !== 0) all[count++] = tie;
    parts += 1;
  }
  if (parts === 0) return undefined;
  const sorted = all.subarray(0, count).sort();
  const shared = sorted.filter((tie, at) => tie === sorted[at - 1] || tie === sorted[at + 1]);
  let [kinds, sharing, many] = [0, 0, 0];
  for (let from = 0, to = 0; from < shared.length; from = to) {
    const tie = shared[from] ?? 0;
    while (shared[to] === tie) to += 1;
    if (to - from > flood) {
      many += to - from;
    } else {
      shared[kinds++] = tie;
      sharing += to - from;
    }
  }
  if (many > 0 && !told.has(file)) {
    told.add(file);
    await err.line(`${clean(called(file))}: ${counted(many, 'shipment')} share an order or a number with more than ${flood.toLocaleString('en')} others; each is compared with those near it in the file only`);
  }
  return { tied: shared.slice(0, kinds), sharing };
}

/** @type {Set<string>} */
const told = new Set();

/**
 * The ties in portions that about so many shipments share. Those of one shipment stay together, and those of all it is tied to.
 * @param {Question<any>} question
 * @param {Uint32Array} tied
 * @param {number} together
 * @returns {Promise<Uint32Array[]>}
 */
async function portions(question, tied, together) {
  const leads = Uint32Array.from(tied, (_, at) => at);
  const sharing = new Uint32Array(tied.length);
  /** @type {(at: number) => number} */
  const first = (at) => {
    while (leads[at] !== at) at = leads[at] = leads[leads[at] ?? at] ?? at;
    return at;
  };
  for await (const { bytes, part } of pieces(question)) {
    /** @type {number | undefined} */
    let before;
    for (const tie of tiesOfPart(bytes, { ...question.options, part })) {
      const at = tie === 0 ? -1 : place(tied, tie);
      if (at >= 0) {
        if (before === undefined) sharing[at] = (sharing[at] ?? 0) + 1;
        else leads[first(at)] = first(before);
        before = at;
      }
      if (tie === 0) before = undefined;
    }
  }
  const sums = new Uint32Array(tied.length);
  for (const [at, count] of sharing.entries()) sums[first(at)] = (sums[first(at)] ?? 0) + count;
  const portion = new Uint32Array(tied.length);
  let last = 0;
  let sum = 0;
  for (const [at, count] of sums.entries()) {
    if (count === 0) continue;
    if (sum > 0 && sum + count > together) {
      last += 1;
      sum = 0;
    }
    sum += count;
    portion[at] = last;
  }
  return Array.from({ length: last + 1 }, (_, number) => tied.filter((_, at) => portion[first(at)] === number));
}

/**
 * Where a number stands among sorted ones; -1 when it is not there.
 * @type {(sorted: Uint32Array, wanted: number) => number}
 */
function place(sorted, wanted) {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === wanted ? from : -1;
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
    if (!known && more && isLine(buffer)) {
      if (buffer.length > LONGEST) throw new Failure(`${clean(called(file))}:1: a line of more than ${size(LONGEST)} begins here; such a file is no table`);
      continue;
    }
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
 * Whether a file is one line so far, and neither JSON nor XML, which may be.
 * @type {(front: Uint8Array) => boolean}
 */
const isLine = (front) => !front.includes(10) && !front.includes(13) && !['{', '[', '<'].some((sign) => front.subarray(0, 64).includes(sign.charCodeAt(0)));

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
