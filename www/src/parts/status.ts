/** Status is a shape, a word and a colour, in that order: it reads in grey and in forced colours. */

import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

import type { Consequence, Readiness, RuleFacts, Vtr } from '../engine';
import type { Texts } from '../texts';

export type Shape = Readiness | 'exempt' | 'note';

const OUTLINE: Record<Shape, TemplateResult> = {
  ready: svg`<circle cx="10" cy="10" r="8.5" /><path class="glyph" d="m6.2 10.3 2.6 2.6 5-5.4" />`,
  check: svg`<path d="M10 1.8 19 17.4a.9.9 0 0 1-.8 1.3H1.8a.9.9 0 0 1-.8-1.3Z" /><path class="glyph" d="M10 7.4v5M10 15.4v.2" />`,
  blocked: svg`<path d="M6.4 1.5h7.2l4.9 4.9v7.2l-4.9 4.9H6.4l-4.9-4.9V6.4Z" /><path class="glyph" d="m7 7 6 6m0-6-6 6" />`,
  exempt: svg`<circle cx="10" cy="10" r="8.5" /><path class="glyph" d="M6 10h8" />`,
  note: svg`<circle cx="10" cy="10" r="8.5" /><path class="glyph" d="M10 9.4v4.4M10 6.3v.2" />`,
};

/** The bare shape; a word must stand beside it. */
export const shape = (kind: Shape): TemplateResult =>
  html`<svg class="shape ${kind}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${OUTLINE[kind]}</svg>`;

/** Shape and word on a tint. */
export const badge = (readiness: Readiness, texts: Texts): TemplateResult =>
  html`<span class="badge ${readiness}" part="badge">${shape(readiness)}${texts.messages.word('readiness', readiness)}</span>`;

/** The shape of a finding, by what happens at Amazon. */
export const shapeOf: Record<Consequence, Shape> = { refused: 'blocked', defect: 'blocked', risk: 'check', note: 'note' };

/** The shape of the second question, whether the package counts. */
export const shapeOfRate: Record<Vtr, Shape> = { counts: 'ready', 'at-risk': 'check', defect: 'blocked', exempt: 'exempt' };

/** What a rule is called, by its name. */
export function titleOf(rules: ReadonlyMap<string, RuleFacts>, texts: Texts, rule: string): string {
  const known = rules.get(rule);
  return known ? texts.messages.title(known.code) : rule;
}
