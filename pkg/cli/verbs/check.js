/** `shipconfirm check FILE…` */
import { checkBytes } from 'shipconfirm/files';
import { EXIT } from '../exit.js';
import { misuse } from '../failure.js';
import { called } from '../input.js';
import { fixesMade } from '../fixes.js';
import { answers } from '../parts.js';
import { Problems, wayOut } from '../problem.js';
import { readOptions } from '../options.js';
import { Readiness } from '../readiness.js';
import { clean, wrap } from '../text.js';

/** @typedef {import('../../types/index.js').PackageReport} PackageReport */
/**
 * What a part of a file came to.
 * @typedef {object} Answer
 * @property {PackageReport[]} packages
 * @property {import('../../types/index.js').Problem[]} problems
 * @property {import('../../types/index.js').AppliedFix[]} applied
 * @property {import('../../types/index.js').Detected} [detected]
 * @property {import('../../types/index.js').Shipment[]} [shipments]
 * @property {string} [aside]
 */
/**
 * Where the answers of a file go.
 * @typedef {object} Form
 * @property {boolean} shipments Whether it shows what the shipments hold.
 * @property {(answer: Answer) => Promise<void>} take
 * @property {(problems: Problems) => Promise<void>} end
 */

/** @type {(run: import('../commands.js').Run) => Promise<number>} */
export async function run({ values, words: files, messages, out, err }) {
  if (files.length === 0) throw misuse('check needs a file, or - for standard input', 'check');
  if (files.filter((file) => file === '-').length > 1) throw misuse('standard input can be read once', 'check');
  const format = /** @type {keyof typeof FORMS} */ (values.format ?? 'table');
  const options = { ...await readOptions(values, messages, err), fix: values.fix === true };
  let code = /** @type {number} */ (EXIT.ready);
  const several = files.length > 1;
  if (format === 'json' && several) await out.write('[');
  for (const [at, file] of files.entries()) {
    if (format === 'json' && at > 0) await out.write(',');
    if (format === 'table' && several) await out.line(clean(called(file)));
    const form = FORMS[format]({ details: values.details === true, store: values.marketplace !== undefined, messages, out, err });
    const problems = new Problems(file, messages);
    let packages = 0;
    let unready = 0;
    /** @type {(bytes: Uint8Array, own: import('../parts.js').Options) => Answer} */
    const ask = (bytes, own) => JSON.parse(new TextDecoder().decode(checkBytes(bytes, { ...own, output: 'json', shipments: form.shipments })));
    for await (const answer of answers({ file, options, ask, doing: 'checking the shipments …', err })) {
      packages += answer.packages.length;
      unready += answer.packages.filter(({ readiness }) => readiness !== 'ready').length;
      problems.add(answer.problems);
      await form.take(answer);
    }
    await form.end(problems);
    await problems.say(err);
    if (packages === 0) await wayOut(file, problems.list(), err);
    if (packages === 0 && problems.count === 0) await err.line(`${clean(called(file))}: there is no package to check`);
    if (packages === 0) code = EXIT.failed;
    else if (unready > 0 || problems.count > 0) code = Math.max(code, EXIT.notReady);
  }
  if (format === 'json') await out.write(several ? ']\n' : '\n');
  return code;
}

/**
 * @typedef {object} Io
 * @property {boolean} details
 * @property {boolean} store Whether the command line says of which store shipments are that name none.
 * @property {import('../../types/messages.js').Messages} messages
 * @property {import('../output.js').Output} out
 * @property {import('../output.js').Output} err
 */

/** @type {Record<'table' | 'json' | 'jsonl', (io: Io) => Form>} */
const FORMS = {
  table({ details, store, messages, out }) {
    const readiness = new Readiness({ messages, details, store, out });
    let told = false;
    return {
      shipments: true,
      async take({ packages, shipments = [], applied, detected }) {
        // What is nobody's is taken for ours, and that explains nothing where nothing was read.
        if (detected && !told && (packages.length > 0 || detected.platform !== 'shipconfirm')) {
          const said = clean(`Read as ${detected.platform} (${detected.shape}): ${messages.detected(detected)}`);
          for (const line of wrap(said.split(' '), out.width)) await out.line(line.join(' '));
          told = true;
        }
        await fixesMade(applied, out);
        await readiness.rows(packages, shipments);
      },
      async end() { await readiness.sums(); },
    };
  },

  json({ out, err }) {
    /** @type {import('../../types/index.js').AppliedFix[]} */
    const applied = [];
    let begun = false;
    const begin = () => (begun ? Promise.resolve() : out.write('{"packages":['));
    return {
      shipments: false,
      async take(answer) {
        await begin();
        const text = JSON.stringify(answer.packages).slice(1, -1);
        if (text !== '') await out.json(`${begun ? ',' : ''}${text}`);
        begun ||= text !== '';
        applied.push(...answer.applied);
      },
      async end(problems) {
        await begin();
        await out.json(`],"problems":${JSON.stringify(problems.list())},"applied":${JSON.stringify(applied)}}`);
        await fixesMade(applied, err);
      },
    };
  },

  jsonl({ out, err }) {
    return {
      shipments: false,
      async take({ packages, applied }) {
        await out.json(packages.map((report) => `${JSON.stringify(report)}\n`).join(''));
        await fixesMade(applied, err);
      },
      async end() {},
    };
  },
};
