import { Virtualizer, elementScroll, observeElementOffset, observeElementRect } from '@tanstack/virtual-core';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { Marketplace, RuleFacts } from '../engine';
import { Part } from '../parts/part';
import type { Row } from '../protocol';
import { badge, shape, shapeOf, shapeOfRate, titleOf } from '../parts/status';
import { shown } from '../parts/text';
import type { Texts } from '../texts';

/** As many rows as a browser lays out without a pause. Above that only those in sight are in the page. */
const PLAIN = 250;
/** A row, and a card, before it has been measured, in pixels. */
const ROW = 58;
const CARD = 150;
/** Below this width rows are cards; the style sheet says the same. */
const NARROW = 860;
/** Rows kept ready above and below the ones in sight. */
const OVERSCAN = 8;

/** The list of packages, as a native table. It is given the whole flat list and decides itself how much of it is in the page. */
export class Rows extends Part {
  static override properties = {
    rows: { attribute: false },
    rules: { attribute: false },
    texts: { attribute: false },
    stores: { attribute: false },
    total: { type: Number },
  };

  declare rows: readonly Row[];
  declare rules: ReadonlyMap<string, RuleFacts>;
  declare texts: Texts;
  declare stores: ReadonlyMap<string, Marketplace>;
  /** Packages before filtering. */
  declare total: number;

  constructor() {
    super();
    this.rows = [];
    this.rules = new Map();
    this.stores = new Map();
    this.total = 0;
  }

  #window: Virtualizer<HTMLElement, HTMLElement> | null = null;
  #release: (() => void) | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('rows')) return;
    if (this.rows.length <= PLAIN) {
      this.#release?.();
      this.#release = this.#window = null;
      return;
    }
    const options = this.#options();
    if (this.#window) this.#window.setOptions(options);
    else this.#window = new Virtualizer(options);
  }

  protected override updated(): void {
    if (!this.#window) return;
    this.#release ??= this.#window._didMount();
    this.#window._willUpdate();
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-index]')) this.#window.measureElement(row);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release?.();
    this.#release = null;
  }

  /** Puts the focus back on a row's button, after the drawer has closed. */
  focusRow(at: number): void {
    this.#focus(this.rows.findIndex((row) => row.at === at));
  }

  /** Moves the focus by whole rows. */
  step(by: number): void {
    const here = Number(this.querySelector<HTMLElement>('button[data-at]:focus')?.dataset['at'] ?? -1);
    const index = this.rows.findIndex((row) => row.at === here);
    this.#focus(index < 0 ? 0 : Math.max(0, Math.min(this.rows.length - 1, index + by)));
  }

  #focus(index: number): void {
    const at = this.rows[index]?.at;
    const button = (): HTMLElement | null => this.querySelector(`button[data-at="${at}"]`);
    const here = button();
    here?.focus();
    if (here || !this.#window) return;
    this.#window.scrollToIndex(index);
    // The row comes into the page with the scroll event of the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => void this.updateComplete.then(() => button()?.focus())));
  }

