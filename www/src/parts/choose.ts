/** A carrier or a service to choose: what is offered comes first, any other name can still be written. Templates only. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { CarrierChoice, ServiceChoice } from '../engine';
import type { Texts } from '../texts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What is offered, in the order it is read. */
export interface Offer {
  readonly label: string;
  readonly choices: readonly Choice[];
}

export interface Choosing {
  readonly id: string;
  /** Where no label stands beside it. */
  readonly name?: string;
  readonly value: string;
  readonly offers: readonly Offer[];
  /** Whether more is offered once somebody is about to choose. */
  readonly more?: boolean;
  /** Whether a name of one's own is being written. */
  readonly own: boolean;
  pick(value: string): void;
  write(own: boolean): void;
}

/** Amazon's word for a carrier that its list lacks. */
const OTHER = 'Other';

/** The carriers of a store: those the day uses most, then as the store's list has them; `Other` is last, and says what it costs. `other` writes one that Amazon's list lacks: by its name, or without one. */
export function carrierOffers(carriers: readonly CarrierChoice[], used: ReadonlyMap<string, number>, texts: Texts, other: (name: string) => string = (name) => name || OTHER): readonly Offer[] {
  const choices = carriers.map(({ id, code, name: own, counts }) => {
    const plain = id === 'other';
    const name = plain ? OTHER : own;
    return {
      value: code === OTHER ? other(plain ? '' : own) : code,
      label: code === OTHER || counts === false ? texts.say('inbox-edit-doubtful', { name }) : name,
    };
  });
  const count = ({ value }: Choice): number => used.get(value) ?? 0;
  const often = choices.filter((choice) => count(choice) > 0).toSorted((a, b) => count(b) - count(a));
  return [
    { label: texts.say('inbox-edit-used'), choices: often },
    { label: texts.say('inbox-edit-all'), choices: choices.filter((choice) => count(choice) === 0) },
  ];
}

/** Services by carrier, each once; those nobody scans say so. */
export function serviceOffers(services: readonly ServiceChoice[], texts: Texts): readonly Offer[] {
  const carriers = new Map<string, Map<string, Choice>>();
  for (const { code, name, tracked } of services) {
    const choices = carriers.get(code) ?? new Map<string, Choice>();
    carriers.set(code, choices.set(name, { value: name, label: tracked === false ? texts.say('inbox-edit-untracked', { name }) : name }));
  }
  return [...carriers].map(([code, choices]) => ({ label: carriers.size > 1 ? code : texts.say('inbox-edit-services'), choices: [...choices.values()] }));
}

/** A list of what is offered, or a field for any other name. */
export function choose({ id, name, value, offers, more = false, own, pick, write }: Choosing, texts: Texts): TemplateResult {
  const offered = offers.filter(({ choices }) => choices.length > 0);
  if (own || (offered.length === 0 && !more)) {
    return html`<input id=${id} aria-label=${name ?? nothing} autocomplete="off" spellcheck="false" .value=${value} @input=${(event: Event) => pick((event.target as HTMLInputElement).value)} />
      ${offered.length > 0 || more ? html`<button class="link" type="button" @click=${() => write(false)}>${texts.say('inbox-edit-list')}</button>` : nothing}`;
  }
  const known = value === '' || offered.some(({ choices }) => choices.some((choice) => choice.value === value));
  const option = (choice: Choice): TemplateResult => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`;
  const chosen = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    if (select.selectedOptions[0]?.matches('[data-own]')) write(true);
    else pick(select.value);
  };
  return html`<select id=${id} aria-label=${name ?? nothing} @change=${chosen}>
    <option value="" .selected=${value === ''}>${texts.say('inbox-edit-choose')}</option>
    ${known ? nothing : html`<option value=${value} selected .selected=${true}>${texts.say('inbox-edit-as-written', { name: value })}</option>`}
    ${offered.map(({ label, choices }) => html`<optgroup label=${label}>${choices.map(option)}</optgroup>`)}
    <option data-own>${texts.say('inbox-edit-own')}</option>
  </select>`;
}
