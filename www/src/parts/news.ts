/** News at the foot of the desk. */

import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import type { Texts } from '../texts';
import { toast } from './states';
import type { Said } from './states';

/** How long news stays on the screen, in milliseconds. */
const STAYS = 7000;

export class News {
  #host: LitElement;
  #said: Said | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Shows news, or nothing. What can be undone stays until it is dismissed; mere news goes by itself. */
  show(said: Said | null): void {
    this.#set(said);
    // Shown anew, so that it lies above a dialog that was opened since.
    const place = this.#host.renderRoot.querySelector<HTMLElement>('#said');
    place?.hidePopover();
    if (said) place?.showPopover();
    if (said && !said.undo) setTimeout(() => this.#said === said && this.#set(null), STAYS);
  }

  render(texts: Texts, undo: () => void): TemplateResult | typeof nothing {
    return this.#said ? toast(this.#said, texts, { undo, dismiss: () => this.#set(null) }) : nothing;
  }

  #set(said: Said | null): void {
    this.#said = said;
    this.#host.requestUpdate();
  }
}
