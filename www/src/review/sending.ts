/** What the desk does about the review: opens it, answers what it asks for, closes it. */

import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import type { Deadlines, To } from '../engine';
import { later } from '../later';
import type { Surroundings } from '../parts/screen';
import type { Going } from '../protocol';
import type { CallOptions } from '../protocol/client';
import type { Session } from '../state/session';

/** The desk; the review may be told another merchant. */
type Host = LitElement & { merchantId: string };

export class Sending {
  /** The review is open. */
  reviewing = false;

  #host: Host;
  #session: Session;
  #desk: Surroundings;

  constructor(host: Host, session: Session, desk: Surroundings) {
    this.#host = host;
    this.#session = session;
    this.#desk = desk;
  }

  open(): void {
    this.#show(true);
    void this.#session.attempt('frame-trouble-screen', () => later('review'));
  }

  close(): void {
    this.#show(false);
  }

  render(news: TemplateResult | typeof nothing, deadlines: Deadlines | null): TemplateResult | typeof nothing {
    if (!this.reviewing) return nothing;
    return html`<ship-review
      .session=${this.#session}
      .desk=${this.#desk}
      .texts=${this.#session.texts}
      .counts=${this.#session.free}
      .merchantId=${this.#host.merchantId}
      .untracked=${this.#session.untracked}
      .rows=${this.#session.usual}
      .rules=${this.#session.rules}
      .news=${news}
      .deadlines=${deadlines}
      .ahead=${(going: Going, options: CallOptions) => this.#session.ask('ahead', { ...going, ledger: this.#session.memory.ledger }, options)}
      .told=${this.#session.memory.told}
      .build=${(to: To, merchantId: string, going: Going, options: CallOptions) => this.#session.build(to, merchantId, going, options)}
      @part-merchant=${(event: CustomEvent<string>) => (this.#host.merchantId = event.detail)}
      .target=${this.#session.memory.preferences.format ?? 'flat'}
      @part-format=${(event: CustomEvent<To>) => this.#session.memory.prefer({ format: event.detail })}
      @part-close=${() => this.close()}
    ></ship-review>`;
  }

  #show(reviewing: boolean): void {
    this.reviewing = reviewing;
    this.#host.requestUpdate();
  }
}
