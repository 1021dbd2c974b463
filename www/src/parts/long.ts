/** Long files: what is asked before, and how far it is. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Question } from '../state/loading';
import type { Texts } from '../texts';
import { shape } from './status';

/** Shipments being read and checked, as far as they are. */
export interface Work {
  readonly done: number;
  /** 0 while nobody knows. */
  readonly total: number;
  /** The total is an estimate. */
  readonly about: boolean;
  readonly abort: AbortController;
}

/** So many steps are told to a screen reader: each quarter. */
const STEPS = 4;

export function working({ done, total, about, abort }: Work, texts: Texts): TemplateResult {
  const text = total > 0 ? texts.say(about ? 'frame-checking-about' : 'frame-checking', { done, total }) : texts.say('frame-working');
  const quarter = total > 0 ? Math.floor((STEPS * done) / total) / STEPS : 0;
  return html`
    <section class="working" aria-labelledby="working">
      <p id="working">${text}</p>
      <progress aria-labelledby="working" max=${total || nothing} .value=${total > 0 ? done : nothing}></progress>
      <button class="button" data-do="cancel" @click=${() => abort.abort()}>${texts.say('frame-cancel')}</button>
      <p class="unheard" role="status">${quarter > 0 ? texts.percent(quarter) : nothing}</p>
    </section>
  `;
}

/** How far something is that is given up by going elsewhere. */
export const bar = ({ done, total }: Pick<Work, 'done' | 'total'>, text: string): TemplateResult => html`<p class="quiet">${text}</p><progress aria-label=${text} max=${total} .value=${done}></progress>`;

/** What is asked before a long file is checked; of one that is too long it is said how to go on. */
export function long(question: Question, texts: Texts): TemplateResult {
  const { answer } = question;
  const over = 'most' in question;
  const text = over
    ? question.of === 'bytes'
      ? texts.say('frame-over-bytes', { size: texts.size(question.size), most: texts.size(question.most), parts: question.parts })
      : texts.say('frame-over-shipments', { total: question.total, most: question.most, parts: question.parts })
    : texts.say('frame-long-text', { time: question.seconds < 60 ? texts.say('frame-long-minute') : texts.duration(question.seconds / 60) });
  return html`
    <section class="notice ${over ? 'blocked' : 'check'}" role="alertdialog" aria-labelledby="long-title" aria-describedby="long-text">
      ${shape(over ? 'blocked' : 'check')}
      <div>
        <strong id="long-title">${over ? texts.say('frame-over-title') : texts.say('frame-long-title', { count: question.total, size: texts.size(question.size) })}</strong>
        <p id="long-text">${text}</p>
        <p class="buttons">
          ${over ? nothing : html`<button class="button primary" data-do="long" @click=${() => answer(true)}>${texts.say('frame-long-go')}</button>`}
          <button class="button" data-do="not-long" @click=${() => answer(false)}>${texts.say(over ? 'frame-close' : 'frame-cancel')}</button>
        </p>
      </div>
    </section>
  `;
}

/** Rows to come: seen only when it takes a while. */
export const skeleton = (): TemplateResult => html`<div class="skeleton" aria-hidden="true">${Array.from({ length: 8 }, () => html`<span></span>`)}</div>`;
