/** Views of one's own: a filter under a name, kept from day to day. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { shown } from '../parts/text';
import type { View } from '../surface';
import type { Texts } from '../texts';
import { everything } from './filter';
import type { Filter } from './filter';

const same = (a: Filter, b: Filter): boolean => a.status === b.status && a.rule === b.rule && a.search === b.search;

/** The views with a view less; with one of a name that is there already, in its place. */
const without = (views: readonly View[], name: string): View[] => views.filter((view) => view.name !== name);

export function views(kept: readonly View[], filter: Filter, texts: Texts, on: { show: (filter: Filter) => void; keep: (views: readonly View[]) => void }): TemplateResult | typeof nothing {
  const known = kept.find((view) => same(view.filter, filter));
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get('view') ?? '').trim();
    if (!name) return;
    on.keep([...without(kept, name), { name, filter }]);
    form.reset();
  };
  if (kept.length === 0 && same(filter, everything)) return nothing;
  return html`
    <div class="views" role="group" aria-label=${texts.say('inbox-views')}>
      ${kept.map(
        (view) => html`<span class="view"
          ><button class="chip" data-view=${view.name} aria-pressed=${view === known} @click=${() => on.show(view.filter)}>${shown(view.name, texts)}</button
          ><button class="icon" aria-label=${texts.say('inbox-views-forget', { name: view.name })} @click=${() => on.keep(without(kept, view.name))}>✕</button></span
        >`,
      )}
      ${known || same(filter, everything)
        ? nothing
        : html`<form @submit=${save}>
            <input name="view" maxlength="40" autocomplete="off" aria-label=${texts.say('inbox-views-name')} placeholder=${texts.say('inbox-views-name')} />
            <button class="button" data-do="save-view">${texts.say('inbox-views-save')}</button>
          </form>`}
    </div>
  `;
}
