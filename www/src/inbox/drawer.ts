import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Finding, Marketplace, Messages } from '../engine';
import { byWeight } from './order';
import { Modal } from '../parts/part';
import type { Detail, Scope } from '../protocol';
import { recognized } from './recognized';
import { badge, shape, shapeOf, shapeOfRate } from '../parts/status';
import { field, shown } from '../parts/text';
import { when, words } from '../words';

/** One package at the side: what is wrong, what it costs, what a press would change. */
export class Drawer extends Modal {
  static override properties = {
    detail: { attribute: false },
    messages: { attribute: false },
    stores: { attribute: false },
    alike: { attribute: false },
    position: { attribute: false },
    news: { attribute: false },
  };

  declare detail: Detail;
  declare messages: Messages;
  declare stores: ReadonlyMap<string, Marketplace>;
  /** Packages with a safe fix, by rule. */
  declare alike: ReadonlyMap<string, number>;
  /** Place in the list being worked through, from 1. */
  declare position: { at: number; of: number };
  /** What the desk has to say; while the drawer is open nothing outside it can be pressed. */
  declare news: TemplateResult | typeof nothing;

  override render(): TemplateResult {
    const { shipment, report, place, recognition } = this.detail;
    const { at, of } = this.position;
    const parcel = shipment.packages?.[place];
    const several = (shipment.packages?.length ?? 0) > 1;
    const store = this.stores.get(shipment.marketplace ?? '');
    return html`
      <dialog class="drawer" part="drawer" aria-labelledby="drawer-title" @close=${this.closed} @click=${this.pressed}>
        <header>
          <h3 id="drawer-title" tabindex="-1">
            ${shown(shipment.id || shipment.orderId || words.list.nameless)}
            ${several && report.package ? html`<span class="second">${words.drawer.package(report.package)}</span>` : nothing}
          </h3>
          <div class="walk">
            <button class="icon" aria-label=${words.drawer.previous} ?disabled=${at <= 1} @click=${() => this.tell('part-walk', -1)}>‹</button>
            <span>${words.drawer.position(at, of)}</span>
            <button class="icon" aria-label=${words.drawer.next} ?disabled=${at >= of} @click=${() => this.tell('part-walk', 1)}>›</button>
            <button class="icon" aria-label=${words.close} @click=${() => this.dialog?.close()}>✕</button>
          </div>
        </header>
        <div class="body">
          <p class="verdicts">${badge(report.readiness, this.messages)} <span class="rate-mark ${report.vtr}">${shape(shapeOfRate[report.vtr])}${this.messages.word('vtr', report.vtr)}</span></p>
          ${report.findings.length === 0 ? html`<p class="quiet">${words.drawer.clear}</p>` : nothing}
          <ul class="findings">
            ${report.findings
              .map((finding, index) => ({ finding, index }))
              .toSorted((a, b) => byWeight(a.finding, b.finding))
              .map(({ finding, index }) => this.#finding(finding, index))}
          </ul>
          ${parcel?.trackingNumber
            ? html`<section aria-labelledby="drawer-number">
                <h4 id="drawer-number">${words.drawer.number}</h4>
                <p class="code whole">${shown(parcel.trackingNumber)}</p>
                ${recognition ? recognized(recognition, this.messages) : nothing}
              </section>`
            : nothing}
          <section aria-labelledby="drawer-package">
            <h4 id="drawer-package">${words.drawer.package_}</h4>
            <dl class="facts">
              ${this.#fact('orderId', shipment.orderId)} ${this.#fact('marketplace', store?.name ?? shipment.marketplace)}
              ${this.#fact('carrier', parcel?.carrierName || parcel?.carrier)} ${this.#fact('service', parcel?.service)}
              ${this.#moment('shipDate', parcel?.shipDate, store)} ${this.#moment('shipBy', shipment.shipBy, store)}
              ${this.#moment('deliverBy', shipment.deliverBy, store)} ${this.#moment('deliveredAt', parcel?.deliveredAt, store)}
            </dl>
          </section>
        </div>
        <div class="drawer-news" role="status">${this.news}</div>
      </dialog>
    `;
  }

  #finding(finding: Finding, index: number): TemplateResult {
    const alike = this.alike.get(finding.rule) ?? 0;
    const all: Scope = { of: 'rule', rule: finding.rule };
    const { fix } = finding;
    const { language } = this.messages;
    return html`
      <li class="finding-card ${shapeOf[finding.consequence]}">
        <p class="consequence" lang=${language}>${shape(shapeOf[finding.consequence])}${this.messages.word('consequence', finding.consequence)}</p>
        <p class="message" lang=${language}>${shown(this.messages.finding(finding))}</p>
        <p class="hint" lang=${language}>${this.messages.hint(finding.code)}</p>
        ${fix
          ? html`
              <dl class="change">
                ${fix.edits.map(
                  (edit) => html`
                    <div><dt>${words.drawer.now}<span class="unheard"> ${field(edit.path)}</span></dt><dd class="code before">${shown(edit.from)}</dd></div>
                    <div><dt>${words.drawer.after}<span class="unheard"> ${field(edit.path)}</span></dt><dd class="code after">${shown(edit.to)}</dd></div>
                  `,
                )}
              </dl>
              ${fix.kind === 'suggested' ? html`<p class="quiet">${words.drawer.suggested}</p>` : nothing}
              <p class="buttons">
                <button class="button ${fix.kind === 'safe' ? 'primary' : ''}" data-fix=${index} @click=${() => this.#apply(index)}>${shown(this.messages.fix(fix))}</button>
                ${fix.kind === 'safe' && alike > 1
                  ? html`<button class="button" @click=${() => this.tell('part-plan', all)}>${words.drawer.all(alike)}</button>`
                  : nothing}
              </p>
            `
          : finding.consequence === 'note'
            ? nothing
            : html`<p class="quiet">${words.drawer.byHand}</p>`}
        <details>
          <summary>${words.drawer.details}</summary>
          <dl class="facts">
            <div><dt>${words.drawer.fields.rule}</dt><dd class="code">${finding.rule}</dd></div>
            <div><dt>${words.drawer.fields.code}</dt><dd class="code">${finding.code}</dd></div>
            <div><dt>${words.drawer.fields.path}</dt><dd class="code">${shown(finding.path)}</dd></div>
            ${Object.entries(finding.params).map(([name, value]) => html`<div><dt>${name}</dt><dd class="code">${shown(String(value))}</dd></div>`)}
          </dl>
        </details>
      </li>
    `;
  }

  #fact(name: string, value: string | undefined): TemplateResult | typeof nothing {
    return value ? html`<div><dt>${words.fields[name]}</dt><dd>${shown(value)}</dd></div>` : nothing;
  }

  #moment(name: string, value: string | undefined, store: Marketplace | undefined): TemplateResult | typeof nothing {
    return value ? this.#fact(name, when(value, store?.timeZone)) : nothing;
  }

  #apply(finding: number): void {
    this.tell<Scope>('part-apply', { of: 'finding', at: this.detail.at, finding });
  }

  /** The focus of a newly shown package: its first fix, else the way on. */
  focusFirst(): void {
    (this.querySelector<HTMLElement>('button.primary[data-fix]') ?? this.querySelector<HTMLElement>('#drawer-title'))?.focus();
  }

  applyFirst(): void {
    this.querySelector<HTMLElement>('button[data-fix]')?.click();
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.focusFirst();
  }
}

customElements.define('ship-drawer', Drawer);
