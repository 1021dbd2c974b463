/** `shipconfirm check FILE…` */
import { check, checkBytes, applyFixes, readShipments } from 'shipconfirm/files';
import { EXIT } from '../exit.js';
import { misuse } from '../failure.js';
import { called, whole } from '../input.js';
import { fixesMade } from '../fixes.js';
import { placed } from '../problem.js';
import { during } from '../progress.js';
import { readOptions } from '../options.js';
import { readiness } from '../readiness.js';
import { clean } from '../text.js';

/** @typedef {import('../../types/index.js').PackageReport} PackageReport */
/** @typedef {import('../../types/index.js').Problem} Problem */
/** @typedef {import('../../types/index.js').AppliedFix} AppliedFix */
/**
 * What a file came to.
 * @typedef {{ packages: number, unready: number, problems: readonly Problem[], applied: readonly AppliedFix[] }} Outcome
 */

/** @type {(run: import('../commands.js').Run) => Promise<number>} */
export async function run({ values, words: files, messages, out, err }) {
  if (files.length === 0) throw misuse('check needs a file, or - for standard input', 'check');
  if (files.filter((file) => file === '-').length > 1) throw misuse('standard input can be read once', 'check');
  const format = /** @type {keyof typeof FORMS} */ (values.format ?? 'table');
  const options = await readOptions(values, messages, err);
  let code = /** @type {number} */ (EXIT.ready);
  /** @type {string[]} */
  const documents = [];
  for (const file of files) {
    const bytes = await whole(file, err);
    if (files.length > 1 && format === 'table') await out.line(`${clean(called(file))}`);
    const outcome = await FORMS[format]({ bytes, options, fix: values.fix === true, details: values.details === true, messages, out, err, documents });
    if (format !== 'table') await fixesMade(outcome.applied, err);
    for (const problem of outcome.problems) await err.line(placed(file, problem, messages));
    if (outcome.packages === 0 && outcome.problems.length === 0) await err.line(`${clean(called(file))}: there is no package to check`);
    if (outcome.packages === 0) code = EXIT.failed;
    else if (outcome.unready > 0 || outcome.problems.length > 0) code = Math.max(code, EXIT.notReady);
  }
  if (format === 'json') await out.json(documents.length === 1 ? `${documents[0]}` : `[${documents.join(',')}]\n`);
  return code;
}

/**
 * @typedef {object} Job
 * @property {Uint8Array} bytes
 * @property {import('../../types/index.js').BulkOptions} options
 * @property {boolean} fix
 * @property {boolean} details
 * @property {import('../../types/messages.js').Messages} messages
 * @property {import('../output.js').Output} out
 * @property {import('../output.js').Output} err
 * @property {string[]} documents
 */

/** @typedef {{ packages: PackageReport[], problems: Problem[], applied: AppliedFix[] }} Whole */

const CHECKING = 'checking the shipments …';

/** @type {(job: Job) => string} */
const document = ({ bytes, options, fix, err }) => (
  new TextDecoder().decode(during(err, CHECKING, bytes.length, () => checkBytes(bytes, { ...options, fix, output: 'json' })))
);

/** @type {Record<'table' | 'json' | 'jsonl', (job: Job) => Promise<Outcome>>} */
const FORMS = {
  async table({ bytes, options, fix, details, messages, out, err }) {
    const { shipments: given, problems } = during(err, 'reading the shipments …', bytes.length, () => readShipments(bytes, options));
    /** @type {AppliedFix[]} */
    const applied = [];
    const amount = `${given.length.toLocaleString('en')} shipments …`;
    const shipments = !fix ? given : during(err, `fixing ${amount}`, bytes.length, () => given.map((shipment) => {
      const fixed = applyFixes(shipment, options);
      applied.push(...fixed.applied);
      return fixed.shipment;
    }));
    const { packages } = during(err, `checking ${amount}`, bytes.length, () => check(shipments, options));
    await fixesMade(applied, out);
    if (packages.length > 0) await readiness({ packages, shipments, messages, details, out });
    return { packages: packages.length, unready: unready(packages), problems, applied };
  },

  async json(job) {
    const text = document(job);
    job.documents.push(text);
    /** @type {Whole} */
    const { packages, problems, applied } = JSON.parse(text);
    return { packages: packages.length, unready: unready(packages), problems, applied };
  },

  async jsonl(job) {
    const { bytes, options, out, err } = job;
    if (job.fix) {
      /** @type {Whole} */
      const whole = JSON.parse(document(job));
      for (const report of whole.packages) await out.json(`${JSON.stringify(report)}\n`);
      return { ...whole, packages: whole.packages.length, unready: unready(whole.packages) };
    }
    const lines = during(err, CHECKING, bytes.length, () => checkBytes(bytes, { ...options, output: 'jsonl' }));
    const outcome = { packages: 0, unready: 0, problems: /** @type {Problem[]} */ ([]), applied: [] };
    let end = 0;
    for (let at = 0; at < lines.length; at = end) {
      end = lines.indexOf(10, at) + 1 || lines.length;
      /** @type {PackageReport & { problem?: Problem }} */
      const line = JSON.parse(new TextDecoder().decode(lines.subarray(at, end)));
      // The contract is one object a package; what could not be read is said beside.
      if (line.problem) {
        outcome.problems.push(line.problem);
        continue;
      }
      outcome.packages += 1;
      if (line.readiness !== 'ready') outcome.unready += 1;
      await out.json(lines.subarray(at, end));
    }
    return outcome;
  },
};

/** @type {(packages: readonly PackageReport[]) => number} */
const unready = (packages) => packages.filter(({ readiness }) => readiness !== 'ready').length;
