import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';

import type { Answer, Outcome, ReportReading } from '../engine';
import { Screen } from '../parts/screen';
import { shape } from '../parts/status';
import type { Shape } from '../parts/status';
import { shown } from '../parts/text';

const SHAPES: Readonly<Record<Outcome['state'], Shape>> = { accepted: 'ready', warned: 'check', refused: 'blocked', unknown: 'note' };
/** What needs a hand comes first. */
const WORST: readonly Outcome['state'][] = ['refused', 'warned', 'unknown', 'accepted'];
const LISTED = 500;
/** Bytes in which a flat file's head stands. */
const HEAD = 4096;

/** What was taken out for Amazon, and what Amazon answered. */
export class SentScreen extends Screen {
  static override properties: PropertyDeclarations = { reading: { state: true }, failure: { state: true } };

  declare reading: ReportReading | null;
  declare failure: string;

  constructor() {
    super();
    this.reading = null;
    this.failure = '';
  }

  override render(): TemplateResult {
    const { texts, reading } = this;
    return html`
      <section class="sent" aria-labelledby="sent-title" @paste=${this.#paste}>
        <h3 id="sent-title">${texts.say('sent-title')}</h3>
        ${this.#files()}
        <h3>${texts.say('sent-report')}</h3>
        <p class="quiet">${texts.say('sent-report-text')}</p>
        <p class="buttons">
          <input id="sent-file" type="file" hidden @change=${this.#chosen} />
          <button class="button primary" data-do="report" @click=${() => this.querySelector<HTMLInputElement>('#sent-file')?.click()}>${texts.say('sent-open')}</button>
          <textarea id="sent-paste" rows="1" spellcheck="false" aria-label=${texts.say('sent-paste')} placeholder=${texts.say('sent-paste-hint')}></textarea>
        </p>
        ${this.failure ? html`<p class="notice blocked" role="alert">${shape('blocked')}${shown(this.failure, texts)}</p>` : nothing}
        ${reading ? this.#read(reading) : nothing}
      </section>
    `;
  }

