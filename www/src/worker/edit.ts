/** Carries the engine's edits into a shipment and reads them back out; decides nothing. */

import type { Edit } from '../engine';

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

/** Sets one scalar in place, making the parents that are missing. */
function set(root: unknown, { path, to }: Edit): void {
  const parents = tokens(path);
  const last = parents.pop();
  let here: unknown = root;
  for (const token of parents) {
    if (!isTree(here)) return;
    if (!Object.hasOwn(here, token)) put(here, token, {});
    here = here[token];
  }
  if (isTree(here) && last !== undefined) put(here, last, to);
}

// Defined, not assigned: a key such as `__proto__` stays a key.
const put = (tree: Tree, key: string, value: unknown): void =>
  void Object.defineProperty(tree, key, { value, enumerable: true, writable: true, configurable: true });

/** A copy with fixes made, each whole or not at all: a field that has changed since takes its fix off the table. */
export function edited<T>(root: T, fixes: readonly (readonly Edit[])[]): T {
  const copy = structuredClone(root);
  for (const edits of fixes) {
    if (edits.every(({ path, from }) => at(copy, path) === from)) for (const edit of edits) set(copy, edit);
  }
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
