import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';

import '../mapping/columns';
import { Screen } from '../parts/screen';
import { problems } from '../parts/states';
import { titleOf } from '../parts/status';
import type { Scope } from '../protocol';
import { everything } from './filter';
import type { List } from './list';
import { causeCards, tiles } from './overview';
import type { Rows } from './rows';
import './rows';
import { views } from './views';

/** The day's packages: what they have in common that is wrong, and the list. */
export class Inbox extends Screen {
  static override properties: PropertyDeclarations = { list: { attribute: false } };

  declare list: List;

  override render(): TemplateResult {
    const { session, texts, list } = this;
    const { causes, counts, day, preferences, rows, rules, stores } = session;
    const { filter, visible } = list;
    return html`
      ${day ? problems(day.problems, rows.length, texts) : nothing}
      ${rows.length === 0 && !this.readonly ? html`<ship-columns .session=${session} .texts=${texts} .day=${day}></ship-columns>` : nothing}
      ${causeCards(causes, rules, texts, filter.rule, {
        fix: (rule, kind) => this.tell<Scope>('part-plan', { of: 'rule', rule, kind }),
        see: (rule) => list.set({ rule: rule === filter.rule ? '' : rule, status: 'all' }),
        choose: this.#choose,
      })}
      <section class="list" aria-label=${texts.say('inbox-list-name')}>
        <div class="tools">
          ${tiles(counts, texts, filter.status, (status) => list.set({ status }))}
          <input
            id="search"
            type="search"
            placeholder=${texts.say('inbox-list-search-short')}
            aria-label=${texts.say('inbox-list-search')}
            .value=${filter.search}
            @input=${(event: Event) => list.set({ search: (event.target as HTMLInputElement).value })}
          />
        </div>
        ${views(preferences.views ?? [], filter, texts, { show: (chosen) => list.set(chosen), keep: (kept) => session.prefer({ views: kept }) })}
        ${filter.rule
          ? html`<p class="chips">
              <button class="chip" @click=${() => list.set({ rule: '' })}>${texts.say('inbox-list-cause', { title: titleOf(rules, texts, filter.rule) })} <span aria-hidden="true">✕</span></button>
            </p>`
          : nothing}
        ${visible.length > 0
          ? html`<ship-rows .rows=${visible} .rules=${rules} .texts=${texts} .stores=${stores} .total=${rows.length}></ship-rows>`
          : html`<p class="empty">${texts.say('inbox-list-none')} <button class="link" @click=${() => list.set(everything)}>${texts.say('inbox-list-clear')}</button></p>`}
      </section>
    `;
  }

  /** Opens the first package whose answer is asked for; the others follow it in the drawer. */
  #choose = (rule: string): void => {
    this.list.set({ rule, status: 'all', search: '' });
    const first = this.list.visible.find((row) => row.findings.some((finding) => finding.rule === rule && finding.fix === 'choose'));
    if (first) this.tell('part-open', first.at);
  };

  #rows(): Rows | null {
    return this.querySelector<Rows>('ship-rows');
  }

  /** Puts the focus back on a row, after the drawer has closed. */
  focusRow(at: number): void {
    this.#rows()?.focusRow(at);
  }

  step(by: number): void {
    this.#rows()?.step(by);
  }

  search(): void {
    this.querySelector<HTMLElement>('#search')?.focus();
  }
}

customElements.define('ship-inbox', Inbox);
