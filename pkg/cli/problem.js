/** Where something in a file is wrong, and what. */
import { called } from './input.js';
import { clean } from './text.js';

/**
 * `day.csv:3:14: message`, the form editors and terminals know how to jump to.
 * @type {(file: string, problem: import('../types/index.js').Problem, messages: import('../types/messages.js').Messages) => string}
 */
export function placed(file, problem, messages) {
  const place = [called(file), problem.line, problem.column].filter((part) => part !== null).join(':');
  return clean(`${place}: ${messages.problem(problem)}`);
}
