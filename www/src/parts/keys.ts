/** The keyboard of the desk. Single keys work only while the focus is in the desk and not in a field, and can be switched off. */

import { STATUSES } from '../inbox/filter';
import type { Filter } from '../inbox/filter';

/** What is asked about the package that has the focus, or that is open. */
export type ListAction = 'next' | 'previous' | 'fix' | 'alike' | 'hold' | 'number' | 'carrier' | 'select' | 'range' | 'search';
export type Action = ListAction | 'undo' | 'review' | 'help' | { readonly status: Filter['status'] };

/** Where the focus is: keys of the list do nothing behind an open dialog. */
export type Place = 'list' | 'drawer' | 'dialog';

const ANYWHERE: Readonly<Record<string, Action>> = { j: 'next', k: 'previous', f: 'fix', F: 'alike', h: 'hold', e: 'number', c: 'carrier', u: 'undo' };
const IN_LIST: Readonly<Record<string, Action>> = { ...ANYWHERE, x: 'select', X: 'range', '/': 'search', '?': 'help' };

/** What a key asks for, or `null` when it is not ours. */
export function action(event: KeyboardEvent, place: Place, single: boolean): Action | null {
  const target = event.composedPath()[0];
  if (target instanceof Element && target.matches('input:not([type=checkbox]), select, textarea')) return null;
  if (place === 'dialog' || event.metaKey || event.altKey) return null;
  if (event.ctrlKey) return event.key === 'Enter' && place === 'list' ? 'review' : null;
  if (!single) return null;
  if (place === 'drawer') return ANYWHERE[event.key] ?? null;
  const status = /^[1-9]$/.test(event.key) ? STATUSES[Number(event.key) - 1] : undefined;
  return status ? { status } : (IN_LIST[event.key] ?? null);
}
