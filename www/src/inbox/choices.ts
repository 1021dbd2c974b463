/** Where several answers are equally likely: each as a button, none preferred, with what speaks for it. Templates only. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Finding, Fix, Recognition } from '../engine';
import { shown } from '../parts/text';
import type { Texts } from '../texts';

export function choices({ choices = [] }: Finding, recognition: Recognition | null, choose: (choice: number) => void, texts: Texts): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`
    <p class="quiet">${texts.say('choices-ask')}</p>
    <ul class="choices">
      ${choices.map(
        (choice, index) => html`<li>
          <button class="button" data-choice=${index} @click=${() => choose(index)}>${shown(texts.messages.fix(choice), texts)}</button>
          ${why(choice, recognition, texts)}
        </li>`,
      )}
    </ul>
  `;
}

/** What the number says for a carrier. */
function why({ edits }: Fix, recognition: Recognition | null, texts: Texts): TemplateResult | typeof nothing {
  const names = edits.map(({ to }) => to);
  const candidate = recognition?.candidates.find(({ carrier }) => names.includes(carrier));
  if (!candidate) return nothing;
  return html`<details>
    <summary>${texts.say('choices-why', { name: candidate.carrier })}</summary>
    <ul class="reasons" lang=${texts.language}>
      ${candidate.reasons.map((reason) => html`<li>${shown(texts.messages.reason(reason), texts)}</li>`)}
    </ul>
  </details>`;
}
