/** The command line, read against the options of a verb. */
import { parseArgs } from 'node:util';

import { misuse } from './failure.js';
import { nearest } from './suggest.js';

/**
 * @typedef {object} Option
 * @property {string} name Without the dashes.
 * @property {string} [short]
 * @property {string} [value] What its value is called in the help; without it the option is a switch.
 * @property {readonly string[]} [choices]
 * @property {boolean} [multiple]
 * @property {string} help
 */

/** @typedef {Record<string, string | boolean | string[] | undefined>} Values */

/** @type {(argv: readonly string[], options: readonly Option[]) => { values: Values, words: string[] }} */
export function parse(argv, options) {
  const known = Object.fromEntries(options.map(({ name, short, value }) => [
    name, { type: value ? /** @type {const} */ ('string') : /** @type {const} */ ('boolean'), ...(short ? { short } : {}) },
  ]));
  const { tokens } = parseArgs({ args: [...argv], options: known, strict: false, allowPositionals: true, tokens: true });
  /** @type {Values} */
  const values = {};
  const words = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw unknown(token.rawName, options);
    const value = accept(option, token.value);
    if (option.multiple) values[option.name] = [.../** @type {string[]} */ (values[option.name] ?? []), /** @type {string} */ (value)];
    else if (option.value && values[option.name] !== undefined) throw misuse(`--${option.name} is there twice`);
    else values[option.name] = value;
  }
  return { values, words };
}

/** @type {(option: Option, value: string | undefined) => string | true} */
function accept({ name, value: called, choices }, value) {
  if (!called) {
    if (value !== undefined) throw misuse(`--${name} takes no value`);
    return true;
  }
  if (value === undefined || value === '') throw misuse(`--${name} needs a value: ${choices?.join(', ') ?? called}`);
  if (choices && !choices.includes(value)) {
    const near = nearest(value, choices);
    throw misuse(near ? `--${name} ${value}: did you mean ${near}?` : `--${name} ${value}: choose one of ${choices.join(', ')}`);
  }
  return value;
}

/** @type {(raw: string, options: readonly Option[]) => Error} */
function unknown(raw, options) {
  const near = nearest(raw.replace(/^-+/, ''), options.map(({ name }) => name));
  return misuse(near ? `there is no option ${raw}; did you mean --${near}?` : `there is no option ${raw}`);
}
