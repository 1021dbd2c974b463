import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';

import type { Comparison, RateResult } from '../engine';
import { save } from '../parts/files';
import { bar } from '../parts/long';
import { Screen } from '../parts/screen';
import { shape } from '../parts/status';
import { shown } from '../parts/text';
import type { NamedColumns, Standing } from '../protocol';
import type { Texts } from '../texts';
import { chart } from './chart';
import { categoryOf, forecastPanel } from './forecast';
import { compared } from './report';
import { below, health, table } from './table';

/** Lines of a ledger that are named one by one. */
const LISTED = 50;

/** "3 of 5 categories are fine", and the worst in its own words. */
export function summary({ rates, summary: { judged, fine, worst } }: RateResult, texts: Texts): TemplateResult {
  const one = worst === null ? undefined : rates[worst];
  return html`${judged > 0 ? texts.say('rate-summary', { fine, count: judged }) : texts.say('rate-strip-few')}${one?.state === 'below' ? html` ${shown(texts.messages.rate(one), texts)}` : nothing}`;
}

/** The Valid Tracking Rate: where every store and category stands, and what the next click does to it. */
export class RateScreen extends Screen {
  static override properties: PropertyDeclarations = {
    standing: { state: true },
    chosen: { state: true },
    point: { state: true },
    comparison: { state: true },
    failure: { state: true },
    replaced: { state: true },
    progress: { state: true },
  };

  declare standing: Standing | null;
  /** Whose days are drawn; the worst until someone chose. */
  declare chosen: number | null;
  declare point: number;
  declare comparison: Comparison | null;
  declare failure: string;
  /** The ledger another one took the place of. */
  declare replaced: string | null;
  /** How far the forecast of a long day is. */
  declare progress: { readonly done: number; readonly total: number } | null;

  /** What `standing` was counted from. */
  #counted = '';
  #ledger = '';
  /** Gives up the count that is under way: another one began, or nobody looks any more. */
  #abort = new AbortController();
  /** The report that is compared, and its columns as a person named them. */
  #report: Uint8Array = new Uint8Array();
  #named: NamedColumns = {};

