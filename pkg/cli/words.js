/** The engine's own words, generated from it. */
import { readFileSync } from 'node:fs';

const file = new URL('../generated/words.json', import.meta.url);

/**
 * @type {Readonly<{
 *   listed: number,
 *   platform: readonly import('../types/registry.js').Platform[],
 *   to: readonly import('../types/registry.js').To[],
 *   answerKind: readonly import('../types/registry.js').AnswerKind[],
 *   outcome: readonly import('../types/registry.js').OutcomeState[],
 *   consequence: readonly import('../types/registry.js').Consequence[],
 *   readiness: readonly import('../types/registry.js').Readiness[],
 *   vtr: readonly import('../types/registry.js').Vtr[],
 *   noTracking: readonly import('../types/registry.js').NoTracking[],
 *   nameField: readonly import('../types/registry.js').NameField[],
 * }>}
 */
const words = JSON.parse(readFileSync(file, 'utf8'));
export default words;
