import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { face } from '../clock/face';
import type { BuiltDocument, Deadlines, ForecastResult, Held, RuleFacts, To } from '../engine';
import type { Counts } from '../inbox/filter';
import { bar } from '../parts/long';
import type { Built, Going, Row } from '../protocol';
import type { CallOptions } from '../protocol/client';
import { Modal } from '../parts/part';
import type { Surroundings } from '../parts/screen';
import { shape } from '../parts/status';
import { shown } from '../parts/text';
import { forecastPanel } from '../rate/forecast';
import type { Session } from '../state/session';
import type { ToldPackage } from '../surface';
import type { Texts } from '../texts';
import './again';
import './checks';
import { decoded } from './file';
import './file';
import { take } from './take';

/** What a person can hand in themselves comes first. */
const TARGETS: readonly To[] = ['flat', 'feed', 'api'];
/** What is listed by name; the count is complete. */
const LINES = 200;
/** Between the last tick and the question, in milliseconds. */
const PAUSE = 150;

/** The last look: what goes, what is held back, and the very bytes Amazon would get. */
export class Review extends Modal {
  static override properties = {
    session: { attribute: false },
    desk: { attribute: false },
    counts: { attribute: false },
    texts: { attribute: false },
    build: { attribute: false },
    ahead: { attribute: false },
    deadlines: { attribute: false },
    untracked: { type: Number },
    rows: { attribute: false },
    rules: { attribute: false },
    news: { attribute: false },
    busy: { state: true },
    ticked: { state: true },
    merchantId: { attribute: false },
    told: { attribute: false },
    target: { state: true },
    result: { state: true },
    progress: { state: true },
    forecast: { state: true },
    failure: { state: true },
    chosen: { state: true },
    note: { state: true },
  };

  declare session: Session;
  declare desk: Surroundings;
  declare counts: Counts;
  declare texts: Texts;
  declare build: (to: To, merchantId: string, going: Going, options: CallOptions) => Promise<Built>;
  /** What the packages that would go do to the rate. */
  declare ahead: (going: Going, options: CallOptions) => Promise<ForecastResult>;
  declare deadlines: Deadlines | null;
  /** Packages that could go without a tracking number. */
  declare untracked: number;
  /** The packages as they are now, worst first. */
  declare rows: readonly Row[];
  declare rules: ReadonlyMap<string, RuleFacts>;
  /** What the desk has to say; outside the dialog nothing can be pressed. */
  declare news: TemplateResult | typeof nothing;
  /** Whether a person said that they shall. */
  declare ticked: boolean;
  declare merchantId: string;
  /** What Amazon was told before: the same twice is said first. */
  declare told: readonly ToldPackage[];
  declare target: To;
  declare result: Built | null;
  /** How far a long day is built. */
  declare progress: { readonly done: number; readonly total: number } | null;
  declare forecast: ForecastResult | null;
  declare failure: string;
  declare chosen: number;
  declare note: string;
  /** What is shown is being made anew. */
  declare busy: boolean;

  /** Packages that a person holds back. */
  #holding: readonly Row[] = [];
  /** Those to look at. */
  #checks: readonly Row[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The files and the forecast that are asked for: what is asked next, or to close, gives them up. */
  #asked: { build?: AbortController; ahead?: AbortController } = {};
  /** When each format was taken out of this review: that is no surprise. */
  #taken = new Map<To, string>();

