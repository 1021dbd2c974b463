/** The safe-send clock: until when the orders that wait can go. The engine says how near a deadline is; this only looks again every minute. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Deadlines } from '../engine';
import type { Session } from '../state/session';

const MINUTE = 60_000;
/** A longer file is no day’s work: to look for its deadlines every minute would keep the worker from everything else. */
export const CLOCKED = 100_000;

export interface ClockSettings {
  /** The moment to show; the computer's clock when empty. */
  now(): string;
  /** Minutes between two runs of the host's job. */
  interval(): number;
  /** The host's own cut-off; none when empty. */
  cutOff(): string;
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
    const { day, rows, work, memory } = this.#session;
    if (!day || work || rows.length === 0 || rows.length > CLOCKED) return;
    const interval = this.#settings.interval();
    const cutOff = this.#settings.cutOff();
    const margin = memory.preferences.margin ?? null;
    const asked = `${this.#session.changes} ${interval} ${margin} ${cutOff} ${this.#settings.now()}`;
    if (!minute && asked === this.#asked) return;
    this.#asked = asked;
    const now = this.#settings.now() || new Date().toISOString();
    const deadlines = await this.#session.attempt('frame-trouble-file', () => this.#session.ask('clock', { now, interval, margin, cutOff }));
    if (asked !== this.#asked || !deadlines) return;
    this.deadlines = deadlines;
    this.asOf = now;
    this.#host.requestUpdate();
  }
}
