/** Colours, where a terminal shows them and nobody minds. */

/** @type {Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', readonly [number, number]>} */
const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] };

/** @typedef {keyof typeof CODES} Style */
/** @typedef {(text: string, style: Style | undefined) => string} Paint */

/**
 * NO_COLOR counts when it is set and not empty, as its page says.
 * @type {(output: import('./output.js').Output) => Paint}
 */
export function painter(output) {
  if (!output.isTTY || process.env.NO_COLOR || process.env.TERM === 'dumb') return (text) => text;
  return (text, style) => (style ? `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m` : text);
}

/** @type {Record<import('../types/registry.js').Consequence, Style>} */
export const CONSEQUENCE = { refused: 'red', defect: 'red', risk: 'yellow', note: 'dim' };
/** @type {Record<import('../types/registry.js').Readiness, Style>} */
export const READINESS = { ready: 'green', check: 'yellow', blocked: 'red' };
/** @type {Record<import('../types/registry.js').OutcomeState, Style>} */
export const OUTCOME = { accepted: 'green', warned: 'yellow', unknown: 'yellow', refused: 'red' };
/** @type {Record<import('../types/registry.js').Vtr, Style>} */
export const VTR = { counts: 'green', exempt: 'dim', 'at-risk': 'yellow', defect: 'red' };
/** @type {Record<import('../types/registry.js').RateState, Style>} */
export const RATE = { fine: 'green', below: 'red', 'too-few': 'dim', 'no-target': 'dim' };
/** @type {Record<import('../types/registry.js').Verdict, Style>} */
export const VERDICT = { valid: 'green', plausible: 'yellow', 'bad-check-digit': 'red' };
/**
 * What a reason does for its candidate: speaks for it, against it, or says how much it is worth.
 * @type {Record<import('../types/registry.js').ReasonName, '+' | '−' | '·'>}
 */
export const WEIGHT = {
  'check-digit-right': '+', stated: '+', 'ship-from': '+', 'ship-to': '+', store: '+', 'company-prefix': '+',
  'check-digit-wrong': '−', 'only-bound': '−', 'foreign-company-prefix': '−',
  'check-digit-none': '·', 'no-check-digit': '·', 'one-in': '·',
};
