/** Views: how the list looks under a name. Some are there from the start, others are one's own and kept from day to day. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { shown } from '../parts/text';
import type { View } from '../surface';
import type { Texts } from '../texts';
import { everything, same } from './filter';
import type { Filter } from './filter';
import { alike, plain } from './look';
import type { Look } from './look';

/** The views with a view less; with one of a name that is there already, in its place. */
const without = (views: readonly View[], name: string): View[] => views.filter((view) => view.name !== name);

/** What is worth a look when there is any of it. */
export interface Urgent {
  readonly id: 'today' | 'late' | 'refused' | 'held';
  readonly count: number;
  readonly filter: Partial<Filter>;
}

export function views(urgent: readonly Urgent[], kept: readonly View[], look: Look, waiting: boolean, texts: Texts, on: { show: (look: Partial<Look>) => void; keep: (views: readonly View[]) => void }): TemplateResult | typeof nothing {
  const known = kept.find((view) => alike(view, look));
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get('view') ?? '').trim();
    if (!name) return;
    on.keep([...without(kept, name), { name, ...look }]);
    form.reset();
  };
  const worth = urgent.map(({ filter, ...one }) => ({ ...one, filter: { ...everything, ...filter } })).filter(({ count, filter }) => count > 0 || same(filter, look.filter));
  const chip = ({ id, count, filter }: (typeof worth)[number]): TemplateResult => {
    const chosen = same(filter, look.filter);
    return html`<button class="chip" data-urgent=${id} aria-pressed=${chosen} @click=${() => on.show(chosen ? plain : { filter })}>${texts.say(`inbox-views-${id}`)} <span class="count">${texts.number(count)}</span></button>`;
  };
  // What is due is known soon: its room is kept, so that the list does not move.
  if (kept.length === 0 && worth.length === 0 && alike(look, plain)) return waiting ? html`<div class="views" aria-hidden="true"></div>` : nothing;
  return html`
    <div class="views" role="group" aria-label=${texts.say('inbox-views')}>
      ${worth.map(chip)}
      ${kept.map(
        (view) => html`<span class="view"
          ><button class="chip" data-view=${view.name} aria-pressed=${view === known} @click=${() => on.show(view)}>${shown(view.name, texts)}</button
          ><button class="icon" aria-label=${texts.say('inbox-views-forget', { name: view.name })} @click=${() => on.keep(without(kept, view.name))}>✕</button></span
        >`,
      )}
      ${known || alike(look, plain) || worth.some(({ filter }) => alike({ filter }, look))
        ? nothing
        : html`<form @submit=${save}>
            <input name="view" maxlength="40" autocomplete="off" aria-label=${texts.say('inbox-views-name')} placeholder=${texts.say('inbox-views-name')} />
            <button class="button" data-do="save-view">${texts.say('inbox-views-save')}</button>
          </form>`}
    </div>
  `;
}
