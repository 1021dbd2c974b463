import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import type { Guess, MappedField, Mapping } from '../engine';
import { Part } from '../parts/part';
import { field, shown } from '../parts/text';
import type { Session } from '../state/session';
import type { Texts } from '../texts';

type To = MappedField['to'];

/** What a person can say of a column, and the field of the screen it is called by. */
const FIELDS = [
  ['order-id', 'orderId'],
  ['tracking-number', 'trackingNumber'],
  ['carrier', 'carrier'],
  ['carrier-name', 'carrierName'],
  ['service', 'service'],
  ['ship-date', 'shipDate'],
  ['marketplace', 'marketplace'],
  ['ship-by', 'shipBy'],
  ['deliver-by', 'deliverBy'],
  ['purchase-date', 'purchaseDate'],
  ['delivered-at', 'deliveredAt'],
  ['order-item-id', 'orderItemId'],
  ['quantity', 'quantity'],
  ['package-reference', 'reference'],
] as const satisfies readonly (readonly [To, string])[];
const DATES: readonly To[] = ['ship-date', 'ship-by', 'deliver-by', 'purchase-date', 'delivered-at'];
/** Without these there is nothing to confirm. */
const NEEDED: readonly To[] = ['order-id', 'tracking-number'];

/** A table nobody knows: its columns, what the engine takes them for, and a person's word on it. */
export class Columns extends Part {
  static override properties = { session: { attribute: false }, texts: { attribute: false }, day: { attribute: false }, guess: { state: true }, said: { state: true } };

  declare session: Session;
  declare texts: Texts;
  /** What was loaded: another file is asked about anew. */
  declare day: unknown;
  private declare guess: Guess | null;
  private declare said: ReadonlyMap<string, To>;

  constructor() {
    super();
    this.guess = null;
    this.said = new Map();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('day')) void this.#ask();
  }

  async #ask(): Promise<void> {
    const guess = await this.session.ask('guess', null);
    this.said = new Map(guess.mapping.fields?.map(({ from, to }) => [from, to]));
    this.guess = guess;
  }

  override render(): TemplateResult | typeof nothing {
    const { texts, guess } = this;
    if (!guess?.places?.length) return nothing;
    const taken = new Set(this.said.values());
    const ready = NEEDED.every((to) => taken.has(to));
    return html`<form class="columns" aria-labelledby="columns-title" @submit=${this.#read}>
      <h3 id="columns-title">${texts.say('mapping-fields-title')}</h3>
      <p>${texts.say('mapping-fields-text')}</p>
      <table class="figures">
        <thead><tr><th scope="col">${texts.say('mapping-fields-column')}</th><th scope="col">${texts.say('mapping-fields-holds')}</th><th scope="col">${texts.say('mapping-column-how')}</th></tr></thead>
        <tbody>
          ${guess.places.map(
            ({ from, example }, index) => html`<tr>
              <th scope="row">${shown(from, texts)} <span class="second code">${example ? shown(example, texts) : nothing}</span></th>
              <td>
                <select id="column-${index}" aria-label=${texts.say('mapping-fields-of', { name: from })} @change=${(event: Event) => this.#say(from, (event.target as HTMLSelectElement).value as To | '')}>
                  <option value="">${texts.say('mapping-fields-none')}</option>
                  ${FIELDS.map(([to, name]) => html`<option value=${to} .selected=${this.said.get(from) === to}>${field(`/${name}`, texts)}</option>`)}
                </select>
              </td>
              <td class="quiet">${this.#reason(from)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      <p class="buttons">
        <button class="button primary" data-do="columns" ?disabled=${!ready}>${texts.say('mapping-fields-apply')}</button>
        ${ready ? nothing : html`<span class="quiet">${texts.say('mapping-fields-need')}</span>`}
      </p>
    </form>`;
  }

  /** Why the engine takes a column for what it does, while nobody says otherwise. */
  #reason(from: string): TemplateResult | typeof nothing {
    const found = this.guess?.reasons.find((reason) => reason.from === from && reason.to === this.said.get(from));
    return found ? shown(this.texts.messages.problem({ code: 'guessed', params: found.reason }), this.texts) : nothing;
  }

  /** A field stands in one column: the one named last. */
  #say(from: string, to: To | ''): void {
    const said = new Map([...this.said].filter(([column, field]) => column !== from && field !== to));
    if (to) said.set(from, to);
    this.said = said;
  }

  #read = (event: SubmitEvent): void => {
    event.preventDefault();
    const { mapping = { version: 1 } as Mapping } = this.guess ?? {};
    // How dates are written is a habit of the whole table.
    const dated = mapping.fields?.find(({ to, form }) => DATES.includes(to) && form)?.form;
    const fields = [...this.said].map(([from, to]): MappedField => {
      const form = mapping.fields?.find((guessed) => guessed.from === from && guessed.to === to)?.form ?? (DATES.includes(to) ? dated : undefined);
      return form ? { from, to, form } : { from, to };
    });
    void this.session.readAs({ ...mapping, fields });
  };
}

customElements.define('ship-columns', Columns);
