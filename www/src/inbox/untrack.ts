import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import type { ServiceChoice } from '../engine';
import { Part } from '../parts/part';
import { shape } from '../parts/status';
import type { Row, Scope } from '../protocol';
import type { Session } from '../state/session';
import type { Texts } from '../texts';

/** Says of packages that nobody tracks them: by a service of the store that is untracked, for a shipment has no other way to say so. */
export class Untrack extends Part {
  static override properties = { rows: { attribute: false }, session: { attribute: false }, texts: { attribute: false }, services: { state: true } };

  declare rows: readonly Row[];
  declare session: Session;
  declare texts: Texts;
  /** Untracked services of the stores; `null` while nobody asked. */
  private declare services: readonly ServiceChoice[] | null;

  constructor() {
    super();
    this.services = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('rows') && this.querySelector(':popover-open')) void this.#ask();
  }

  override render(): TemplateResult {
    const { rows, services, texts } = this;
    const count = rows.length;
    return html`
      <button class="button" data-bulk="untrack" popovertarget="untrack">${texts.say('inbox-bulk-untrack')}</button>
      <form class="pop" id="untrack" popover role="dialog" aria-labelledby="untrack-title" @toggle=${(event: ToggleEvent) => event.newState === 'open' && void this.#ask()} @submit=${this.#plan}>
        <h3 id="untrack-title">${texts.say('inbox-untrack-title', { count })}</h3>
        <p class="notice check">${shape('check')}<span>${texts.say('inbox-untrack-text')}</span></p>
        <p class="quiet">${texts.say('inbox-untrack-cost')}</p>
        ${services === null ? nothing : services.length === 0 ? html`<p>${texts.say('inbox-untrack-none')}</p>` : this.#choose(services)}
      </form>
    `;
  }

  #choose(services: readonly ServiceChoice[]): TemplateResult {
    const { texts } = this;
    return html`
      <label class="field"
        >${texts.say('inbox-untrack-service')}
        <select name="service" required>
          <option value="">${texts.say('inbox-edit-choose')}</option>
          ${[...new Set(services.map(({ code }) => code))].map(
            (carrier) => html`<optgroup label=${carrier}>${services.map(({ code, name }, index) => (code === carrier ? html`<option value=${index}>${name}</option>` : nothing))}</optgroup>`,
          )}
        </select></label
      >
      <p class="buttons"><button class="button primary" data-bulk="untrack-plan">${texts.say('inbox-bulk-write-see')}</button></p>
    `;
  }

  /** The services of the packages' stores, those of the carriers they name first. */
  async #ask(): Promise<void> {
    const { rows } = this;
    const used = new Set(rows.map(({ carrier }) => carrier));
    const stores = new Set(rows.map(({ marketplace }) => marketplace));
    const asked = await Promise.all([...stores].map((marketplace) => this.session.ask('servicesOf', { marketplace, carrier: null })));
    if (this.rows !== rows) return;
    const untracked = new Map(asked.flat().flatMap((one) => (one.tracked === false ? [[`${one.code}\n${one.name}`, one] as const] : [])));
    this.services = [...untracked.values()].toSorted((a, b) => Number(used.has(b.code)) - Number(used.has(a.code)));
  }

  #plan = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { code, name } = this.services?.[Number(new FormData(form).get('service'))] ?? {};
    if (code === undefined || name === undefined) return;
    form.hidePopover();
    this.tell<Scope>('part-plan', { of: 'rows', at: this.rows.map(({ at }) => at), do: 'untrack', to: { carrier: code, service: name } });
  };
}

customElements.define('ship-untrack', Untrack);
