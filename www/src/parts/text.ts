/** Text of a shop on the screen: inert, cut when endless, with the invisible made visible. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Candidate } from '../engine';
import type { Texts } from '../texts';

/** More than any honest field holds; a hostile one must not push the page around. */
const LONGEST = 240;

/** Controls, bidi marks, zero-width and other blanks than the plain one. */
const UNSEEN = /([\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs})/u;

const PLAIN = /^[ -~]*$/;
/** What fits everywhere; longer text is cut where there is no room for it. */
const SHORT = 20;

const codePoint = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A value as it is, isolated from the text around it. */
export function shown(value: string, texts: Texts): TemplateResult {
  if (value === '') return html`<span class="blank">${texts.say('frame-text-blank')}</span>`;
  // Nearly every text, and every cell of a long list.
  if (value.length <= LONGEST && PLAIN.test(value)) return html`<bdi class=${value.length > SHORT ? 'value long' : 'value'}>${value}</bdi>`;
  const characters = [...value];
  const rest = characters.length - LONGEST;
  const head = rest > 0 ? characters.slice(0, LONGEST).join('') : value;
  const runs = head.split(UNSEEN).filter((run) => run !== '');
  return html`<bdi class="value long">${runs.map((run) => (UNSEEN.test(run) ? html`<span class="unseen">${codePoint(run)}</span>` : run))}</bdi>${
    rest > 0 ? html`<span class="blank">${texts.say('frame-text-rest', { count: rest })}</span>` : nothing
  }`;
}

/** The same where only text can stand, as in a list of choices. */
export const flat = (value: string): string => {
  const characters = [...value];
  const head = characters.slice(0, 60).join('');
  return `${head.split(UNSEEN).map((run) => (UNSEEN.test(run) ? codePoint(run) : run)).join('')}${characters.length > 60 ? '…' : ''}`;
};

const spoken = (name: string): string => name.replaceAll(/[-_]/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** A host's own formats name their parts as they like. */
const meaning = (name: string, { messages }: Texts): string => {
  const known = messages.word('part', name);
  return known === `part-${name}` ? spoken(name) : known;
};

/** The tracking number group by group, with what each part means. */
export const groups = (candidate: Candidate, texts: Texts): TemplateResult => html`
  <ol class="groups">
    ${candidate.parts.map((part) => html`<li><span class="group">${shown(part.text, texts)}</span><span class="means">${meaning(part.name, texts)}</span></li>`)}
  </ol>
`;

const FIELDS = [
  'orderId',
  'marketplace',
  'carrier',
  'carrierName',
  'service',
  'trackingNumber',
  'shipDate',
  'deliveredAt',
  'purchaseDate',
  'shipBy',
  'deliverBy',
  'reference',
  'orderItemId',
  'quantity',
  'category',
] as const;
const isField = (name: string): name is (typeof FIELDS)[number] => (FIELDS as readonly string[]).includes(name);

/** The field a JSON Pointer names, in the words of the screen. */
export function field(path: string, texts: Texts): string {
  const last = path.split('/').at(-1) ?? '';
  return (isField(last) ? texts.say(`frame-field-${last}`) : spoken(last) || path);
}
