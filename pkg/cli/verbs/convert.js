/** `shipconfirm convert FILE --to FORM` */
import { convert } from 'shipconfirm/files';
import { EXIT } from '../exit.js';
import { misuse } from '../failure.js';
import { called } from '../input.js';
import { readOptions, text } from '../options.js';
import { answers } from '../parts.js';
import { Problems, wayOut } from '../problem.js';
import { clean } from '../text.js';

/** @typedef {'json' | 'jsonl' | 'csv'} Form */
/** What stands before the first shipment, between two of them, and behind the last. */
const FRAMES = Object.freeze(/** @type {const} */ ({ json: ['[\n', ',\n', '\n]\n'], jsonl: ['', '\n', '\n'], csv: ['', '', ''] }));

/** @type {(run: import('../commands.js').Run) => Promise<number>} */
export async function run({ values, words: files, messages, out, err }) {
  const [file] = files;
  if (file === undefined || files.length > 1) throw misuse('convert takes one file, or - for standard input', 'convert');
  const to = /** @type {Form | undefined} */ (text(values.to));
  if (!to) throw misuse('convert needs --to: json, jsonl or csv', 'convert');
  const options = await readOptions(values, messages, err);
  const [before, between, behind] = FRAMES[to];
  const problems = new Problems(file, messages);
  let shipments = 0;
  /** @type {(bytes: Uint8Array, own: import('../parts.js').Options) => import('../../types/index.js').Converted} */
  const ask = (bytes, own) => convert(bytes, { ...own, to: to === 'csv' ? 'csv' : 'jsonl', names: shipments === 0 });
  for await (const answer of answers({ file, options, ask, doing: 'reading the shipments …', err })) {
    problems.add(answer.problems);
    if (answer.shipments === 0) continue;
    await out.json(shipments === 0 ? before : between);
    await out.json(to === 'csv' ? answer.bytes : elements(answer.bytes, between));
    shipments += answer.shipments;
  }
  await out.json(shipments === 0 && to === 'json' ? '[]\n' : shipments === 0 ? '' : behind);
  await problems.say(err);
  if (shipments === 0) await wayOut(file, problems.list(), err);
  if (shipments === 0 && problems.count === 0) await err.line(`${clean(called(file))}: there is no shipment to convert`);
  if (shipments === 0) return EXIT.failed;
  return problems.count > 0 ? EXIT.notReady : EXIT.ready;
}

/** @type {(lines: Uint8Array, between: string) => string} */
const elements = (lines, between) => new TextDecoder().decode(lines).trimEnd().replaceAll('\n', between);
