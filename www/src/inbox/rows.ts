import { Virtualizer, elementScroll, observeElementOffset, observeElementRect } from '@tanstack/virtual-core';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { Marketplace, RuleFacts } from '../engine';
import { Part } from '../parts/part';
import type { Row } from '../protocol';
import { Arrival } from './arrival';
import { COLUMNS } from './order';
import type { Column, Sort } from './order';
import { badge, shape, shapeOf, shapeOfRate, titleOf } from '../parts/status';
import { flat, shown } from '../parts/text';
import type { Texts } from '../texts';
import type { Wanted } from './walk';

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
    sort: { attribute: false },
    without: { attribute: false },
    ticked: { attribute: false },
    readonly: { type: Boolean },
  };

  declare rows: readonly Row[];
  declare rules: ReadonlyMap<string, RuleFacts>;
  declare texts: Texts;
  declare stores: ReadonlyMap<string, Marketplace>;
  /** Packages before filtering. */
  declare total: number;
  declare sort: Sort | null;
  /** Columns left out. */
  declare without: readonly Column[];
  /** The rows that are ticked, by their place. */
  declare ticked: ReadonlySet<number>;
  /** Nothing can be changed. */
  declare readonly: boolean;

  constructor() {
    super();
    this.rows = [];
    this.rules = new Map();
    this.stores = new Map();
    this.total = 0;
    this.sort = null;
    this.without = [];
    this.ticked = new Set();
    this.readonly = false;
  }

  #window: Virtualizer<HTMLElement, HTMLElement> | null = null;
  #release: (() => void) | null = null;
  #shift = false;
  /** Rows that are in the page at most. */
  #size = 1;
  #narrow = false;
  /** How high a row is, once one was measured: a guess that holds need not be corrected. */
  #height = 0;

  /** Where the row with the focus stood, before the rows changed. */
  #stood = -1;
  #arrival = new Arrival(() => this.requestUpdate());
  /** How a list looked last: the next one begins with the same columns, so that none moves while rows come. */
  static #last: { readonly narrow: boolean; readonly widths: readonly number[] } | null = null;
  #watch = new ResizeObserver(() => {
    const widths = [...this.querySelectorAll<HTMLElement>('thead th')].map((head) => head.offsetWidth);
    if (!this.#arrival.isOn && this.clientWidth > 0) Rows.#last = { narrow: this.clientWidth < NARROW, widths };
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('rows')) return;
    const { focused } = this;
    const before = changed.get('rows') ?? [];
    this.#stood = focused < 0 ? -1 : before.findIndex(({ at }) => at === focused);
    if (this.rows.length <= PLAIN) {
      this.#release?.();
      this.#release = this.#window = null;
      this.#height = 0;
      if (Rows.#last) this.#arrival.begin(before, this.rows, this.#sight);
      return;
    }
    this.#arrival.upto = Infinity;
    const options = this.#options();
    if (this.#window) this.#window.setOptions(options);
    else this.#window = new Virtualizer(options);
  }

  protected override firstUpdated(): void {
    this.#watch.observe(this.querySelector('table')!);
  }

  protected override updated(): void {
    this.#arrival.go(this.rows.length);
    if (this.#window) {
      this.#release ??= this.#window._didMount();
      this.#window._willUpdate();
      this.#measure(this.#window);
    }
    // What is done makes room for the next, which has the focus then.
    if (this.#stood >= 0 && this.focused < 0) this.#focus(Math.min(this.#stood, this.rows.length - 1));
    this.#stood = -1;
  }

  /** Cards differ in height, rows of a table hardly: these are measured once, for to measure is to lay out. */
  #measure(window: Virtualizer<HTMLElement, HTMLElement>): void {
    if (!this.#narrow && this.#height > 0) return;
    const rows = [...this.querySelectorAll<HTMLElement>('tr[data-index]')];
    if (this.#narrow) {
      for (const row of rows) window.measureElement(row);
      return;
    }
    const heights = rows.map((row) => row.offsetHeight).toSorted((a, b) => a - b);
    this.#height = heights[heights.length >> 1] ?? 0;
    if (this.#height > 0) window.measure();
  }

  /** Rows from the first to the last in sight. */
  #sight = (): number => {
    const top = this.hasUpdated ? this.getBoundingClientRect().top : 0;
    return Math.ceil(Math.max(0, innerHeight - top) / (Rows.#last?.narrow ? CARD : ROW)) + 2;
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    this.#release?.();
    this.#release = null;
  }

  /** Puts the focus back on a row's button, after the drawer has closed. */
  focusRow(at: number): void {
    this.#focus(Math.max(0, this.rows.findIndex((row) => row.at === at)));
  }

  /** The row that has the focus; -1 when none has. */
  get focused(): number {
    return Number(this.querySelector<HTMLElement>('tr:focus-within button[data-at]')?.dataset['at'] ?? -1);
  }

  /** The rows that a person sees: of a long list those in sight. */
  get #inSight(): readonly Row[] {
    const range = this.#window?.range;
    return range ? this.rows.slice(range.startIndex, range.endIndex + 1) : this.rows;
  }

  /** Moves the focus by whole rows. */
  step(by: number): void {
    const index = this.rows.findIndex((row) => row.at === this.focused);
    this.#focus(index < 0 ? 0 : Math.max(0, Math.min(this.rows.length - 1, index + by)));
  }

  #focus(index: number): void {
    const at = this.rows[index]?.at;
    const button = (): HTMLElement | null => this.querySelector(`button[data-at="${at}"]`);
    const here = button();
    // No further than it must: what a person was about to press stays in its place.
    here?.focus({ preventScroll: true });
    here?.closest('tr')?.scrollIntoView({ block: 'nearest' });
    if (here) return;
    if (!this.#window) {
      if (!this.#arrival.isOn) return;
      this.#arrival.end();
      void this.updateComplete.then(() => this.#focus(index));
      return;
    }
    this.#window.scrollToIndex(index);
    // The row comes into the page with the scroll event of the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => void this.updateComplete.then(() => button()?.focus())));
  }

  /** What a row of the page is kept by. In a window, those that leave it take up the ones that come: to fill a row is far quicker than to make one. */
  #key({ at }: Row, index: number): number {
    return this.#window ? index % this.#size : at;
  }

  #options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    // Read once: asked for every row, the width would be laid out as often.
    this.#narrow = this.clientWidth < NARROW;
    return {
      count: this.rows.length,
      getScrollElement: () => this.querySelector<HTMLElement>('.scroller'),
      estimateSize: () => (this.#narrow ? CARD : this.#height || ROW),
      getItemKey: (index) => this.rows[index]?.at ?? index,
      overscan: OVERSCAN,
      observeElementRect: (instance, tell) =>
        observeElementRect(instance, (rect) => {
          if (this.#narrow !== rect.width < NARROW) {
            this.#narrow = !this.#narrow;
            this.#height = 0;
          }
          tell(rect);
        }),
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.requestUpdate(),
    };
  }

  override render(): TemplateResult {
    const items = this.#window?.getVirtualItems();
    this.#size = Math.max(this.#size, items?.length ?? 0);
    const above = items?.[0]?.start ?? 0;
    const { isOn, upto } = this.#arrival;
    const below = items ? (this.#window?.getTotalSize() ?? 0) - (items.at(-1)?.end ?? 0) : isOn ? (this.rows.length - upto) * (Rows.#last?.narrow ? CARD : ROW) : 0;
    const shownRows = items ? items.flatMap(({ index }) => this.rows[index] ?? []) : isOn ? this.rows.slice(0, upto) : this.rows;
    const widths = isOn && !Rows.#last?.narrow ? (Rows.#last?.widths ?? []) : [];
    const first = items?.[0]?.index ?? 0;
    return html`
      <div class=${items ? 'scroller' : nothing}>
        <table part="table" role="table" class=${widths.length > 0 ? 'still' : nothing} aria-rowcount=${this.rows.length + 1} aria-busy=${isOn ? 'true' : nothing}>
          <caption class="unheard">
            ${this.texts.say('inbox-list-name')}: ${this.texts.say('inbox-list-shown', { shown: this.rows.length, total: this.total })}
          </caption>
          <thead role="rowgroup">
            <tr role="row" aria-rowindex="1">
              ${this.#tickAll(widths[0])} ${this.#columns().map((column, index) => this.#head(column, widths[index + 1]))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${above > 0 ? space(above) : nothing}
            ${repeat(
              shownRows,
              (row, index) => this.#key(row, first + index),
              (row, index) => this.#row(row, first + index),
            )}
            ${below > 0 ? space(below) : nothing}
          </tbody>
        </table>
      </div>
    `;
  }

  #columns(): Column[] {
    return COLUMNS.filter((column) => !this.without.includes(column));
  }

  #tickAll(width: number | undefined): TemplateResult {
    const rows = this.#inSight;
    const ticked = rows.filter(({ at }) => this.ticked.has(at)).length;
    const all = ticked > 0 && ticked === rows.length;
    return html`<th scope="col" role="columnheader" class="pick" .style=${wide(width)}>
      <label
        ><input type="checkbox" name="all" .checked=${all} .indeterminate=${ticked > 0 && !all} @change=${(event: Event) => this.tell('part-tick-all', { rows, on: (event.target as HTMLInputElement).checked })} /><span>${this.texts.say('inbox-list-pick-all', { count: rows.length })}</span></label
      >
    </th>`;
  }

  #head(column: Column, width: number | undefined): TemplateResult {
    const name = this.texts.say(`inbox-list-${column}`);
    const sorted = this.sort?.by === column ? (this.sort.down ? 'descending' : 'ascending') : null;
    return html`<th scope="col" role="columnheader" class=${column} aria-sort=${sorted ?? nothing} .style=${wide(width)}>
      <button class="sort" data-sort=${column} title=${column === 'rate' ? this.texts.say('inbox-list-rate-hint') : nothing} @click=${() => this.tell('part-sort', column)}>
        ${name}<span aria-hidden="true">${sorted ? (sorted === 'ascending' ? ' ▲' : ' ▼') : ''}</span>
      </button>
    </th>`;
  }

  #row(row: Row, index: number): TemplateResult {
    const ticked = this.ticked.has(row.at);
    return html`
      <tr role="row" part="row" data-index=${index} aria-rowindex=${index + 2} class="${row.readiness} ${ticked ? 'ticked' : ''}" @click=${() => this.tell('part-open', row.at)}>
        <td role="cell" class="pick" @click=${(event: MouseEvent) => this.#tick(event, row.at)}>
          <label><input type="checkbox" data-pick=${row.at} aria-label=${this.texts.say('inbox-list-pick', { name: this.#name(row) })} .checked=${ticked} /></label>
        </td>
        ${this.#columns().map((column) => this.#cells[column](row))}
      </tr>
    `;
  }

  #name = (row: Row): string => flat(row.name) || this.texts.say('inbox-list-nameless');

  /** A press on the label comes first, and only it knows of the shift key; the box follows. */
  #tick(event: MouseEvent, at: number): void {
    event.stopPropagation();
    this.#shift ||= event.shiftKey;
    if (!(event.target instanceof HTMLInputElement)) return;
    this.tell('part-tick', { at, range: this.#shift });
    this.#shift = false;
  }

  #cells: Readonly<Record<Column, (row: Row) => TemplateResult>> = {
    status: (row) => html`<td role="cell" class="status">${badge(row.readiness, this.texts)}</td>`,
    order: (row) => html`<th role="rowheader" scope="row" class="order">
      <button class="link" data-at=${row.at} @click=${(event: Event) => this.#open(event, row.at)}>
        ${row.name ? shown(row.name, this.texts) : this.texts.say('inbox-list-nameless')}
      </button>
      ${row.marketplace ? html`<span class="store">${shown(this.stores.get(row.marketplace)?.country ?? row.marketplace, this.texts)}</span>` : nothing}
      ${row.order && row.order !== row.name ? html`<span class="second">${shown(row.order, this.texts)}</span>` : nothing}
    </th>`,
    finding: (row) => html`<td role="cell" class="finding">${row.held ? html`<span class="tag by-hand">${this.texts.say('inbox-held-tag')}</span> ` : nothing}${this.#finding(row)}</td>`,
    carrier: (row) => html`<td role="cell" class="carrier">${shown(row.carrier, this.texts)}${row.service ? html`<span class="second">${shown(row.service, this.texts)}</span>` : nothing}${this.#pencil(row, 'carrier')}</td>`,
    tracking: (row) => html`<td role="cell" class="tracking">
      ${row.tracking ? html`<span class="code">${shown(row.tracking, this.texts)}</span>` : html`<span class="blank">${this.texts.say('inbox-list-no-tracking')}</span>`}${this.#pencil(row, 'trackingNumber')}
    </td>`,
    category: (row) => html`<td role="cell" class="category">${row.category ? shown(row.category, this.texts) : nothing}</td>`,
    rate: (row) => html`<td role="cell" class="rate"><span class="rate-mark ${row.vtr}">${shape(shapeOfRate[row.vtr])}${this.texts.messages.word('vtr', row.vtr)}</span></td>`,
    'ship-by': (row) => html`<td role="cell" class="due">${row.shipBy ? shown(this.texts.when(row.shipBy, this.stores.get(row.marketplace)?.timeZone), this.texts) : nothing}</td>`,
  };

  /** The way to the field of the drawer in which the value is corrected. */
  #pencil(row: Row, field: 'carrier' | 'trackingNumber'): TemplateResult | typeof nothing {
    if (this.readonly) return nothing;
    const open = (event: Event): void => {
      event.stopPropagation();
      this.tell<Wanted>('part-edit', { at: row.at, field });
    };
    return html`<button class="icon pencil" data-edit=${field} aria-label=${this.texts.say(`inbox-list-edit-${field}`, { name: this.#name(row) })} @click=${open}><span aria-hidden="true">✎</span></button>`;
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

const wide = (pixels: number | undefined): string => (pixels === undefined ? '' : `inline-size: ${pixels}px`);

/** The rows that are not in the page. Through the property: a style attribute would be against the policy. */
const space = (pixels: number): TemplateResult => html`<tr class="space" aria-hidden="true"><td .style=${`block-size: ${pixels}px`}></td></tr>`;

customElements.define('ship-rows', Rows);
