/** Thirty days of a rate: a line, its target, and a point for every day that a keyboard reaches. Hand-drawn; the same figures stand in a table. */

import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import type { Rate } from '../engine';
import type { Texts } from '../texts';

/** Height of the drawing; its width is the number of days. Both are stretched to the page, lines and letters are not. */
const HEIGHT = 100;
/** Days on which misses leave that are said at once; the rest is one press away. */
const LEAVING = 3;

interface Point {
  readonly day: string;
  readonly valid: number;
  readonly total: number;
  readonly share: number;
  /** Place in the thirty days. */
  readonly at: number;
}

/** Days on which nothing counted have no rate, so no point. */
const pointsOf = (rate: Rate): Point[] => rate.series.flatMap((point, at) => (point.total > 0 ? [{ ...point, at, share: point.valid / point.total }] : []));

const day = (text: string, texts: Texts): string => texts.day(`${text}T00:00:00Z`);
/** Rounded down, as everywhere: 94.99 % is not 95. */
const percent = ({ valid, total }: Point, texts: Texts): string => texts.percent(Math.floor((1000 * valid) / total) / 1000, 1);

/** The words of a day: `12 Nov: 94.0 %, 47 of 50`. */
const said = (point: Point, texts: Texts): string => texts.say('rate-chart-point', { day: day(point.day, texts), percent: percent(point, texts), valid: point.valid, total: point.total });

export function chart(rate: Rate, name: TemplateResult, texts: Texts, at: number, choose: (at: number) => void): TemplateResult {
  const points = pointsOf(rate);
  if (points.length === 0) return html`<p class="quiet">${texts.say('rate-chart-nothing')}</p>`;
  const target = rate.target === null ? null : rate.target / 100;
  const low = Math.min(0.9, target ?? 1, ...points.map(({ share }) => Math.floor(share * 20) / 20));
  const last = rate.series.length - 1;
  const y = (share: number): number => HEIGHT * (1 - (share - low) / (1 - low));
  const chosen = Math.min(at < 0 ? points.length - 1 : at, points.length - 1);
  const point = points[chosen];
  const keys = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: chosen - 1, ArrowRight: chosen + 1, Home: 0, End: points.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(Math.max(0, Math.min(points.length - 1, to)));
  };
  const hover = (event: PointerEvent): void => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const near = ((event.clientX - left) / width) * last;
    choose(points.reduce((best, one, index) => (Math.abs(one.at - near) < Math.abs((points[best]?.at ?? 0) - near) ? index : best), 0));
  };
  const label = (share: number, kind: string): TemplateResult => html`<span class=${kind} .style=${`inset-block-start: ${y(share)}%`}>${texts.percent(share)}</span>`;
  const dot = ({ at: x, share }: Point, kind: string): TemplateResult => svg`<path class=${kind} d="M${x} ${y(share)}h0" />`;
  return html`
    <figure class="chart" part="chart">
      <figcaption>${name}</figcaption>
      <div class="plot" role="slider" tabindex="0" aria-label=${texts.say('rate-chart-name')} aria-valuemin="1" aria-valuemax=${points.length} aria-valuenow=${chosen + 1} aria-valuetext=${point ? said(point, texts) : ''} @keydown=${keys}>
        <div class="scale" aria-hidden="true">${label(low, 'edge')}${target === null ? nothing : label(target, 'limit')}${label(1, 'edge')}</div>
        <svg viewBox="0 0 ${last} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${texts.messages.rate(rate)} focusable="false" @pointermove=${hover} @pointerdown=${hover}>
          <rect class="ground" width=${last} height=${HEIGHT} />
          ${[low, 1].map((share) => svg`<line class="axis" x2=${last} y1=${y(share)} y2=${y(share)} />`)}
          ${target === null ? nothing : svg`<line class="limit" x2=${last} y1=${y(target)} y2=${y(target)} />`}
          <polyline class="line" points=${points.map((one) => `${one.at},${y(one.share)}`).join(' ')} />
          ${points.map((one) => dot(one, 'point'))} ${point ? dot(point, 'point chosen') : nothing}
        </svg>
        <div class="days" aria-hidden="true"><span>${day(rate.series[0]?.day ?? '', texts)}</span><span>${day(rate.series[last]?.day ?? '', texts)}</span></div>
      </div>
      <p class="said">${point ? said(point, texts) : nothing}</p>
      ${leaving(rate, texts)}
      <details>
        <summary>${texts.say('rate-chart-table')}</summary>
        <table class="figures">
          <thead>
            <tr><th scope="col">${texts.say('rate-column-day')}</th><th scope="col">${texts.say('rate-column-rate')}</th><th scope="col">${texts.say('rate-column-valid')}</th></tr>
          </thead>
          <tbody>
            ${points.map((one) => html`<tr><th scope="row">${day(one.day, texts)}</th><td>${percent(one, texts)}</td><td>${texts.say('rate-valid-of-total', { valid: one.valid, total: one.total })}</td></tr>`)}
          </tbody>
        </table>
      </details>
    </figure>
  `;
}

/** When what counts against leaves the window, soonest first. */
function leaving({ leaving: all }: Rate, texts: Texts): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const lines = all.map(({ on, from, missed }) => html`<li>${texts.say('rate-leaving', { on: day(on, texts), from: day(from, texts), count: missed })}</li>`);
  return html`
    <ul class="leaving">${lines.slice(0, LEAVING)}</ul>
    ${lines.length > LEAVING
      ? html`<details><summary>${texts.say('rate-leaving-more', { count: lines.length - LEAVING })}</summary><ul class="leaving">${lines.slice(LEAVING)}</ul></details>`
      : nothing}
  `;
}

/** A bar from 80 to 100 %, with a tick at the target. */
export function bar([whole, tenth]: readonly [number, number], target: number | null): TemplateResult {
  const part = (percent: number): number => Math.max(0, Math.min(100, (percent - 80) * 5));
  return html`<svg class="gauge" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ground" width="100" height="10" /><rect class="share" width=${part(whole + tenth / 10)} height="10" />
    ${target === null ? nothing : svg`<line class="tick" x1=${part(target)} x2=${part(target)} y1="-3" y2="13" />`}
  </svg>`;
}
