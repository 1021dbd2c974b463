/** The top of the desk: bar, first run, counts, causes. Templates only; the desk holds the state. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { RuleFacts } from '../engine';
import { STATUSES } from './filter';
import type { Cause, Counts, Filter } from './filter';
import type { Session } from '../state/session';
import { shape, shapeOf, titleOf } from '../parts/status';
import type { Shape } from '../parts/status';
import { shown } from '../parts/text';
import type { Texts } from '../texts';

export const bar = ({ day, work, rows, going, texts }: Session, review: (() => void) | null, clock: TemplateResult | typeof nothing): TemplateResult => html`
  <header class="bar" part="toolbar">
    <div>
      <h2>${texts.say('frame-title')}</h2>
      ${day ? html`<p class="quiet">${day.name ? html`${shown(day.name, texts)} · ` : nothing}${texts.say('frame-shipments', { count: day.shipments })}, ${texts.say('frame-packages', { count: rows.length })} · ${texts.say('frame-as-of', { moment: texts.when(day.now) })}</p>` : nothing}
    </div>
    ${day && !work
      ? html`<div class="next">
          ${clock}
          ${review
            ? html`<button class="button primary" part="button primary" data-do="review" ?disabled=${rows.length === 0} @click=${review}>${rows.length > going ? texts.say('frame-review-held', { count: going, held: rows.length - going }) : texts.say('frame-review', { count: going })}</button>`
            : nothing}
        </div>`
      : nothing}
  </header>
`;

/** What is done to the whole day. */
export const actions = ({ work, fixable, texts }: Session, on: { open: () => void; fix: (() => void) | null }): TemplateResult | typeof nothing =>
  work
    ? nothing
    : html`<p class="buttons">
        <button class="button" part="button" data-do="open" @click=${on.open}>${texts.say('frame-open')}</button>
        ${fixable > 0 && on.fix ? html`<button class="button" part="button" data-do="fix-all" @click=${on.fix}>${texts.say('frame-fix-all', { count: fixable })}</button>` : nothing}
      </p>`;

export const welcome = (on: { sample: (() => void) | null; choose: () => void }, texts: Texts): TemplateResult => html`
  <section class="welcome" aria-labelledby="welcome-title">
    <svg class="picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d="M24 5 42 14v20l-18 9-18-9V14Z" /><path d="m6 14 18 9 18-9M24 23v20M15 9.5 33 18.5v7" />
    </svg>
    <h3 id="welcome-title">${texts.say('frame-welcome-title')}</h3>
    <p>${texts.say('frame-welcome-text')}</p>
    <p class="buttons">
      ${on.sample ? html`<button class="button primary" data-do="sample" @click=${on.sample}>${texts.say('frame-welcome-sample')}</button>` : nothing}
      <button class="button" @click=${on.choose}>${texts.say('frame-welcome-choose')}</button>
    </p>
    <p class="quiet">${texts.say('frame-welcome-drop')}</p>
    <p class="quiet private">${texts.say('frame-welcome-private')}</p>
  </section>
`;

const tile = (status: Filter['status'], texts: Texts, count: number, chosen: boolean, choose: (status: Filter['status']) => void): TemplateResult => {
  const [word, hint, kind]: [string, string, Shape | null] =
    status === 'all' ? [texts.say('inbox-filter-all'), '', null] : status === 'exempt' ? [texts.messages.word('vtr', 'exempt'), texts.say('inbox-hint-exempt'), 'exempt'] : [texts.messages.word('readiness', status), texts.say(`inbox-hint-${status}`), status];
  return html`<button class="tile ${status}" data-status=${status} aria-pressed=${chosen} title=${hint || nothing} @click=${() => choose(status)}>
    ${kind ? shape(kind) : nothing}<span class="word">${word}</span><span class="count">${texts.number(count)}</span>
  </button>`;
};

/** The counts, which are the filters. */
export const tiles = (counts: Counts, texts: Texts, chosen: Filter['status'], choose: (status: Filter['status']) => void): TemplateResult => html`
  <div class="tiles" role="group" aria-label=${texts.say('inbox-list-filter')}>
    ${STATUSES.map((status) => tile(status, texts, counts[status], status === chosen, choose))}
  </div>
`;

interface CauseActions {
  /** Nothing where nothing can be changed. */
  readonly fix: ((rule: string, kind: 'safe' | 'suggested') => void) | null;
  readonly see: (rule: string) => void;
  /** Leads to the first package of which something is asked. */
  readonly choose: (rule: string) => void;
}

const card = ({ rule, consequence, packages, fixable, suggested, asked, held }: Cause, title: string, texts: Texts, chosen: boolean, { fix, see, choose }: CauseActions): TemplateResult => html`
  <li class="cause-card ${shapeOf[consequence]}" part="cause-card" data-rule=${rule}>
    <p class="head">${shape(shapeOf[consequence])}<strong lang=${texts.language}>${title}</strong><span class="count">${texts.number(packages)}</span></p>
    <p class="cost" lang=${texts.language}>${texts.messages.word('consequence', consequence)}</p>
    ${held > 0 ? html`<p class="cost">${texts.say('inbox-causes-held', { count: held })}</p>` : nothing}
    <p class="buttons">
      ${fix && fixable > 0
        ? html`<button class="button" data-do="fix-cause" @click=${() => fix(rule, 'safe')}>${texts.say('inbox-causes-fix', { count: fixable })}</button>`
        : fix && suggested > 0
          ? html`<button class="button" data-do="suggest-cause" @click=${() => fix(rule, 'suggested')}>${texts.say('inbox-causes-suggest', { count: suggested })}</button>`
          : nothing}
      ${fix && asked > 0 ? html`<button class="button" data-do="choose-cause" @click=${() => choose(rule)}>${texts.say('choices-cause', { count: asked })}</button>` : nothing}
      <button class="link" aria-pressed=${chosen} @click=${() => see(rule)}>${chosen ? texts.say('inbox-causes-seeing') : texts.say('inbox-causes-see')}</button>
    </p>
  </li>
`;

/** Cards in sight; the rest is one press away. */
const CARDS = 5;

export const causeCards = (causes: readonly Cause[], rules: ReadonlyMap<string, RuleFacts>, texts: Texts, chosen: string, on: CauseActions): TemplateResult | typeof nothing => {
  const costly = causes.filter(({ consequence }) => consequence !== 'note');
  if (costly.length === 0) return nothing;
  const cards = costly.map((cause) => card(cause, titleOf(rules, texts, cause.rule), texts, cause.rule === chosen, on));
  return html`
    <section class="causes" aria-labelledby="causes-title">
      <h3 id="causes-title">${texts.say('inbox-causes-title')}</h3>
      <ul>
        ${cards.slice(0, CARDS)}
      </ul>
      ${cards.length > CARDS
        ? html`<details>
            <summary>${texts.say('inbox-causes-more', { count: cards.length - CARDS })}</summary>
            <ul>
              ${cards.slice(CARDS)}
            </ul>
          </details>`
        : nothing}
    </section>
  `;
};
