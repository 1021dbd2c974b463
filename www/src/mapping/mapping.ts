import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';

import type { Mapping, NameSeen, Names } from '../engine';
import { save } from '../parts/files';
import { Screen } from '../parts/screen';
import { shape } from '../parts/status';
import { shown } from '../parts/text';
import type { Effect } from '../protocol';

const EMPTY: Mapping = { version: 1 };
/** Names listed; a file of free text has thousands. */
const LISTED = 300;
const POLICIES = ['hold', 'send-untracked'] as const;

const listOf = ({ field }: NameSeen): 'carriers' | 'services' => (field === 'service' ? 'services' : 'carriers');

/** The mapping with one meaning more; what a name meant before gives way. */
const withMeaning = (mapping: Mapping, list: 'carriers' | 'services', from: string, to: string): Mapping => ({
  ...mapping,
  [list]: [...(mapping[list] ?? []).filter((meaning) => meaning.from !== from), ...(to ? [{ from, to }] : [])],
});

/** The shop's names and what Amazon is told: map once, and every shipment that waits is checked again. */
export class MappingScreen extends Screen {
  static override properties: PropertyDeclarations = { names: { state: true }, effect: { state: true }, tried: { state: true }, failure: { state: true } };

  declare names: Names | null;
  /** What the meaning being typed would change. */
  declare effect: (Effect & { readonly from: string }) | null;
  declare tried: NameSeen | null;
  declare failure: string;

  #asked = -1;

  constructor() {
    super();
    this.names = null;
    this.effect = null;
    this.tried = null;
    this.failure = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('revision') && this.#asked !== this.session.changes) void this.#look();
  }

