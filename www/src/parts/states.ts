/** What the desk shows when it is not simply showing shipments: working, trouble, toasts, the foot. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Marketplace, Messages, Problem } from '../engine';
import { shape } from './status';
import type { Trouble } from '../surface';
import { shown } from './text';
import { words } from '../words';

/** The least a host's policy must say; shown when the engine was blocked. */
const POLICY = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; trusted-types lit-html ship-desk";
/** Problems listed by line; a file of junk has ten thousand, all of a kind. */
const LISTED = 50;

/** A file being read and checked, as far as it is. */
export interface Work {
  readonly done: number;
  readonly total: number;
  readonly abort: AbortController;
}

export interface Said {
  readonly text: string;
  readonly undo: boolean;
}

export interface Failed extends Trouble {
  readonly title: string;
}

export const working = ({ done, total, abort }: Work): TemplateResult => html`
  <section class="working">
    <p id="working">${total > 0 ? words.checking(done, total) : words.working}</p>
    <progress aria-labelledby="working" max=${total || 1} .value=${done}></progress>
    <button class="button" @click=${() => abort.abort()}>${words.cancel}</button>
  </section>
`;

export const trouble = ({ title, message }: Failed): TemplateResult => html`
  <div class="notice blocked" role="alert">
    ${shape('blocked')}
    <div>
      <strong>${title}</strong> ${shown(message)}
      ${title === words.trouble.start ? html`<p>${words.trouble.startHint} <code>${POLICY}</code></p>` : nothing}
    </div>
  </div>
`;

/** Rows of the file that are no shipments: counted, and listed with their place. */
export function problems(found: readonly Problem[], packages: number, messages: Messages): TemplateResult | typeof nothing {
  if (found.length === 0) return packages === 0 ? html`<p class="notice check">${shape('check')}${words.trouble.noRows}</p>` : nothing;
  return html`
    <div class="notice check" role="region" aria-label=${words.trouble.name}>
      ${shape('check')}
      <div>
        <span>${words.trouble.rows(packages)}</span>
        <details>
          <summary>${words.trouble.see}</summary>
          <ul class="reasons">
            ${found.slice(0, LISTED).map((problem) => html`<li>${problem.line === null ? nothing : html`<strong>${words.trouble.line(problem.line)}:</strong> `}${shown(messages.problem(problem))}</li>`)}
          </ul>
          ${found.length > LISTED ? html`<p class="quiet">${words.trouble.rest(found.length - LISTED)}</p>` : nothing}
        </details>
      </div>
    </div>
  `;
}

export const toast = ({ text, undo }: Said, on: { undo: () => void; dismiss: () => void }): TemplateResult => html`
  <div class="toast" part="toast">
    <span>${text}</span>
    ${undo ? html`<button class="link" data-do="undo" @click=${on.undo}>${words.said.undo}</button>` : nothing}
    <button class="icon" aria-label=${words.said.dismiss} @click=${on.dismiss}>✕</button>
  </div>
`;

/** The store of shipments that name none, and the keys. */
export const foot = (stores: ReadonlyMap<string, Marketplace>, chosen: string, choose: (store: string) => void): TemplateResult => html`
  <div class="keys" id="keys" popover role="dialog" aria-labelledby="keys-title">
    <h3 id="keys-title">${words.keys.title}</h3>
    <dl class="facts">
      ${words.keys.list.map(([combination, text]) => html`<div><dt>${combination.split(/ +/).map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${text}</dd></div>`)}
    </dl>
  </div>
  <div class="foot">
    <label class="field"
      >${words.bar.store}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${chosen === ''}>${words.bar.storeNone}</option>
        ${[...stores]
          .filter(([key, { country }]) => key === country)
          .map(([country, { id, name }]) => html`<option value=${country} ?selected=${chosen === country || chosen === id}>${name}</option>`)}
      </select></label
    >
    <button class="link" popovertarget="keys">${words.keys.open}</button>
  </div>
`;
