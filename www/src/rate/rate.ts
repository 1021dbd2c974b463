import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';

import type { Comparison, Health, Rate } from '../engine';
import { save } from '../parts/files';
import { Screen } from '../parts/screen';
import { shape } from '../parts/status';
import type { Shape } from '../parts/status';
import { shown } from '../parts/text';
import type { Standing } from '../protocol';
import type { Texts } from '../texts';
import { bar, chart } from './chart';
import { categoryOf, forecastPanel, percent } from './forecast';

/** How a rate stands, as a shape; too few to judge takes no side. */
const SHAPES: Readonly<Record<Rate['state'], Shape>> = { fine: 'ready', below: 'blocked', 'too-few': 'note', 'no-target': 'note' };
const WORST: readonly Rate['state'][] = ['below', 'fine', 'too-few', 'no-target'];
const ARROWS: Readonly<Record<Rate['trend'], string>> = { up: '▲', same: '▶', down: '▼' };

/** Differences listed; a report has thousands of rows. */
const LISTED = 200;

/** Worst first; of the same standing the lowest rate. */
export const byWorst = (a: Rate, b: Rate): number =>
  WORST.indexOf(a.state) - WORST.indexOf(b.state) || (a.percent?.[0] ?? 0) - (b.percent?.[0] ?? 0) || (a.percent?.[1] ?? 0) - (b.percent?.[1] ?? 0);

/** "3 of 5 categories are fine", and the worst in its own words. */
export function summary(rates: readonly Rate[], texts: Texts): TemplateResult {
  const judged = rates.filter(({ category, state }) => category !== null && (state === 'fine' || state === 'below'));
  const [worst] = judged.filter(({ state }) => state === 'below').toSorted(byWorst);
  const fine = judged.filter(({ state }) => state === 'fine').length;
  return html`${texts.say('rate-summary', { fine, count: judged.length })}${worst ? html` ${shown(texts.messages.rate(worst), texts)}` : nothing}`;
}

/** The Valid Tracking Rate: where every store and category stands, and what the next click does to it. */
export class RateScreen extends Screen {
  static override properties: PropertyDeclarations = { standing: { state: true }, chosen: { state: true }, point: { state: true }, comparison: { state: true }, failure: { state: true } };

  declare standing: Standing | null;
  declare chosen: number;
  declare point: number;
  declare comparison: Comparison | null;
  declare failure: string;

  /** What `standing` was counted from. */
  #counted = -1;

  constructor() {
    super();
    this.standing = null;
    this.chosen = 0;
    this.point = -1;
    this.comparison = null;
    this.failure = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('revision') && this.#counted !== this.revision) void this.#count();
  }

  async #count(): Promise<void> {
    const { revision } = this;
    this.#counted = revision;
    const standing = await this.session.attempt('frame-trouble-file', () => this.session.ask('standing', { ledger: this.session.ledger }));
    if (this.#counted === revision && standing) this.standing = standing;
  }

  override render(): TemplateResult {
    const { texts, standing } = this;
    if (!standing) return html`<p class="quiet" aria-busy="true">${texts.say('rate-counting')}</p>`;
    const rates = standing.rates.rates.toSorted(byWorst);
    const chosen = rates[Math.min(this.chosen, rates.length - 1)];
    return html`
      <section class="rate" aria-labelledby="rate-title">
        <h3 id="rate-title">${texts.say('rate-title')}</h3>
        ${rates.length === 0 ? html`<p class="quiet">${texts.say('rate-nothing')}</p>` : html`<p class="finding">${summary(rates, texts)}</p>`}
        <p class="quiet honest">${texts.say('rate-as-of', { moment: texts.when(this.session.day?.now ?? '') })} ${texts.messages.rateNote()}</p>
        ${forecastPanel(standing.forecast, texts)} ${rates.length > 0 ? this.#table(rates) : nothing}
        ${chosen ? chart(chosen, texts, this.point, (at) => (this.point = at)) : nothing} ${this.#health(standing.health.stores)} ${this.#files()}
        ${this.comparison ? this.#compared(this.comparison) : nothing}
      </section>
    `;
  }

