import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { Modal } from '../parts/part';
import { shape, shapeOfRate } from '../parts/status';
import type { Vtr } from '../engine';
import type { Plan, Scope } from '../protocol';
import { shown } from '../parts/text';
import type { Texts } from '../texts';
import { changed, valueOf } from './change';

const FIRST = 5;
/** More lines than anyone reads; the count above them is complete. */
const MOST = 500;

/** What is left out of the rate first, then what costs. */
const RATES: readonly Vtr[] = ['exempt', 'counts', 'at-risk', 'defect'];

/** What a bulk fix would change, shown before it does. */
export class Preview extends Modal {
  static override properties = { texts: { attribute: false }, plan: { attribute: false }, scope: { attribute: false }, all: { state: true } };

  declare texts: Texts;
  declare plan: Plan;
  declare scope: Scope;
  declare all: boolean;

  override render(): TemplateResult {
    const { changes, packages } = this.plan;
    const some = changes.slice(0, this.all ? MOST : FIRST);
    return html`
      <dialog class="sheet" aria-labelledby="preview-title" @close=${this.closed} @click=${this.pressed}>
        <header>
          <h3 id="preview-title">${this.#title(packages)}</h3>
          <button class="icon" aria-label=${this.texts.say('frame-close')} @click=${() => this.dialog?.close()}>✕</button>
        </header>
        <div class="body">
          <p class="quiet">${this.#text()}</p>
          ${this.scope.of === 'rule' && this.scope.kind === 'suggested' ? html`<p class="notice check">${shape('check')}${this.texts.say('inbox-drawer-suggested')}</p>` : nothing}
          ${this.#cost()}
          <table class="changes">
            <thead>
              <tr><th scope="col">${this.texts.say('inbox-preview-order')}</th><th scope="col">${this.texts.say('inbox-preview-field')}</th><th scope="col">${this.texts.say('inbox-drawer-now')}</th><th scope="col">${this.texts.say('inbox-drawer-after')}</th></tr>
            </thead>
            <tbody>
              ${some.map(
                (change) => html`<tr>
                  <th scope="row">${shown(change.name, this.texts)}</th>
                  <td>${changed(change, this.texts)}</td>
                  <td class="code before">${valueOf(change, 'from', this.texts)}</td>
                  <td class="code after">${valueOf(change, 'to', this.texts)}</td>
                </tr>`,
              )}
            </tbody>
          </table>
          ${changes.length > some.length && !this.all
            ? html`<button class="link" @click=${this.#showAll}>${this.texts.say('inbox-preview-all', { count: changes.length })}</button>`
            : nothing}
        </div>
        <footer>
          <button class="button" @click=${() => this.dialog?.close()}>${this.texts.say('frame-cancel')}</button>
          <button class="button primary" autofocus @click=${this.#apply}>${this.texts.say('inbox-preview-apply', { count: packages })}</button>
        </footer>
      </dialog>
    `;
  }

  #title(count: number): string {
    const { scope, texts } = this;
    return texts.say(scope.of === 'fill' ? 'inbox-fill-title' : scope.of === 'rows' && scope.do !== 'fix' ? `inbox-preview-${scope.do}` : 'inbox-preview-title', { count });
  }

  #text(): string {
    const { scope, texts } = this;
    return texts.say(scope.of === 'fill' ? 'inbox-fill-text' : scope.of === 'rows' && scope.do !== 'fix' ? `inbox-preview-${scope.do}-text` : 'inbox-preview-text');
  }

  /** What the step does to the rate, and the numbers that are gone with it. */
  #cost(): TemplateResult | typeof nothing {
    const { plan, texts } = this;
    if (!plan.foreseen) return nothing;
    const told = [...plan.foreseen.values()];
    const blocked = told.filter(({ readiness }) => readiness === 'blocked').length;
    const numbers = plan.changes.filter(({ path, from, to }) => path.endsWith('/trackingNumber') && from.trim() !== '' && to === '').length;
    return html`
      <ul class="summary" data-summary>
        ${RATES.map((vtr) => [vtr, told.filter((one) => one.vtr === vtr).length] as const)
          .filter(([, count]) => count > 0)
          .map(([vtr, count]) => html`<li data-vtr=${vtr}>${shape(shapeOfRate[vtr])}<strong>${texts.number(count)}</strong> ${texts.messages.word('vtr', vtr)}</li>`)}
        ${blocked > 0 ? html`<li data-readiness="blocked">${shape('blocked')}<strong>${texts.number(blocked)}</strong> ${texts.messages.word('readiness', 'blocked')}</li>` : nothing}
      </ul>
      ${numbers > 0 ? html`<p class="notice check" data-numbers>${shape('check')}<span>${texts.say('inbox-preview-numbers', { count: numbers })}</span></p>` : nothing}
    `;
  }

  #showAll = (): void => {
    this.all = true;
  };

  #apply = (): void => {
    this.tell('part-apply', this.scope);
    this.dialog?.close();
  };
}

customElements.define('ship-preview', Preview);
