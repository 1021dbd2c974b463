/** What a tracking number was recognized as: how it was read, whose it may be, and why. Templates only. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Candidate, Recognition } from '../engine';
import { groups, shown } from '../parts/text';
import type { Texts } from '../texts';

export function recognized(recognition: Recognition, texts: Texts): TemplateResult {
  const { kind, candidates } = recognition;
  const [best, ...others] = candidates;
  if (!best) return html`<p class="quiet">${kind === 'unknown' ? texts.say('inbox-drawer-no-candidate') : texts.say('inbox-drawer-no-number', { kind: texts.messages.word('kind', kind) })}</p>`;
  return html`
    ${read(recognition, texts)} ${best.parts.length > 0 ? groups(best, texts) : nothing}
    <p>${texts.say('inbox-drawer-looks-like')} <strong>${called(best)}</strong> <span class="quiet" lang=${texts.language}>(${grade(best, texts)})</span></p>
    <dl class="facts">${decoded(best, texts)}</dl>
    <details>
      <summary>${texts.say('inbox-drawer-why')}</summary>
      ${why(best, texts)}
      ${others.length > 0
        ? html`<p class="quiet">${texts.say('inbox-drawer-others')}</p>
            <ul class="reasons">
              ${others.map((other) => html`<li>${called(other)} <span class="quiet" lang=${texts.language}>(${grade(other, texts)})</span>${why(other, texts)}</li>`)}
            </ul>`
        : nothing}
    </details>
  `;
}

/** The number without what stood around it, and what that was. */
function read({ input, cleaned, barcode, cleaning }: Recognition, texts: Texts): TemplateResult | typeof nothing {
  if (cleaned === input) return nothing;
  return html`
    <dl class="facts read">
      <div><dt>${texts.say('inbox-drawer-read-as')}</dt><dd class="code">${shown(cleaned, texts)}</dd></div>
      ${barcode && barcode !== input ? html`<div><dt>${texts.say('inbox-drawer-barcode')}</dt><dd class="code">${shown(barcode, texts)}</dd></div>` : nothing}
      ${cleaning.length > 0 ? html`<div><dt>${texts.say('inbox-drawer-without')}</dt><dd lang=${texts.language}>${cleaning.map((dirt) => texts.messages.word('cleaning', dirt)).join(', ')}</dd></div>` : nothing}
    </dl>
  `;
}

/** What speaks for a candidate, and against it. */
const why = ({ reasons }: Candidate, texts: Texts): TemplateResult => html`<ul class="reasons" lang=${texts.language}>${reasons.map((reason) => html`<li>${shown(texts.messages.reason(reason), texts)}</li>`)}</ul>`;

const called = ({ carrier, id, post }: Candidate): string => (carrier === 'Other' ? (post?.name ?? id) : carrier);

const grade = ({ confidence, verdict }: Candidate, texts: Texts): string => `${texts.messages.word('confidence', confidence)}, ${texts.messages.word('verdict', verdict)}`;

/** What the number tells besides its carrier. */
const decoded = ({ service, post }: Candidate, texts: Texts): TemplateResult => html`
  ${service ? html`<div><dt>${texts.say('frame-field-service')}</dt><dd>${service.name}</dd></div>` : nothing}
  ${service?.amazon && service.amazon !== service.name ? html`<div><dt>${texts.say('inbox-drawer-amazon-service')}</dt><dd>${service.amazon}</dd></div>` : nothing}
  ${post ? html`<div><dt>${texts.say('inbox-drawer-post')}</dt><dd>${post.name}, ${post.country}</dd></div>` : nothing}
`;
