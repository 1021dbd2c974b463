import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Finding, Marketplace, RuleFacts } from '../engine';
import { choices } from './choices';
import { criteria } from './criteria';
import { EDITABLE } from './edit';
import type { Edit } from './edit';
import './edit';
import { byWeight } from './order';
import { Modal } from '../parts/part';
import type { Detail, Editable, Scope } from '../protocol';
import { recognized } from './recognized';
import { ruleLinks } from './rule-links';
import { badge, shape, shapeOf, shapeOfRate } from '../parts/status';
import { field, shown } from '../parts/text';
import type { Session } from '../state/session';
import type { Texts } from '../texts';

/** The field of the form in which a finding's value stands, when it is one that is corrected here. */
const editableOf = ({ path }: Finding): Editable | undefined => EDITABLE.find((name) => path.endsWith(`/${name}`));

/** One package at the side: what is wrong, what it costs, what a press would change. */
export class Drawer extends Modal {
  static override properties = {
    detail: { attribute: false },
    refused: { attribute: false },
    session: { attribute: false },
    ahead: { attribute: false },
    rules: { attribute: false },
    readonly: { type: Boolean },
    held: { type: Boolean },
    texts: { attribute: false },
    stores: { attribute: false },
    alike: { attribute: false },
    position: { attribute: false },
    news: { attribute: false },
    whole: { state: true },
  };

  declare detail: Detail;
  /** Whom the form asks. */
  declare session: Session;
  /** Rows of the list being worked through, from the open one on. */
  declare ahead: readonly number[];
  declare rules: ReadonlyMap<string, RuleFacts>;
  declare readonly: boolean;
  /** A person keeps the package out of every file. */
  declare held: boolean;
  /** Amazon's own sentence, when it refused the package. */
  declare refused: string;
  declare texts: Texts;
  declare stores: ReadonlyMap<string, Marketplace>;
  /** Packages with a safe fix, by rule. */
  declare alike: ReadonlyMap<string, number>;
  /** Place in the list being worked through, from 1. */
  declare position: { at: number; of: number };
  /** What the desk has to say; while the drawer is open nothing outside it can be pressed. */
  declare news: TemplateResult | typeof nothing;
  /** What is wrong comes first; what else there is to see and to write, in the next frame. */
  private declare whole: boolean;

  constructor() {
    super();
    this.whole = false;
  }

  override render(): TemplateResult {
    const { shipment, report } = this.detail;
    const { at, of } = this.position;
    const several = (shipment.packages?.length ?? 0) > 1;
    return html`
      <dialog class="drawer" part="drawer" aria-labelledby="drawer-title" @cancel=${this.leave} @close=${this.leave} @click=${this.pressed}>
        <header>
          <h3 id="drawer-title" tabindex="-1">
            ${shown(shipment.id || shipment.orderId || this.texts.say('inbox-list-nameless'), this.texts)}
            ${several && report.package ? html`<span class="second">${this.texts.say('inbox-drawer-reference', { reference: report.package })}</span>` : nothing}
          </h3>
          <div class="walk">
            <button class="icon" aria-label=${this.texts.say('inbox-drawer-previous')} ?disabled=${at <= 1} @click=${() => this.tell('part-walk', -1)}>‹</button>
            <span>${this.texts.say('inbox-drawer-position', { at, of })}</span>
            <button class="icon" aria-label=${this.texts.say('inbox-drawer-next')} ?disabled=${at >= of} @click=${() => this.tell('part-walk', 1)}>›</button>
            <button class="icon" aria-label=${this.texts.say('frame-close')} @click=${() => this.leave()}>✕</button>
          </div>
        </header>
        <div class="body">
          <p class="verdicts">${badge(report.readiness, this.texts)} <span class="rate-mark ${report.vtr}">${shape(shapeOfRate[report.vtr])}${this.texts.messages.word('vtr', report.vtr)}</span></p>
          ${this.#hold()}
          ${this.refused ? html`<p class="notice blocked">${shape('blocked')}<span>${this.texts.say('sent-amazon-said')} <q>${shown(this.refused, this.texts)}</q></span></p>` : nothing}
          ${report.findings.length === 0 ? html`<p class="quiet">${this.texts.say('inbox-drawer-clear')}</p>` : nothing}
          <ul class="findings">
            ${report.findings
              .map((finding, index) => ({ finding, index }))
              .toSorted((a, b) => byWeight(a.finding, b.finding))
              .map(({ finding, index }) => this.#finding(finding, index))}
          </ul>
          ${this.whole ? this.#rest() : html`<div class="to-come"></div>`}
        </div>
        <div class="drawer-news" role="status">${this.news}</div>
      </dialog>
    `;
  }