  #options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    // Read once: asked for every row, the width would be laid out as often.
    const estimate = this.clientWidth < NARROW ? CARD : ROW;
    return {
      count: this.rows.length,
      getScrollElement: () => this.querySelector<HTMLElement>('.scroller'),
      estimateSize: () => estimate,
      getItemKey: (index) => this.rows[index]?.at ?? index,
      overscan: OVERSCAN,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.requestUpdate(),
    };
  }

  override render(): TemplateResult {
    const items = this.#window?.getVirtualItems();
    const above = items?.[0]?.start ?? 0;
    const below = items ? (this.#window?.getTotalSize() ?? 0) - (items.at(-1)?.end ?? 0) : 0;
    const shownRows = items ? items.flatMap(({ index }) => this.rows[index] ?? []) : this.rows;
    const first = items?.[0]?.index ?? 0;
    return html`
      <div class=${items ? 'scroller' : nothing}>
        <table part="table" role="table" aria-rowcount=${this.rows.length + 1}>
          <caption class="unheard">
            ${this.texts.say('inbox-list-name')}: ${this.texts.say('inbox-list-shown', { shown: this.rows.length, total: this.total })}
          </caption>
          <thead role="rowgroup">
            <tr role="row" aria-rowindex="1">
              <th scope="col" role="columnheader">${this.texts.say('inbox-list-status')}</th>
              <th scope="col" role="columnheader">${this.texts.say('inbox-list-order')}</th>
              <th scope="col" role="columnheader">${this.texts.say('inbox-list-finding')}</th>
              <th scope="col" role="columnheader">${this.texts.say('inbox-list-carrier')}</th>
              <th scope="col" role="columnheader">${this.texts.say('inbox-list-tracking')}</th>
              <th scope="col" role="columnheader"><abbr title=${this.texts.say('inbox-list-rate-hint')}>${this.texts.say('inbox-list-rate')}</abbr></th>
              <th scope="col" role="columnheader">${this.texts.say('inbox-list-ship-by')}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${above > 0 ? space(above) : nothing}
            ${repeat(
              shownRows,
              (row) => row.at,
              (row, index) => this.#row(row, first + index),
            )}
            ${below > 0 ? space(below) : nothing}
          </tbody>
        </table>
      </div>
    `;
  }

  #row(row: Row, index: number): TemplateResult {
    const store = this.stores.get(row.marketplace);
    return html`
      <tr role="row" part="row" data-index=${index} aria-rowindex=${index + 2} class=${row.readiness} @click=${() => this.tell('part-open', row.at)}>
        <td role="cell" class="status">${badge(row.readiness, this.texts)}</td>
        <th role="rowheader" scope="row" class="order">
          <button class="link" data-at=${row.at} @click=${(event: Event) => this.#open(event, row.at)}>
            ${row.name ? shown(row.name, this.texts) : this.texts.say('inbox-list-nameless')}
          </button>
          ${row.marketplace ? html`<span class="store">${shown(store?.country ?? row.marketplace, this.texts)}</span>` : nothing}
          ${row.order && row.order !== row.name ? html`<span class="second">${shown(row.order, this.texts)}</span>` : nothing}
        </th>
        <td role="cell" class="finding">${this.#finding(row)}</td>
        <td role="cell" class="carrier">${shown(row.carrier, this.texts)}${row.service ? html`<span class="second">${shown(row.service, this.texts)}</span>` : nothing}</td>
        <td role="cell" class="tracking">
          ${row.tracking ? html`<span class="code">${shown(row.tracking, this.texts)}</span>` : html`<span class="blank">${this.texts.say('inbox-list-no-tracking')}</span>`}
        </td>
        <td role="cell" class="rate"><span class="rate-mark ${row.vtr}">${shape(shapeOfRate[row.vtr])}${this.texts.messages.word('vtr', row.vtr)}</span></td>
        <td role="cell" class="due">${row.shipBy ? shown(this.texts.when(row.shipBy, store?.timeZone), this.texts) : nothing}</td>
      </tr>
    `;
  }

  #finding(row: Row): TemplateResult {
    if (row.refused !== undefined) return html`<span class="cause">${shape('blocked')}<span>${this.texts.say('sent-amazon-said')} <q>${shown(row.refused, this.texts)}</q></span></span>`;
    const [worst, ...others] = row.findings;
    if (!worst) return html`<span class="quiet">${this.texts.say('inbox-list-no-finding')}</span>`;
    return html`
      <span class="cause">
        ${shape(shapeOf[worst.consequence])}
        <span>${titleOf(this.rules, this.texts, worst.rule)}
        ${others.length > 0 ? html`<span class="others" title=${this.texts.say('inbox-list-others-long', { count: others.length })}>${this.texts.say('inbox-list-others', { count: others.length })}</span>` : nothing}
        ${row.findings.some(({ fix }) => fix === 'safe') ? html`<span class="tag">${this.texts.say('inbox-list-fixable')}</span>` : nothing}</span>
      </span>
    `;
  }

  #open(event: Event, at: number): void {
    event.stopPropagation();
    this.tell('part-open', at);
  }
}

/** The rows that are not in the page. Through the property: a style attribute would be against the policy. */
const space = (pixels: number): TemplateResult => html`<tr class="space" aria-hidden="true"><td .style=${`block-size: ${pixels}px`}></td></tr>`;

customElements.define('ship-rows', Rows);
