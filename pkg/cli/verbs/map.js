/** `shipconfirm map FILE…`: the names in files, what they mean, and the mapping that says so. */
import { checkBytes, guessMapping, readShipments } from 'shipconfirm/files';
import { EXIT } from '../exit.js';
import { misuse } from '../failure.js';
import { guessed } from '../guess.js';
import { called, whole } from '../input.js';
import { mapped, mappingIn, pair, same, save, written } from '../mapping.js';
import { NamesSeen, hint, listed } from '../names.js';
import { readOptions, text } from '../options.js';
import { answers, eachPart } from '../parts.js';
import { Problems, wayOut } from '../problem.js';
import { painter } from '../style.js';
import { nearest } from '../suggest.js';
import { clean, counted } from '../text.js';

/** @typedef {import('../../types/mapping.js').Mapping} Mapping */
/** @typedef {import('../../types/index.js').BulkOptions} Options */
/** @typedef {{ file: string, bytes?: Uint8Array, err: import('../output.js').Output }} Source */
/** @typedef {{ file: string, guess: import('../../types/index.js').Guess }} Guessed */
/** @typedef {{ names: NamesSeen, problems: Problems[], shipments: number, guesses: Guessed[] }} Reading */

/** What a file is refused for whose fields nobody knows. */
const UNMAPPED = ['E_UNMAPPED', 'E_CSV_COLUMN'];

/** @type {(run: import('../commands.js').Run) => Promise<number>} */
export async function run({ values, words: files, messages, out, err }) {
  if (files.length === 0) throw misuse('map needs a file, or - for standard input', 'map');
  if (files.filter((file) => file === '-').length > 1) throw misuse('standard input can be read once', 'map');
  const pairs = /** @type {string[]} */ (values.set ?? []).map(pair);
  const file = text(values.mapping);
  const writing = values.write === true;
  if (writing && (file === undefined || file === '-')) throw misuse('--write needs --mapping: which file does the mapping stand in?', 'map');
  const own = await mappingIn(file, writing, err);
  const { mapping: _, ...given } = values;
  const options = await readOptions(given, messages, err);
  /** @type {(mapping: Mapping | undefined) => Options} */
  const under = (mapping) => (mapping ? { ...options, mapping } : options);

  /** @type {Source[]} */
  const sources = [];
  for (const one of files) sources.push({ file: one, err, ...(one === '-' ? { bytes: await whole(one, err) } : {}) });
  const before = await read(sources, under(own), messages);
  const [guess, ...others] = before.guesses;
  if (writing && others.length > 0) throw misuse(`${counted(before.guesses.length, 'file')} need a mapping of their own: write them one by one`, 'map');
  if (writing && !guess && pairs.length === 0) throw misuse('--write needs --set: what is to be written?', 'map');

  // What the merchant said stands; a guess fills in the rest, once it is to be kept.
  const base = guess && writing ? { ...own, ...rest(guess.guess.mapping, own) } : own ?? { version: 1 };
  const changed = pairs.length > 0 || base !== own && writing ? pairs.reduce(mapped, /** @type {Mapping} */ (base)) : undefined;
  const after = changed ? await read(sources, under(changed), messages) : before;
  const packages = changed ? { before: await ready(sources, under(own)), after: await ready(sources, under(changed)) } : undefined;
  if (changed && writing && file) await save(file, changed);

  const { names, problems, shipments } = after;
  const isWritten = changed !== undefined && writing;
  if (values.format === 'json') {
    await out.json(`${JSON.stringify({
      names: names.list,
      more: names.more,
      open: names.open.length,
      problems: problems.flatMap((own) => own.list().map((problem) => ({ file: called(own.file), ...problem }))),
      guesses: before.guesses.map(({ file: of, guess: { mapping, reasons } }) => ({ file: called(of), mapping, reasons })),
      ...(changed ? { mapping: changed, written: isWritten, packages } : {}),
    })}\n`);
  } else {
    for (const { file: of, guess: { mapping, reasons } } of before.guesses) {
      await guessed({ file: of, reasons, messages, out });
      if (!isWritten) await out.line(`\n${clean(written(mapping).replaceAll('\n', '\u241e')).replaceAll('\u241e', '\n')}`);
    }
    await listed({ names, messages, out });
    // Where nothing could be read before, there is nothing to compare with.
    if (packages) await recounted(before.shipments > 0 ? before.names : names, names, packages, out);
    await next({ file, isWritten, pairs: pairs.length, guesses: before.guesses.length, names, out });
  }
  if (shipments > 0) for (const one of pairs) await unseen(one, names, err);
  for (const one of problems) await one.say(err);
  if (shipments > 0 && names.list.length === 0 && names.more === 0) await err.line(clean(`${files.map(called).join(', ')}: no carrier or service is named`));
  if (shipments === 0 && before.guesses.length === 0) {
    if (problems.every(({ count }) => count === 0)) await err.line(`${clean(files.map(called).join(', '))}: there is no shipment in it`);
    for (const one of problems) if (one.list().some(({ code }) => !UNMAPPED.includes(code))) await wayOut(one.file, one.list(), err);
    return EXIT.failed;
  }
  return shipments > 0 && names.open.length === 0 && names.more === 0 && problems.every(({ count }) => count === 0) ? EXIT.ready : EXIT.notReady;
}

