/** Text from shops is not ours: made harmless, measured in columns, cut and wrapped. */
import { stripVTControlCharacters } from 'node:util';

/**
 * One line that a terminal only shows: no escape sequences, no control, direction or invisible characters.
 * @type {(text: string) => string}
 */
export function clean(text) {
  return stripVTControlCharacters(text)
    .replaceAll(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    // Marks may pile up over the lines around.
    .replaceAll(/(\p{M}{2})\p{M}+/gu, '$1');
}

const NARROW = /^[\x20-\x7e]*$/;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;

const HALF = /[\uff61-\uffdc]/;

/** @type {(character: string) => number} */
function columns(character) {
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) && !HALF.test(character) ? 2 : 1;
}

/**
 * Columns a cleaned text takes.
 * @type {(text: string) => number}
 */
export function width(text) {
  if (NARROW.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += columns(character);
  return sum;
}

/**
 * The beginning of a text that takes at most so many columns.
 * @type {(text: string, to: number) => string}
 */
function head(text, to) {
  let cut = '';
  let sum = 0;
  for (const character of text) {
    sum += columns(character);
    if (sum > to) break;
    cut += character;
  }
  return cut;
}

/**
 * The text cut to so many columns, and filled up to them.
 * @type {(text: string, to: number) => string}
 */
export function fit(text, to) {
  const own = width(text);
  if (own <= to) return text + ' '.repeat(to - own);
  const cut = head(text, to - 1);
  return `${cut}…${' '.repeat(Math.max(0, to - width(cut) - 1))}`;
}

/** What no line of Japanese begins with. */
const CLOSING = /^[、。，．・」』）！？ー]/u;

/**
 * Words put into lines of so many columns. A word that is longer than a line, as sentences of Japanese are, goes on in the next.
 * @type {(words: readonly string[], to: number) => string[][]}
 */
export function wrap(words, to) {
  /** @type {string[][]} */
  const lines = [];
  let used = to;
  for (const piece of words.flatMap((word) => pieces(word, to))) {
    const own = width(piece);
    const line = lines.at(-1);
    if (line && used + 1 + own <= to) {
      line.push(piece);
      used += 1 + own;
    } else {
      lines.push([piece]);
      used = own;
    }
  }
  return lines;
}

/**
 * A word, or what of it fills line after line.
 * @type {(word: string, to: number) => string[]}
 */
function pieces(word, to) {
  const cut = [];
  let rest = word;
  while (width(rest) > to) {
    const most = head(rest, to);
    const piece = CLOSING.test(rest.slice(most.length)) && most.length > 1 ? most.replace(/.$/u, '') : most;
    cut.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...cut, rest];
}

/** @type {(count: number, one: string, many?: string) => string} */
export const counted = (count, one, many = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** @type {(bytes: number) => string} */
export function size(bytes) {
  if (bytes < 1000) return counted(bytes, 'byte');
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
