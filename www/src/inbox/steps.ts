/** The steps taken today, the last one first, each with what it changed. Templates only. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { shown } from '../parts/text';
import type { Change, Scope } from '../protocol';
import type { Done } from '../state/shown';
import type { Texts } from '../texts';
import { changed, valueOf } from './change';

/** Lines of a step; the count above them is complete. */
const LISTED = 50;

/** What a step did, in a line. */
export function did(scope: Scope | null, count: number, texts: Texts): string {
  const deed = scope === null ? 'map' : scope.of === 'edit' ? 'write' : scope.of === 'rows' ? scope.do : 'fix';
  return texts.say(`frame-said-${deed === 'fix' ? 'fixed' : deed}`, { count });
}

const line = (change: Change, texts: Texts): TemplateResult => html`<li>${shown(change.name, texts)}: ${changed(change, texts)} <span class="before">${valueOf(change, 'from', texts)}</span> → <span class="after">${valueOf(change, 'to', texts)}</span></li>`;

export function steps(done: readonly Done[], readonly: boolean, texts: Texts, undo: (steps: number) => void): TemplateResult | typeof nothing {
  if (done.length === 0) return nothing;
  return html`
    <button class="button" data-do="steps" popovertarget="steps">${texts.say('inbox-steps')} <span class="count">${texts.number(done.length)}</span></button>
    <div class="pop" id="steps" popover role="dialog" aria-labelledby="steps-title">
      <h3 id="steps-title">${texts.say('inbox-steps')}</h3>
      <ol class="steps">
        ${done.toReversed().map(
          ({ scope, plan }, back) => html`<li>
            <p><strong>${did(scope, plan.packages, texts)}</strong> ${readonly ? nothing : html`<button class="link" data-undo=${back + 1} @click=${() => undo(back + 1)}>${back === 0 ? texts.say('frame-said-undo') : texts.say('inbox-steps-undo', { count: back + 1 })}</button>`}</p>
            ${plan.changes.length > 0
              ? html`<details>
                  <summary>${texts.say('inbox-steps-see')}</summary>
                  <ul class="reasons">
                    ${plan.changes.slice(0, LISTED).map((change) => line(change, texts))}
                  </ul>
                  ${plan.changes.length > LISTED ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: plan.changes.length - LISTED })}</p>` : nothing}
                </details>`
              : nothing}
          </li>`,
        )}
      </ol>
    </div>
  `;
}
