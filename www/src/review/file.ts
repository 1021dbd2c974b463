import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import type { BuiltDocument } from '../engine';
import { Part } from '../parts/part';
import type { Texts } from '../texts';

/** Lines in the page; the file itself may have a hundred thousand. */
const LINES = 200;
/** Between the last key and the search, in milliseconds. */
const PAUSE = 150;

interface Line {
  readonly text: string;
  readonly number: number;
}

/** The text of a payload, in the encoding its content type names. */
export function decoded({ bytes, contentType }: BuiltDocument): string {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** A line with what is searched marked in it. */
function marked(line: string, wanted: string): (string | TemplateResult)[] | string {
  if (!wanted) return line;
  const parts: (string | TemplateResult)[] = [];
  const low = line.toLowerCase();
  let from = 0;
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, from)) {
    parts.push(line.slice(from, at), html`<mark>${line.slice(at, at + wanted.length)}</mark>`);
    from = at + wanted.length;
  }
  return [...parts, line.slice(from)];
}

/** What stands in a file: its first lines, or the first that have what is searched. A long one is not read with each letter. */
export class PayloadFile extends Part {
  static override properties = { payload: { attribute: false }, texts: { attribute: false }, wanted: { state: true }, sum: { state: true } };

  declare payload: BuiltDocument;
  declare texts: Texts;
  /** What is searched, in small letters. */
  private declare wanted: string;
  /** SHA-256 of the file; `''` where the browser computes none. */
  private declare sum: string;

  #lines: readonly string[] = [];
  #head: readonly Line[] = [];
  #total = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.wanted = '';
    this.sum = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('payload')) {
      this.#lines = decoded(this.payload).replace(/\r?\n$/, '').split(/\r?\n/);
      void this.#checksum();
    }
    if (changed.has('payload') || changed.has('wanted')) this.#search();
  }

  override render(): TemplateResult {
    const { texts, wanted } = this;
    return html`
      <p class="field search">
        <input type="search" id="payload-search" aria-label=${texts.say('review-search')} placeholder=${texts.say('review-search')} @input=${this.#type} />
        <span role="status" class="quiet">${wanted ? texts.say('review-found', { count: this.#total }) : nothing}</span>
      </p>
      <pre class="payload" dir="ltr" tabindex="0" role="region" aria-label=${texts.say('review-contents', { name: this.payload.name })}>${this.#head.map(({ text, number }) => html`<span class="line" data-line=${number}>${marked(text, wanted)}\n</span>`)}</pre>
      ${this.#total > this.#head.length ? html`<p class="quiet">${texts.say('review-cut', { shown: this.#head.length, total: this.#total })}</p>` : nothing}
      ${this.sum
        ? html`<details>
            <summary>${texts.say('inbox-drawer-details')}</summary>
            <p class="quiet sum">${texts.say('review-checksum')} <span class="code">${this.sum}</span></p>
          </details>`
        : nothing}
    `;
  }

  #search(): void {
    const head: Line[] = [];
    let total = 0;
    this.#lines.forEach((text, index) => {
      if (this.wanted && !text.toLowerCase().includes(this.wanted)) return;
      total += 1;
      if (head.length < LINES) head.push({ text, number: index + 1 });
    });
    this.#head = head;
    this.#total = total;
  }

  #type = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => (this.wanted = value.toLowerCase()), PAUSE);
  };

  /** So that a person can tell that the file that went out is the one that was seen. */
  async #checksum(): Promise<void> {
    const { payload } = this;
    this.sum = '';
    // Only pages over https, and this computer's own, can.
    if (!globalThis.crypto?.subtle) return;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', payload.bytes));
    if (this.payload === payload) this.sum = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

customElements.define('ship-file', PayloadFile);
