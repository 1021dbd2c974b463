/** `shipconfirm report FILE [--sent FILE]…` */
import { readReport } from 'shipconfirm/files';
import { EXIT } from '../exit.js';
import { misuse } from '../failure.js';
import { called, whole } from '../input.js';
import { text } from '../options.js';
import { outcomes as shown } from '../outcomes.js';
import { placed } from '../problem.js';
import { during } from '../progress.js';
import { clean } from '../text.js';

/** @typedef {import('../../types/files.js').ReportReading} ReportReading */

/** @type {(run: import('../commands.js').Run) => Promise<number>} */
export async function run({ values, words: files, messages, out, err }) {
  const [file] = files;
  if (file === undefined || files.length > 1) throw misuse('report takes one file, or - for standard input', 'report');
  const documents = /** @type {string[]} */ (values.sent ?? []);
  if ([file, ...documents].filter((one) => one === '-').length > 1) throw misuse('standard input can be read once', 'report');
  const kind = /** @type {import('../../types/registry.js').AnswerKind | undefined} */ (text(values.kind));
  const status = text(values.status);
  const options = { language: messages.language, ...(kind ? { kind } : {}), ...(status ? { status: Number(status) } : {}) };
  if (status && !/^[1-5]\d\d$/.test(status)) throw misuse(`--status ${status}: give a status of HTTP, such as 204`, 'report');

  const bytes = await whole(file, err);
  /** @type {Uint8Array[]} */
  const sent = [];
  for (const document of documents) sent.push(await whole(document, err));
  const reading = during(err, 'reading the answer …', bytes.length, () => readReport(bytes, sent, options));
  if (values.format === 'json') await out.json(`${JSON.stringify(reading)}\n`);
  else if (values.format === 'jsonl') for (const outcome of reading.outcomes) await out.json(`${JSON.stringify(outcome)}\n`);
  else if (reading.summary.kind) await shown({ reading, messages, out });
  for (const problem of reading.problems) await err.line(placed(file, problem, messages));
  const isSilent = reading.outcomes.length === 0 && reading.answers.length === 0;
  if (isSilent && !reading.summary.processed && reading.problems.length > 0) return EXIT.failed;
  if (isSilent && sent.length === 0) {
    await err.line(`${clean(called(file))}: it names no package; --sent FILE says of each package sent what became of it`);
  }
  return reading.summary.kind === null ? EXIT.failed : ended(reading);
}

/**
 * A report that names nothing is well when its counts are.
 * @type {(reading: ReportReading) => number}
 */
function ended({ outcomes, answers, problems, summary: { processed, successful } }) {
  const bad = [...outcomes, ...answers].some(({ state }) => state === 'refused' || state === 'unknown');
  const short = outcomes.length === 0 && processed !== successful;
  return bad || short || problems.length > 0 ? EXIT.notReady : EXIT.ready;
}
