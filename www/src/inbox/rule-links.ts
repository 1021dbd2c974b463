/** From a finding to its rule: our page about it, and where the rule comes from. Templates only. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { RuleFacts } from '../engine';
import type { Texts } from '../texts';

/** Where the pages of the rules are published: the repository that the package names. */
const PAGES = 'https://github.com/shipconfirm/shipconfirm/blob/main/';

const link = (href: string, text: string, title: string | typeof nothing = nothing): TemplateResult => html`<a class="link" href=${href} title=${title} target="_blank" rel="noopener noreferrer">${text} ↗</a>`;

export function ruleLinks(facts: RuleFacts | undefined, texts: Texts): TemplateResult | typeof nothing {
  if (!facts) return nothing;
  const source = facts.references.find(({ url }) => url);
  return html`<p class="rule-links">
    ${source?.url ? link(source.url, texts.say('rule-source'), source.title) : nothing} ${link(PAGES + facts.page, texts.say('rule-page'))}
  </p>`;
}