  #rest(): TemplateResult {
    const { shipment, place, recognition, page } = this.detail;
    const parcel = shipment.packages?.[place];
    const store = this.stores.get(shipment.marketplace ?? '');
    return html`
      ${criteria(this.detail, this.rules, this.texts)}
      ${parcel && !this.readonly ? html`<ship-edit .detail=${this.detail} .session=${this.session} .texts=${this.texts} .ahead=${this.ahead}></ship-edit>` : nothing}
      ${parcel?.trackingNumber
        ? html`<section aria-labelledby="drawer-number">
            <h4 id="drawer-number">${this.texts.say('inbox-drawer-number')}</h4>
            <p class="code whole">${shown(parcel.trackingNumber, this.texts)}</p>
            ${recognition ? recognized(recognition, this.texts) : nothing}
            ${page ? html`<p><a class="link" href=${page} target="_blank" rel="noopener noreferrer">${this.texts.say('inbox-drawer-page')} ↗</a></p>` : nothing}
          </section>`
        : nothing}
      <section aria-labelledby="drawer-package">
        <h4 id="drawer-package">${this.texts.say('inbox-drawer-package')}</h4>
        <dl class="facts">
          ${this.#fact('orderId', shipment.orderId)} ${this.#fact('marketplace', store?.name ?? shipment.marketplace)}
          ${this.#fact('carrier', parcel?.carrierName || parcel?.carrier)} ${this.#fact('service', parcel?.service)}
          ${this.#moment('shipDate', parcel?.shipDate, store)} ${this.#moment('shipBy', shipment.shipBy, store)}
          ${this.#moment('deliverBy', shipment.deliverBy, store)} ${this.#moment('deliveredAt', parcel?.deliveredAt, store)}
        </dl>
      </section>
    `;
  }

  /** Whether a person keeps it back, and the way to change that. */
  #hold(): TemplateResult | typeof nothing {
    const { held, texts } = this;
    // What is to be fixed first stays back by itself.
    if (!held && (this.readonly || this.detail.report.readiness === 'blocked')) return nothing;
    const turn = (): void => this.tell<Scope>('part-apply', { of: 'rows', at: [this.detail.at], do: held ? 'release' : 'hold' });
    return html`<p class="hold">
      ${held ? html`<span class="tag by-hand">${texts.say('inbox-held-tag')}</span>` : nothing}
      ${held ? html`<span class="quiet">${texts.say('inbox-held-hint')}</span>` : nothing}
      ${this.readonly ? nothing : html`<button class="link" data-do="hold" title=${held ? nothing : texts.say('inbox-held-hint')} @click=${turn}>${texts.say(held ? 'inbox-held-release' : 'inbox-held-hold')}</button>`}
    </p>`;
  }

  #finding(finding: Finding, index: number): TemplateResult {
    const alike = this.alike.get(finding.rule) ?? 0;
    const all: Scope = { of: 'rule', rule: finding.rule, kind: 'safe' };
    const { fix } = finding;
    const { language } = this.texts;
    return html`
      <li class="finding-card ${shapeOf[finding.consequence]}">
        <p class="consequence" lang=${language}>${shape(shapeOf[finding.consequence])}${this.texts.messages.word('consequence', finding.consequence)}</p>
        <p class="message" lang=${language}>${shown(this.texts.messages.finding(finding), this.texts)}</p>
        <p class="hint" lang=${language}>${this.texts.messages.hint(finding.code)}</p>
        ${ruleLinks(this.rules.get(finding.rule), this.texts)}
        ${fix
          ? html`
              <dl class="change">
                ${fix.edits.map(
                  (edit) => html`
                    <div><dt>${this.texts.say('inbox-drawer-now')}<span class="unheard"> ${field(edit.path, this.texts)}</span></dt><dd class="code before">${shown(edit.from, this.texts)}</dd></div>
                    <div><dt>${this.texts.say('inbox-drawer-after')}<span class="unheard"> ${field(edit.path, this.texts)}</span></dt><dd class="code after">${shown(edit.to, this.texts)}</dd></div>
                  `,
                )}
              </dl>
              ${fix.kind === 'suggested' ? html`<p class="quiet">${this.texts.say('inbox-drawer-suggested')}</p>` : nothing}
              <p class="buttons">
                <button class="button ${fix.kind === 'safe' ? 'primary' : ''}" data-fix=${index} @click=${() => this.#apply(index)}>${shown(this.texts.messages.fix(fix), this.texts)}</button>
                ${fix.kind === 'safe' && alike > 1
                  ? html`<button class="button" @click=${() => this.tell('part-plan', all)}>${this.texts.say('inbox-drawer-all', { count: alike })}</button>`
                  : nothing}
                ${this.#byHand(finding)}
              </p>
            `
          : finding.choices
            ? choices(finding, this.detail.recognition, (choice) => this.tell<Scope>('part-apply', { of: 'choice', at: this.detail.at, finding: index, choice }), this.texts)
            : finding.consequence === 'note'
              ? nothing
              : html`<p class="quiet">${this.texts.say('inbox-drawer-by-hand')}</p>
                  <p class="buttons">${this.#byHand(finding)}</p>`}
        <details>
          <summary>${this.texts.say('inbox-drawer-details')}</summary>
          ${this.#sources(finding.rule)}
          <dl class="facts">
            <div><dt>${this.texts.say('inbox-drawer-rule')}</dt><dd class="code">${finding.rule}</dd></div>
            <div><dt>${this.texts.say('inbox-drawer-code')}</dt><dd class="code">${finding.code}</dd></div>
            <div><dt>${this.texts.say('inbox-drawer-path')}</dt><dd class="code">${shown(finding.path, this.texts)}</dd></div>
            ${Object.entries(finding.params).map(([name, value]) => html`<div><dt>${name}</dt><dd class="code">${shown(String(value), this.texts)}</dd></div>`)}
          </dl>
        </details>
      </li>
    `;
  }

  /** The way to the field where a person writes the value themselves. */
  #byHand(finding: Finding): TemplateResult | typeof nothing {
    const name = editableOf(finding);
    if (!name || this.readonly || finding.consequence === 'note') return nothing;
    return html`<button class="button" data-do="edit" @click=${() => this.write(name)}>${this.texts.say('inbox-drawer-edit-myself')}</button>`;
  }

  /** What the rule rests on: Amazon's pages, the carrier's, others. */
  #sources(rule: string): TemplateResult | typeof nothing {
    const references = this.rules.get(rule)?.references ?? [];
    if (references.length === 0) return nothing;
    return html`<p class="quiet">${this.texts.say('inbox-drawer-sources')}</p>
      <ul class="reasons">
        ${references.map(({ title, url }) => html`<li>${url ? html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer">${title} ↗</a>` : title}</li>`)}
      </ul>`;
  }

  #fact(name: string, value: string | undefined): TemplateResult | typeof nothing {
    return value ? html`<div><dt>${field(name, this.texts)}</dt><dd>${shown(value, this.texts)}</dd></div>` : nothing;
  }

  #moment(name: string, value: string | undefined, store: Marketplace | undefined): TemplateResult | typeof nothing {
    return value ? this.#fact(name, this.texts.when(value, store?.timeZone)) : nothing;
  }

  #apply(finding: number): void {
    this.tell<Scope>('part-apply', { of: 'finding', at: this.detail.at, finding });
  }

  /** The focus of a newly shown package: its first fix, else the way on. */
  focusFirst(): void {
    (this.querySelector<HTMLElement>('button.primary[data-fix]') ?? this.querySelector<HTMLElement>('#drawer-title'))?.focus();
  }

  /** To the field in which a value is corrected. */
  write(name: Editable): void {
    this.whole = true;
    void this.updateComplete.then(() => this.querySelector<Edit>('ship-edit')?.write(name));
  }

  applyFirst(): void {
    this.querySelector<HTMLElement>('button[data-fix]')?.click();
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.focusFirst();
    requestAnimationFrame(() => setTimeout(() => (this.whole = true)));
  }
}

customElements.define('ship-drawer', Drawer);
