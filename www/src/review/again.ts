import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { changeTable } from '../parts/change-table';
import { FIRST, more } from '../parts/more';
import { Part } from '../parts/part';
import { shape } from '../parts/status';
import { field, shown } from '../parts/text';
import type { Again, Differs } from '../protocol';
import type { Texts } from '../texts';

/** What is about to go went before, in this format or in another: how much of it, and what is different now. */
export class TwiceSent extends Part {
  static override properties = { again: { attribute: false }, texts: { attribute: false }, most: { state: true } };

  declare again: Again;
  declare texts: Texts;
  private declare most: number;

  constructor() {
    super();
    this.most = FIRST;
  }

  override render(): TemplateResult | typeof nothing {
    const { texts } = this;
    const { same, fresh, changed, last } = this.again;
    if (same + changed.length === 0) return nothing;
    const moment = texts.when(last, Intl.DateTimeFormat().resolvedOptions().timeZone);
    return html`<div class="notice check again">
      ${shape('check')}
      <div>
        <p role="status">
          ${same > 0 ? texts.say('review-again', { count: same, moment }) : nothing} ${changed.length > 0 ? texts.say('review-again-changed', { count: changed.length, moment }) : nothing}
          ${texts.say('review-again-cost')} ${fresh > 0 ? texts.say('review-again-fresh', { count: fresh }) : nothing}
        </p>
        ${changed.length > 0
          ? html`${changeTable(texts.say('review-again-then'), texts.say('inbox-drawer-now'), changed.slice(0, this.most).flatMap((one) => this.#differs(one)), texts)}
              ${more(changed.length, this.most, texts, (most) => (this.most = most))}`
          : nothing}
      </div>
    </div>`;
  }

  #differs({ name, fields }: Differs): TemplateResult[] {
    const { texts } = this;
    return fields.map(
      (one, index) => html`<tr>
        ${index === 0 ? html`<th scope="rowgroup" rowspan=${fields.length}>${shown(name, texts)}</th>` : nothing}
        <td>${one.field === 'items' ? texts.say('review-again-items') : field(`/${one.field}`, texts)}</td>
        <td class="code before">${shown(one.from, texts)}</td>
        <td class="code after">${shown(one.to, texts)}</td>
      </tr>`,
    );
  }
}

customElements.define('ship-again', TwiceSent);
