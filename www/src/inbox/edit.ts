import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import type { CarrierChoice, Package, ServiceChoice } from '../engine';
import { byWeight } from './order';
import { filling, linesOf, offer } from './paste';
import { carrierOffers, choose, serviceOffers } from '../parts/choose';
import type { Offer } from '../parts/choose';
import { Part } from '../parts/part';
import { badge } from '../parts/status';
import { field, shown } from '../parts/text';
import type { Detail, Editable, Foreseen, Scope } from '../protocol';
import type { Session } from '../state/session';
import type { Texts } from '../texts';

/** What can be corrected in the drawer. */
export const EDITABLE = ['carrier', 'service', 'trackingNumber'] as const satisfies readonly Editable[];

type Written = Readonly<Record<Editable, string>>;

/** Between the last key and the question, in milliseconds. */
const PAUSE = 150;
/** Findings that are named while somebody types. */
const NAMED = 3;

const writtenIn = (parcel: Package): Written => ({ carrier: parcel.carrier ?? '', service: parcel.service ?? '', trackingNumber: parcel.trackingNumber ?? '' });

/** What a person writes themselves, where no fix can know it; what would be found with it is said while they type. */
export class Edit extends Part {
  static override properties = {
    detail: { attribute: false },
    session: { attribute: false },
    texts: { attribute: false },
    ahead: { attribute: false },
    written: { state: true },
    carriers: { state: true },
    services: { state: true },
    own: { state: true },
    foreseen: { state: true },
    pasted: { state: true },
  };

  declare detail: Detail;
  declare session: Session;
  declare texts: Texts;
  /** Rows of the list from the open one on. */
  declare ahead: readonly number[];
  private declare written: Written;
  private declare carriers: readonly CarrierChoice[];
  private declare services: readonly ServiceChoice[];
  /** Fields in which a name of one's own is being written. */
  private declare own: ReadonlySet<Editable>;
  private declare foreseen: Foreseen | null;
  private declare pasted: readonly string[];

  /** Settles when the carriers and services to choose from are there. */
  #asked: Promise<unknown> = Promise.resolve();
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The store whose carriers are shown, and the carrier whose services are. */
  #of = { store: '\n', carrier: '\n' };

  constructor() {
    super();
    this.carriers = [];
    this.services = [];
    this.pasted = [];
    this.own = new Set();
    this.foreseen = null;
  }

