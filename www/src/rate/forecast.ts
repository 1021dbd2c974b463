/** "If you confirm these now": the figures side by side, the engine's. The rate's page shows them, and the review. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Forecast, ForecastResult, Outlook } from '../engine';
import { shown } from '../parts/text';
import type { Texts } from '../texts';

const WAYS = ['now', 'asTheyAre', 'fixed'] as const;
type Way = (typeof WAYS)[number];

/** Percents of the engine, whole and tenths, in the reader's digits. */
export const percent = (figures: readonly [number, number] | null, texts: Texts): string => (figures ? texts.percent((10 * figures[0] + figures[1]) / 1000, 1) : '–');

export const categoryOf = ({ marketplace, category }: { readonly marketplace: string; readonly category: string | null }, texts: Texts): TemplateResult =>
  category === null ? html`${texts.say('rate-whole-store', { store: marketplace })}` : html`${category === '' ? texts.say('rate-no-category') : shown(category, texts)} <span class="store">${marketplace}</span>`;

const tenths = ({ percent }: Outlook): number => (percent ? 10 * percent[0] + percent[1] : 0);

function figure(way: Way, of: Forecast, texts: Texts): TemplateResult {
  const outlook = of[way];
  const step = way === 'now' || !of.now.percent ? 0 : Math.sign(tenths(outlook) - tenths(of.now));
  const few = outlook.state === 'too-few';
  return html`<li class="outlook ${outlook.state ?? ''}">
    <span>${way === 'fixed' ? texts.say('rate-way-fixed', { count: of.mend }) : texts.say(`rate-way-${way}`)}</span>
    <strong data-way=${way}>${percent(outlook.percent, texts)}</strong>
    ${step === 0 ? nothing : html`<span aria-hidden="true">${step > 0 ? '▲' : '▼'}</span><span class="unheard">${texts.messages.word('trend', step > 0 ? 'up' : 'down')}</span>`}
    <span class="quiet">
      ${outlook.total > 0 ? texts.say('rate-valid-of-total', { valid: outlook.valid, total: outlook.total }) : texts.say('rate-way-none')}${outlook.total > 0 && (few || outlook.state === 'below') ? html`, ${texts.messages.word('rate-state', outlook.state)}` : nothing}${way !== 'now' && outlook.held > 0
        ? html`, ${texts.say('rate-way-held', { count: outlook.held })}`
        : nothing}
    </span>
  </li>`;
}

/** Where nothing is to be fixed, fixing it would say the same twice. */
const row = (of: Forecast, texts: Texts): TemplateResult => html`<ul class="outlooks">${WAYS.filter((way) => way !== 'fixed' || of.mend > 0).map((way) => figure(way, of, texts))}</ul>`;

/** The stores as a whole; their categories on open, and at once where one is below its target. */
export function forecastPanel({ forecasts, unknown }: ForecastResult, texts: Texts): TemplateResult | typeof nothing {
  const stores = forecasts.filter(({ category }) => category === null);
  if (stores.length === 0) return nothing;
  return html`
    <section class="forecast" aria-label=${texts.say('rate-forecast-title')}>
      <h3>${texts.say('rate-forecast-title')}</h3>
      ${stores.map((store) => {
        const categories = forecasts.filter(({ marketplace, category }) => marketplace === store.marketplace && category !== null);
        return html`<div class="of-store" data-store=${store.marketplace}>
          <h4>${categoryOf(store, texts)}</h4>
          ${row(store, texts)}
          ${categories.length > 1 || categories.some(({ category }) => category !== '')
            ? html`<details ?open=${categories.some(({ now, asTheyAre }) => now.state === 'below' || asTheyAre.state === 'below')}>
                <summary>${texts.say('rate-forecast-categories', { count: categories.length })}</summary>
                ${categories.map((one) => html`<div class="of-category" data-category=${one.category ?? ''}><h5>${categoryOf(one, texts)}</h5>${row(one, texts)}</div>`)}
              </details>`
            : nothing}
        </div>`;
      })}
      ${unknown > 0 ? html`<p class="quiet">${texts.say('rate-forecast-unknown', { count: unknown })}</p>` : nothing}
    </section>
  `;
}
