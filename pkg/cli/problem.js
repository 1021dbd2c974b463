/** Where something in a file is wrong, and what. */
import { called } from './input.js';
import { clean } from './text.js';
import words from './words.js';

/** @typedef {import('../types/index.js').Problem} Problem */
/** @typedef {import('../types/messages.js').Messages} Messages */

/**
 * `day.csv:3:14: message`, the form editors and terminals know how to jump to.
 * @type {(file: string, problem: Problem, messages: Messages) => string}
 */
export function placed(file, problem, messages) {
  const place = [called(file), problem.line, problem.column].filter((part) => part !== null).join(':');
  return clean(`${place}: ${messages.problem(problem)}`);
}

/**
 * What a shop does about a file of which nothing could be read, where the command line has a way.
 * @type {readonly { codes: readonly string[], way: (file: string) => string | undefined }[]}
 */
const WAYS = [
  { codes: ['E_NO_ORDER_ID'], way: () => "--orders FILE joins the shop's orders, which hold Amazon's ids most often; a mapping says where else they stand" },
  { codes: ['E_UNMAPPED', 'E_CSV_COLUMN'], way: (file) => (file === '-' ? undefined : `shipconfirm map ${file} guesses a mapping`) },
];

/**
 * @param {string} file
 * @param {readonly Problem[]} problems
 * @param {import('./output.js').Output} err
 */
export async function wayOut(file, problems, err) {
  const found = WAYS.find(({ codes }) => problems.some(({ code }) => codes.includes(code)));
  const way = found?.way(file);
  if (way) await err.line(clean(way));
}

/** The problems of a file that came in parts. */
export class Problems {
  /**
   * @param {string} file
   * @param {Messages} messages
   */
  constructor(file, messages) {
    this.file = file;
    this.messages = messages;
    /** @type {Problem[]} */
    this.first = [];
    this.more = 0;
  }

  /** @param {readonly Problem[]} problems Of the next part. */
  add(problems) {
    for (const problem of problems) {
      if (problem.code === 'E_MORE') this.more += Number(problem.params.more);
      // What is said of the file as a whole has no place, and is few.
      else if (this.first.length < words.listed || problem.line === null) this.first.push(problem);
      else this.more += 1;
    }
  }

  get count() {
    return this.first.length + this.more;
  }

  /** @returns {readonly Problem[]} */
  list() {
    if (this.more === 0) return this.first;
    return [...this.first, /** @type {Problem} */ (/** @type {unknown} */ ({ code: 'E_MORE', params: { more: this.more }, line: null, column: null, byte: null }))];
  }

  /** @param {import('./output.js').Output} err */
  async say(err) {
    for (const problem of this.list()) await err.line(placed(this.file, problem, this.messages));
  }
}
