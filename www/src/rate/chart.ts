/** Thirty days of a rate: a line, its target, and a point for every day that a keyboard reaches. Hand-drawn; the same figures stand in a table. */

import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import type { Rate } from '../engine';
import type { Texts } from '../texts';

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 44;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 26;

interface Point {
  readonly day: string;
  readonly valid: number;
  readonly total: number;
  readonly share: number;
}

/** Days on which nothing counted have no rate, so no point. */
const pointsOf = (rate: Rate): Point[] => rate.series.flatMap((point) => (point.total > 0 ? [{ ...point, share: point.valid / point.total }] : []));

/** The words of a day: `12 Nov: 94.0 %, 47 of 50`. */
const said = ({ day, valid, total, share }: Point, texts: Texts): string =>
  texts.say('rate-chart-point', { day: texts.day(`${day}T00:00:00Z`), percent: texts.percent(Math.floor(share * 1000) / 1000, 1), valid, total });

export function chart(rate: Rate, texts: Texts, at: number, choose: (at: number) => void): TemplateResult {
  const points = pointsOf(rate);
  if (points.length === 0) return html`<p class="quiet">${texts.say('rate-chart-nothing')}</p>`;
  const target = rate.target === null ? null : rate.target / 100;
  const low = Math.min(0.9, target ?? 1, ...points.map(({ share }) => Math.floor(share * 20) / 20));
  const x = (index: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * index) / Math.max(1, points.length - 1);
  const y = (share: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (share - low) / (1 - low));
  const chosen = Math.min(at < 0 ? points.length - 1 : at, points.length - 1);
  const point = points[chosen];
  const keys = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: chosen - 1, ArrowRight: chosen + 1, Home: 0, End: points.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(Math.max(0, Math.min(points.length - 1, to)));
  };
  return html`
    <figure class="chart" part="chart">
      <figcaption>${texts.messages.rate(rate)}</figcaption>
      <div class="plot" role="slider" tabindex="0" aria-label=${texts.say('rate-chart-name')} aria-valuemin="1" aria-valuemax=${points.length} aria-valuenow=${chosen + 1} aria-valuetext=${point ? said(point, texts) : ''} @keydown=${keys}>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${texts.messages.rate(rate)} focusable="false">
          ${[low, 1].map((share) => svg`<g class="axis"><line x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(share)} y2=${y(share)} /><text x=${LEFT - 6} y=${y(share) + 4} text-anchor="end">${texts.percent(share)}</text></g>`)}
          ${target === null ? nothing : svg`<g class="limit"><line x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(target)} y2=${y(target)} /><text x=${LEFT - 6} y=${y(target) + 4} text-anchor="end">${texts.percent(target)}</text></g>`}
          <polyline class="line" points=${points.map(({ share }, index) => `${x(index)},${y(share)}`).join(' ')} />
          ${points.map(({ share }, index) => svg`<circle class=${index === chosen ? 'point chosen' : 'point'} cx=${x(index)} cy=${y(share)} r=${index === chosen ? 6 : 3} @mouseenter=${() => choose(index)} />`)}
          ${[0, points.length - 1].map((index) => svg`<text class="day" x=${x(index)} y=${HEIGHT - 6} text-anchor=${index === 0 ? 'start' : 'end'}>${texts.day(`${points[index]?.day ?? ''}T00:00:00Z`)}</text>`)}
        </svg>
      </div>
      <p class="said">${point ? said(point, texts) : nothing}</p>
      ${rate.leaving.length > 0
        ? html`<ul class="leaving">
            ${rate.leaving.map(({ on, from, missed }) => html`<li>${texts.say('rate-leaving', { on: texts.day(`${on}T00:00:00Z`), from: texts.day(`${from}T00:00:00Z`), count: missed })}</li>`)}
          </ul>`
        : nothing}
      <details>
        <summary>${texts.say('rate-chart-table')}</summary>
        <table class="figures">
          <thead>
            <tr><th scope="col">${texts.say('rate-column-day')}</th><th scope="col">${texts.say('rate-column-rate')}</th><th scope="col">${texts.say('rate-column-valid')}</th></tr>
          </thead>
          <tbody>
            ${points.map(({ day, valid, total, share }) => html`<tr><th scope="row">${texts.day(`${day}T00:00:00Z`)}</th><td>${texts.percent(Math.floor(share * 1000) / 1000, 1)}</td><td>${texts.say('rate-valid-of-total', { valid, total })}</td></tr>`)}
          </tbody>
        </table>
      </details>
    </figure>
  `;
}

/** A bar from 80 to 100 %, with a tick at the target. */
export function bar([whole, tenth]: readonly [number, number], target: number | null): TemplateResult {
  const part = (percent: number): number => Math.max(0, Math.min(100, (percent - 80) * 5));
  return html`<svg class="gauge" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ground" width="100" height="10" rx="2" /><rect class="share" width=${part(whole + tenth / 10)} height="10" rx="2" />
    ${target === null ? nothing : svg`<line class="tick" x1=${part(target)} x2=${part(target)} y1="-2" y2="12" />`}
  </svg>`;
}
