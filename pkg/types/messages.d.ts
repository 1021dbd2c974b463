/**
 * Texts for people, in six languages. Answers carry codes and parameters; the texts are made from them where they are shown.
 * @packageDocumentation
 */
import type { Language, ReasonName, RuleCode, WordFamily } from './registry.js';
import type { Answer, AppliedFix, Detected, Difference, Finding, Fix, Held, Params, Problem } from './shapes.js';
import type { Deadlines, Rate } from './vtr.js';

export type { Language, WordFamily } from './registry.js';

/**
 * The languages there are texts in.
 * @example
 * languages.includes(navigator.language.slice(0, 2));
 */
export const languages: readonly Language[];

/**
 * Loads the texts of a language, once; from then on it may be the `language` of every option too.
 * @throws {ShipconfirmError} `E_LANGUAGE` for a language without texts.
 * @example
 * const messages = await loadMessages('de');
 * for (const finding of findings) console.log(messages.finding(finding), messages.hint(finding.code));
 */
export function loadMessages(language: Language): Promise<Messages>;

/**
 * A reader of your own Fluent texts, beside the engine's: text of a shop comes in as a parameter, never as markup, cut when endless and with
 * nothing in it that breaks a line or turns its direction. An id that is not there is said as it is.
 * @param language BCP 47; chooses plurals and the form of numbers.
 * @param text Fluent: `found = { $count -> [one] One parcel *[other] { $count } parcels }`, one text a line.
 * @param options `transform` changes every piece of text, but no parameter: for a pseudo-language in tests.
 * @example
 * const say = catalogue('en', 'hello = Hello, { $name }');
 * console.log(say('hello', { name: 'world' }));
 */
export function catalogue(
  language: string,
  text: string,
  options?: { transform?: (text: string) => string },
): (id: string, params?: Readonly<Record<string, string | number>>) => string;

/** The texts of one language. */
export interface Messages {
  readonly language: Language;
  /** What is wrong. */
  finding(finding: Pick<Finding, 'code' | 'params'>): string;
  /** What to do about a rule's findings. */
  hint(code: RuleCode): string;
  /** What a rule is called. */
  title(code: RuleCode): string;
  /** What a fix does. */
  fix(fix: Pick<Fix, 'code' | 'params'>): string;
  /** What a fix has done. */
  applied(applied: Pick<AppliedFix, 'fix' | 'params'>): string;
  /** Why a carrier may have issued a number. */
  reason(reason: { readonly reason: ReasonName; readonly params: Params }): string;
  /** What is wrong with a file. */
  problem(problem: Pick<Problem, 'code' | 'params'>): string;
  /** What told whose records a file holds. */
  detected(detected: Pick<Detected, 'reason'>): string;
  /** Why a package is held back. */
  held(held: Pick<Held, 'code' | 'params'>): string;
  /** What an answer of Amazon means, `null` when nobody wrote it down. */
  answer(answer: Pick<Answer, 'known'>): string | null;
  /** What Amazon holds otherwise than it was sent. */
  difference(difference: Pick<Difference, 'field' | 'sent' | 'found'>): string;
  /** How a rate stands. */
  rate(rate: Pick<Rate, 'code' | 'params'>): string;
  /** What every figure of the rate carries with it: how Amazon counts, and when it shows. */
  rateNote(): string;
  /** How near a deadline is, or the nearest of all. */
  clock(deadline: Pick<Deadlines, 'nearness' | 'params'>): string;
  /** A word of the engine: `word('readiness', 'blocked')`. */
  word(family: WordFamily, word: string): string;
}
