/** What holds for the whole desk, above its screens: no network, old rules. */

import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

import type { Texts } from '../texts';
import { shape } from './status';

/** Older rules are pointed out: Amazon’s and the carriers’ change a few times a year. A choice of this panel, not a fact. */
const OLD = 60 * 24 * 60 * 60 * 1000;

/** Keeps the desk to whether there is a network. */
export class Network implements ReactiveController {
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#changed);
    addEventListener('offline', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#changed);
    removeEventListener('offline', this.#changed);
  }

  #changed = (): void => this.#host.requestUpdate();
}

/** `catalogue` is the day of the rules, `''` while the engine is not there yet. */
export const standing = (catalogue: string, now: string, texts: Texts): TemplateResult => html`
  <div role="status" class="standing">
    ${navigator.onLine ? nothing : html`<p class="notice check" data-standing="offline">${shape('check')}<span>${texts.say('frame-offline')}</span></p>`}
    ${catalogue !== '' && Date.parse(now) - Date.parse(catalogue) > OLD
      ? html`<p class="notice check" data-standing="stale">${shape('check')}<span>${texts.say('frame-stale', { day: texts.date(`${catalogue}T00:00:00Z`) })}</span></p>`
      : nothing}
  </div>
`;
