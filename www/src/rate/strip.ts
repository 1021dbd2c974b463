import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';

import type { Rate, RateResult } from '../engine';
import { Screen } from '../parts/screen';
import { shape } from '../parts/status';
import { percent } from './forecast';

/** One line of the rate over the list: the worst category, and the way to its page. */
export class RateStrip extends Screen {
  static override properties: PropertyDeclarations = { result: { state: true } };

  declare result: RateResult | null;

  /** What `result` was counted from. */
  #ledger = '';
  #now = '';

  constructor() {
    super();
    this.result = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { day } = this.session;
    const { ledger } = this.session.memory;
    if (!changed.has('revision') || !day || (this.#ledger === ledger && this.#now === day.now)) return;
    this.#ledger = ledger;
    this.#now = day.now;
    if (ledger === '') this.result = null;
    else void this.#count();
  }

  async #count(): Promise<void> {
    const ledger = this.#ledger;
    const result = await this.session.attempt('frame-trouble-file', () => this.session.ask('rates', { ledger }));
    if (ledger === this.#ledger && result) this.result = result;
  }

  override render(): TemplateResult | typeof nothing {
    const { result } = this;
    // Its room is kept while it is counted, so that nothing moves.
    if (!result && this.#ledger !== '') return html`<p class="rate-strip" aria-hidden="true"></p>`;
    if (!result || result.rates.length === 0) return nothing;
    const { worst, judged } = result.summary;
    return html`<p class="rate-strip"><button class="link" data-do="rate" @click=${() => this.desk.go('rate')}>${this.#line(worst === null ? undefined : result.rates[worst], judged)}</button></p>`;
  }

  #line(worst: Rate | undefined, count: number): TemplateResult {
    const { texts } = this;
    if (!worst) return html`${shape('note')}<span>${texts.say('rate-title')}: ${texts.say('rate-strip-few')}</span>`;
    const category = worst.category || texts.say('rate-no-category');
    const rate = percent(worst.percent, texts);
    return worst.state === 'below'
      ? html`${shape('blocked')}<span>${texts.say('rate-title')}: ${texts.say('rate-strip-below', { category, percent: rate, target: texts.percent((worst.target ?? 0) / 100) })}</span>`
      : html`${shape('ready')}<span>${texts.say('rate-title')}: ${texts.say('rate-strip-fine', { category, percent: rate, count })}</span>`;
  }
}

customElements.define('ship-rate-strip', RateStrip);
