import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { Clock } from './clock/clock';
import { clock } from './clock/face';
import './inbox/drawer';
import type { BuiltDocument, Mapping, Outcome, Shipment, To } from './engine';
import { save, sorted } from './parts/files';
import './inbox/inbox';
import { everything } from './inbox/filter';
import { Commands } from './inbox/commands';
import { Editing } from './inbox/editing';
import { Intake } from './inbox/intake';
import { List } from './inbox/list';
import { Walk } from './inbox/walk';
import type { Wanted } from './inbox/walk';
import { tabs } from './frame';
import { actions, bar, welcome } from './inbox/overview';
import type { Detail, Row, Scope } from './protocol';
import { ahead, later } from './later';
import './rate/strip';
import { Sending } from './review/sending';
import type { SentScreen } from './sent/sent';
import { sourceOf } from './state/feed';
import { Session } from './state/session';
import type { Given } from './state/loading';
import type { Store } from './state/store';
import { News } from './parts/news';
import { Network, standing } from './parts/standing';
import { foot, trouble } from './parts/states';
import { long, skeleton, working } from './parts/long';
import { styles } from './styles';
import type { Surroundings } from './parts/screen';
import type { PayloadOptions, Sample, ScreenName, Sent, ShipDeskEvents, Source } from './surface';
import type { Texts } from './texts';

/**
 * The admin panel: shipments in, findings and fixes, confirmations out. It talks to its worker
 * and to nobody else; a host sets properties, calls methods and listens to `ship-…` events.
 *
 * ```html
 * <ship-desk marketplace="GB"></ship-desk>
 * <script type="module">
 *   const desk = document.querySelector('ship-desk');
 *   desk.addEventListener('ship-confirm', ({ detail }) => send(detail.confirmations.ready));
 *   desk.shipments = await (await fetch('/today.json')).json();
 * </script>
 * ```
 */
export class ShipDesk extends LitElement {
  static override styles = styles;

  static override properties = {
    marketplace: {},
    now: {},
    merchantId: { attribute: 'merchant-id' },
    locale: {},
    sample: { attribute: false },
    readonly: { type: Boolean, reflect: true },
    screen: {},
    sendIntervalMin: { type: Number, attribute: 'send-interval-min' },
    deadline: {},
    store: { attribute: false },
    ledger: { attribute: false },
    // The same again is the day anew.
    shipments: { attribute: false, hasChanged: () => true },
    source: { attribute: false, hasChanged: () => true },
    dark: { reflect: true, converter: { fromAttribute: (text: string | null) => (text === null ? null : text !== 'false'), toAttribute: (dark: boolean | null) => (dark === null ? null : String(dark)) } },
  };

  /** Store of shipments that name none: country or marketplace id. */
  declare marketplace: string;
  /** The moment to check for, RFC 3339; the clock of the computer when empty. */
  declare now: string;
  /** Amazon's merchant token, for the XML feed. */
  declare merchantId: string;
  /** BCP 47: whose words, numbers and dates are shown. Words are English where there are none in its language. */
  declare locale: string;
  /** A day to try the desk with. */
  declare sample: Sample | null;

  /** Everything is shown, nothing can be changed or sent. */
  declare readonly: boolean;
  /** Dark or light; `null` for what the system says. */
  declare dark: boolean | null;
  /** The screen that is shown. */
  declare screen: ScreenName;

  /** The day, as the host has it: to set it is to load and check it, `null` takes it away. Not changed by what people mend. */
  declare shipments: readonly Shipment[] | null;
  /** Gives the day page by page: to set it is to load from its first page on. What came is shown while the rest comes. */
  declare source: Source | null;

  /** Minutes between two runs of the host's job that sends. */
  declare sendIntervalMin: number;
  /** The host's own cut-off, RFC 3339: the deadline of everything that waits and is not due earlier. */
  declare deadline: string;

