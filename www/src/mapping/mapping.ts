import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';

import type { CarrierChoice, Mapping, NameSeen, Names, ServiceChoice } from '../engine';
import { recognized } from '../inbox/recognized';
import { carrierOffers, choose, serviceOffers } from '../parts/choose';
import type { Offer } from '../parts/choose';
import { save } from '../parts/files';
import { Screen } from '../parts/screen';
import { shape } from '../parts/status';
import { shown } from '../parts/text';
import type { Effect, Tried } from '../protocol';
import { nameKey } from '../protocol/mapping';
import { DAYS, countOf, lastOf } from '../state/names';
import type { KeptName } from '../surface';

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
  static override properties: PropertyDeclarations = {
    names: { state: true },
    effect: { state: true },
    tried: { state: true },
    failure: { state: true },
    carriers: { state: true },
    services: { state: true },
    meant: { state: true },
    own: { state: true },
    near: { state: true },
    without: { state: true },
  };

  declare names: (Names & { readonly before: readonly NameSeen[] }) | null;
  /** What the meaning being typed would change. */
  declare effect: (Effect & { readonly of: string }) | null;
  declare tried: (Tried & { readonly text: string }) | null;
  declare failure: string;
  declare carriers: readonly CarrierChoice[];
  declare services: readonly ServiceChoice[];
  /** What was chosen and is not applied yet, by name. */
  declare meant: ReadonlyMap<string, string>;
  /** Names for which a name of one's own is being written. */
  declare own: ReadonlySet<string>;
  /** Names for which somebody is about to choose, or has. */
  declare near: ReadonlySet<string>;
  /** What the mapped names would mean by themselves, where that is something else. */
  declare without: readonly NameSeen[];

  #asked = -1;
  /** What is remembered of the names, as it was when they were asked for. */
  #kept: ReadonlyMap<string, KeptName> = new Map();
  #known: readonly KeptName[] | null = null;
  #trying = '';

  constructor() {
    super();
    this.names = null;
    this.effect = null;
    this.tried = null;
    this.failure = '';
    this.carriers = [];
    this.services = [];
    this.meant = new Map();
    this.own = this.near = new Set();
    this.without = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('revision') && (this.#asked !== this.session.changes || this.#known !== this.session.memory.names)) void this.#look();
  }

  async #look(): Promise<void> {
    const { changes, memory } = this.session;
    this.#asked = changes;
    const kept = memory.names;
    this.#known = kept;
    const marketplace = this.#store;
    const asked = await this.session.attempt('frame-trouble-file', () =>
      Promise.all([
        this.session.ask('names', { mapping: this.#mapping, before: kept.map(({ field, text }) => ({ field, text })), marketplace }),
        this.session.ask('carriersOf', { marketplace }),
        this.session.ask('servicesOf', { marketplace, carrier: null }),
        this.session.ask('without', { mapping: this.#mapping, marketplace }),
      ]),
    );
    if (this.#asked !== changes || this.#known !== kept || !asked) return;
    this.#kept = new Map(kept.map((name) => [nameKey(name), name]));
    [this.names, this.carriers, this.services, this.without] = asked;
  }

  /** The store of the day, when it has but one. */
  get #store(): string {
    const [first = '', ...others] = new Set(this.session.rows.map(({ marketplace }) => marketplace));
    return others.length === 0 ? first : '';
  }

  get #mapping(): Mapping {
    return this.session.memory.mapping ?? EMPTY;
  }

  override render(): TemplateResult {
    const { texts, names } = this;
    return html`
      <section class="mapping" aria-labelledby="mapping-title">
        <h3 id="mapping-title">${texts.say('mapping-title')}</h3>
        <p class="quiet">${texts.say('mapping-text')} ${texts.say('mapping-order')}</p>
        ${this.failure ? html`<p class="notice blocked" role="alert">${shape('blocked')}${shown(this.failure, texts)}</p>` : nothing}
        ${this.#try()} ${names ? this.#seen(names) : html`<p class="quiet" aria-busy="true">${texts.say('mapping-looking')}</p>`} ${this.#policy()} ${this.#own()}
      </section>
    `;
  }

  #seen({ seen: today, before, more }: Names & { readonly before: readonly NameSeen[] }): TemplateResult {
    const { texts } = this;
    const seen = [...today, ...before].toSorted((a, b) => this.#count(b) - this.#count(a));
    if (seen.length === 0) return html`<p class="quiet">${texts.say('mapping-nothing')}</p>`;
    const open = seen.filter(({ to }) => to === null);
    const settled = seen.filter(({ to }) => to !== null);
    return html`
      ${open.length > 0 ? this.#table(open, texts.say('mapping-table')) : nothing}
      ${settled.length > 0
        ? html`<details ?open=${open.length === 0}>
            <summary>${texts.say('mapping-settled', { count: settled.length })}</summary>
            ${this.#table(settled, texts.say('mapping-settled', { count: settled.length }))}
          </details>`
        : nothing}
      <p class="quiet">${texts.say('mapping-days', { count: DAYS })}</p>
      ${more > 0 ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: more })}</p>` : nothing}
    `;
  }

  #table(names: readonly NameSeen[], caption: string): TemplateResult {
    const { texts } = this;
    return html`
      <table class="figures names">
        <caption class="unheard">${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${texts.say('mapping-column-shop')}</th><th scope="col">${texts.say('mapping-column-count')}</th><th scope="col">${texts.say('mapping-column-last')}</th>
            <th scope="col">${texts.say('mapping-column-how')}</th><th scope="col">${texts.say('mapping-column-amazon')}</th>
          </tr>
        </thead>
        <tbody>
          ${names.slice(0, LISTED).map((name, index) => this.#name(name, index))}
        </tbody>
      </table>
      ${names.length > LISTED ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: names.length - LISTED })}</p>` : nothing}
    `;
  }

  /** Packages with the name, in all days that are remembered. */
  #count(name: NameSeen): number {
    const kept = this.#kept.get(nameKey(name));
    return Math.max(name.count, kept ? countOf(kept) : 0);
  }

  /** The day it was seen last: today’s names are those of the day that is loaded. */
  #last(name: NameSeen): string {
    const kept = this.#kept.get(nameKey(name));
    const day = kept ? lastOf(kept) : '';
    return day ? `${day}T00:00:00Z` : (this.session.day?.now ?? '');
  }

  #name(name: NameSeen, index: number): TemplateResult {
    const { texts } = this;
    const { field, text, stores, how, to } = name;
    const open = to === null;
    return html`<tr class=${open ? 'open' : ''} data-name=${text}>
      <th scope="row">${shown(text, texts)} <span class="quiet">${texts.say(field === 'service' ? 'mapping-service' : 'mapping-carrier')}</span> ${stores.map((store) => html`<span class="store">${store}</span>`)}</th>
      <td class="number">${texts.number(this.#count(name))}</td>
      <td class="last" data-label=${texts.say('mapping-column-last')}>${texts.date(this.#last(name))}</td>
      <td>${shape(open ? 'check' : 'ready')} ${texts.messages.word('name-how', how)}</td>
      <td>${open && !this.readonly ? this.#choose(name, index) : to ? shown(to.code === 'Other' && text === 'Other' ? text : to.name, texts) : nothing}</td>
    </tr>`;
  }

  /** Between whom to choose, then anybody else; nothing is chosen before somebody does. */
  #choose(name: NameSeen, index: number): TemplateResult {
    const { texts } = this;
    const key = nameKey(name);
    const effect = this.effect?.of === key ? this.effect : null;
    const near = (): void => void (this.near.has(key) || (this.near = new Set([...this.near, key])));
    return html`<span class="choose" @focusin=${near} @pointerdown=${near}>
      ${choose(
        {
          id: `mapping-${index}`,
          name: texts.say('mapping-means', { name: name.text }),
          value: this.meant.get(key) ?? '',
          offers: this.#offers(name, this.near.has(key)),
          more: !this.near.has(key) && (name.field === 'service' ? this.services : this.carriers).length > 0,
          own: this.own.has(key),
          pick: (to) => void this.#weigh(name, to),
          write: (own) => (this.own = new Set(own ? [...this.own, key] : [...this.own].filter((one) => one !== key))),
        },
        texts,
      )}
      <button class="button" data-do="map" ?disabled=${!this.meant.get(key)} @click=${() => this.#apply(name)}>${texts.say('mapping-apply')}</button>
      <span class="quiet" role="status">${effect ? texts.say('mapping-effect', { count: effect.packages, ready: effect.ready }) : nothing}</span>
    </span>`;
  }

  #offers(name: NameSeen, near: boolean): readonly Offer[] {
    const { texts } = this;
    const guessed = { label: texts.say('mapping-choose'), choices: name.choices.map(({ code, name: label }) => ({ value: code === null ? label : code === 'Other' ? `Other:${label}` : code, label })) };
    // Hundreds of choices for each name: they come as soon as somebody is about to choose.
    if (!near) return [guessed];
    if (name.field === 'service') return [guessed, ...serviceOffers(this.services, texts)];
    return [guessed, ...carrierOffers(this.carriers, this.#used, texts, (other) => `Other:${other || name.text}`)];
  }

  /** Packages by what their carrier is sent as. */
  get #used(): ReadonlyMap<string, number> {
    return new Map(this.names?.seen.flatMap(({ field, to, count }) => (field === 'carrier' && to?.code ? [[to.code, count] as const] : [])));
  }

  /** Type a name or a number and see what would be sent. */
  #try(): TemplateResult {
    const { texts, tried } = this;
    return html`<div class="try">
      <p class="field">
        <label for="mapping-try">${texts.say('mapping-try')}</label>
        <input id="mapping-try" autocomplete="off" spellcheck="false" @input=${this.#typed} />
      </p>
      <div role="status">${tried ? this.#tried(tried) : nothing}</div>
    </div>`;
  }

  #tried({ text, seen, recognition }: Tried & { readonly text: string }): TemplateResult {
    const { texts } = this;
    if (recognition.candidates.length > 0) return recognized(recognition, texts);
    const meant = seen.filter(({ how }) => how !== 'unknown');
    const [first] = seen;
    return html`<ul class="reasons">
      ${(meant.length > 0 || !first ? meant : [first]).map(
        ({ field, how, to }) => html`<li>
          ${texts.say(field === 'service' ? 'mapping-service' : 'mapping-carrier')}: ${texts.messages.word('name-how', how)}.
          <strong>${to ? texts.say('mapping-try-sent', { name: to.name }) : how === 'unknown' ? texts.say('mapping-try-kept', { name: text }) : nothing}</strong>
        </li>`,
      )}
    </ul>`;
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
                  ${shown(from, texts)} → ${shown(to, texts)} ${this.#instead(list, from, to)}
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

  /** A mapping that goes against what the name means by itself says so. */
  #instead(list: 'carriers' | 'services', from: string, to: string): TemplateResult | typeof nothing {
    const plain = this.without.find((seen) => listOf(seen) === list && seen.text === from)?.to;
    if (!plain || [plain.code, plain.name].includes(to)) return nothing;
    return html`<span class="quiet conflict">${shape('check')} ${this.texts.say('mapping-instead', { name: plain.name })}</span>`;
  }

  async #weigh(name: NameSeen, written: string): Promise<void> {
    const to = written.trim();
    const of = nameKey(name);
    this.meant = new Map([...this.meant, [of, to]]);
    this.effect = null;
    if (!to) return;
    const mapping = withMeaning(this.#mapping, listOf(name), name.text, to);
    await this.#guarded(async () => {
      const effect = await this.session.ask('effect', { mapping });
      if (this.meant.get(of) === to) this.effect = { of, ...effect };
    });
  }

  #apply(name: NameSeen): void {
    const to = this.meant.get(nameKey(name));
    if (to) void this.#map(withMeaning(this.#mapping, listOf(name), name.text, to));
  }

  async #map(mapping: Mapping): Promise<void> {
    if (!this.desk.tell('ship-mapping', mapping, true)) return;
    await this.#guarded(async () => {
      const count = await this.session.map(mapping);
      this.effect = null;
      this.desk.say(this.texts.say('mapping-said', { count }), true);
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
    this.#trying = text;
    const tried = text ? { text, ...(await this.session.ask('meaning', { text, marketplace: this.#store, mapping: this.#mapping })) } : null;
    if (this.#trying === text) this.tried = tried;
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
