import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { Marketplace, RuleInfo } from './engine';
import { Part } from './part';
import type { Row } from './protocol';
import { badge, shape, shapeOf, shapeOfRate } from './status';
import { shown } from './text';
import { when, words } from './words';

/** As many rows as a browser lays out without a pause; the rest comes on request. */
const PAGE = 250;

/**
 * The list of packages, as a native table. It is given the whole flat list and decides
 * itself how much of it is in the page, so that windowing changes this file only.
 */
export class Rows extends Part {
  static override properties = {
    rows: { attribute: false },
    rules: { attribute: false },
    stores: { attribute: false },
    total: { type: Number },
    limit: { state: true },
  };

  declare rows: readonly Row[];
  declare rules: ReadonlyMap<string, RuleInfo>;
  declare stores: ReadonlyMap<string, Marketplace>;
  /** Packages before filtering. */
  declare total: number;
  declare limit: number;

  constructor() {
    super();
    this.rows = [];
    this.rules = new Map();
    this.stores = new Map();
    this.total = 0;
    this.limit = PAGE;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('total')) this.limit = PAGE;
  }

  /** Puts the focus back on a row's button, after the drawer has closed. */
  focusRow(at: number): void {
    this.querySelector<HTMLElement>(`button[data-at="${at}"]`)?.focus();
  }

  /** Moves the focus by whole rows. */
  step(by: number): void {
    const buttons = [...this.querySelectorAll<HTMLElement>('button[data-at]')];
    const here = buttons.findIndex((button) => button.matches(':focus'));
    buttons.at(here < 0 ? 0 : Math.max(0, Math.min(buttons.length - 1, here + by)))?.focus();
  }

  override render(): TemplateResult {
    const { columns } = words.list;
    const rest = this.rows.length - this.limit;
    return html`
      <table part="table" role="table" aria-rowcount=${this.rows.length + 1}>
        <caption class="unheard">
          ${words.list.name}: ${words.list.shown(this.rows.length, this.total)}
        </caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            <th scope="col" role="columnheader">${columns.status}</th>
            <th scope="col" role="columnheader">${columns.order}</th>
            <th scope="col" role="columnheader">${columns.finding}</th>
            <th scope="col" role="columnheader">${columns.carrier}</th>
            <th scope="col" role="columnheader">${columns.tracking}</th>
            <th scope="col" role="columnheader"><abbr title=${words.list.rateHint}>${columns.rate}</abbr></th>
            <th scope="col" role="columnheader">${columns.shipBy}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            this.rows.slice(0, this.limit),
            (row) => row.at,
            (row, index) => this.#row(row, index),
          )}
        </tbody>
      </table>
      ${rest > 0
        ? html`<p class="more"><button class="button" @click=${this.#more}>${words.list.more(Math.min(rest, PAGE))}</button></p>`
        : nothing}
    `;
  }

  #row(row: Row, index: number): TemplateResult {
    const store = this.stores.get(row.marketplace);
    return html`
      <tr role="row" part="row" aria-rowindex=${index + 2} class=${row.readiness} @click=${() => this.tell('part-open', row.at)}>
        <td role="cell" class="status">${badge(row.readiness)}</td>
        <th role="rowheader" scope="row" class="order">
          <button class="link" data-at=${row.at} @click=${(event: Event) => this.#open(event, row.at)}>
            ${row.name ? shown(row.name) : words.list.nameless}
          </button>
          ${row.marketplace ? html`<span class="store">${shown(store?.country ?? row.marketplace)}</span>` : nothing}
          ${row.order && row.order !== row.name ? html`<span class="second">${shown(row.order)}</span>` : nothing}
        </th>
        <td role="cell" class="finding">${this.#finding(row)}</td>
        <td role="cell" class="carrier">${shown(row.carrier)}${row.service ? html`<span class="second">${shown(row.service)}</span>` : nothing}</td>
        <td role="cell" class="tracking">
          ${row.tracking ? html`<span class="code">${shown(row.tracking)}</span>` : html`<span class="blank">${words.list.noTracking}</span>`}
        </td>
        <td role="cell" class="rate"><span class="rate-mark ${row.vtr}">${shape(shapeOfRate[row.vtr])}${words.vtr[row.vtr]}</span></td>
        <td role="cell" class="due">${row.shipBy ? shown(when(row.shipBy, store?.timeZone)) : nothing}</td>
      </tr>
    `;
  }

  #finding(row: Row): TemplateResult {
    const [worst, ...others] = row.findings;
    if (!worst) return html`<span class="quiet">${words.list.noFinding}</span>`;
    return html`
      <span class="cause">
        ${shape(shapeOf[worst.consequence])}
        <span>${this.rules.get(worst.rule)?.title ?? worst.rule}
        ${others.length > 0 ? html`<span class="others" title=${words.list.othersLong(others.length)}>${words.list.others(others.length)}</span>` : nothing}
        ${row.findings.some(({ fix }) => fix === 'safe') ? html`<span class="tag">${words.list.fixable}</span>` : nothing}</span>
      </span>
    `;
  }

  #open(event: Event, at: number): void {
    event.stopPropagation();
    this.tell('part-open', at);
  }

  #more = (): void => {
    this.limit += PAGE;
  };
}

customElements.define('ship-rows', Rows);
