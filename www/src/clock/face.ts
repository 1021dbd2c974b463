/** What the clock looks like: its line, both time zones where they differ, and the margin a person sets. Templates only. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Deadline, Deadlines } from '../engine';
import { shape } from '../parts/status';
import type { Shape } from '../parts/status';
import type { Texts } from '../texts';

type Nearness = Deadlines['nearness'];

/** Plain, then amber, then red; nothing due is grey. */
const LOOKS: Readonly<Record<Nearness, { shape: Shape | null; look: string }>> = {
  ahead: { shape: null, look: 'plain' },
  soon: { shape: 'check', look: 'amber' },
  now: { shape: 'check', look: 'amber bold' },
  unsafe: { shape: 'blocked', look: 'red' },
  passed: { shape: 'blocked', look: 'red' },
  nothing: { shape: null, look: 'grey' },
};

const moment = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** The engine's line, its times and days in the reader's form. */
function told({ nearness, params }: Pick<Deadlines, 'nearness' | 'params'>, of: Deadline | undefined, texts: Texts): string {
  const own = of ? { safe: texts.time(moment(of.safe), of.timeZone), deadline: texts.time(moment(of.at), of.timeZone), day: texts.day(moment(of.at), of.timeZone) } : {};
  return texts.messages.clock({ nearness, params: { ...params, ...own } });
}

/** `17:00 London (09:00 Los Angeles)`: both clocks where they differ, with the day where that differs too. */
function zones({ at, timeZone }: Deadline, texts: Texts): { text: string; differ: boolean } {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const city = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  const [there, here] = [texts.when(moment(at), timeZone), texts.when(moment(at), own)];
  if (there === here) return { text: texts.say('clock-zone', { time: texts.time(moment(at), timeZone), city: city(timeZone) }), differ: false };
  const sameDay = texts.day(moment(at), timeZone) === texts.day(moment(at), own);
  const show = (zone: string): string => (sameDay ? texts.time(moment(at), zone) : texts.when(moment(at), zone));
  return { text: texts.say('clock-zones', { time: show(timeZone), city: city(timeZone), own: show(own), home: city(own) }), differ: true };
}

/** The clock's line and what belongs to it, without a word to screen readers: the review shows it too. */
export function face(found: Deadlines, texts: Texts, see: (() => void) | null): TemplateResult {
  const { nearness, deadlines, next } = found;
  const { shape: kind, look } = LOOKS[nearness];
  const [nearest] = deadlines;
  const ahead = next === null ? undefined : deadlines[next];
  const named = (ahead ?? nearest) && zones(ahead ?? nearest!, texts);
  const text = told(found, nearest, texts);
  return html`
    <p class="clock ${look}" part="clock" data-nearness=${nearness} title=${named?.text ?? nothing}>
      ${kind ? shape(kind) : nothing}${nearness === 'passed' && see ? html`<button class="link" data-do="see-passed" @click=${see}>${text}</button>` : html`<span>${text}</span>`}
    </p>
    ${ahead ? html`<p class="clock-next" data-nearness=${ahead.nearness}>${told(ahead, ahead, texts)}</p>` : nothing}
    ${named?.differ ? html`<p class="clock-zones quiet">${named.text}</p>` : nothing}
  `;
}

export interface ClockActions {
  /** Shows what has passed. */
  readonly see: () => void;
  /** Keeps so many minutes before a deadline. */
  readonly keep: (minutes: number) => void;
}

/** Minutes a person keeps before a deadline; what is advised and what is possible, the engine says. */
const margin = ({ margins: { kept, advised, most }, lowMargin }: Deadlines, chosen: number | undefined, texts: Texts, keep: (minutes: number) => void): TemplateResult => html`
  <button class="icon" data-do="margin" popovertarget="clock-margin" aria-label=${texts.say('clock-margin-open')} title=${texts.say('clock-margin-open')}><span aria-hidden="true">⚙</span></button>
  <div class="keys" id="clock-margin" popover role="dialog" aria-labelledby="clock-margin-title">
    <h3 id="clock-margin-title">${texts.say('clock-margin-title')}</h3>
    <label class="field">
      ${texts.say('clock-margin')}
      <input
        type="number"
        name="margin"
        inputmode="numeric"
        min="0"
        max=${most}
        step="5"
        .value=${String(chosen ?? advised)}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const minutes = Number.isNaN(input.valueAsNumber) ? advised : Math.max(0, Math.min(most, Math.round(input.valueAsNumber)));
          input.value = String(minutes);
          keep(minutes);
        }}
      />
    </label>
    <p class="quiet">${texts.say('clock-margin-hint', { advised, most })}</p>
    <div role="status">
      ${kept > (chosen ?? advised) ? html`<p>${texts.say('clock-margin-more', { count: kept })}</p>` : nothing}
      ${lowMargin ? html`<p class="notice check">${shape('check')}${texts.say('clock-margin-low', { count: advised })}</p>` : nothing}
    </div>
  </div>
`;

/** The clock of the bar. A screen reader is told when the state changes, not every minute: the live region holds the state's words only. */
export function clock(found: Deadlines | null, chosen: number | undefined, texts: Texts, { see, keep }: ClockActions): TemplateResult | typeof nothing {
  if (!found) return nothing;
  const { nearness } = found;
  const urgent = nearness === 'now' || nearness === 'unsafe' || nearness === 'passed';
  return html`
    <div class="clock-place">
      <div>${face(found, texts, see)}</div>
      ${margin(found, chosen, texts, keep)}
    </div>
    <p class="unheard" id="clock-heard" role="status">${urgent ? texts.say(`clock-heard-${nearness}`) : nothing}</p>
  `;
}
