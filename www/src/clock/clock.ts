/** The safe-send clock: until when the orders that wait can go. The engine says how near a deadline is; this only looks again every minute. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Deadline, Deadlines } from '../engine';
import { shape } from '../parts/status';
import type { Shape } from '../parts/status';
import type { Session } from '../state/session';
import type { Texts } from '../texts';

const MINUTE = 60_000;
/** A longer file is no day’s work: to look for its deadlines every minute would keep the worker from everything else. */
const MOST = 100_000;

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

export interface ClockSettings {
  /** The moment to show; the computer's clock when empty. */
  now(): string;
  /** Minutes between two runs of the host's job. */
  interval(): number;
}

export class Clock implements ReactiveController {
  deadlines: Deadlines | null = null;
  /** The moment they were asked for. */
  asOf = '';

  #host: ReactiveControllerHost;
  #session: Session;
  #settings: ClockSettings;
  #timer: ReturnType<typeof setInterval> | undefined;
  #asked = '';

  constructor(host: ReactiveControllerHost, session: Session, settings: ClockSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => void this.look(true), MINUTE);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  hostUpdated(): void {
    void this.look(false);
  }

  /** Asks when something changed, or when a minute has passed. */
  async look(minute: boolean): Promise<void> {
    const { day, rows, work, preferences } = this.#session;
    if (!day || work || rows.length === 0 || rows.length > MOST) return;
    const interval = this.#settings.interval();
    const margin = preferences.margin ?? null;
    const asked = `${this.#session.changes} ${interval} ${margin} ${this.#settings.now()}`;
    if (!minute && asked === this.#asked) return;
    this.#asked = asked;
    const now = this.#settings.now() || new Date().toISOString();
    const deadlines = await this.#session.attempt('frame-trouble-file', () => this.#session.ask('clock', { now, interval, margin }));
    if (asked !== this.#asked || !deadlines) return;
    this.deadlines = deadlines;
    this.asOf = now;
    this.#host.requestUpdate();
  }
}

/** `17:00 London (09:00 here)`: both clocks where they differ. */
function zones(nearest: Deadline | undefined, texts: Texts): string {
  if (!nearest) return '';
  const at = new Date(nearest.at * 1000).toISOString();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [there, here] = [texts.time(at, nearest.timeZone), texts.time(at, own)];
  const city = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return there === here ? texts.say('clock-zone', { time: there, city: city(nearest.timeZone) }) : texts.say('clock-zones', { time: there, city: city(nearest.timeZone), own: here, home: city(own) });
}

/** One line. A screen reader is told when the state changes, not every minute: the live region holds the state's words only. */
export function clock(deadlines: Deadlines | null, texts: Texts, see: () => void): TemplateResult | typeof nothing {
  if (!deadlines) return nothing;
  const { nearness } = deadlines;
  const { shape: kind, look } = LOOKS[nearness];
  const nearest = deadlines.deadlines[0];
  const text = texts.messages.clock(deadlines);
  const urgent = nearness === 'now' || nearness === 'unsafe' || nearness === 'passed';
  return html`
    <p class="clock ${look}" part="clock" data-nearness=${nearness} title=${zones(nearest, texts) || nothing}>
      ${kind ? shape(kind) : nothing}${nearness === 'passed' ? html`<button class="link" @click=${see}>${text}</button>` : html`<span>${text}</span>`}
    </p>
    <p class="unheard" role="status">${urgent ? texts.say(`clock-heard-${nearness}`) : nothing}</p>
  `;
}