  #table(rates: readonly Rate[]): TemplateResult {
    const { texts } = this;
    return html`<table class="figures rates">
      <caption class="unheard">${texts.say('rate-table')}</caption>
      <thead>
        <tr>
          <th scope="col">${texts.say('rate-column-category')}</th><th scope="col">${texts.say('rate-column-state')}</th><th scope="col"><span class="unheard">${texts.say('rate-column-bar')}</span></th>
          <th scope="col">${texts.say('rate-column-rate')}</th><th scope="col">${texts.say('rate-column-valid')}</th><th scope="col">${texts.say('rate-column-trend')}</th><th scope="col">${texts.say('rate-column-room')}</th>
        </tr>
      </thead>
      <tbody>
        ${rates.map((rate, index) => this.#row(rate, index))}
      </tbody>
    </table>`;
  }

  #row(rate: Rate, index: number): TemplateResult {
    const { texts } = this;
    const few = rate.state === 'too-few';
    return html`<tr class=${rate.state} data-category=${rate.category ?? ''} data-store=${rate.marketplace}>
      <th scope="row"><button class="link" aria-pressed=${index === this.chosen} @click=${() => this.#choose(index)}>${categoryOf(rate, texts)}</button></th>
      <td><span class="rate-mark ${rate.state}">${shape(SHAPES[rate.state])}${texts.messages.word('rate-state', rate.state)}</span></td>
      <td>${rate.percent && !few ? bar(rate.percent, rate.target) : nothing}</td>
      <td class="number">${few ? '–' : percent(rate.percent, texts)}</td>
      <td class="number">${texts.say('rate-valid-of-total', { valid: rate.valid, total: rate.total })}</td>
      <td><span aria-hidden="true">${ARROWS[rate.trend]}</span> ${texts.messages.word('trend', rate.trend)}</td>
      <td>${few ? nothing : rate.need ? texts.say('rate-need', { count: rate.need }) : rate.room === null ? nothing : texts.say('rate-room', { count: rate.room })}</td>
    </tr>`;
  }

  #health(stores: readonly Health[]): TemplateResult | typeof nothing {
    const { texts } = this;
    if (stores.length === 0) return nothing;
    return html`<section aria-labelledby="health-title">
      <h4 id="health-title">${texts.say('rate-health-title')}</h4>
      <ul class="reasons">
        ${stores.map(
          ({ marketplace, orders, late, afterDelivery, settling, fine }) => html`<li>${shape(fine ? 'ready' : 'blocked')} ${texts.say('rate-health', { store: marketplace, late, orders, after: afterDelivery, settling })}</li>`,
        )}
      </ul>
    </section>`;
  }

  #files(): TemplateResult {
    const { texts } = this;
    const chooser = (id: 'ledger' | 'report', take: (file: File) => Promise<void>): TemplateResult => html`
      <input id="rate-${id}" type="file" hidden @change=${(event: Event) => this.#chosen(event, take)} />
      <button class="button" data-do=${id} @click=${() => this.querySelector<HTMLInputElement>(`#rate-${id}`)?.click()}>${texts.say(`rate-open-${id}`)}</button>
    `;
    return html`
      <p class="buttons">
        ${this.readonly ? nothing : chooser('ledger', (file) => this.#takeLedger(file))} ${chooser('report', (file) => this.#compare(file))}
        ${this.session.ledger ? html`<button class="button" data-do="export-ledger" @click=${this.#export}>${texts.say('rate-export')}</button>` : nothing}
      </p>
      ${this.failure ? html`<p class="notice check" role="alert">${shape('check')}${shown(this.failure, texts)}</p>` : nothing}
    `;
  }

  #compared({ rows, agreed, differences }: Comparison): TemplateResult {
    const { texts } = this;
    return html`<section aria-labelledby="compared-title">
      <h4 id="compared-title">${texts.say('rate-compared', { rows, agreed })}</h4>
      <ul class="reasons">
        ${differences.slice(0, LISTED).map(({ orderId, likely }) => html`<li><span class="code">${shown(orderId, texts)}</span> ${texts.messages.word('likely', likely)}</li>`)}
      </ul>
      ${differences.length > LISTED ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: differences.length - LISTED })}</p>` : nothing}
    </section>`;
  }

  #choose(index: number): void {
    this.chosen = index;
    this.point = -1;
  }

  #chosen(event: Event, take: (file: File) => Promise<void>): void {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void take(file).catch((error: unknown) => (this.failure = error instanceof Error ? error.message : String(error)));
  }

  async #takeLedger(file: File): Promise<void> {
    this.failure = '';
    const ledger = await file.text();
    // Asked first: a file that is no ledger must not take the place of one.
    const { rates } = await this.session.ask('standing', { ledger });
    const [problem] = rates.problems;
    if (rates.packages === 0) this.failure = problem ? this.texts.messages.problem(problem) : this.texts.say('rate-no-ledger');
    else await this.session.keepLedger(ledger);
  }

  async #compare(file: File): Promise<void> {
    this.failure = '';
    this.comparison = await this.session.ask('compare', { ledger: this.session.ledger, report: new Uint8Array(await file.arrayBuffer()) });
    const [problem] = this.comparison.problems;
    if (problem) this.failure = this.texts.messages.problem(problem);
  }

  #export = (): void => {
    const name = 'ledger.jsonl';
    const contentType = 'application/jsonl';
    const bytes = new TextEncoder().encode(this.session.ledger);
    if (this.desk.tell('ship-download', { name, contentType, bytes }, true)) save(name, contentType, bytes);
  };
}

customElements.define('ship-rate', RateScreen);
