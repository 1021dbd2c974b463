import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';

import type { Deadlines } from '../engine';
import { later } from '../later';
import type { ListAction } from '../parts/keys';
import { Screen } from '../parts/screen';
import { problems } from '../parts/states';
import type { Deed, Row, Scope } from '../protocol';
import { bulk } from './bulk';
import { CLOCKED } from '../clock/clock';
import { everything } from './filter';
import { chips, filters } from './filters';
import type { List } from './list';
import type { Column } from './order';
import { causeCards, tiles } from './overview';
import type { Rows } from './rows';
import './rows';
import { steps } from './steps';
import { views } from './views';
import type { Urgent } from './views';

/** The day's packages: what they have in common that is wrong, and the list. */
export class Inbox extends Screen {
  static override properties: PropertyDeclarations = { list: { attribute: false }, deadlines: { attribute: false }, now: {} };

  declare list: List;
  /** What is due when, and the moment this was asked at. */
  declare deadlines: Deadlines | null;
  declare now: string;

  protected override updated(): void {
    // What failed to come when the desk was set up is asked for once more.
    if (this.list.ticked.length > 0) this.#fetch('untrack');
    if (this.session.rows.length === 0) this.#fetch('columns');
  }

  /** Asked for once: a part that does not come is told, and told no more. */
  #fetched = new Set<string>();

  #fetch(part: 'untrack' | 'columns'): void {
    if (this.#fetched.has(part)) return;
    this.#fetched.add(part);
    void this.session.attempt('frame-trouble-screen', () => later(part));
  }

  protected override willUpdate(): void {
    this.list.know(this.deadlines, this.now);
  }

  /** The focus of who works through the causes: the first that is left, else the list. */
  focusCause(): void {
    (this.querySelector<HTMLElement>('.cause-card button') ?? this.querySelector<HTMLElement>('#search'))?.focus();
  }

  override render(): TemplateResult {
    const { session, texts, list } = this;
    const { causes, counts, day, memory, rows, rules, stores } = session;
    const { filter, look, visible, found, selection } = list;
    return html`
      ${day ? problems(day.problems, rows.length, texts) : nothing}
      ${rows.length === 0 && !this.readonly ? html`<ship-columns .session=${session} .texts=${texts} .day=${day}></ship-columns>` : nothing}
      ${causeCards(causes, rules, texts, filter.rule, {
        fix: this.readonly ? null : (rule, kind) => this.tell<Scope>('part-plan', { of: 'rule', rule, kind }),
        see: (rule) => list.set({ rule: rule === filter.rule ? '' : rule, status: 'all' }),
        choose: this.#choose,
      })}
      <section
        class="list"
        aria-label=${texts.say('inbox-list-name')}
        @part-tick=${({ detail: { at, range } }: CustomEvent<{ at: number; range: boolean }>) => this.#tick(() => selection.toggle(at, visible, range))}
        @part-tick-all=${({ detail: { rows, on } }: CustomEvent<{ rows: readonly Row[]; on: boolean }>) => this.#tick(() => selection.set(rows, on))}
        @part-sort=${({ detail }: CustomEvent<Column>) => list.sort(detail)}
      >
        <div class="tools">
          ${tiles(counts, texts, filter.status, (status) => list.set({ status }))}
          <div class="ask">
            <input
              id="search"
              type="search"
              placeholder=${texts.say('inbox-list-search-short')}
              aria-label=${texts.say('inbox-list-search')}
              .value=${filter.search}
              @input=${(event: Event) => list.set({ search: (event.target as HTMLInputElement).value })}
            />
            <button class="button" data-do="filters" popovertarget="filters">${texts.say('inbox-filters')}</button>
            ${steps(session.done, this.readonly, texts, (count) => this.tell('part-undo', count))}
          </div>
        </div>
        ${filters(list, causes, rules, texts)}
        ${views(this.#urgent(), memory.preferences.views ?? [], look, this.deadlines === null && rows.length <= CLOCKED, texts, { show: (chosen) => (list.look = chosen), keep: (kept) => memory.prefer({ views: kept }) })}
        ${chips(list, rules, texts)} ${this.#bulk()}
        ${visible.length > 0
          ? html`${visible.length < found ? html`<p class="quiet">${texts.say('frame-most-listed', { count: visible.length, total: found })}</p>` : nothing}<ship-rows .rows=${visible} .rules=${rules} .texts=${texts} .stores=${stores} .total=${rows.length} .sort=${look.sort} .without=${look.hidden} .ticked=${selection.at} .readonly=${this.readonly}></ship-rows>`
          : html`<p class="empty">${texts.say('inbox-list-none')} <button class="link" @click=${() => list.set(everything)}>${texts.say('inbox-list-clear')}</button></p>`}
        ${list.folds
          ? html`<p class="fold"><button class="link" data-do="fold" aria-expanded=${list.open} @click=${() => list.unfold(!list.open)}>${texts.say(list.open ? 'inbox-list-fold' : 'inbox-list-unfold', { count: counts.ready })}</button></p>`
          : nothing}
      </section>
    `;
  }

