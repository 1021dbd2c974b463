/**
 * What the panel says, in the language and the forms of a locale. Its own texts and the engine's come from the same
 * catalogue, `catalog/messages/`; numbers, moments and lists are written by the browser's Intl.
 */

import { catalogue, languages, loadMessages } from 'shipconfirm/messages';

import type { Language, Messages } from '../engine';
import { en, loaders } from './generated/languages';
import type { TextId, TextParams } from './generated/ids';
import { pseudo } from './pseudo';

export type { TextId, TextParams } from './generated/ids';

export interface Texts {
  /** BCP 47, as asked: `en-GB`, `de`, `en-XA`, `ar`. */
  readonly locale: string;
  /** Whose texts are shown: English where the locale has none. */
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The engine's texts. */
  readonly messages: Messages;
  say<K extends TextId>(id: K, ...params: keyof TextParams[K] extends never ? [] : [params: TextParams[K]]): string;
  /** `1,234` */
  number(n: number): string;
  /** A ratio: 0.987 is `98.7 %` with one digit. */
  percent(ratio: number, digits?: number): string;
  /** A file size: `812 bytes`, `12.4 kB`. */
  size(bytes: number): string;
  /** A moment in a store's zone; text that is no moment stays as the shop wrote it. */
  when(text: string, timeZone?: string): string;
  day(text: string, timeZone?: string): string;
  /** A day with its year. */
  date(text: string, timeZone?: string): string;
  time(text: string, timeZone?: string): string;
  /** `1 h 12 min` */
  duration(minutes: number): string;
  list(items: readonly string[]): string;
}

const DEFAULT = 'en-GB';
const PSEUDO = 'en-XA';
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur'];

const DAY = { day: 'numeric', month: 'short' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;

const primary = (locale: string): string => locale.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** A locale Intl takes; a word it refuses must not take the panel down. */
function spelled(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? DEFAULT;
  } catch {
    return DEFAULT;
  }
}

function build(locale: string, messages: Messages, text: string): Texts {
  const { language } = messages;
  const intl = spelled(locale);
  // Plurals are those of the language that is shown.
  const plurals = primary(intl) === language ? intl : language;
  const own = catalogue(plurals, text, intl === PSEUDO ? { transform: pseudo } : {});
  const counting = new Intl.NumberFormat(intl);
  const unit = (value: number, name: string, digits = 0): string =>
    new Intl.NumberFormat(intl, { style: 'unit', unit: name, maximumFractionDigits: digits }).format(value);
  // To make a form costs as much as to write a hundred moments with it.
  const forms = new Map<string, Intl.DateTimeFormat>();
  const formOf = (form: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat => {
    const key = `${Object.keys(form)} ${timeZone}`;
    const known = forms.get(key) ?? new Intl.DateTimeFormat(intl, { ...form, timeZone });
    forms.set(key, known);
    return known;
  };
  const moment = (given: string, timeZone: string | undefined, form: Intl.DateTimeFormatOptions): string => {
    const at = /^\d{4}-\d\d-\d\dT/.test(given) ? new Date(given) : null;
    if (!at || Number.isNaN(at.getTime())) return given;
    return formOf(form, timeZone ?? 'UTC').format(at);
  };
  const listing = new Intl.ListFormat(intl, { type: 'conjunction' });
  return {
    locale,
    language,
    direction: RIGHT_TO_LEFT.includes(primary(intl)) ? 'rtl' : 'ltr',
    messages,
    say: (id, ...[params]) => own(id, params),
    number: (n) => counting.format(n),
    percent: (ratio, digits = 0) => new Intl.NumberFormat(intl, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(ratio),
    size: (bytes) => {
      if (bytes < 1000) return own('frame-bytes', { count: bytes });
      return bytes < 1_000_000 ? unit(bytes / 1000, 'kilobyte', 1) : unit(bytes / 1_000_000, 'megabyte', 1);
    },
    when: (given, timeZone) => moment(given, timeZone, { ...DAY, ...TIME }),
    day: (given, timeZone) => moment(given, timeZone, DAY),
    date: (given, timeZone) => moment(given, timeZone, { ...DAY, year: 'numeric' }),
    time: (given, timeZone) => moment(given, timeZone, TIME),
    duration: (minutes) => {
      const whole = Math.round(minutes);
      const hours = Math.trunc(whole / 60);
      const rest = whole - hours * 60;
      const parts = [hours === 0 ? '' : unit(hours, 'hour'), rest === 0 && hours !== 0 ? '' : unit(rest, 'minute')];
      return parts.filter((part) => part !== '').join(' ');
    },
    list: (items) => listing.format(items),
  };
}

/** The texts of a locale; English where its language has none. */
export async function loadTexts(locale: string): Promise<Texts> {
  const language = languages.find((one) => one === primary(locale)) ?? 'en';
  const [messages, text] = await Promise.all([loadMessages(language), loaders[language]?.() ?? en]);
  return build(locale, messages, text);
}

/** English, there from the start. */
export const english: Texts = build(DEFAULT, await loadMessages('en'), en);
