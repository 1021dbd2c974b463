/** What a tracking number was recognized as: how it was read, whose it may be, and why. Templates only. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Candidate, Messages, Recognition } from '../engine';
import { groups, shown } from '../parts/text';
import { words } from '../words';

export function recognized(recognition: Recognition, messages: Messages): TemplateResult {
  const { kind, candidates } = recognition;
  const [best, ...others] = candidates;
  if (!best) return html`<p class="quiet">${kind === 'unknown' ? words.drawer.noCandidate : words.drawer.noNumber(messages.word('kind', kind))}</p>`;
  return html`
    ${read(recognition, messages)} ${best.parts.length > 0 ? groups(best) : nothing}
    <p>${words.drawer.looksLike} <strong>${called(best)}</strong> <span class="quiet" lang=${messages.language}>(${grade(best, messages)})</span></p>
    <dl class="facts">${decoded(best)}</dl>
    <details>
      <summary>${words.drawer.why}</summary>
      <ul class="reasons" lang=${messages.language}>
        ${best.reasons.map((reason) => html`<li>${shown(messages.reason(reason))}</li>`)}
      </ul>
      ${others.length > 0
        ? html`<p class="quiet">${words.drawer.others}</p>
            <ul class="reasons">
              ${others.map((other) => html`<li>${called(other)} <span class="quiet" lang=${messages.language}>(${grade(other, messages)})</span></li>`)}
            </ul>`
        : nothing}
    </details>
  `;
}

/** The number without what stood around it, and what that was. */
function read({ input, cleaned, barcode, cleaning }: Recognition, messages: Messages): TemplateResult | typeof nothing {
  if (cleaned === input) return nothing;
  return html`
    <dl class="facts read">
      <div><dt>${words.drawer.readAs}</dt><dd class="code">${shown(cleaned)}</dd></div>
      ${barcode && barcode !== input ? html`<div><dt>${words.drawer.barcode}</dt><dd class="code">${shown(barcode)}</dd></div>` : nothing}
      ${cleaning.length > 0 ? html`<div><dt>${words.drawer.without}</dt><dd lang=${messages.language}>${cleaning.map((dirt) => messages.word('cleaning', dirt)).join(', ')}</dd></div>` : nothing}
    </dl>
  `;
}

const called = ({ carrier, id, post }: Candidate): string => (carrier === 'Other' ? (post?.name ?? id) : carrier);

const grade = ({ confidence, verdict }: Candidate, messages: Messages): string => `${messages.word('confidence', confidence)}, ${messages.word('verdict', verdict)}`;

/** What the number tells besides its carrier. */
const decoded = ({ service, post }: Candidate): TemplateResult => html`
  ${service ? html`<div><dt>${words.fields.service}</dt><dd>${service.name}</dd></div>` : nothing}
  ${service?.amazon && service.amazon !== service.name ? html`<div><dt>${words.drawer.amazonService}</dt><dd>${service.amazon}</dd></div>` : nothing}
  ${post ? html`<div><dt>${words.drawer.post}</dt><dd>${post.name}, ${post.country}</dd></div>` : nothing}
`;
