import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { Texts } from '../texts';

/** A table of changes, package by package: which field, and what it is `before` and `after`. */
export const changeTable = (before: string, after: string, rows: readonly TemplateResult[], texts: Texts): TemplateResult => html`
  <table class="changes">
    <thead>
      <tr>${[texts.say('inbox-preview-order'), texts.say('inbox-preview-field'), before, after].map((name) => html`<th scope="col">${name}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>
`;
