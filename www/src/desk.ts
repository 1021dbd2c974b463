import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { Clock } from './clock/clock';
import { clock } from './clock/face';
import type { Drawer } from './inbox/drawer';
import './inbox/drawer';
import type { Mapping, Outcome, To } from './engine';
import { save, sorted } from './parts/files';
import type { Inbox } from './inbox/inbox';
import './inbox/inbox';
import { everything } from './inbox/filter';
import { Intake } from './inbox/intake';
import { List } from './inbox/list';
import { did } from './inbox/steps';
import { action } from './parts/keys';
import type { Action, ListAction } from './parts/keys';
import { tabs } from './frame';
import { bar, welcome } from './inbox/overview';
import './inbox/preview';
import type { Detail, Going, Plan, Row, Scope } from './protocol';
import './review/review';
import type { Exported } from './review/review';
import './mapping/mapping';
import './rate/rate';
import type { SentScreen } from './sent/sent';
import './sent/sent';
import { Session } from './state/session';
import type { Store } from './state/store';
import { foot, toast, trouble, working } from './parts/states';
import type { Said } from './parts/states';
import { styles } from './styles';
import type { Surroundings } from './parts/screen';
import type { Sample, ScreenName, ShipDeskEvents } from './surface';
import type { Texts } from './texts';

/** How long news stays on the screen, in milliseconds. */
const NEWS = 7000;