/** @type {(guess: Mapping, own: Mapping | undefined) => Partial<Mapping>} */
const rest = (guess, own = { version: 1 }) => Object.fromEntries(Object.entries(guess).filter(([key]) => own[/** @type {keyof Mapping} */ (key)] === undefined || key === 'version'));

/**
 * The names of all files; a guess for each whose fields nobody knows.
 * @type {(sources: readonly Source[], options: Options, messages: import('../../types/messages.js').Messages) => Promise<Reading>}
 */
async function read(sources, options, messages) {
  /** @type {Reading} */
  const reading = { names: new NamesSeen(), problems: [], shipments: 0, guesses: [] };
  const fields = /** @type {Mapping | undefined} */ (options.mapping)?.fields ?? [];
  for (const source of sources) {
    const problems = new Problems(source.file, messages);
    let shipments = 0;
    let unmapped = false;
    for await (const { bytes, options: own } of eachPart({ ...source, options })) {
      const answer = readShipments(bytes, own);
      shipments += answer.shipments.length;
      reading.names.add(answer.names);
      if (answer.shipments.length === 0 && fields.length === 0 && answer.problems.some(({ code }) => UNMAPPED.includes(code))) {
        const guess = guessMapping(bytes, { language: messages.language });
        unmapped = guess.mapping.fields !== undefined && guess.mapping.fields.length > 0;
        if (unmapped) reading.guesses.push({ file: source.file, guess });
      }
      problems.add(answer.problems);
      if (unmapped) break;
    }
    reading.shipments += shipments;
    reading.problems.push(problems);
  }
  return reading;
}

/**
 * How many packages wait for nothing.
 * @type {(sources: readonly Source[], options: Options) => Promise<{ all: number, ready: number }>}
 */
async function ready(sources, options) {
  const sum = { all: 0, ready: 0 };
  /** @type {(bytes: Uint8Array, own: Options) => { packages: import('../../types/index.js').PackageReport[], aside?: string }} */
  const ask = (bytes, own) => JSON.parse(new TextDecoder().decode(checkBytes(bytes, { ...own, output: 'json' })));
  for (const source of sources) {
    for await (const { packages } of answers({ ...source, options, ask, doing: 'checking the shipments …' })) {
      sum.all += packages.length;
      sum.ready += packages.filter(({ readiness }) => readiness === 'ready').length;
    }
  }
  return sum;
}

/**
 * A name that is set and nowhere in the files is a slip, most often.
 * @type {(pair: import('../mapping.js').Pair, names: NamesSeen, err: import('../output.js').Output) => Promise<void>}
 */
async function unseen({ field, from }, names, err) {
  const seen = names.list.filter((name) => name.field === field).map((name) => name.text);
  if (same(from, seen).length > 0) return;
  const near = nearest(from, seen);
  await err.line(clean(`no ${field} in what was read is called ${from}${near ? `; did you mean ${near}?` : ''}`));
}

/** @type {(before: NamesSeen, after: NamesSeen, packages: Record<'before' | 'after', { all: number, ready: number }>, out: import('../output.js').Output) => Promise<void>} */
async function recounted(before, after, packages, out) {
  const from = (/** @type {number} */ was, /** @type {number} */ is) => (was === is ? is.toLocaleString('en') : `${was.toLocaleString('en')} → ${is.toLocaleString('en')}`);
  await out.line('');
  await out.line(`With this mapping: names open ${from(before.open.length, after.open.length)} · packages ready ${from(packages.before.ready, packages.after.ready)} of ${packages.after.all.toLocaleString('en')}`);
}

/** @type {(given: { file: string | undefined, isWritten: boolean, pairs: number, guesses: number, names: NamesSeen, out: import('../output.js').Output }) => Promise<void>} */
async function next({ file, isWritten, pairs, guesses, names, out }) {
  const paint = painter(out);
  const [first] = names.open;
  if (isWritten) await out.line(`Wrote ${clean(file ?? '')}`);
  else if (pairs > 0 || guesses > 0) await out.line(paint(`nothing is written; --write keeps it in ${file === undefined ? 'the file that --mapping names' : clean(file)}`, 'dim'));
  if (first) await out.line(paint(`${hint(first)} says what the first of them means`, 'dim'));
}
