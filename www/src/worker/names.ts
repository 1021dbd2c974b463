import type { NameSeen, Names } from '../engine';
import type { SeenName } from '../protocol';
import { nameKey } from '../protocol/mapping';

/** Names that are told; a column of free text has more. */
const MOST = 2000;

/** The names of a file that is read part by part. */
export class SeenNames {
  #names = new Map<string, SeenName>();

  add(names: Names | undefined): void {
    for (const { field, text, count } of names?.seen ?? []) {
      const key = nameKey({ field, text });
      const before = this.#names.get(key);
      if (before || this.#names.size < MOST) this.#names.set(key, { field, text, count: count + (before?.count ?? 0) });
    }
  }

  list(): readonly SeenName[] {
    return [...this.#names.values()];
  }
}

/** Names of a day that are listed; more are counted. */
const LISTED = 10_000;

/** What was seen in several calls, as one call would tell it; a name may mean somebody else in another store. */
export function together(parts: Iterable<Names>): Names {
  const seen = new Map<string, NameSeen>();
  let more = 0;
  for (const part of parts) {
    more += part.more;
    for (const name of part.seen) {
      const key = JSON.stringify([name.field, name.text, name.how, name.to, name.choices]);
      const before = seen.get(key);
      if (before) seen.set(key, { ...before, count: before.count + name.count, stores: [...new Set([...before.stores, ...name.stores])] });
      else if (seen.size < LISTED) seen.set(key, name);
      else more += name.count;
    }
  }
  return { seen: [...seen.values()], more };
}