  get #parcel(): Package {
    return this.detail.shipment.packages?.[this.detail.place] ?? {};
  }

  /** What differs from the package as it is. */
  get #changed(): Partial<Record<Editable, string>> {
    const before = writtenIn(this.#parcel);
    return Object.fromEntries(EDITABLE.flatMap((name) => (this.written[name] === before[name] ? [] : [[name, this.written[name]]])));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('detail')) {
      clearTimeout(this.#pause);
      this.written = writtenIn(this.#parcel);
      this.own = new Set();
      this.foreseen = null;
      this.pasted = [];
    }
    this.#asked = Promise.all([this.#asked, this.#offers()]);
  }

  /** Carriers of the store, services of the carrier as it is written now. */
  async #offers(): Promise<void> {
    const store = this.detail.shipment.marketplace ?? '';
    const { carrier } = this.written;
    const { store: before, carrier: last } = this.#of;
    if (store === before && carrier === last) return;
    this.#of = { store, carrier };
    const [carriers, services] = await Promise.all([
      store === before ? this.carriers : this.session.ask('carriersOf', { marketplace: store }),
      this.session.ask('servicesOf', { marketplace: store, carrier }),
    ]);
    if (this.#of.store !== store || this.#of.carrier !== carrier) return;
    const focused = this.querySelector(':focus')?.id;
    this.carriers = carriers;
    this.services = services;
    // A field may have become a list meanwhile: who was in it stays there.
    await this.updateComplete;
    if (focused) this.querySelector<HTMLElement>(`#${focused}`)?.focus();
  }

  override render(): TemplateResult {
    const { texts } = this;
    const used = new Map<string, number>();
    for (const { carrier } of this.session.rows) used.set(carrier, (used.get(carrier) ?? 0) + 1);
    return html`<form class="edit" aria-labelledby="drawer-edit" @submit=${this.#save}>
      <h4 id="drawer-edit">${texts.say('inbox-drawer-edit')}</h4>
      <div class="fields">${this.#chosen('carrier', carrierOffers(this.carriers, used, texts))} ${this.#chosen('service', serviceOffers(this.services, texts))}</div>
      <p class="field">
        <label for="edit-trackingNumber">${field('/trackingNumber', texts)}</label>
        <input
          id="edit-trackingNumber"
          class="code"
          autocomplete="off"
          spellcheck="false"
          .value=${this.written.trackingNumber}
          @input=${(event: Event) => this.#write('trackingNumber', (event.target as HTMLInputElement).value)}
          @paste=${this.#paste}
        />
      </p>
      ${this.pasted.length > 0
        ? offer(this.pasted, this.ahead, texts, { fill: () => this.tell('part-plan', filling(this.pasted, this.ahead)), dismiss: () => (this.pasted = []) })
        : nothing}
      <div class="foreseen" role="status">${this.foreseen ? this.#foreseen(this.foreseen) : nothing}</div>
      <p class="buttons"><button class="button" data-do="save-edit">${texts.say('inbox-drawer-save')}</button></p>
    </form>`;
  }

  #chosen(name: 'carrier' | 'service', offers: readonly Offer[]): TemplateResult {
    return html`<p class="field">
      <label for="edit-${name}">${field(`/${name}`, this.texts)}</label>
      ${choose(
        {
          id: `edit-${name}`,
          value: this.written[name],
          offers,
          own: this.own.has(name),
          pick: (value) => this.#write(name, value),
          write: (own) => this.#writeOwn(name, own),
        },
        this.texts,
      )}
    </p>`;
  }

  /** What the engine would say, before anything is changed. */
  #foreseen({ report, recognition }: Foreseen): TemplateResult {
    const { texts } = this;
    const found = report.findings.toSorted(byWeight).slice(0, NAMED);
    const [best] = recognition?.candidates ?? [];
    return html`
      <p>${texts.say('inbox-edit-foreseen')} ${badge(report.readiness, texts)}</p>
      ${best && best.carrier !== 'Other' ? html`<p class="quiet">${texts.say('inbox-drawer-looks-like')} ${best.carrier}</p>` : nothing}
      ${found.length > 0 ? html`<ul class="reasons" lang=${texts.language}>${found.map((finding) => html`<li>${shown(texts.messages.finding(finding), texts)}</li>`)}</ul>` : nothing}
    `;
  }

  #write(name: Editable, to: string): void {
    this.written = { ...this.written, [name]: to };
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#foresee(), PAUSE);
  }

  async #foresee(): Promise<void> {
    const { written, detail } = this;
    const to = this.#changed;
    const foreseen = Object.keys(to).length > 0 ? await this.session.ask('foresee', { of: 'edit', at: detail.at, to }) : null;
    // Something else was written meanwhile.
    if (this.written === written && this.detail === detail) this.foreseen = foreseen;
  }

  /** Puts the focus into a field, once what can be chosen in it is there. */
  async write(name: Editable): Promise<void> {
    await this.updateComplete;
    await this.#asked;
    await this.updateComplete;
    const input = this.querySelector<HTMLElement>(`#edit-${name}`);
    input?.scrollIntoView({ block: 'center' });
    input?.focus();
  }

  async #writeOwn(name: Editable, own: boolean): Promise<void> {
    const fields = new Set(this.own);
    if (own) fields.add(name);
    else fields.delete(name);
    this.own = fields;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#edit-${name}`)?.focus();
  }

  #paste = (event: ClipboardEvent): void => {
    const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '');
    if (lines.length === 0) return;
    event.preventDefault();
    this.pasted = lines;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-do=fill]')?.focus());
  };

  /** Only what was changed becomes an edit. */
  #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const to = this.#changed;
    if (Object.keys(to).length > 0) this.tell<Scope>('part-apply', { of: 'edit', at: this.detail.at, to });
  };
}

customElements.define('ship-edit', Edit);
