/** Rows on their way to the page, column by column: as many objects would take ten times as long to be read. */

import type { Row } from './inbox';

/** Texts, each told by its place in one list of words: rows have many in common. */
const TEXTS = ['name', 'order', 'package', 'marketplace', 'carrier', 'service', 'tracking', 'category', 'skus', 'shipBy', 'readiness', 'vtr'] as const satisfies readonly (keyof Row)[];

export interface Packed {
  readonly at: Uint32Array;
  readonly held: Uint8Array;
  readonly words: readonly string[];
  readonly texts: Readonly<Record<(typeof TEXTS)[number], Uint32Array>>;
  readonly findings: readonly Row['findings'][];
  readonly found: Uint32Array;
}

/** Each value once, and its place. */
class Places<T> {
  readonly list: T[] = [];
  #at = new Map<T, number>();

  of(value: T): number {
    let at = this.#at.get(value);
    if (at === undefined) {
      at = this.list.push(value) - 1;
      this.#at.set(value, at);
    }
    return at;
  }
}

export function pack(rows: readonly Row[]): Packed {
  const words = new Places<string>();
  const findings = new Places<Row['findings']>();
  const column = (of: (row: Row) => number): Uint32Array => Uint32Array.from(rows, of);
  return {
    at: column(({ at }) => at),
    held: Uint8Array.from(rows, ({ held }) => Number(held)),
    texts: Object.fromEntries(TEXTS.map((text) => [text, column((row) => words.of(row[text]))])) as Packed['texts'],
    found: column((row) => findings.of(row.findings)),
    words: words.list,
    findings: findings.list,
  };
}

/** The rows again. `known` may give a word of before for the same one, so that all rows share it. */
export function unpack({ at: places, held, words, texts, findings, found }: Packed, known: (word: string) => string = (word) => word): Row[] {
  const own = (column: Uint32Array, index: number): string => words[column[index] ?? 0] ?? '';
  const seen: string[] = [];
  const common = (column: Uint32Array, index: number): string => (seen[column[index] ?? 0] ??= known(own(column, index)));
  return Array.from(places, (at, index) => ({
    at,
    name: own(texts.name, index),
    order: own(texts.order, index),
    package: common(texts.package, index),
    marketplace: common(texts.marketplace, index),
    carrier: common(texts.carrier, index),
    service: common(texts.service, index),
    tracking: own(texts.tracking, index),
    category: common(texts.category, index),
    skus: own(texts.skus, index),
    shipBy: common(texts.shipBy, index),
    readiness: common(texts.readiness, index) as Row['readiness'],
    vtr: common(texts.vtr, index) as Row['vtr'],
    findings: findings[found[index] ?? 0] ?? [],
    held: held[index] === 1,
  }));
}
