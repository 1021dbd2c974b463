/** What the desk shows when it is not simply showing shipments: working, trouble, toasts, the foot. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Marketplace, Problem } from '../engine';
import { shape } from './status';
import type { Preferences, Trouble } from '../surface';
import { shown } from './text';
import type { Texts } from '../texts';

/** The least a host's policy must say; shown when the engine was blocked. */
const POLICY = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; trusted-types lit-html ship-desk";
/** Problems listed by line; a file of junk has ten thousand, all of a kind. */
const LISTED = 50;

const KEYS = [
  ['J  K', 'frame-keys-walk'],
  ['Enter', 'frame-keys-enter'],
  ['F', 'frame-keys-fix'],
  ['Shift+F', 'frame-keys-alike'],
  ['X', 'frame-keys-select'],
  ['E', 'frame-keys-number'],
  ['C', 'frame-keys-carrier'],
  ['H', 'frame-keys-hold'],
  ['U', 'frame-keys-undo'],
  ['/', 'frame-keys-search'],
  ['1 … 5', 'frame-keys-filter'],
  ['Ctrl Enter', 'frame-keys-review'],
  ['Esc', 'frame-keys-close'],
  ['?', 'frame-keys-help'],
] as const;

export interface Said {
  readonly text: string;
  readonly undo: boolean;
}

export interface Failed extends Trouble {
  readonly title: string;
  /** The engine itself did not start. */
  readonly start: boolean;
}

export const trouble = ({ title, start, message }: Failed, texts: Texts): TemplateResult => html`
  <div class="notice blocked" role="alert">
    ${shape('blocked')}
    <div>
      <strong>${title}</strong> ${shown(message, texts)}
      ${start ? html`<p>${texts.say('frame-trouble-start-hint')} <code>${POLICY}</code></p>` : nothing}
    </div>
  </div>
`;

/** Rows of the file that are no shipments: counted, and listed with their place. */
export function problems(found: readonly Problem[], packages: number, texts: Texts): TemplateResult | typeof nothing {
  if (found.length === 0) return packages === 0 ? html`<p class="notice check">${shape('check')}${texts.say('frame-trouble-no-rows')}</p>` : nothing;
  return html`
    <div class="notice check" role="region" aria-label=${texts.say('frame-trouble-name')}>
      ${shape('check')}
      <div>
        <span>${texts.say('frame-trouble-rows', { count: packages })}</span>
        <details>
          <summary>${texts.say('frame-trouble-see')}</summary>
          <ul class="reasons">
            ${found.slice(0, LISTED).map((problem) => html`<li>${problem.line === null ? nothing : html`<strong>${texts.say('frame-trouble-line', { line: problem.line })}:</strong> `}${shown(texts.messages.problem(problem), texts)}</li>`)}
          </ul>
          ${found.length > LISTED ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: found.length - LISTED })}</p>` : nothing}
        </details>
      </div>
    </div>
  `;
}

export const toast = ({ text, undo }: Said, texts: Texts, on: { undo: () => void; dismiss: () => void }): TemplateResult => html`
  <div class="toast" part="toast">
    <span>${text}</span>
    ${undo ? html`<button class="link" data-do="undo" @click=${on.undo}>${texts.say('frame-said-undo')}</button>` : nothing}
    <button class="icon" aria-label=${texts.say('frame-said-dismiss')} @click=${on.dismiss}>✕</button>
  </div>
`;

/** What the foot needs of the session. */
interface Keyboard {
  readonly stores: ReadonlyMap<string, Marketplace>;
  readonly texts: Texts;
  readonly memory: { readonly preferences: Preferences; prefer(part: Preferences): Promise<void> };
}

/** The store of shipments that name none, and the keys. */
export const foot = (session: Keyboard, chosen: string, choose: (store: string) => void): TemplateResult => {
  const { stores, texts, memory } = session;
  return html`
    <div class="keys" id="keys" popover role="dialog" aria-labelledby="keys-title">
      <h3 id="keys-title">${texts.say('frame-keys-title')}</h3>
      <dl class="facts">
        ${KEYS.map(([combination, id]) => html`<div><dt>${combination.split(/ +/).map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${texts.say(id)}</dd></div>`)}
      </dl>
      <label class="tick"
        ><input type="checkbox" name="shortcuts" .checked=${memory.preferences.shortcuts !== false} @change=${(event: Event) => void memory.prefer({ shortcuts: (event.target as HTMLInputElement).checked })} />${texts.say('frame-keys-switch')}</label
      >
    </div>
    <div class="foot">
      <label class="field"
        >${texts.say('frame-store')}
        <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${chosen === ''}>${texts.say('frame-store-none')}</option>
          ${[...stores]
            .filter(([key, { country }]) => key === country)
            .map(([country, { id, name }]) => html`<option value=${country} ?selected=${chosen === country || chosen === id}>${name}</option>`)}
        </select></label
      >
      <button class="link" popovertarget="keys">${texts.say('frame-keys-open')}</button>
    </div>
  `;
};
