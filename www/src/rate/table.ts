/** The figures of every store and category, what follows below the target, and the other health numbers. Templates only. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Health, Rate } from '../engine';
import { shape } from '../parts/status';
import type { Shape } from '../parts/status';
import type { Texts } from '../texts';
import { bar } from './chart';
import { categoryOf, percent } from './forecast';

/** How a rate stands, as a shape; too few to judge takes no side. */
const SHAPES: Readonly<Record<Rate['state'], Shape>> = { fine: 'ready', below: 'blocked', 'too-few': 'note', 'no-target': 'note' };
const ARROWS: Readonly<Record<Rate['trend'], string>> = { up: '▲', same: '▶', down: '▼' };

function row(rate: Rate, chosen: boolean, texts: Texts, choose: () => void): TemplateResult {
  const few = rate.state === 'too-few';
  return html`<tr class="${rate.state} ${rate.category === null ? 'store-total' : ''}" data-category=${rate.category ?? ''} data-store=${rate.marketplace} data-whole=${rate.category === null}>
    <th scope="row"><button class="link" aria-pressed=${chosen} @click=${choose}>${categoryOf(rate, texts)}</button></th>
    <td><span class="rate-mark ${rate.state}">${shape(SHAPES[rate.state])}${texts.messages.word('rate-state', rate.state)}</span></td>
    <td>${rate.percent && !few ? bar(rate.percent, rate.target) : nothing}</td>
    <td class="number">${few ? '–' : percent(rate.percent, texts)}</td>
    <td class="number">${texts.say('rate-valid-of-total', { valid: rate.valid, total: rate.total })}</td>
    <td>${few ? nothing : html`<span aria-hidden="true">${ARROWS[rate.trend]}</span> ${texts.messages.word('trend', rate.trend)}`}</td>
    <td class="room">${few ? nothing : rate.need ? texts.say('rate-need', { count: rate.need }) : rate.room === null ? nothing : texts.say('rate-room', { count: rate.room })}</td>
  </tr>`;
}

/** Store by store in the engine's order: the whole first, then its categories, worst first. */
export const table = (rates: readonly Rate[], chosen: number, texts: Texts, choose: (at: number) => void): TemplateResult => html`<table class="figures rates">
  <caption class="unheard">${texts.say('rate-table')}</caption>
  <thead>
    <tr>
      <th scope="col">${texts.say('rate-column-category')}</th><th scope="col">${texts.say('rate-column-state')}</th><th scope="col"><span class="unheard">${texts.say('rate-column-bar')}</span></th>
      <th scope="col">${texts.say('rate-column-rate')}</th><th scope="col">${texts.say('rate-column-valid')}</th><th scope="col">${texts.say('rate-column-trend')}</th><th scope="col">${texts.say('rate-column-room')}</th>
    </tr>
  </thead>
  <tbody>${rates.map((rate, at) => row(rate, at === chosen, texts, () => choose(at)))}</tbody>
</table>`;

/** What Amazon does below the target, store by store: whose words that is, and when they were read. What is not known is said. */
export function below(rates: readonly Rate[], texts: Texts): TemplateResult {
  const stores = rates.filter(({ category }) => category === null);
  return html`<section class="below-target" aria-labelledby="below-title">
    <h4 id="below-title">${texts.say('rate-below-title')}</h4>
    <ul class="reasons">
      ${stores.map(
        ({ marketplace, assumed, below: { does, checked, references } }) => html`<li data-store=${marketplace} data-does=${does}>
          ${stores.length > 1 || assumed ? html`<strong>${marketplace}:</strong> ` : nothing}${texts.messages.word('sanction', does)}
          ${checked
            ? html`<span class="quiet second">
                ${texts.say('rate-below-source', { day: checked })}
                ${references.map(({ title, url }, at) => html`${at > 0 ? '; ' : ''}${url ? html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer">${title} ↗</a>` : title}`)}
              </span>`
            : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}

export function health(stores: readonly Health[], texts: Texts): TemplateResult | typeof nothing {
  if (stores.length === 0) return nothing;
  return html`<section aria-labelledby="health-title">
    <h4 id="health-title">${texts.say('rate-health-title')}</h4>
    <ul class="reasons">
      ${stores.map(
        ({ marketplace, orders, late, afterDelivery, settling, fine }) => html`<li>${shape(fine ? 'ready' : 'blocked')} ${texts.say('rate-health', { store: marketplace, late, orders, after: afterDelivery, settling })}</li>`,
      )}
    </ul>
  </section>`;
}
