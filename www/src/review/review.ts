import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { face } from '../clock/face';
import type { BuildResult, BuiltDocument, Deadlines, ForecastResult, Held, To } from '../engine';
import type { Counts } from '../inbox/filter';
import type { Going } from '../protocol';
import { Modal } from '../parts/part';
import { shape } from '../parts/status';
import { shown } from '../parts/text';
import { forecastPanel } from '../rate/forecast';
import type { Texts } from '../texts';

const TARGETS: readonly To[] = ['api', 'feed', 'flat'];
/** Lines in the page; the file itself may have a hundred thousand. */
const LINES = 200;

/** What the person took out of the desk. */
export interface Exported {
  readonly to: To;
  readonly documents: readonly BuiltDocument[];
  readonly going: Going;
}

/** The text of a payload, in the encoding its content type names. */
function decoded({ bytes, contentType }: BuiltDocument): string {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The last look: what goes, what is held back, and the very bytes Amazon would get. */
export class Review extends Modal {
  static override properties = {
    counts: { attribute: false },
    texts: { attribute: false },
    build: { attribute: false },
    ahead: { attribute: false },
    deadlines: { attribute: false },
    untracked: { type: Number },
    ticked: { state: true },
    merchantId: { attribute: false },
    target: { state: true },
    result: { state: true },
    forecast: { state: true },
    failure: { state: true },
    chosen: { state: true },
    note: { state: true },
  };

  declare counts: Counts;
  declare texts: Texts;
  declare build: (to: To, merchantId: string, going: Going) => Promise<BuildResult>;
  /** What the packages that would go do to the rate. */
  declare ahead: (going: Going) => Promise<ForecastResult>;
  declare deadlines: Deadlines | null;
  /** Packages that could go without a tracking number. */
  declare untracked: number;
  /** Whether a person said that they shall. */
  declare ticked: boolean;
  declare merchantId: string;
  declare target: To;
  declare result: BuildResult | null;
  declare forecast: ForecastResult | null;
  declare failure: string;
  declare chosen: number;
  declare note: string;

  constructor() {
    super();
    this.target = 'api';
    this.ticked = false;
    this.result = null;
    this.forecast = null;
    this.failure = '';
    this.chosen = 0;
    this.note = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('target') || changed.has('ticked')) void this.#load();
    if (changed.has('ticked')) void this.#look();
  }

  override render(): TemplateResult {
    return html`
      <dialog class="sheet wide" aria-labelledby="review-title" @close=${this.closed} @click=${this.pressed}>
        <header>
          <h3 id="review-title">${this.texts.say('review-title')}</h3>
          <button class="icon" aria-label=${this.texts.say('frame-close')} @click=${() => this.dialog?.close()}>✕</button>
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
          <div id="payload" role="tabpanel" aria-labelledby="tab-${this.target}" aria-busy=${this.result === null && !this.failure}>
            ${this.target === 'feed' ? this.#merchant() : nothing} ${this.failure ? html`<p class="notice">${shape('note')}${shown(this.failure, this.texts)}</p>` : nothing}
            ${this.result ? this.#result(this.result) : nothing}
          </div>
        </div>
      </dialog>
    `;
  }

  /** Nothing is held back silently: every package with the engine's reason. */
  #held(held: readonly Held[]): TemplateResult {
    return html`<details>
      <summary>${this.texts.say('review-held', { count: new Set(held.map(({ shipment, package: reference }) => `${shipment}\n${reference}`)).size })}</summary>
      <ul class="held">
        ${held.slice(0, LINES).map((one) => html`<li><span>${shown(one.shipment, this.texts)}</span><span class="quiet">${shown(this.texts.messages.held(one), this.texts)}</span></li>`)}
      </ul>
      ${held.length > LINES ? html`<p class="quiet">${this.texts.say('frame-trouble-rest', { count: held.length - LINES })}</p>` : nothing}
    </details>`;
  }

  #merchant(): TemplateResult {
    return html`<p class="field">
      <label for="merchant">${this.texts.say('review-merchant')}</label>
      <input id="merchant" autocomplete="off" spellcheck="false" aria-describedby="merchant-hint" .value=${this.merchantId} @change=${this.#name} />
      <span id="merchant-hint" class="quiet">${this.texts.say('review-merchant-hint')}</span>
    </p>`;
  }

  #result({ documents, held }: BuildResult): TemplateResult {
    const payload = documents[this.chosen];
    return html`${payload ? this.#payload(payload, documents) : html`<p class="quiet">${this.texts.say('review-nothing')}</p>`} ${held.length > 0 ? this.#held(held) : nothing}`;
  }

  #payload(payload: BuiltDocument, documents: readonly BuiltDocument[]): TemplateResult {
    const lines = decoded(payload).replace(/\r?\n$/, '').split(/\r?\n/);
    const head = lines.slice(0, LINES);
    return html`
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
          <button class="button" @click=${() => this.#copy(payload)}>${this.texts.say('review-copy')}</button>
          ${documents.length > 1
            ? html`<button class="button" @click=${() => this.#download(documents)}>${this.texts.say('review-download-all', { count: documents.length })}</button>`
            : nothing}
          <button class="button primary" @click=${() => this.#download([payload])}>${this.texts.say('review-download')}</button>
        </span>
      </div>
      <pre class="payload" tabindex="0" role="region" aria-label=${this.texts.say('review-contents', { name: payload.name })}>${head.map((line) => html`<span class="line">${line}\n</span>`)}</pre>
      ${lines.length > head.length ? html`<p class="quiet">${this.texts.say('review-cut', { shown: head.length, total: lines.length })}</p>` : nothing}
    `;
  }

  async #load(): Promise<void> {
    const { target, ticked } = this;
    this.result = null;
    this.failure = '';
    this.chosen = 0;
    this.note = '';
    try {
      const result = await this.build(target, this.merchantId, { untracked: this.ticked });
      if (target === this.target && ticked === this.ticked) this.result = result;
    } catch (error) {
      if (target === this.target) this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  /** What goes is also what counts: a tick more, and the rate is another. */
  async #look(): Promise<void> {
    const { ticked } = this;
    try {
      const forecast = await this.ahead({ untracked: ticked });
      if (ticked === this.ticked) this.forecast = forecast;
    } catch {
      // The files are what counts here; without a forecast they go all the same.
      this.forecast = null;
    }
  }

  #choose(target: To): void {
    this.target = target;
  }

  #arrow = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && TARGETS.at((TARGETS.indexOf(this.target) + by) % TARGETS.length);
    if (!next) return;
    this.target = next;
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

  #download(documents: readonly BuiltDocument[]): void {
    this.tell<Exported>('part-export', { to: this.target, documents, going: { untracked: this.ticked } });
  }
}

customElements.define('ship-review', Review);
