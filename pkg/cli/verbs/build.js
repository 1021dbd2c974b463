/** `shipconfirm build FILE --to WAY --out DIR` */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { build, rules } from 'shipconfirm/files';
import { EXIT } from '../exit.js';
import { Failure, misuse } from '../failure.js';
import { fixesMade } from '../fixes.js';
import { called, whole } from '../input.js';
import { readOptions, ruleNamed, text } from '../options.js';
import { placed, wayOut } from '../problem.js';
import { during } from '../progress.js';
import { painter } from '../style.js';
import { table } from '../table.js';
import { clean, counted, size } from '../text.js';

/** @type {(run: import('../commands.js').Run) => Promise<number>} */
export async function run({ values, words: files, messages, out, err }) {
  const [file] = files;
  if (file === undefined || files.length > 1) throw misuse('build takes one file, or - for standard input', 'build');
  const to = /** @type {import('../../types/index.js').To | undefined} */ (text(values.to));
  const folder = text(values.out);
  if (!to) throw misuse('build needs --to: which way do the packages go?', 'build');
  if (!folder) throw misuse('build needs --out: which folder do the files go to?', 'build');
  const merchantId = text(values.merchant);
  const override = /** @type {string[]} */ (values.override ?? []).map((word) => ruleNamed(rules(), word).rule);
  const options = { ...await readOptions(values, messages, err), to, override, fix: values.fix === true, ...(merchantId ? { merchantId } : {}) };

  const bytes = await whole(file, err);
  const { documents, held, problems, applied } = during(err, 'checking and building …', bytes.length, () => built(bytes, options));
  await fixesMade(applied, out);
  await write(folder, documents, out);
  if (held.length > 0) await heldBack(held, out);
  for (const problem of problems) await err.line(placed(file, problem, messages));
  const packages = documents.reduce((sum, document) => sum + document.packages, 0) + held.length;
  if (packages === 0) {
    await wayOut(file, problems, err);
    if (problems.length === 0) await err.line(`${clean(called(file))}: there is no package to build`);
    return EXIT.failed;
  }
  return held.length > 0 || problems.length > 0 ? EXIT.notReady : EXIT.ready;
}

/** @type {typeof build} */
function built(bytes, options) {
  try {
    return build(bytes, options);
  } catch (error) {
    // The engine names the option of the package; here it has another name.
    const { code, message } = /** @type {import('../../types/index.js').ShipconfirmError} */ (error);
    throw code === 'E_MERCHANT_ID' ? new Failure(`${message.replace('merchantId', '--merchant')}`) : error;
  }
}

/** @type {(folder: string, documents: readonly import('../../types/index.js').BuiltDocument[], out: import('../output.js').Output) => Promise<void>} */
async function write(folder, documents, out) {
  if (documents.length === 0) return;
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, bytes, packages } of documents) {
      const path = join(folder, basename(name));
      await writeFile(path, bytes);
      await out.line(`Wrote ${clean(path)}  ${counted(packages, 'package')}, ${size(bytes.length)}`);
    }
  } catch (error) {
    throw new Failure(`${clean(folder)} cannot be written: ${/** @type {Error} */ (error).message}`);
  }
}

/** @type {(held: readonly import('../../types/index.js').Held[], out: import('../output.js').Output) => Promise<void>} */
async function heldBack(held, out) {
  await out.line(`${counted(held.length, 'package')} held back`);
  const rows = held.map(({ shipment, package: number, code, message }) => [
    { text: clean(shipment) }, { text: clean(number ?? '') }, { text: clean(code) }, { words: clean(message).split(' ').map((word) => ({ text: word })) },
  ]);
  const columns = [{ title: 'shipment', least: 10 }, { title: 'package' }, { title: 'because' }, { title: '', least: 30 }];
  for (const lines of table(columns, rows, out.width, painter(out))) for (const line of lines) await out.line(line);
}
