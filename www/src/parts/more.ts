/** A long list shown step by step: a page of tens of thousands would stand still. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Texts } from '../texts';

/** Shown before anybody asks for more. */
export const FIRST = 5;
const STEP = 500;

/** How many are shown after another press. */
const further = (most: number): number => (most < STEP ? STEP : most + STEP);

export function more(total: number, most: number, texts: Texts, show: (most: number) => void): TemplateResult | typeof nothing {
  const left = total - most;
  if (left <= 0) return nothing;
  return html`<button class="link" data-do="more" @click=${() => show(further(most))}>${total <= STEP ? texts.say('inbox-preview-all', { count: total }) : texts.say('inbox-preview-more', { count: Math.min(further(most) - most, left) })}</button>`;
}
