/** The keyboard of the desk. Single keys work only while the focus is in the desk and not in a field. */

import { STATUSES } from '../inbox/filter';
import type { Filter } from '../inbox/filter';

export type Action = 'next' | 'previous' | 'fix' | 'undo' | 'search' | 'review' | 'help' | { readonly status: Filter['status'] };

/** Where the focus is: keys of the list do nothing behind an open dialog. */
export type Place = 'list' | 'drawer' | 'dialog';

const ANYWHERE: Readonly<Record<string, Action>> = { j: 'next', k: 'previous', u: 'undo' };
const IN_DRAWER: Readonly<Record<string, Action>> = { ...ANYWHERE, f: 'fix' };
const IN_LIST: Readonly<Record<string, Action>> = { ...ANYWHERE, '/': 'search', '?': 'help' };

/** What a key asks for, or `null` when it is not ours. */
export function action(event: KeyboardEvent, place: Place): Action | null {
  const target = event.composedPath()[0];
  if (target instanceof Element && target.matches('input, select, textarea')) return null;
  if (place === 'dialog' || event.metaKey || event.altKey) return null;
  if (event.ctrlKey) return event.key === 'Enter' && place === 'list' ? 'review' : null;
  if (place === 'drawer') return IN_DRAWER[event.key] ?? null;
  const status = /^[1-9]$/.test(event.key) ? STATUSES[Number(event.key) - 1] : undefined;
  return status ? { status } : (IN_LIST[event.key] ?? null);
}
