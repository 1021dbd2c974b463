import type { Names } from '../engine';
import type { SeenName } from '../protocol';

/** Names that are told; a column of free text has more. */
const MOST = 2000;

/** The names of a file that is read part by part. */
export class SeenNames {
  #names = new Map<string, SeenName>();

  add(names: Names | undefined): void {
    for (const { field, text, count } of names?.seen ?? []) {
      const key = `${field}\n${text}`;
      const before = this.#names.get(key);
      if (before || this.#names.size < MOST) this.#names.set(key, { field, text, count: count + (before?.count ?? 0) });
    }
  }

  list(): readonly SeenName[] {
    return [...this.#names.values()];
  }
}