/**
 * The admin panel: shipments in, findings and fixes, confirmations out. It talks to its worker
 * and to nobody else; a host sets properties, calls methods and listens to `ship-…` events.
 *
 * ```html
 * <ship-desk marketplace="GB"></ship-desk>
 * <script type="module">
 *   const desk = document.querySelector('ship-desk');
 *   desk.addEventListener('ship-confirm', ({ detail }) => send(detail.confirmations.ready));
 *   await desk.load(new Blob([JSON.stringify(shipments)]));
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
    detail: { state: true },
    planned: { state: true },
    reviewing: { state: true },
    said: { state: true },
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
  /** The screen that is shown. */
  declare screen: ScreenName;

  /** Minutes between two runs of the host's job that sends. */
  declare sendIntervalMin: number;
  /** The host's own cut-off, RFC 3339: the deadline of everything that waits and is not due earlier. */
  declare deadline: string;

  private declare detail: Detail | null;
  private declare planned: { readonly plan: Plan; readonly scope: Scope } | null;
  private declare reviewing: boolean;
  private declare said: Said | null;

  #session = new Session(this, {
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
  /** The packages being worked through in the drawer: the list as it was when it was opened. */
  #queue: readonly number[] = [];

  constructor() {
    super();
    this.marketplace = '';
    this.now = '';
    this.merchantId = '';
    this.locale = 'en-GB';
    this.sample = null;
    this.readonly = false;
    this.screen = 'inbox';
    this.sendIntervalMin = 0;
    this.deadline = '';
    this.detail = null;
    this.planned = null;
    this.reviewing = false;
    this.said = null;
    this.addEventListener('keydown', this.#key);
  }

  /** Where what must survive a reload is kept: this browser, unless a host has a better place. */
  get store(): Store {
    return this.#session.store;
  }
  set store(store: Store) {
    this.#session.store = store;
    void this.#session.remember();
  }

  /** The confirmed packages, a JSON line each, as \`ledgerLines\` writes them. */
  get ledger(): string {
    return this.#session.ledger;
  }
  set ledger(ledger: string) {
    this.#session.ledger = ledger;
    this.#session.touch();
  }

  /** Packages as they stand now, each with its answers. */
  get rows(): readonly Row[] {
    return this.#session.rows;
  }

  /** Reads and checks a file: JSON, JSON lines, CSV, or Amazon's unshipped-orders report, which can also be joined with a CSV. */
  async load(file: Blob, unshipped: Blob | null = null): Promise<void> {
    this.#sampled = '';
    await this.#load(file, unshipped, this.now);
  }

  /** Applies every safe fix to every shipment; resolves to the number of packages changed. */
  applySafeFixes(): Promise<number> {
    return this.#apply({ of: 'all' });
  }

  /** Reads a processing report of Amazon's against what was sent; what it refused comes back to the inbox. */
  async importReport(file: Blob): Promise<void> {
    this.screen = 'sent';
    await this.updateComplete;
    await this.#part<SentScreen>('ship-sent')?.read(new Uint8Array(await file.arrayBuffer()));
  }

  /** What the merchant says the shop's names mean. */
  get mapping(): Mapping | null {
    return this.#session.mapping;
  }
  set mapping(mapping: Mapping | null) {
    this.#session.mapping = mapping;
    if (mapping && this.#session.day) void this.#session.map(mapping);
  }

  /** Outcomes that the host learned, as `readReport` gives them. */
  outcomes(outcomes: readonly Outcome[]): void {
    this.#session.answered(outcomes);
  }

  /** Takes the last step back. */
  async undo(): Promise<void> {
    if (this.#session.steps === 0) return;
    const packages = await this.#session.undo();
    this.#say(this.#session.texts.say('frame-said-undone', { count: packages }), false);
    await this.#refresh();
  }

  async #back(steps: number): Promise<void> {
    for (let step = 0; step < steps; step += 1) await this.undo();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('locale')) void this.#session.speak(this.locale);
    const { day, work } = this.#session;
    const asked = (changed.has('now') && this.now !== '') || changed.has('marketplace');
    if (!asked || !day || work) return;
    void this.#session.recheck({ now: this.now || day.now, marketplace: this.marketplace }).then(() => this.#refresh());
  }

  override render(): TemplateResult {
    const { day, work, texts } = this.#session;
    return html`
      <div
        class="desk"
        lang=${texts.language}
        dir=${texts.direction}
        @dragover=${this.#intake.drag}
        @dragleave=${this.#intake.leave}
        @drop=${this.#intake.drop}
        @part-open=${(event: CustomEvent<number>) => this.#open(event.detail)}
        @part-apply=${(event: CustomEvent<Scope>) => this.#apply(event.detail)}
        @part-plan=${(event: CustomEvent<Scope>) => this.#plan(event.detail)}
        @part-undo=${(event: CustomEvent<number>) => this.#back(event.detail)}
      >
        <input id="file" type="file" multiple hidden accept=".json,.jsonl,.ndjson,.csv,.txt,.tsv" @change=${this.#intake.chosen} />
        ${bar(this.#session, { open: this.#choose, fix: () => this.#plan({ of: 'all' }), review: this.#review }, clock(this.#clock.deadlines, this.#session.preferences.margin, texts, { see: this.#seeLate, keep: (margin) => void this.#session.prefer({ margin }) }))} ${this.#session.trouble ? trouble(this.#session.trouble, texts) : nothing}
        ${work ? working(work, texts) : day ? this.#screens(texts) : welcome({ choose: this.#choose, sample: this.sample && this.#sample }, texts)}
        ${this.#intake.dragging ? html`<div class="drop-here" aria-hidden="true">${this.#session.texts.say('frame-welcome-drop-now')}</div>` : nothing}
        ${this.detail ? this.#drawer(this.detail, texts) : nothing}
        ${this.planned
          ? html`<ship-preview .texts=${texts} .plan=${this.planned.plan} .scope=${this.planned.scope} @part-close=${() => (this.planned = null)}></ship-preview>`
          : nothing}
        ${this.reviewing
          ? html`<ship-review
              .texts=${texts}
              .counts=${this.#session.free}
              .merchantId=${this.merchantId}
              .untracked=${this.#session.untracked}
              .holding=${this.rows.filter(({ held }) => held)}
              .deadlines=${this.#clock.deadlines}
              .ahead=${(going: Going) => this.#session.ask('ahead', { ...going, ledger: this.#session.ledger })}
              .sent=${this.#session.sent}
              .build=${(to: To, merchantId: string, going: Going) => this.#session.build(to, merchantId, going)}
              @part-merchant=${(event: CustomEvent<string>) => (this.merchantId = event.detail)}
              @part-export=${(event: CustomEvent<Exported>) => this.#export(event.detail)}
              @part-close=${() => (this.reviewing = false)}
            ></ship-review>`
          : nothing}
        ${day ? foot(this.#session, this.marketplace, (store) => (this.marketplace = store)) : nothing}
        <div id="said" class="toast-place" popover="manual" role="status">
          ${this.detail ? nothing : this.#news()}
        </div>
      </div>
    `;
  }

  /** What the screens ask of the desk. */
  #surroundings: Surroundings = {
    say: (text, undo) => this.#say(text, undo),
    tell: (type, detail, cancelable) => this.#tell(type, detail, cancelable),
    go: (screen) => (this.screen = screen),
    save: (name, contentType, bytes) => this.#save(name, contentType, bytes),
  };

  #screens(texts: Texts): TemplateResult {
    const { revision } = this.#session;
    const screens: Record<ScreenName, () => TemplateResult> = {
      inbox: () => html`<ship-rate-strip .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision}></ship-rate-strip><ship-inbox .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision} .readonly=${this.readonly} .list=${this.#list} .deadlines=${this.#clock.deadlines} .now=${this.#clock.asOf}></ship-inbox>`,
      mapping: () => html`<ship-mapping .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision} .readonly=${this.readonly}></ship-mapping>`,
      rate: () => html`<ship-rate .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision} .readonly=${this.readonly}></ship-rate>`,
      sent: () => html`<ship-sent .session=${this.#session} .texts=${texts} .desk=${this.#surroundings} .revision=${revision} .readonly=${this.readonly}></ship-sent>`,
    };
    return html`${tabs(this.screen, texts, this.#surroundings.go)} ${screens[this.screen]()}`;
  }

  #news(): TemplateResult | typeof nothing {
    return this.said ? toast(this.said, this.#session.texts, { undo: () => this.undo(), dismiss: () => (this.said = null) }) : nothing;
  }

  #drawer(detail: Detail, texts: Texts): TemplateResult {
    const { causes, stores } = this.#session;
    return html`<ship-drawer
      .detail=${detail}
      .session=${this.#session}
      .ahead=${this.#queue.slice(this.#queue.indexOf(detail.at))}
      .rules=${this.#session.rules}
      .readonly=${this.readonly}
      .held=${this.rows[detail.at]?.held ?? false}
      .refused=${this.rows[detail.at]?.refused ?? ''}
      .texts=${texts}
      .stores=${stores}
      .alike=${new Map(causes.map(({ rule, fixable }) => [rule, fixable]))}
      .news=${this.#news()}
      .position=${{ at: this.#queue.indexOf(detail.at) + 1, of: this.#queue.length }}
      @part-walk=${(event: CustomEvent<number>) => this.#walk(event.detail)}
      @part-close=${() => this.#shut(detail.at)}
    ></ship-drawer>`;
  }

  #part<T extends Element>(selector: string): T | null {
    return this.renderRoot.querySelector<T>(selector);
  }

  #tell<K extends keyof ShipDeskEvents>(type: K, detail: ShipDeskEvents[K]['detail'], cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  #say(text: string, undo: boolean): void {
    const said = { text, undo };
    this.said = this.#tell('ship-toast', { text }, true) ? said : null;
    // Shown anew, so that it lies above a dialog that was opened since.
    const place = this.#part<HTMLElement>('#said');
    place?.hidePopover();
    if (this.said) place?.showPopover();
    // What can be undone stays until it is dismissed; mere news goes by itself.
    if (!undo) setTimeout(() => this.said === said && (this.said = null), NEWS);
  }

  async #load(file: Blob, unshipped: Blob | null, now: string): Promise<void> {
    const settings = { now: now || new Date().toISOString(), marketplace: this.marketplace };
    if (!(await this.#session.load(file, unshipped, settings))) return;
    this.#list.reset();
    this.#say(this.#loadedText(), false);
  }

  #loadedText(): string {
    const { texts, counts } = this.#session;
    const count = this.rows.length;
    return counts.blocked === 0 ? texts.say('frame-said-loaded', { count }) : texts.say('frame-said-loaded-blocked', { count, blocked: counts.blocked });
  }

  async #plan(scope: Scope): Promise<void> {
    const plan = await this.#session.plan(scope);
    if (plan.packages === 0) this.#say(this.#session.texts.say('frame-said-nothing'), false);
    else this.planned = { plan, scope };
  }

  async #apply(scope: Scope): Promise<number> {
    const plan = await this.#session.plan(scope);
    const { packages } = plan;
    if (packages === 0) {
      this.#say(this.#session.texts.say('frame-said-nothing'), false);
      return 0;
    }
    await this.#session.apply(scope, plan);
    this.#say(did(scope, packages, this.#session.texts), true);
    await this.#refresh();
    const { detail } = this;
    const left = detail?.report.findings.some(({ consequence }) => consequence !== 'note');
    // One press a package: what is done makes room for the next.
    if ('at' in scope && detail && !left) await this.#walk(1);
    return packages;
  }

  async #open(at: number): Promise<void> {
    const ready = this.rows[at]?.readiness === 'ready';
    this.#queue = this.#list.visible.filter((row) => ready || row.readiness !== 'ready').map((row) => row.at);
    this.detail = await this.#session.detail(at);
    this.#tell('ship-open', this.detail.shipment);
  }

  async #walk(by: number): Promise<void> {
    const { detail } = this;
    const next = detail ? this.#queue[this.#queue.indexOf(detail.at) + by] : undefined;
    if (next === undefined) return;
    const shown = await this.#session.detail(next);
    if (this.detail !== detail) return;
    this.detail = shown;
    this.#tell('ship-open', shown.shipment);
    await this.#focusDrawer();
  }

  /** Shows the open package as it is now. */
  async #refresh(): Promise<void> {
    const open = this.detail;
    if (!open) return;
    const detail = await this.#session.detail(open.at);
    // Closed or walked on meanwhile: what came late must not bring it back.
    if (this.detail !== open) return;
    this.detail = detail;
    await this.#focusDrawer();
  }

  async #focusDrawer(): Promise<void> {
    await this.updateComplete;
    const drawer = this.#part<Drawer>('ship-drawer');
    await drawer?.updateComplete;
    drawer?.focusFirst();
  }

  async #shut(at: number): Promise<void> {
    this.detail = null;
    await this.updateComplete;
    this.#part<Inbox>('ship-inbox')?.focusRow(at);
  }

  #save(name: string, contentType: string, bytes: Uint8Array<ArrayBuffer>): void {
    if (this.#tell('ship-download', { name, contentType, bytes }, true)) save(name, contentType, bytes);
  }

  async #export({ to, documents, going }: Exported): Promise<void> {
    for (const { name, contentType, bytes } of documents) {
      this.#save(name, contentType, bytes);
    }
    const files = documents.map(({ name }) => name);
    const at = new Date().toISOString();
    await this.#session.keepSent(documents.map(({ name, packages, bytes }) => ({ name, at, packages, bytes })), going);
    const [first] = files;
    this.#tell('ship-confirm', { to, files, confirmations: await this.#session.confirmations(going) });
    this.#say(files.length === 1 && first !== undefined ? this.#session.texts.say('frame-said-saved', { name: first }) : this.#session.texts.say('frame-said-saved-files', { count: files.length }), false);
  }

  #sample = async (): Promise<void> => {
    const { sample } = this;
    const blob = sample && (await this.#session.attempt('frame-trouble-file', () => sample.load()));
    // A ledger of one's own is not to be mixed with the sample's.
    if (sample?.ledger && !this.ledger) this.ledger = (await this.#session.attempt('frame-trouble-file', () => sample.ledger?.() ?? Promise.resolve(''))) ?? '';
    this.#sampled = blob ? sample.now : '';
    if (blob) await this.#load(new File([blob], sample.name), null, sample.now);
  };

  /** What the clock speaks of, and nothing else. */
  #seeLate = (): void => {
    this.#list.set({ ...everything, due: 'late' });
    this.screen = 'inbox';
  };

  #choose = (): void => this.#part<HTMLInputElement>('#file')?.click();

  #review = (): void => {
    this.reviewing = true;
  };

  #key = (event: KeyboardEvent): void => {
    if (!this.#session.day || this.#session.work) return;
    const asked = action(event, this.planned || this.reviewing ? 'dialog' : this.detail ? 'drawer' : 'list', this.#session.preferences.shortcuts !== false);
    if (!asked) return;
    event.preventDefault();
    this.#act(asked);
  };

  #act(asked: Action): void {
    if (typeof asked === 'object') {
      this.#list.set({ status: asked.status });
      return;
    }
    if (asked === 'undo') void this.undo();
    else if (asked === 'review') this.#review();
    else if (asked === 'help') this.#part<HTMLElement>('#keys')?.togglePopover();
    else if (this.detail) this.#inDrawer(asked, this.detail);
    else void this.#edit(this.#part<Inbox>('ship-inbox')?.act(asked) ?? null);
  }

  #inDrawer(asked: ListAction, { at, report }: Detail): void {
    const drawer = this.#part<Drawer>('ship-drawer');
    if (asked === 'next' || asked === 'previous') void this.#walk(asked === 'next' ? 1 : -1);
    if (this.readonly) return;
    const safe = report.findings.find(({ fix }) => fix?.kind === 'safe');
    if (asked === 'fix') drawer?.applyFirst();
    if (asked === 'alike' && safe) void this.#plan({ of: 'rule', rule: safe.rule, kind: 'safe' });
    if (asked === 'hold') void this.#apply({ of: 'rows', at: [at], do: this.rows[at]?.held ? 'release' : 'hold' });
    if (asked === 'number' || asked === 'carrier') drawer?.write(asked === 'number' ? 'trackingNumber' : 'carrier');
  }

  /** Opens a package with the focus in a field. */
  async #edit(wanted: { readonly at: number; readonly field: 'carrier' | 'trackingNumber' } | null): Promise<void> {
    if (!wanted) return;
    await this.#open(wanted.at);
    await this.updateComplete;
    await this.#part<Drawer>('ship-drawer')?.updateComplete;
    this.#part<Drawer>('ship-drawer')?.write(wanted.field);
  }
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
