/** Amazon's own report beside the ledger: what both see differently, order by order, and which column is taken for what. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Comparison } from '../engine';
import { shown } from '../parts/text';
import type { NamedColumns } from '../protocol';
import type { Texts } from '../texts';

/** Differences listed; a report has thousands of rows. */
const LISTED = 200;

type Difference = Comparison['differences'][number];

/** What Amazon says of it; a report need not say. */
const verdict = ({ amazon }: Difference, texts: Texts): string => texts.say(amazon === null ? 'rate-amazon-silent' : amazon ? 'rate-amazon-valid' : 'rate-amazon-invalid');

const row = (one: Difference, texts: Texts): TemplateResult => html`<tr>
  <th scope="row" class="code">${shown(one.orderId, texts)}</th>
  <td>${one.package === null ? '–' : shown(one.package, texts)}</td>
  <td>${verdict(one, texts)}</td>
  <td>${one.ruling === null ? '–' : texts.messages.word('ruling', one.ruling)}</td>
  <td data-likely=${one.likely}>${texts.messages.word('likely', one.likely)}</td>
</tr>`;

/** The columns of a report, to be named by a person where their names are not known. */
function columnsOf({ header, columns, rows }: Comparison, named: NamedColumns, texts: Texts, name: (named: NamedColumns) => void): TemplateResult {
  const chosen = (column: keyof NamedColumns, event: Event): void => {
    const { [column]: _, ...rest } = named;
    const value = (event.target as HTMLSelectElement).value;
    name(value === '' ? rest : { ...rest, [column]: value });
  };
  return html`<details class="columns" ?open=${rows === 0}>
    <summary>${texts.say('rate-compared-columns')}</summary>
    <p class="quiet">${texts.say('rate-compared-columns-hint')}</p>
    <div class="fields">
      ${columns.map(
        ({ column, name: own }) => html`<label class="field">
          ${texts.messages.word('report-column', column)}
          <select data-column=${column} @change=${(event: Event) => chosen(column, event)}>
            <option value="" ?selected=${own === null}>${texts.say('rate-compared-no-column')}</option>
            ${header.map((one) => html`<option value=${one} ?selected=${one === own}>${one}</option>`)}
          </select>
        </label>`,
      )}
    </div>
  </details>`;
}

export function compared(found: Comparison, named: NamedColumns, texts: Texts, name: (named: NamedColumns) => void): TemplateResult {
  const { rows, agreed, differences, header } = found;
  return html`<section class="compared" aria-labelledby="compared-title">
    <h4 id="compared-title" tabindex="-1">${rows > 0 ? texts.say('rate-compared', { rows, agreed }) : texts.say('rate-open-report')}</h4>
    ${header.length > 0 ? columnsOf(found, named, texts, name) : nothing}
    ${differences.length > 0
      ? html`<div class="wide-table" tabindex="0" role="region" aria-labelledby="compared-title">
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">${texts.say('rate-compared-order')}</th><th scope="col">${texts.say('rate-compared-package')}</th><th scope="col">${texts.say('rate-compared-amazon')}</th>
                <th scope="col">${texts.say('rate-compared-own')}</th><th scope="col">${texts.say('rate-compared-reason')}</th>
              </tr>
            </thead>
            <tbody>${differences.slice(0, LISTED).map((one) => row(one, texts))}</tbody>
          </table>
        </div>`
      : nothing}
    ${differences.length > LISTED ? html`<p class="quiet">${texts.say('frame-trouble-rest', { count: differences.length - LISTED })}</p>` : nothing}
  </section>`;
}