  #session = new Session(this, {
    begun: () => this.#begun(),
    changed: (change) => this.#tell('ship-change', change),
    failed: (failure) => this.#tell('ship-error', failure),
  });
  #intake = new Intake(this, (files, dropped) => {
    const [first] = files;
    // What is dropped on Amazon's answers is one of them; anywhere else it is a day to check.
    if (dropped && first && this.#session.day && this.screen === 'sent') return void this.importReport(first);
    const pair = sorted(files);
    if (pair) void this.load(pair.main, pair.unshipped);
  });
  #clock = new Clock(this, this.#session, { now: () => this.now || this.#sampled, interval: () => this.sendIntervalMin, cutOff: () => this.deadline });
  /** The moment a sample was made for, while it is shown: the clock stands still there. */
  #sampled = '';
  #list = new List(this.#session);
  #walk = new Walk(this, this.#session, this.#list, ({ shipment }) => this.#tell('ship-open', shipment));
  #editing = new Editing(this, this.#session, this.#list, this.#walk, (text, undo) => this.#say(text, undo));
  #news = new News(this);
  /** What the screens and the review ask of the desk. */
  #surroundings: Surroundings = {
    say: (text, undo) => this.#say(text, undo),
    tell: (type, detail, cancelable) => this.#tell(type, detail, cancelable),
    go: (screen) => (this.screen = screen),
    save: (name, contentType, bytes) => this.#save(name, contentType, bytes),
  };
  #sending = new Sending(this, this.#session, this.#surroundings);

  constructor() {
    super();
    this.marketplace = '';
    this.now = '';
    this.merchantId = '';
    this.locale = 'en-GB';
    this.sample = null;
    this.readonly = false;
    this.dark = this.shipments = this.source = null;
    this.screen = 'inbox';
    this.sendIntervalMin = 0;
    this.deadline = '';
    new Commands(this, this.#session, this.#list, this.#walk, this.#editing, { reviewing: () => this.#sending.reviewing, readonly: () => this.readonly, review: this.#review });
    new Network(this);
  }

  /** Where what must survive a reload is kept: this browser, unless a host has a better place. */
  get store(): Store {
    return this.#session.memory.store;
  }
  set store(store: Store) {
    this.#session.memory.store = store;
    void this.#session.memory.recall();
  }

  /** The confirmed packages, a JSON line each, as \`ledgerLines\` writes them. */
  get ledger(): string {
    return this.#session.memory.ledger;
  }
  set ledger(ledger: string) {
    this.#session.memory.ledger = ledger;
    this.#session.touch();
  }

  /** Packages as they stand now, each with its answers. */
  get rows(): readonly Row[] {
    return this.#session.rows;
  }

  /** Reads and checks a file: JSON, JSON lines, CSV, or Amazon's unshipped-orders report, which can also be joined with a CSV. */
  async load(file: Blob, unshipped: Blob | null = null): Promise<void> {
    this.#sampled = '';
    await this.#load({ file, unshipped }, file instanceof File ? file.name : '', this.now);
  }

  /** Applies every safe fix to every shipment; resolves to the number of packages changed. */
  applySafeFixes(): Promise<number> {
    return this.#editing.apply({ of: 'all' });
  }

  /** Asks the engine about all shipments again: at this moment, for the store that is set. */
  async check(): Promise<void> {
    await this.#recheck(this.now || new Date().toISOString());
  }

  /** Applies fixes: all safe ones, those of a rule, one finding's, or what a person wrote. Resolves to the number of packages changed; people can undo it. */
  apply(scope: Scope): Promise<number> {
    return this.#editing.apply(scope);
  }

  /** What would go to Amazon now, as files: of packages that may go, those without a tracking number only when asked for. */
  async payload(format: To, options: PayloadOptions = {}): Promise<readonly BuiltDocument[]> {
    return (await this.#session.build(format, this.merchantId, { untracked: false, ...options })).documents;
  }

  /** Takes up what the host really sent: it stands under *Sent*, counts as confirmed, and Amazon's answers are read against it. */
  async sent(sent: Sent = {}): Promise<void> {
    await this.#session.wasSent(sent, this.now || new Date().toISOString());
  }

  /** Reads a processing report of Amazon's against what was sent; what it refused comes back to the inbox. */
  async importReport(file: Blob): Promise<void> {
    this.screen = 'sent';
    await Promise.all([later('sent'), this.updateComplete]);
    await this.#part<SentScreen>('ship-sent')?.read(new Uint8Array(await file.arrayBuffer()));
  }

  /** What the merchant says the shop's names mean. */
  get mapping(): Mapping | null {
    return this.#session.memory.mapping;
  }
  set mapping(mapping: Mapping | null) {
    this.#session.memory.mapping = mapping;
    if (mapping && this.#session.day) void this.#session.map(mapping);
  }

  /** Outcomes that the host learned, as `readReport` gives them. */
  outcomes(outcomes: readonly Outcome[]): void {
    this.#session.answered(outcomes);
  }

  /** Takes the last step back. */
  undo(): Promise<void> {
    return this.#editing.undo();
  }

  protected override firstUpdated(): void {
    void ahead();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('screen')) void this.#session.attempt('frame-trouble-screen', () => later(this.screen));
    if (changed.has('locale')) void this.#session.speak(this.locale);
    const asked = (changed.has('now') && this.now !== '') || changed.has('marketplace');
    if (asked && !this.#session.work) void this.#recheck();
    // A host may set both before the desk is in the page.
    if (changed.has('source') && this.source) this.#take(this.source);
    else if (changed.has('shipments') && this.shipments) this.#take(sourceOf(this.shipments));
    else if (changed.get('shipments')) this.#session.clear();
  }

  override render(): TemplateResult {
    const { day, work, question, texts } = this.#session;
    const { detail } = this.#walk;
    const { planned } = this.#editing;
    const news = detail ? nothing : this.#news.render(texts, this.#undo);
    return html`
      <div
        class="desk"
        lang=${texts.language}
        dir=${texts.direction}
        @dragover=${this.#intake.drag}
        @dragleave=${this.#intake.leave}
        @drop=${this.#intake.drop}
        @part-open=${(event: CustomEvent<number>) => this.#open(event.detail)}
        @part-edit=${(event: CustomEvent<Wanted>) => this.#open(event.detail.at, event.detail.field)}
        @part-apply=${(event: CustomEvent<Scope>) => this.#editing.apply(event.detail)}
        @part-plan=${(event: CustomEvent<Scope>) => this.#editing.plan(event.detail)}
        @part-undo=${(event: CustomEvent<number>) => this.#editing.undo(event.detail)}
      >
        <input id="file" type="file" multiple hidden accept=".json,.jsonl,.ndjson,.csv,.txt,.tsv" @change=${this.#intake.chosen} />
        ${bar(this.#session, this.readonly ? null : this.#review, clock(this.#clock.deadlines, this.#session.memory.preferences.margin, texts, { see: this.#seeLate, keep: (margin) => void this.#session.memory.prefer({ margin }) }))} ${this.#session.trouble ? trouble(this.#session.trouble, texts) : nothing}
        ${standing(this.#session.catalogue, this.now || day?.now || new Date().toISOString(), texts)}
        ${question ? long(question, texts) : nothing}
        ${day ? this.#screens(texts) : work ? skeleton() : question ? nothing : welcome({ choose: this.#choose, sample: this.sample && this.#sample }, texts)}
        ${work ? working(work, texts) : nothing}
        ${this.#intake.dragging ? html`<div class="drop-here" aria-hidden="true">${this.#session.texts.say('frame-welcome-drop-now')}</div>` : nothing}
        ${detail ? this.#drawer(detail, texts) : nothing}
        ${planned ? html`<ship-preview .texts=${texts} .plan=${planned.plan} .scope=${planned.scope} .rules=${this.#session.rules} @part-close=${() => this.#editing.forget()}></ship-preview>` : nothing}
        ${this.#sending.render(news, this.#clock.deadlines)}
        ${day ? foot(this.#session, this.marketplace, (store) => (this.marketplace = store)) : nothing}
        <div id="said" class="toast-place" popover="manual" role="status">
          ${this.#sending.reviewing ? nothing : news}
        </div>
      </div>
    `;
  }

  #screens(texts: Texts): TemplateResult {
    const { revision } = this.#session;
    const screens: Record<ScreenName, () => TemplateResult> = {
      inbox: () => html`<ship-rate-strip .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision}></ship-rate-strip><ship-inbox .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision} .readonly=${this.readonly} .list=${this.#list} .deadlines=${this.#clock.deadlines} .now=${this.#clock.asOf}></ship-inbox>`,
      mapping: () => html`<ship-mapping .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision} .readonly=${this.readonly}></ship-mapping>`,
      rate: () => html`<ship-rate .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision} .readonly=${this.readonly}></ship-rate>`,
      sent: () => html`<ship-sent .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision} .readonly=${this.readonly}></ship-sent>`,
    };
    const mend = this.readonly ? null : () => void this.#editing.plan({ of: 'all' });
    return html`<div class="ways">${tabs(this.screen, texts, this.#surroundings.go)} ${actions(this.#session, { open: this.#choose, fix: mend })}</div>
      ${screens[this.screen]()}`;
  }

  #drawer(detail: Detail, texts: Texts): TemplateResult {
    const { causes, stores } = this.#session;
    return html`<ship-drawer
      .detail=${detail}
      .session=${this.#session}
      .ahead=${this.#walk.ahead}
      .rules=${this.#session.rules}
      .readonly=${this.readonly}
      .held=${this.rows[detail.at]?.held ?? false}
      .refused=${this.rows[detail.at]?.refused ?? ''}
      .texts=${texts}
      .stores=${stores}
      .alike=${new Map(causes.map(({ rule, fixable }) => [rule, fixable]))}
      .news=${this.#news.render(texts, this.#undo)}
      .position=${this.#walk.position}
      @part-walk=${(event: CustomEvent<number>) => this.#walk.step(event.detail)}
      @part-close=${() => this.#walk.shut()}
    ></ship-drawer>`;
  }

  #part<T extends Element>(selector: string): T | null {
    return this.renderRoot.querySelector<T>(selector);
  }

  #tell<K extends keyof ShipDeskEvents>(type: K, detail: ShipDeskEvents[K]['detail'], cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  #say(text: string, undo: boolean): void {
    this.#news.show(this.#tell('ship-toast', { text }, true) ? { text, undo } : null);
  }

  async #load(given: Given, name: string, now: string): Promise<void> {
    const settings = { now: now || new Date().toISOString(), marketplace: this.marketplace };
    if (!(await this.#session.load(given, name, settings))) return;
    // A sample is no shop’s.
    if (!this.#sampled) void this.#session.memory.keepNames(this.#session.day?.names ?? [], settings.now);
    this.#say(this.#loadedText(), false);
    // Said while the day was being read.
    if (settings.marketplace !== this.marketplace || (this.now !== '' && this.now !== settings.now)) await this.#recheck();
  }

  async #recheck(now = this.now): Promise<void> {
    const { day } = this.#session;
    if (!day) return;
    await this.#session.recheck({ now: now || day.now, marketplace: this.marketplace });
    await this.#walk.refresh();
  }

  #take(source: Source): void {
    this.#sampled = '';
    void this.#load({ source }, '', this.now);
  }

  /** What was open belongs to another day. */
  #begun(): void {
    this.#walk.forget();
    this.#editing.forget();
    this.#sending.close();
    this.#list.reset();
  }

  #loadedText(): string {
    const { texts, counts } = this.#session;
    const count = this.rows.length;
    return counts.blocked === 0 ? texts.say('frame-said-loaded', { count }) : texts.say('frame-said-loaded-blocked', { count, blocked: counts.blocked });
  }

  #save(name: string, contentType: string, bytes: Uint8Array<ArrayBuffer>): void {
    if (this.#tell('ship-download', { name, contentType, bytes }, true)) save(name, contentType, bytes);
  }

  #sample = async (): Promise<void> => {
    const { sample } = this;
    const blob = sample && (await this.#session.attempt('frame-trouble-file', () => sample.load()));
    // A ledger of one's own is not to be mixed with the sample's.
    if (sample?.ledger && !this.ledger) this.ledger = (await this.#session.attempt('frame-trouble-file', () => sample.ledger?.() ?? Promise.resolve(''))) ?? '';
    this.#sampled = blob ? sample.now : '';
    if (sample && blob) await this.#load({ file: blob, unshipped: null }, sample.name, sample.now);
  };

  /** What the clock speaks of, and nothing else. */
  #seeLate = (): void => {
    this.#list.set({ ...everything, due: 'late' });
    this.screen = 'inbox';
  };

  #undo = (): Promise<void> => this.undo();

  #choose = (): void => this.#part<HTMLInputElement>('#file')?.click();

  /** What was said before would cover what is opened now; the step can still be undone under today’s changes. */
  #open(at: number, field?: Wanted['field']): void {
    this.#news.show(null);
    void (field ? this.#walk.edit({ at, field }) : this.#walk.open(at));
  }

  #review = (): void => {
    this.#news.show(null);
    this.#sending.open();
  };
}

customElements.define('ship-desk', ShipDesk);

export interface ShipDesk {
  addEventListener<K extends keyof ShipDeskEvents>(type: K, listener: (this: ShipDesk, event: ShipDeskEvents[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'ship-desk': ShipDesk;
  }
}
