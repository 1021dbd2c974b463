/** Where something in a file is wrong, and what. */
import { called } from './input.js';
import { clean } from './text.js';

/**
 * `day.csv:3:14: message`, the form editors and terminals know how to jump to.
 * @type {(file: string, problem: import('../types/index.js').Problem) => string}
 */
export function placed(file, { message, line, column }) {
  const place = [called(file), line, column].filter((part) => part !== null).join(':');
  return clean(`${place}: ${message}`);
}
