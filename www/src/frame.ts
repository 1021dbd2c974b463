/** The ways between the screens. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { ScreenName } from './surface';
import type { Texts } from './texts';

/** The screens, in the order of the day. */
const SCREENS = ['inbox', 'mapping', 'rate', 'sent'] as const satisfies readonly ScreenName[];

export const tabs = (chosen: ScreenName, texts: Texts, go: (screen: ScreenName) => void): TemplateResult => html`
  <nav class="screens" aria-label=${texts.say('frame-screens')}>
    ${SCREENS.map(
      (screen) => html`<button data-screen=${screen} aria-current=${screen === chosen ? 'page' : 'false'} @click=${() => go(screen)}>${texts.say(`frame-screen-${screen}`)}</button>`,
    )}
  </nav>
`;