  constructor() {
    super();
    this.standing = null;
    this.chosen = null;
    this.point = -1;
    this.comparison = null;
    this.failure = '';
    this.replaced = null;
    this.progress = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { changes, day } = this.session;
    const { ledger } = this.session.memory;
    const counted = `${changes} ${day?.now ?? ''}`;
    if (!changed.has('revision') || (this.#counted === counted && this.#ledger === ledger)) return;
    this.#counted = counted;
    this.#ledger = ledger;
    void this.#count(ledger);
  }

  async #count(ledger: string): Promise<void> {
    this.#abort.abort();
    const abort = (this.#abort = new AbortController());
    const progress = (done: number, total: number): void => {
      if (this.#abort === abort) this.progress = { done, total };
    };
    const standing = await this.session.attempt('frame-trouble-file', () => this.session.ask('standing', { ledger }, { progress, signal: abort.signal }));
    if (this.#abort === abort && standing) this.standing = standing;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
    this.#counted = '';
  }

  override render(): TemplateResult {
    const { texts, standing } = this;
    if (!standing) return html`<p class="quiet" aria-busy="true">${texts.say('rate-counting')}</p>${this.progress ? bar(this.progress, texts.say('frame-checking', this.progress)) : nothing}`;
    const { rates, problems } = standing.rates;
    const at = Math.min(this.chosen ?? standing.rates.summary.worst ?? 0, rates.length - 1);
    const rate = rates[at];
    return html`
      <section class="rate" aria-labelledby="rate-title">
        <h3 id="rate-title">${texts.say('rate-title')}</h3>
        ${rates.length === 0 ? html`<p class="quiet">${texts.say('rate-nothing')}</p>` : html`<p class="finding">${summary(standing.rates, texts)}</p>`}
        <p class="quiet honest">${texts.say('rate-as-of', { moment: texts.when(this.session.day?.now ?? '') })} ${texts.messages.rateNote()}</p>
        ${this.#uncounted(problems)} ${forecastPanel(standing.forecast, texts)}
        ${rate ? html`${table(rates, at, texts, (chosen) => this.#choose(chosen))} ${chart(rate, html`<strong>${categoryOf(rate, texts)}</strong>`, texts, this.point, (point) => (this.point = point))} ${below(rates, texts)}` : nothing}
        ${health(standing.health.stores, texts)} ${this.#files()}
        ${this.comparison ? compared(this.comparison, this.#named, texts, (named) => void this.#compare(this.#report, named)) : nothing}
      </section>
    `;
  }

  /** Rows of the ledger that are in no figure. */
  #uncounted(problems: RateResult['problems']): TemplateResult | typeof nothing {
    if (problems.length === 0) return nothing;
    const { texts } = this;
    return html`<div class="notice check">
      ${shape('check')}
      <details>
        <summary>${texts.say('rate-uncounted', { count: problems.length })}</summary>
        <ul class="reasons">
          ${problems.slice(0, LISTED).map((problem) => html`<li>${problem.line === null ? nothing : html`<strong>${texts.say('frame-trouble-line', { line: problem.line })}:</strong> `}${shown(texts.messages.problem(problem), texts)}</li>`)}
        </ul>
        ${problems.length > LISTED ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: problems.length - LISTED })}</p>` : nothing}
      </details>
    </div>`;
  }

  #files(): TemplateResult {
    const { texts } = this;
    const { ledger } = this.session.memory;
    const chooser = (id: 'open-ledger' | 'add-ledger' | 'replace-ledger' | 'open-report', take: (file: File) => Promise<void>): TemplateResult => html`
      <input id="rate-${id}" type="file" hidden @change=${(event: Event) => this.#took(event, take)} />
      <button class="button" data-do=${id} @click=${() => this.querySelector<HTMLInputElement>(`#rate-${id}`)?.click()}>${texts.say(`rate-${id}`)}</button>
    `;
    const replace = (file: File): Promise<void> => this.#takeLedger(file, false);
    return html`
      <p class="buttons">
        ${this.readonly ? nothing : ledger ? html`${chooser('add-ledger', (file) => this.#takeLedger(file, true))} ${chooser('replace-ledger', replace)}` : chooser('open-ledger', replace)}
        ${ledger ? html`<button class="button" data-do="export-ledger" @click=${this.#export}>${texts.say('rate-export')}</button>` : nothing} ${chooser('open-report', async (file) => this.#compare(new Uint8Array(await file.arrayBuffer()), {}))}
      </p>
      ${this.replaced === null ? nothing : html`<p class="notice">${shape('note')}<span>${texts.say('rate-replaced')} <button class="link" data-do="put-back" @click=${this.#putBack}>${texts.say('rate-put-back')}</button></span></p>`}
      ${this.failure ? html`<p class="notice check" role="alert">${shape('check')}${shown(this.failure, texts)}</p>` : nothing}
    `;
  }

  #choose(at: number): void {
    this.chosen = at;
    this.point = -1;
  }

  #took(event: Event, take: (file: File) => Promise<void>): void {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    this.failure = '';
    if (file) void take(file).catch((error: unknown) => (this.failure = error instanceof Error ? error.message : String(error)));
  }

  /** A later row of a package stands for the earlier ones, so to add is to put behind. */
  async #takeLedger(file: File, add: boolean): Promise<void> {
    const taken = await file.text();
    // Asked first: a file that is no ledger must not take the place of one.
    const { packages, problems } = await this.session.ask('rates', { ledger: taken });
    const [problem] = problems;
    if (packages === 0) {
      this.failure = problem ? this.texts.messages.problem(problem) : this.texts.say('rate-no-ledger');
      return;
    }
    const { ledger } = this.session.memory;
    this.replaced = add || ledger === '' ? null : ledger;
    await this.session.memory.keepLedger(add ? `${ledger}${ledger.endsWith('\n') ? '' : '\n'}${taken}` : taken);
    this.desk.say(this.texts.say('rate-taken', { count: packages }), false);
  }

  #putBack = async (): Promise<void> => {
    const { replaced } = this;
    this.replaced = null;
    if (replaced !== null) await this.session.memory.keepLedger(replaced);
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-do=replace-ledger]')?.focus();
  };

  async #compare(report: Uint8Array, named: NamedColumns): Promise<void> {
    this.failure = '';
    const comparison = await this.session.ask('compare', { ledger: this.session.memory.ledger, report, columns: named });
    this.#report = report;
    this.#named = named;
    this.comparison = comparison;
    const [problem] = comparison.problems;
    if (problem) this.failure = this.texts.messages.problem(problem);
  }

  #export = (): void => {
    const name = 'ledger.jsonl';
    const contentType = 'application/jsonl';
    const bytes = new TextEncoder().encode(this.session.memory.ledger);
    if (this.desk.tell('ship-download', { name, contentType, bytes }, true)) save(name, contentType, bytes);
  };
}

customElements.define('ship-rate', RateScreen);