  constructor() {
    super();
    this.target = 'flat';
    this.ticked = false;
    this.result = null;
    this.progress = null;
    this.forecast = null;
    this.failure = '';
    this.chosen = 0;
    this.note = '';
    this.told = [];
    this.rows = [];
    this.busy = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.#asked.build?.abort();
    this.#asked.ahead?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('rows')) this.#holding = this.rows.filter(({ held }) => held);
    // What has no number goes only when that is ticked.
    if (changed.has('rows') || changed.has('ticked')) this.#checks = this.rows.filter(({ readiness, tracking }) => readiness === 'check' && (this.ticked || tracking.trim() !== ''));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('target') || changed.has('ticked')) {
      this.result = null;
      this.chosen = 0;
      void this.#load();
    }
    if (changed.has('ticked')) void this.#look();
    // Several ticks in a row are one question.
    else if (changed.has('rows') || changed.has('told')) {
      this.busy = true;
      this.#asked.build?.abort();
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void Promise.all([this.#load(), this.#look()]), PAUSE);
    }
  }

  override render(): TemplateResult {
    return html`
      <dialog class="sheet wide" aria-labelledby="review-title" @cancel=${this.leave} @close=${this.leave} @click=${this.pressed}>
        <header>
          <h3 id="review-title">${this.texts.say('review-title')}</h3>
          <button class="icon" aria-label=${this.texts.say('frame-close')} @click=${() => this.leave()}>✕</button>
        </header>
        <div class="body">
          <ul class="summary">
            ${(['ready', 'check', 'blocked'] as const).map(
              (readiness) => html`<li class=${readiness}>
                ${shape(readiness)}<strong>${this.texts.number(this.counts[readiness])} ${this.texts.messages.word('readiness', readiness)}</strong>
                <span class="quiet">${this.texts.say(`review-summary-${readiness}`)}</span>
              </li>`,
            )}
          </ul>
          <ship-checks .rows=${this.#checks} .rules=${this.rules} .texts=${this.texts}></ship-checks>
          ${this.#holding.length > 0 ? this.#byHand() : nothing}
          ${this.untracked > 0
            ? html`<label class="untracked"
                ><input type="checkbox" name="untracked" .checked=${this.ticked} @change=${(event: Event) => (this.ticked = (event.target as HTMLInputElement).checked)} />
                <span>${this.texts.say('review-untracked', { count: this.untracked })} <span class="quiet">${this.texts.say('review-untracked-cost')}</span></span></label
              >`
            : nothing}
          ${this.deadlines ? html`<div class="review-clock">${face(this.deadlines, this.texts, null)}</div>` : nothing}
          ${this.forecast ? forecastPanel(this.forecast, this.texts) : nothing}
          <div class="tabs" role="tablist" aria-label=${this.texts.say('review-formats')} @keydown=${this.#arrow}>
            ${TARGETS.map(
              (target) => html`<button
                role="tab"
                id="tab-${target}"
                aria-controls="payload"
                aria-selected=${target === this.target}
                tabindex=${target === this.target ? 0 : -1}
                @click=${() => this.#choose(target)}
              >
                ${this.texts.say(`review-target-${target}`)}
              </button>`,
            )}
          </div>
          <div id="payload" role="tabpanel" aria-labelledby="tab-${this.target}" aria-busy=${this.busy || (this.result === null && !this.failure)}>
            <p class="quiet">${this.texts.say(`review-hint-${this.target}`)}</p>
            ${this.target === 'feed' ? this.#merchant() : nothing} ${this.failure ? html`<p class="notice">${shape('note')}${shown(this.failure, this.texts)}</p>` : nothing}
            ${this.busy && this.progress ? bar(this.progress, this.texts.say('frame-checking', this.progress)) : nothing} ${this.result ? this.#result(this.result) : nothing}
          </div>
        </div>
        <div class="drawer-news" role="status">${this.news}</div>
      </dialog>
    `;
  }

  /** What a person holds back is in no format. */
  #byHand(): TemplateResult {
    const { texts } = this;
    const holding = this.#holding;
    return html`<details class="holding">
      <summary>${texts.say('review-holding', { count: holding.length })}</summary>
      <ul class="held">
        ${holding.slice(0, LINES).map(({ name }) => html`<li><span>${shown(name, texts)}</span><span class="quiet">${texts.say('inbox-held-tag')}</span></li>`)}
      </ul>
      ${holding.length > LINES ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: holding.length - LINES })}</p>` : nothing}
    </details>`;
  }

  /** Nothing is held back silently: every package with the engine's reason. */
  #held(count: number, named: readonly Held[]): TemplateResult {
    return html`<details>
      <summary>${this.texts.say('review-held', { count })}</summary>
      <ul class="held">
        ${named.map((one) => html`<li><span>${shown(one.shipment, this.texts)}</span><span class="quiet">${shown(this.texts.messages.held(one), this.texts)}</span></li>`)}
      </ul>
      ${count > named.length ? html`<p class="quiet">${this.texts.say('frame-trouble-rest', { count: count - named.length })}</p>` : nothing}
    </details>`;
  }

  #merchant(): TemplateResult {
    return html`<p class="field">
      <label for="merchant">${this.texts.say('review-merchant')}</label>
      <input id="merchant" autocomplete="off" spellcheck="false" aria-describedby="merchant-hint" .value=${this.merchantId} @change=${this.#name} />
      <span id="merchant-hint" class="quiet">${this.texts.say('review-merchant-hint')}</span>
    </p>`;
  }

  #result({ documents, held, named, again }: Built): TemplateResult {
    const payload = documents[this.chosen];
    const isWhole = again.same > 0 && again.fresh + again.changed.length === 0;
    const taken = this.#taken.get(this.target);
    const isNew = isWhole && taken !== undefined && again.last >= taken;
    return html`${isNew ? this.#saved() : html`<ship-again .again=${again} .texts=${this.texts}></ship-again>`}${payload ? this.#payload(payload, documents, isWhole) : html`<p class="quiet">${this.texts.say('review-nothing')}</p>`} ${held > 0 ? this.#held(held, named) : nothing}`;
  }

  #saved(): TemplateResult {
    return html`<p class="notice saved" role="status">${shape('ready')}<span>${this.texts.say(this.target === 'flat' ? 'review-saved-flat' : 'review-saved')}</span></p>`;
  }

  #payload(payload: BuiltDocument, documents: readonly BuiltDocument[], isAgain: boolean): TemplateResult {
    // Each store has files of its own; only several of one store are parts.
    const parts = documents.filter(({ marketplace }) => marketplace === payload.marketplace).length;
    return html`
      ${parts > 1 ? html`<p class="notice check parts">${shape('check')}<span>${this.texts.say('review-parts', { count: parts })}</span></p>` : nothing}
      <div class="file">
        ${documents.length > 1
          ? html`<label class="field"
              >${this.texts.say('review-document')}
              <select @change=${this.#pick}>
                ${documents.map((one, index) => html`<option value=${index} ?selected=${index === this.chosen}>${one.name}</option>`)}
              </select></label
            >`
          : html`<strong class="code">${payload.name}</strong>`}
        <span class="quiet">${this.texts.say('frame-packages', { count: payload.packages })}, ${this.texts.size(payload.bytes.byteLength)}</span>
        <span class="buttons">
          <span role="status" class="quiet">${this.note}</span>
          <button class="button" ?disabled=${this.busy} @click=${() => this.#copy(payload)}>${this.texts.say('review-copy')}</button>
          ${documents.length > 1
            ? html`<button class="button" ?disabled=${this.busy} @click=${() => this.#download(documents)}>${this.texts.say('review-download-all', { count: documents.length })}</button>`
            : nothing}
          <button class="button primary" ?disabled=${this.busy} @click=${() => this.#download([payload])}>${this.texts.say(isAgain ? 'review-download-again' : 'review-download')}</button>
        </span>
      </div>
      <ship-file .payload=${payload} .texts=${this.texts}></ship-file>
    `;
  }

  /** Gives up what was asked before. */
  #anew(what: 'build' | 'ahead'): AbortController {
    this.#asked[what]?.abort();
    return (this.#asked[what] = new AbortController());
  }

  /** Builds what is asked for now. */
  async #load(): Promise<void> {
    const { signal } = this.#anew('build');
    const progress = (done: number, total: number): void => {
      if (!signal.aborted) this.progress = { done, total };
    };
    this.progress = null;
    this.busy = true;
    this.failure = '';
    this.note = '';
    try {
      const result = await this.build(this.target, this.merchantId, { untracked: this.ticked }, { progress, signal });
      if (signal.aborted) return;
      this.result = result;
      if (this.chosen >= result.documents.length) this.chosen = 0;
    } catch (error) {
      if (signal.aborted) return;
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.busy = false;
  }

  /** What goes is also what counts: a tick more, and the rate is another. */
  async #look(): Promise<void> {
    const abort = this.#anew('ahead');
    try {
      this.forecast = await this.ahead({ untracked: this.ticked }, { signal: abort.signal });
    } catch {
      // The files are what counts here; without a forecast they go all the same.
      if (this.#asked.ahead === abort) this.forecast = null;
    }
  }

  #choose(target: To): void {
    this.target = target;
    this.tell('part-format', target);
  }

  #arrow = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && TARGETS.at((TARGETS.indexOf(this.target) + by) % TARGETS.length);
    if (!next) return;
    this.#choose(next);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
  };

  #name = (event: Event): void => {
    this.merchantId = (event.target as HTMLInputElement).value.trim();
    this.tell('part-merchant', this.merchantId);
    void this.#load();
  };

  #pick = (event: Event): void => {
    this.chosen = Number((event.target as HTMLSelectElement).value);
  };

  async #copy(payload: BuiltDocument): Promise<void> {
    try {
      await navigator.clipboard.writeText(decoded(payload));
      this.note = this.texts.say('review-copied');
    } catch {
      const text = this.querySelector('.payload');
      if (text) getSelection()?.selectAllChildren(text);
      this.note = this.texts.say('review-copy-blocked');
    }
  }

  #ordersIn(documents: readonly BuiltDocument[]): readonly string[] {
    const words = new Set(documents.flatMap((one) => decoded(one).split(/[^\w-]+/)));
    return this.rows.flatMap(({ order }) => (words.has(order.trim()) ? [order] : []));
  }

  #download(documents: readonly BuiltDocument[]): void {
    this.#taken.set(this.target, new Date().toISOString());
    const { result, target, ticked } = this;
    if (!result) return;
    void take(this.session, this.desk, { to: target, documents, going: { untracked: ticked }, held: result.leftOut, only: documents.length < result.documents.length ? this.#ordersIn(documents) : null });
  }
}

customElements.define('ship-review', Review);
