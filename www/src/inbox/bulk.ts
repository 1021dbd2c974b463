/** What can be done to the rows that are ticked. Templates only; every change is shown before it is made. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Deed, Row } from '../protocol';
import type { Session } from '../state/session';
import type { Texts } from '../texts';

interface BulkActions {
  readonly plan: (at: readonly number[], deed: Deed) => void;
  readonly save: () => void;
  readonly clear: () => void;
  /** Ticks all that match; there when some of them are not ticked yet. */
  readonly all: (() => void) | null;
}

const WRITTEN = ['carrier', 'service'] as const;

export function bulk(ticked: readonly Row[], matching: number, elsewhere: number, session: Session, readonly: boolean, texts: Texts, on: BulkActions): TemplateResult | typeof nothing {
  if (ticked.length === 0) return nothing;
  const fixable = ticked.filter((row) => row.findings.some(({ fix }) => fix === 'safe'));
  const held = ticked.filter((row) => row.held);
  const free = ticked.filter((row) => !row.held);
  const places = (rows: readonly Row[]): number[] => rows.map(({ at }) => at);
  const press = (deed: 'fix' | 'hold' | 'release', rows: readonly Row[]): TemplateResult | typeof nothing =>
    rows.length > 0 ? html`<button class="button" data-bulk=${deed} @click=${() => on.plan(places(rows), { do: deed })}>${texts.say(`inbox-bulk-${deed}`, { count: rows.length })}</button>` : nothing;
  const write = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const to = Object.fromEntries(WRITTEN.map((name) => [name, String(data.get(name) ?? '').trim()] as const).filter(([, text]) => text !== ''));
    form.closest<HTMLElement>('[popover]')?.hidePopover();
    if (Object.keys(to).length > 0) on.plan(places(ticked), { do: 'write', to });
  };
  return html`
    <div class="bulk" role="group" aria-label=${texts.say('inbox-bulk')}>
      <p>
        <strong>${texts.say('inbox-bulk-count', { count: ticked.length })}</strong>
        ${elsewhere > 0 ? html`<span class="quiet">${texts.say('inbox-bulk-elsewhere', { count: elsewhere })}</span>` : nothing}
        ${on.all ? html`<button class="link" data-bulk="all" @click=${on.all}>${texts.say('inbox-bulk-all', { count: matching })}</button>` : nothing}
        <button class="link" data-bulk="clear" @click=${on.clear}>${texts.say('inbox-bulk-clear')}</button>
      </p>
      <p class="buttons">
        ${readonly
          ? nothing
          : html`${press('fix', fixable)}<button class="button" data-bulk="write" popovertarget="rewrite">${texts.say('inbox-bulk-write')}</button><ship-untrack .rows=${ticked} .session=${session} .texts=${texts}></ship-untrack>${press('hold', free)}${press('release', held)}`}
        <button class="button" data-bulk="save" @click=${on.save}>${texts.say('inbox-bulk-save', { count: ticked.length })}</button>
      </p>
      <form class="pop" id="rewrite" popover role="dialog" aria-labelledby="rewrite-title" @submit=${write}>
        <h3 id="rewrite-title">${texts.say('inbox-bulk-write-title', { count: ticked.length })}</h3>
        <p class="quiet">${texts.say('inbox-bulk-write-text')}</p>
        <datalist id="rewrite-carriers">${session.carriers.map(({ code, name }) => html`<option value=${code === 'Other' ? name : code}>${name}</option>`)}</datalist>
        ${WRITTEN.map((name) => html`<label class="field">${texts.say(`frame-field-${name}`)}<input name=${name} list=${name === 'carrier' ? 'rewrite-carriers' : nothing} ?autofocus=${name === 'carrier'} autocomplete="off" spellcheck="false" /></label>`)}
        <p class="buttons"><button class="button primary" data-bulk="write-plan">${texts.say('inbox-bulk-write-see')}</button></p>
      </form>
    </div>
  `;
}
