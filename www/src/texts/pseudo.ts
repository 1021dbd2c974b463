/** A language that nobody speaks: English with accents, longer, in brackets. What stays plain on the screen is not in the catalogue. */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ';
const accents = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]));
/** How much longer than English a language may be. */
const LONGER = 0.4;

export function pseudo(text: string): string {
  if (!/[a-z]/i.test(text)) return text;
  const accented = [...text].map((letter) => accents.get(letter) ?? letter).join('');
  // In pieces, as long words are few: what is longer is the text.
  const more = '~'.repeat(Math.ceil(text.trim().length * LONGER)).replaceAll(/~{8}(?=~)/g, '$& ');
  return `[${accented}${more}]`;
}