  /** Opens the first package whose answer is asked for; the others follow it in the drawer. */
  #choose = (rule: string): void => {
    this.list.set({ ...everything, rule });
    const first = this.list.visible.find((row) => row.findings.some((finding) => finding.rule === rule && finding.fix === 'choose'));
    if (first) this.tell('part-open', first.at);
  };

  /** The views that are there when there is something in them. */
  #urgent(): Urgent[] {
    const { counts } = this.session;
    const { urgent } = this.list;
    const due = (one: 'today' | 'late'): Urgent => ({ id: one, count: urgent[one], filter: { due: one } });
    return [due('today'), due('late'), { id: 'refused', count: counts.refused, filter: { only: 'refused' } }, { id: 'held', count: counts.held, filter: { only: 'held' } }];
  }

  #bulk(): TemplateResult {
    const { list, session, texts } = this;
    const ticked = list.ticked;
    const { matching, selection } = list;
    const here = ticked.length > 0 ? matching.filter(({ at }) => selection.at.has(at)).length : 0;
    return html`
      <p class="unheard" role="status">${ticked.length > 0 ? texts.say('inbox-bulk-count', { count: ticked.length }) : nothing}</p>
      ${bulk(ticked, matching.length, ticked.length - here, session, this.readonly, texts, {
        plan: (at, deed: Deed) => this.tell<Scope>('part-plan', { of: 'rows', at, ...deed }),
        save: () => void this.#save(),
        clear: () => this.#tick(() => selection.clear()),
        all: here < matching.length ? () => this.#tick(() => selection.set(matching, true)) : null,
      })}
    `;
  }

  #tick(change: () => void): void {
    change();
    this.list.touch();
  }

  async #save(): Promise<void> {
    const { session, texts, list } = this;
    const table = await session.attempt('frame-trouble-file', () => session.ask('table', { at: list.ticked.map(({ at }) => at) }));
    if (!table) return;
    this.desk.save('packages.csv', 'text/csv; charset=utf-8', table.bytes);
    const [problem] = table.problems;
    this.desk.say(problem ? texts.messages.problem(problem) : texts.say('frame-said-saved', { name: 'packages.csv' }), false);
  }

  #rows(): Rows | null {
    return this.querySelector<Rows>('ship-rows');
  }

  /** Puts the focus back on a row, after the drawer has closed. */
  focusRow(at: number): void {
    this.#rows()?.focusRow(at);
  }

  /** What a key asks for; resolves to the row and the field that shall be opened. */
  act(asked: ListAction): { readonly at: number; readonly field: 'carrier' | 'trackingNumber' } | null {
    const { list, session } = this;
    const step = (by: number) => () => this.#rows()?.step(by);
    const at = this.#rows()?.focused ?? -1;
    const row = session.rows[at];
    const tick = (range: boolean) => () => row && this.#tick(() => list.selection.toggle(at, list.visible, range));
    const worst = row?.findings.find(({ fix }) => fix === 'safe');
    const acts: Partial<Record<ListAction, () => unknown>> = {
      next: step(1),
      previous: step(-1),
      select: tick(false),
      range: tick(true),
      search: () => this.querySelector<HTMLElement>('#search')?.focus(),
      ...(this.readonly
        ? {}
        : {
            hold: () => row && this.tell<Scope>('part-apply', { of: 'rows', at: [at], do: row.held ? 'release' : 'hold' }),
            fix: () => worst && this.tell<Scope>('part-apply', { of: 'rows', at: [at], do: 'fix' }),
            alike: () => worst && this.tell<Scope>('part-plan', { of: 'rule', rule: worst.rule, kind: 'safe' }),
          }),
    };
    acts[asked]?.();
    if (!row || this.readonly) return null;
    return asked === 'carrier' ? { at, field: 'carrier' } : asked === 'number' ? { at, field: 'trackingNumber' } : null;
  }
}

customElements.define('ship-inbox', Inbox);