  async #look(): Promise<void> {
    const { changes } = this.session;
    this.#asked = changes;
    const names = await this.session.attempt('frame-trouble-file', () => this.session.ask('names', { mapping: this.#mapping }));
    if (this.#asked === changes && names) this.names = names;
  }

  get #mapping(): Mapping {
    return this.session.mapping ?? EMPTY;
  }

  override render(): TemplateResult {
    const { texts, names } = this;
    return html`
      <section class="mapping" aria-labelledby="mapping-title">
        <h3 id="mapping-title">${texts.say('mapping-title')}</h3>
        <p class="quiet">${texts.say('mapping-text')}</p>
        ${this.failure ? html`<p class="notice blocked" role="alert">${shape('blocked')}${shown(this.failure, texts)}</p>` : nothing}
        <datalist id="mapping-carriers">${this.session.carriers.map(({ code, name }) => html`<option value=${code === 'Other' ? name : code}>${name}</option>`)}</datalist>
        ${names ? this.#seen(names) : html`<p class="quiet" aria-busy="true">${texts.say('mapping-looking')}</p>`} ${this.#try()} ${this.#policy()} ${this.#own()}
      </section>
    `;
  }

  #seen({ seen, more }: Names): TemplateResult {
    const { texts } = this;
    if (seen.length === 0) return html`<p class="quiet">${texts.say('mapping-nothing')}</p>`;
    return html`
      <table class="figures names">
        <caption class="unheard">${texts.say('mapping-table')}</caption>
        <thead>
          <tr>
            <th scope="col">${texts.say('mapping-column-shop')}</th><th scope="col">${texts.say('mapping-column-count')}</th>
            <th scope="col">${texts.say('mapping-column-how')}</th><th scope="col">${texts.say('mapping-column-amazon')}</th>
          </tr>
        </thead>
        <tbody>
          ${seen.slice(0, LISTED).map((name, index) => this.#name(name, index))}
        </tbody>
      </table>
      ${more > 0 || seen.length > LISTED ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: more + Math.max(0, seen.length - LISTED) })}</p>` : nothing}
    `;
  }

  #name(name: NameSeen, index: number): TemplateResult {
    const { texts } = this;
    const { field, text, count, stores, how, to } = name;
    const open = to === null;
    return html`<tr class=${open ? 'open' : ''} data-name=${text}>
      <th scope="row">${shown(text, texts)} <span class="quiet">${texts.say(field === 'service' ? 'mapping-service' : 'mapping-carrier')}</span> ${stores.map((store) => html`<span class="store">${store}</span>`)}</th>
      <td class="number">${texts.number(count)}</td>
      <td>${shape(open ? 'check' : 'ready')} ${texts.messages.word('name-how', how)}</td>
      <td>${open && !this.readonly ? this.#choose(name, index) : to ? shown(to.name, texts) : nothing}</td>
    </tr>`;
  }

  /** Between whom to choose, else any carrier; nothing is chosen before somebody does. */
  #choose(name: NameSeen, index: number): TemplateResult {
    const { texts } = this;
    const id = `mapping-${index}`;
    const effect = this.effect?.from === name.text ? this.effect : null;
    return html`<span class="choose">
      ${name.choices.length > 0
        ? html`<select id=${id} aria-label=${texts.say('mapping-means', { name: name.text })} @change=${(event: Event) => this.#weigh(name, event)}>
            <option value="">${texts.say('mapping-choose')}</option>
            ${name.choices.map((choice) => html`<option value=${choice.code && choice.code !== 'Other' ? choice.code : choice.name}>${choice.name}</option>`)}
          </select>`
        : html`<input id=${id} list=${name.field === 'service' ? nothing : 'mapping-carriers'} autocomplete="off" aria-label=${texts.say('mapping-means', { name: name.text })} @change=${(event: Event) => this.#weigh(name, event)} />`}
      <button class="button" data-do="map" @click=${() => this.#apply(name, id)}>${texts.say('mapping-apply')}</button>
      <span class="quiet" role="status">${effect ? texts.say('mapping-effect', { count: effect.packages, ready: effect.ready }) : nothing}</span>
    </span>`;
  }

  /** Type a name and see what would be sent. */
  #try(): TemplateResult {
    const { texts, tried } = this;
    return html`<p class="field">
      <label for="mapping-try">${texts.say('mapping-try')}</label>
      <input id="mapping-try" autocomplete="off" spellcheck="false" @input=${this.#typed} />
      <span role="status">${tried ? html`${texts.messages.word('name-how', tried.how)}${tried.to ? html`: <strong>${shown(tried.to.name, texts)}</strong>` : nothing}` : nothing}</span>
    </p>`;
  }

  /** What becomes of a package without a number: one setting, which names its cost. */
  #policy(): TemplateResult {
    const { texts } = this;
    const chosen = this.#mapping.noTracking ?? 'hold';
    return html`<fieldset class="policy" ?disabled=${this.readonly}>
      <legend>${texts.say('mapping-policy')}</legend>
      ${POLICIES.map(
        (policy) => html`<label><input type="radio" name="no-tracking" .checked=${policy === chosen} @change=${() => this.#map({ ...this.#mapping, noTracking: policy })} /> ${texts.say(`mapping-policy-${policy}`)}</label>`,
      )}
    </fieldset>`;
  }

  #own(): TemplateResult {
    const { texts } = this;
    const mapping = this.#mapping;
    const rows = (['carriers', 'services'] as const).flatMap((list) => (mapping[list] ?? []).map((meaning) => ({ list, ...meaning })));
    return html`
      ${rows.length > 0
        ? html`<h4>${texts.say('mapping-own')}</h4>
            <ul class="reasons">
              ${rows.map(
                ({ list, from, to }) => html`<li>
                  ${shown(from, texts)} → ${shown(to, texts)}
                  ${this.readonly ? nothing : html`<button class="link" @click=${() => this.#map(withMeaning(mapping, list, from, ''))}>${texts.say('mapping-forget', { name: from })}</button>`}
                </li>`,
              )}
            </ul>`
        : nothing}
      <p class="buttons">
        <input id="mapping-file" type="file" hidden accept=".json" @change=${this.#import} />
        ${this.readonly ? nothing : html`<button class="button" @click=${() => this.querySelector<HTMLInputElement>('#mapping-file')?.click()}>${texts.say('mapping-open')}</button>`}
        <button class="button" data-do="save-mapping" @click=${this.#export}>${texts.say('mapping-save')}</button>
      </p>
    `;
  }

  async #weigh(name: NameSeen, event: Event): Promise<void> {
    const to = (event.target as HTMLInputElement).value.trim();
    this.effect = null;
    if (!to) return;
    const mapping = withMeaning(this.#mapping, listOf(name), name.text, to);
    await this.#guarded(async () => (this.effect = { from: name.text, ...(await this.session.ask('effect', { mapping })) }));
  }

  #apply(name: NameSeen, id: string): void {
    const to = this.querySelector<HTMLInputElement>(`#${id}`)?.value.trim();
    if (to) void this.#map(withMeaning(this.#mapping, listOf(name), name.text, to));
  }

  async #map(mapping: Mapping): Promise<void> {
    if (!this.desk.tell('ship-mapping', mapping, true)) return;
    await this.#guarded(async () => {
      const count = await this.session.map(mapping);
      this.effect = null;
      this.desk.say(this.texts.say('mapping-said', { count }), count > 0);
    });
  }

  /** A mapping that is refused says why; the one before stays. */
  async #guarded(work: () => Promise<unknown>): Promise<void> {
    this.failure = '';
    try {
      await work();
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #typed = async (event: Event): Promise<void> => {
    const text = (event.target as HTMLInputElement).value.trim();
    const marketplace = this.session.rows[0]?.marketplace ?? '';
    this.tried = text ? ((await this.session.ask('meaning', { text, marketplace, mapping: this.#mapping })).seen[0] ?? null) : null;
  };

  #import = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) await this.#guarded(async () => this.#map(JSON.parse(await file.text()) as Mapping));
  };

  #export = (): void => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(this.#mapping, null, 2)}\n`);
    const file = { name: 'mapping.json', contentType: 'application/json', bytes };
    if (this.desk.tell('ship-download', file, true)) save(file.name, file.contentType, bytes);
  };
}

customElements.define('ship-mapping', MappingScreen);
