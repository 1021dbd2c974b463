/** Several numbers pasted at once go to the packages that follow, in the order of the list; shown first, one step to undo. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { Scope } from '../protocol';
import type { Texts } from '../texts';

/** The lines of a pasted text; none when it is a single one. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== '');
  return lines.length > 1 ? lines : [];
}

/** The numbers beside the packages they would go to. */
export const filling = (lines: readonly string[], ahead: readonly number[]): Extract<Scope, { of: 'fill' }> => ({
  of: 'fill',
  to: lines.slice(0, ahead.length).flatMap((number, index) => (ahead[index] === undefined ? [] : [{ at: ahead[index], number }])),
});

export function offer(lines: readonly string[], ahead: readonly number[], texts: Texts, on: { fill: () => void; dismiss: () => void }): TemplateResult {
  const rows = Math.min(lines.length, ahead.length);
  return html`<div class="notice paste">
    <div>
      <p>${texts.say('inbox-paste-found', { count: lines.length })}${lines.length > rows ? html` ${texts.say('inbox-paste-left', { count: lines.length - rows })}` : ''}</p>
      <p class="buttons">
        <button class="button primary" type="button" data-do="fill" @click=${on.fill}>${texts.say('inbox-paste-fill', { count: rows })}</button>
        <button class="link" type="button" @click=${on.dismiss}>${texts.say('frame-cancel')}</button>
      </p>
    </div>
  </div>`;
}
