/** Carries the engine's edits into a shipment and reads them back out; decides nothing. */

import type { Edit } from './engine';

type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const tokens = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** The scalar at a JSON Pointer as text; `''` when nothing is there. */
export function at(root: unknown, pointer: string): string {
  let here: unknown = root;
  for (const token of tokens(pointer)) {
    if (!isTree(here) || !Object.hasOwn(here, token)) return '';
    here = here[token];
  }
  return isTree(here) ? '' : text(here);
}

/** Sets one scalar in place, unless the field no longer holds what the edit was made for. */
function set(root: unknown, edit: Edit): boolean {
  if (at(root, edit.path) !== edit.from) return false;
  const path = tokens(edit.path);
  const last = path.pop();
  if (last === undefined) return false;
  let here: unknown = root;
  for (const token of path) {
    if (!isTree(here)) return false;
    if (!Object.hasOwn(here, token)) Object.defineProperty(here, token, { value: {}, enumerable: true, writable: true, configurable: true });
    here = here[token];
  }
  if (!isTree(here)) return false;
  // Defined, not assigned: a key such as `__proto__` stays a key.
  Object.defineProperty(here, last, { value: edit.to, enumerable: true, writable: true, configurable: true });
  return true;
}

/** A copy with the edits made; edits whose `from` no longer matches are left out. */
export function edited<T>(root: T, edits: readonly Edit[]): T {
  const copy = structuredClone(root);
  for (const edit of edits) set(copy, edit);
  return copy;
}

/** Every scalar that differs, as edits from `before` to `after`. */
export function differences(before: unknown, after: unknown, path = ''): Edit[] {
  if (!isTree(before) && !isTree(after)) {
    const from = text(before);
    const to = text(after);
    return from === to ? [] : [{ path, from, to }];
  }
  const left: Tree = isTree(before) ? before : {};
  const right: Tree = isTree(after) ? after : {};
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) => differences(left[key], right[key], `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}
