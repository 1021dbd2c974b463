/** Which language the texts are in. */
import { languages } from 'shipconfirm/messages';

/** @typedef {import('../types/messages.js').Language} Language */

/**
 * The language that was asked for, else the environment's (`de_DE.UTF-8`) when there are texts in it, else English.
 * @type {(asked: string | undefined, environment: Record<string, string | undefined>) => Language}
 */
export function languageOf(asked, { LC_ALL, LC_MESSAGES, LANG }) {
  // The first that is set counts, as everywhere; the command line has checked what was asked for.
  const word = asked ?? (LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@-]/, 1)[0];
  return languages.find((language) => language === word) ?? 'en';
}
