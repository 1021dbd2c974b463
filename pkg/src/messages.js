/**
 * Texts for people, rendered from the same catalogue as natively. English is here from the start; another language is
 * loaded when it is asked for, a module of its own.
 */
import { FluentBundle, FluentNumber, FluentResource } from '../dist/fluent.js';
import { en, loaders } from '../generated/messages/languages.js';
import { ShipconfirmError } from './error.js';

/** @typedef {import('../types/messages.js').Messages} Messages */
/** @typedef {import('../types/messages.js').Language} Language */
/** @typedef {Readonly<Record<string, string | number>>} Params */

/** Longest parameter a text shows; hostile rows hold megabytes. */
const SHOWN = 80;
/** What would break the line or turn its direction. */
const HARMFUL = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** @type {(text: string) => string} */
function inert(text) {
  if (text.length <= SHOWN) return text.replace(HARMFUL, '\ufffd');
  const characters = [...text.slice(0, 2 * SHOWN + 2)];
  return characters.slice(0, SHOWN).join('').replace(HARMFUL, '\ufffd') + (characters.length > SHOWN ? '…' : '');
}

/** @type {(language: string, text: string, options?: { transform?: (text: string) => string }) => (id: string, params?: Params, attribute?: string) => string} */
function reader(language, text, options = {}) {
  // All languages run left to right, and `inert` takes out what could turn the direction: isolation marks would only be noise.
  const bundle = new FluentBundle(language, { useIsolating: false, ...options });
  bundle.addResource(new FluentResource(text));
  return (id, params = {}, attribute) => {
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) return id;
    const args = Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? new FluentNumber(value) : inert(value)]);
    return bundle.formatPattern(pattern, Object.fromEntries(args), []);
  };
}

/** @type {typeof import('../types/messages.js').catalogue} */
export function catalogue(language, text, options) {
  const say = reader(language, text, options);
  return (id, params) => say(id, params);
}

/** @type {(language: string, texts: string) => Messages} */
function read(language, texts) {
  const text = reader(language, texts);
  return {
    language: /** @type {Language} */ (language),
    finding: ({ code, params }) => text(code, params),
    hint: (code) => text(code, {}, 'hint'),
    title: (code) => text(code, {}, 'title'),
    fix: ({ code, params }) => text(`fix-${code}`, params),
    applied: ({ fix, params }) => text(`fix-${fix}`, params),
    reason: ({ reason, params }) => text(`reason-${reason}`, params),
    problem: ({ code, params }) => text(code, params),
    held: ({ code, params }) => text(code, params),
    detected: ({ reason }) => text('detected', reason),
    answer: ({ known }) => (known ? text(`answer-${known}`) : null),
    difference: ({ field, sent, found }) => text('difference', { field, sent, found }),
    rate: ({ code, params }) => text(code, params),
    rateNote: () => text('rate-note'),
    clock: ({ nearness, params }) => text(`nearness-${nearness}`, params),
    word: (family, word) => text(`${family}-${word}`),
  };
}

/** @type {Map<string, Messages>} */
const loaded = new Map();

/** @type {typeof import('../types/messages.js').languages} */
export const languages = Object.freeze(/** @type {Language[]} */ (Object.keys(loaders)));

/** @type {(language: unknown) => string} */
function known(language) {
  if (typeof language === 'string' && Object.hasOwn(loaders, language)) return language;
  throw new ShipconfirmError('E_LANGUAGE', `there are no texts in ${JSON.stringify(language)}; the languages are ${languages.join(', ')}`);
}

/** @type {typeof import('../types/messages.js').loadMessages} */
export async function loadMessages(language) {
  const word = known(language);
  const texts = loaders[word];
  if (!loaded.has(word) && texts) loaded.set(word, read(word, await texts()));
  return messagesIn(word);
}

/**
 * The texts of a language that is there.
 * @type {(language?: string) => Messages}
 */
export function messagesIn(language = 'en') {
  // English is read at the first text, not at the import.
  if (language === 'en' && !loaded.has('en')) loaded.set('en', read('en', en));
  const messages = loaded.get(known(language));
  if (!messages) throw new ShipconfirmError('E_LANGUAGE', `the texts in ${language} are not loaded; await loadMessages('${language}') first`);
  return messages;
}
