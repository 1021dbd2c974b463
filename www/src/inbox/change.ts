/** A change in words: the field, and what stood there before and stands there after. */

import type { TemplateResult } from 'lit';

import { field, shown } from '../parts/text';
import type { Change } from '../protocol';
import { HELD } from '../protocol/inbox';
import type { Texts } from '../texts';

export const changed = ({ path }: Change, texts: Texts): string => (path === HELD ? texts.say('inbox-held') : field(path, texts));

export function valueOf(change: Change, side: 'from' | 'to', texts: Texts): TemplateResult | string {
  if (change.path !== HELD) return shown(change[side], texts);
  return change[side] === '' ? texts.say('inbox-held-no') : texts.say('inbox-held-yes');
}
