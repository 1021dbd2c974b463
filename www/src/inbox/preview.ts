import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { changeTable } from '../parts/change-table';
import { FIRST, more } from '../parts/more';
import { Modal } from '../parts/part';
import { shape, shapeOfRate, titleOf } from '../parts/status';
import type { RuleFacts, Vtr } from '../engine';
import type { Change, Plan, Scope } from '../protocol';
import { shown } from '../parts/text';
import type { Texts } from '../texts';
import { changed, valueOf } from './change';

/** What is left out of the rate first, then what costs. */
const RATES: readonly Vtr[] = ['exempt', 'counts', 'at-risk', 'defect'];

/** What is done or left together: a package, or a shipment with all of its own. */
interface Unit {
  readonly at: number;
  readonly changes: readonly Change[];
  readonly packages: number;
}

function unitsOf(changes: readonly Change[]): Unit[] {
  const units = new Map<number, Change[]>();
  for (const change of changes) {
    const own = units.get(change.at);
    if (own) own.push(change);
    else units.set(change.at, [change]);
  }
  return [...units].map(([at, own]) => ({ at, changes: own, packages: own[0]?.packages ?? 1 }));
}

/** What a bulk fix would change, shown before it does; what is unticked stays as it is. */
export class Preview extends Modal {
  static override properties = { texts: { attribute: false }, plan: { attribute: false }, scope: { attribute: false }, rules: { attribute: false }, most: { state: true }, except: { state: true } };

  declare texts: Texts;
  declare plan: Plan;
  declare scope: Scope;
  declare rules: ReadonlyMap<string, RuleFacts>;
  /** Packages that are shown at most. */
  private declare most: number;
  /** What was unticked, by its row. */
  private declare except: ReadonlySet<number>;

  #units: readonly Unit[] = [];

  protected override willUpdate(properties: PropertyValues<this>): void {
    if (!properties.has('plan')) return;
    this.#units = unitsOf(this.plan.changes);
    this.most = FIRST;
    this.except = new Set();
  }

  /** Packages that are ticked. */
  get #count(): number {
    return this.#units.reduce((sum, { at, packages }) => (this.except.has(at) ? sum : sum + packages), 0);
  }

  override render(): TemplateResult {
    const { texts } = this;
    const units = this.#units;
    const count = this.#count;
    return html`
      <dialog class="sheet" aria-labelledby="preview-title" @cancel=${this.leave} @close=${this.leave} @click=${this.pressed}>
        <header>
          <h3 id="preview-title">${this.#title(count || this.plan.packages)}</h3>
          <button class="icon" aria-label=${texts.say('frame-close')} @click=${() => this.leave()}>✕</button>
        </header>
        <div class="body">
          <p class="quiet">${this.#text()}</p>
          ${this.scope.of === 'rule' && this.scope.kind === 'suggested' ? html`<p class="notice check">${shape('check')}${texts.say('inbox-drawer-suggested')}</p>` : nothing}
          ${this.#cost()} ${units.length > 1 ? this.#tickAll(count) : nothing}
          ${changeTable(texts.say('inbox-drawer-now'), texts.say('inbox-drawer-after'), units.slice(0, this.most).flatMap((unit) => this.#unit(unit)), texts)}
          ${more(units.length, this.most, texts, (most) => (this.most = most))}
        </div>
        <footer>
          <button class="button" @click=${() => this.leave()}>${texts.say('frame-cancel')}</button>
          <button class="button primary" autofocus ?disabled=${count === 0} @click=${this.#apply}>${texts.say('inbox-preview-apply', { count })}</button>
        </footer>
      </dialog>
    `;
  }

  /** All with one tick, also those that are not shown. */
  #tickAll(count: number): TemplateResult {
    const { texts } = this;
    const ticked = texts.say('inbox-preview-ticked', { shown: count, total: this.plan.packages });
    return html`<p class="tick-all">
      <label class="tick"><input type="checkbox" name="all" .checked=${this.except.size === 0} .indeterminate=${this.except.size > 0 && count > 0} @change=${this.#turnAll} /><span>${ticked}</span></label>
      <span class="unheard" role="status">${this.except.size > 0 ? ticked : nothing}</span>
      <span class="quiet">${texts.say('inbox-preview-left')}</span>
    </p>`;
  }

  #unit({ at, changes }: Unit): TemplateResult[] {
    const { texts } = this;
    const isOn = !this.except.has(at);
    return changes.map(
      (change, index) => html`<tr class=${isOn ? '' : 'off'}>
        ${index === 0 ? html`<th scope="rowgroup" rowspan=${changes.length}>${this.#units.length > 1 ? html`<label class="tick"><input type="checkbox" data-at=${at} .checked=${isOn} @change=${() => this.#turn(at)} /><span>${this.#name(change)}</span></label>` : this.#name(change)}</th>` : nothing}
        <td>${changed(change, texts)}${change.rule ? html`<span class="second" lang=${texts.language}>${titleOf(this.rules, texts, change.rule)}</span>` : nothing}</td>
        <td class="code before">${valueOf(change, 'from', texts)}</td>
        <td class="code after">${valueOf(change, 'to', texts)}</td>
      </tr>`,
    );
  }

  #name(change: Change): TemplateResult {
    const { texts } = this;
    return html`${shown(change.name, texts)}${change.package ? html` <span class="second">${texts.say('inbox-drawer-reference', { reference: change.package })}</span>` : nothing}`;
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
    const told = [...plan.foreseen].flatMap(([at, one]) => (this.except.has(at) ? [] : [one]));
    const blocked = told.filter(({ readiness }) => readiness === 'blocked').length;
    const numbers = plan.changes.filter(({ at, path, from, to }) => !this.except.has(at) && path.endsWith('/trackingNumber') && from.trim() !== '' && to === '').length;
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

  #turn(at: number): void {
    const except = new Set(this.except);
    if (!except.delete(at)) except.add(at);
    this.except = except;
  }

  #turnAll = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    this.except = new Set(checked ? [] : this.#units.map(({ at }) => at));
  };

  #apply = (): void => {
    const { scope, except } = this;
    this.tell<Scope>('part-apply', except.size > 0 ? { ...scope, except: [...except] } : scope);
    this.leave();
  };
}

customElements.define('ship-preview', Preview);
