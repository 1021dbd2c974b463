import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { RuleFacts } from '../engine';
import { FIRST, more } from '../parts/more';
import { Part } from '../parts/part';
import { shape, shapeOf, titleOf } from '../parts/status';
import { shown } from '../parts/text';
import type { Row, Scope } from '../protocol';
import type { Texts } from '../texts';

/** What Amazon takes but may not count, each package with its reason and a tick: without it, it is held back. */
export class Checks extends Part {
  static override properties = { rows: { attribute: false }, rules: { attribute: false }, texts: { attribute: false }, most: { state: true } };

  /** Those that are held back stand among them: they can be ticked again. */
  declare rows: readonly Row[];
  declare rules: ReadonlyMap<string, RuleFacts>;
  declare texts: Texts;
  private declare most: number;

  /** Shipments of which several packages are to be checked. */
  #several: ReadonlySet<string> = new Set();

  constructor() {
    super();
    this.most = FIRST;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('rows')) return;
    const names = new Set<string>();
    this.#several = new Set(this.rows.flatMap(({ name }) => (names.has(name) ? [name] : (names.add(name), []))));
  }

  override render(): TemplateResult | typeof nothing {
    const { rows, texts } = this;
    if (rows.length === 0) return nothing;
    const going = rows.filter(({ held }) => !held).map(({ at }) => at);
    return html`<section class="checks" aria-labelledby="checks-title">
      <h4 id="checks-title">${texts.say('review-checks', { count: going.length })}</h4>
      <p class="quiet">${texts.say('review-checks-text')}</p>
      ${going.length > 1 ? html`<p><button class="link" data-do="hold-checks" @click=${() => this.#turn(going, true)}>${texts.say('review-checks-hold', { count: going.length })}</button></p>` : nothing}
      <ul>
        ${repeat(rows.slice(0, this.most), ({ at }) => at, (row) => this.#row(row))}
      </ul>
      ${more(rows.length, this.most, texts, (most) => (this.most = most))}
    </section>`;
  }

  #row(row: Row): TemplateResult {
    const { texts } = this;
    const { at, name, held, findings } = row;
    const [worst, ...others] = findings;
    return html`<li>
      <label class="tick">
        <input type="checkbox" data-check=${at} .checked=${!held} @change=${() => this.#turn([at], !held)} />
        <span>${name ? shown(name, texts) : texts.say('inbox-list-nameless')}${row.package && this.#several.has(name) ? html` <span class="second">${texts.say('inbox-drawer-reference', { reference: row.package })}</span>` : nothing}</span>
        ${worst ? html`<span class="cause">${shape(shapeOf[worst.consequence])}<span>${titleOf(this.rules, texts, worst.rule)}${others.length > 0 ? html` <span class="others">${texts.say('inbox-list-others-long', { count: others.length })}</span>` : nothing}</span></span>` : nothing}
      </label>
    </li>`;
  }

  #turn(at: readonly number[], hold: boolean): void {
    this.tell<Scope>('part-apply', { of: 'rows', at, do: hold ? 'hold' : 'release' });
  }
}

customElements.define('ship-checks', Checks);
