/** What is asked of the list: a popover to choose in, and a chip for each that was chosen. Templates only. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { RuleFacts } from '../engine';
import { titleOf } from '../parts/status';
import { flat, shown } from '../parts/text';
import type { Texts } from '../texts';
import { DUES } from './due';
import { FACETS, everything, same } from './filter';
import type { Cause, Facet, Filter } from './filter';
import type { List } from './list';
import { COLUMNS, OPTIONAL } from './order';
import type { Column } from './order';

const select = (name: string, label: string, chosen: string, options: readonly (readonly [value: string, text: string])[], choose: (value: string) => void): TemplateResult => html`
  <label class="field"
    >${label}
    <select name=${name} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >
`;

export const nameOf = (column: Column, texts: Texts): string => texts.say(`inbox-list-${column}`);

export function filters(list: List, causes: readonly Cause[], rules: ReadonlyMap<string, RuleFacts>, texts: Texts): TemplateResult {
  const { filter, look } = list;
  const any = ['', texts.say('inbox-filters-any')] as const;
  const facet = (name: Facet): TemplateResult | typeof nothing => {
    const values = list.values[name];
    if (values.length < 2 && filter[name] === '') return nothing;
    return select(name, texts.say(`frame-field-${name}`), filter[name], [any, ...values.map(([value, count]) => [value, `${flat(value)} (${texts.number(count)})`] as const)], (value) => list.set({ [name]: value }));
  };
  const toggle = (column: Column, on: boolean): void => {
    list.look = { ...look, hidden: on ? look.hidden.filter((one) => one !== column) : [...look.hidden, column] };
  };
  return html`
    <div class="pop" id="filters" popover role="dialog" aria-labelledby="filters-title">
      <h3 id="filters-title">${texts.say('inbox-filters')}</h3>
      <div class="fields">
        ${select('rule', texts.say('inbox-filters-cause'), filter.rule, [any, ...causes.map(({ rule, packages }) => [rule, `${titleOf(rules, texts, rule)} (${texts.number(packages)})`] as const)], (rule) => list.set({ rule }))}
        ${FACETS.map(facet)}
        ${select('due', texts.say('inbox-filters-due'), filter.due, [any, ...DUES.map((due) => [due, texts.say(`inbox-views-${due}`)] as const)], (due) => list.set({ due: due as Filter['due'] }))}
        ${select('sort', texts.say('inbox-filters-sort'), look.sort?.by ?? '', [['', texts.say('inbox-filters-usual')], ...COLUMNS.map((column) => [column, nameOf(column, texts)] as const)], (by) => list.sort(by as Column | ''))}
      </div>
      <fieldset>
        <legend>${texts.say('inbox-filters-columns')}</legend>
        ${OPTIONAL.map((column) => html`<label class="tick"><input type="checkbox" name="column-${column}" .checked=${!look.hidden.includes(column)} @change=${(event: Event) => toggle(column, (event.target as HTMLInputElement).checked)} />${nameOf(column, texts)}</label>`)}
      </fieldset>
    </div>
  `;
}

/** What narrows the list besides status and search, each with its way out. */
export function chips(list: List, rules: ReadonlyMap<string, RuleFacts>, texts: Texts): TemplateResult | typeof nothing {
  const { filter } = list;
  const chip = (part: Partial<Filter>, text: TemplateResult | string): TemplateResult => html`<button class="chip" @click=${() => list.set(part)}>${text} <span aria-hidden="true">✕</span></button>`;
  const asked = [
    ...(filter.rule ? [chip({ rule: '' }, texts.say('inbox-list-cause', { title: titleOf(rules, texts, filter.rule) }))] : []),
    ...FACETS.filter((facet) => filter[facet] !== '').map((facet) => chip({ [facet]: '' }, html`${texts.say(`frame-field-${facet}`)}: ${shown(filter[facet], texts)}`)),
    ...(filter.due ? [chip({ due: '' }, texts.say(`inbox-views-${filter.due}`))] : []),
    ...(filter.only ? [chip({ only: '' }, texts.say(`inbox-views-${filter.only}`))] : []),
  ];
  if (asked.length === 0 || same(filter, everything)) return nothing;
  return html`<p class="chips">${asked} <button class="link" data-do="clear-filters" @click=${() => list.set(everything)}>${texts.say('inbox-list-clear')}</button></p>`;
}
