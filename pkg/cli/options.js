/** What the command line says, as the options of the package. */
import { misuse } from './failure.js';
import { whole } from './input.js';
import { nearest } from './suggest.js';

/** @typedef {import('./args.js').Values} Values */

/** @type {(value: Values[string]) => string | undefined} */
export const text = (value) => (typeof value === 'string' ? value : undefined);

/** @type {(values: Values, err: import('./output.js').Output) => Promise<string | undefined>} */
export async function overlayOf(values, err) {
  const file = text(values.overlay);
  return file === undefined ? undefined : new TextDecoder().decode(await whole(file, err));
}

/**
 * Options of reading and checking, those that were given.
 * @param {Values} values
 * @param {import('../types/messages.js').Messages} messages
 * @param {import('./output.js').Output} err
 * @returns {Promise<import('../types/index.js').BulkOptions>}
 */
export async function readOptions(values, { language }, err) {
  const from = /** @type {import('../types/index.js').Platform | undefined} */ (text(values.from));
  const { unshipped, orders, mapping, zone } = Object.fromEntries(['unshipped', 'orders', 'mapping', 'zone'].map((name) => [name, text(values[name])]));
  const now = text(values.now);
  const marketplace = text(values.marketplace);
  const overlay = await overlayOf(values, err);
  const noTracking = /** @type {import('../types/index.js').NoTracking | undefined} */ (text(values['no-tracking']));
  return {
    language,
    ...(from ? { platform: from } : {}),
    ...(marketplace ? { marketplace } : {}),
    ...(overlay ? { overlay } : {}),
    ...(noTracking ? { noTracking } : {}),
    ...(now ? { now: moment(now) } : {}),
    ...(unshipped ? { unshipped: await whole(unshipped, err) } : {}),
    ...(orders ? { orders: await whole(orders, err) } : {}),
    ...(mapping ? { mapping: new TextDecoder().decode(await whole(mapping, err)) } : {}),
    ...(zone ? { zone } : {}),
  };
}

/** @type {(now: string) => string} */
function moment(now) {
  // A day alone means its end: what left that day has left.
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(now) ? `${now}T23:59:59Z` : now;
  if (Number.isNaN(Date.parse(whole))) throw misuse(`--now ${now}: give a day, 2026-11-21, or a moment, 2026-11-21T16:00:00Z`);
  return whole;
}

/**
 * A rule by its code or name, whatever the case.
 * @template {{ rule: string, code: string }} R
 * @param {readonly R[]} all
 * @param {string} word
 * @returns {R}
 */
export function ruleNamed(all, word) {
  const wanted = word.toLowerCase();
  const found = all.find(({ rule, code }) => rule === wanted || code.toLowerCase() === wanted);
  if (found) return found;
  const near = nearest(word, all.flatMap(({ rule, code }) => [rule, code]));
  throw misuse(near ? `there is no rule ${word}; did you mean ${near}?` : `there is no rule ${word}; shipconfirm explain lists them`);
}