  #files(): TemplateResult {
    const { texts } = this;
    const { sent } = this.session.memory;
    if (sent.length === 0) return html`<p class="quiet">${texts.say('sent-nothing')}</p>`;
    return html`<table class="figures">
      <caption class="unheard">${texts.say('sent-files')}</caption>
      <thead><tr><th scope="col">${texts.say('sent-column-file')}</th><th scope="col">${texts.say('sent-column-at')}</th><th scope="col">${texts.say('sent-column-packages')}</th></tr></thead>
      <tbody>
        ${sent.map(({ name, at, packages }) => html`<tr><th scope="row" class="code">${shown(name, texts)}</th><td>${texts.when(at, Intl.DateTimeFormat().resolvedOptions().timeZone)}</td><td class="number">${texts.number(packages)}</td></tr>`)}
      </tbody>
    </table>`;
  }

  #read({ outcomes, answers, summary, problems }: ReportReading): TemplateResult {
    const { texts } = this;
    // What takes the whole file down is said once, whatever number of sentences Amazon has for it.
    const fatal = outcomes.every(({ basis }) => basis === 'whole-file');
    const whole = answers.filter(({ state }) => fatal && state === 'refused');
    const others = answers.filter((answer) => !whole.includes(answer));
    const rows = outcomes.toSorted((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
    return html`
      <ul class="summary" data-summary>
        ${WORST.toReversed().map((state) => html`<li class=${state}>${shape(SHAPES[state])}<strong>${texts.number(summary[state])}</strong> ${texts.messages.word('outcome', state)}</li>`)}
      </ul>
      ${whole.length > 0
        ? html`<div class="notice blocked whole-file" role="alert">
            ${shape('blocked')}
            <div><strong>${texts.say('sent-whole')}</strong>${whole.map((answer) => html`<p>${this.#said(answer)}</p>`)}</div>
          </div>`
        : nothing}
      ${others.map((answer) => html`<p class="notice ${answer.state === 'refused' ? 'blocked' : 'check'}" role="alert">${shape(SHAPES[answer.state])}<span>${this.#said(answer)}</span></p>`)}
      ${problems.map((problem) => html`<p class="notice check">${shape('check')}${shown(texts.messages.problem(problem), texts)}</p>`)}
      ${rows.length > 0
        ? html`<table class="figures outcomes">
            <caption class="unheard">${texts.say('sent-outcomes')}</caption>
            <thead><tr><th scope="col">${texts.say('sent-column-state')}</th><th scope="col">${texts.say('sent-column-order')}</th><th scope="col">${texts.say('sent-amazon-said')}</th><th scope="col">${texts.say('sent-column-action')}</th></tr></thead>
            <tbody>
              ${rows.slice(0, LISTED).map((outcome) => this.#outcome(outcome))}
            </tbody>
          </table>`
        : nothing}
      ${rows.length > LISTED ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: rows.length - LISTED })}</p>` : nothing}
    `;
  }

  #outcome({ state, orderId, package: reference, answers, basis, action }: Outcome): TemplateResult {
    const { texts } = this;
    const row = this.session.rows.find(({ order, package: own }) => order === orderId && (reference === null || own === reference));
    return html`<tr data-state=${state}>
      <td>${shape(SHAPES[state])} ${texts.messages.word('outcome', state)}</td>
      <th scope="row">
        ${row ? html`<button class="link" @click=${() => this.tell('part-open', row.at)}>${shown(orderId ?? '', texts)}</button>` : shown(orderId ?? '', texts)}
        ${reference ? html`<span class="second">${texts.say('sent-package', { package: reference })}</span>` : nothing}
      </th>
      <td>
        ${answers.map((answer) => html`<p>${answer.text ? html`<q>${shown(answer.text, texts)}</q> ` : nothing}<span class="quiet">${this.#place(answer)}</span>${answer.known ? html`<br />${texts.messages.answer(answer)}` : nothing}</p>`)}
        ${answers.length === 0 ? html`<span class="quiet">${texts.messages.word('basis', basis)}</span>` : nothing}
      </td>
      <td>${action ? texts.messages.word('action', action) : nothing}</td>
    </tr>`;
  }

  #said(answer: Answer): TemplateResult {
    const { texts } = this;
    return html`${answer.text ? html`${texts.say('sent-amazon-said')} <q>${shown(answer.text, texts)}</q> ` : nothing}${texts.messages.answer(answer) ?? nothing}`;
  }

  /** Where that is: the report counts rows from the first one of data, people count lines. */
  #place({ number, line }: Answer): string {
    const { texts } = this;
    if (!number) return texts.say('sent-report-line', { line });
    const head = this.reading?.summary.kind === 'flat-report' ? this.#head : 0;
    return head > 0 ? texts.say('sent-row', { row: number, line: number + head }) : texts.say('sent-record', { row: number });
  }

  /** Lines before the first row of data in the flat file that was taken out last; 0 when there was none. */
  get #head(): number {
    for (const { bytes } of this.session.memory.sent) {
      const lines = new TextDecoder().decode(bytes.subarray(0, HEAD)).split(/\r?\n/);
      const at = lines.findIndex((line) => line.startsWith('order-id\t'));
      if (at >= 0) return at + 1;
    }
    return 0;
  }

  /** Reads an answer of Amazon against the files that were taken out. */
  async read(report: Uint8Array): Promise<void> {
    this.failure = '';
    try {
      const reading = await this.session.ask('report', { report, sent: this.session.memory.sent.map(({ bytes }) => bytes) });
      this.reading = reading;
      this.session.answered(reading.outcomes);
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #chosen = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) await this.read(new Uint8Array(await file.arrayBuffer()));
  };

  #paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain');
    if (!text?.trim()) return;
    // The field shows where to paste; a report of a thousand lines is not shown in it.
    event.preventDefault();
    void this.read(new TextEncoder().encode(text));
  };
}

customElements.define('ship-sent', SentScreen);
