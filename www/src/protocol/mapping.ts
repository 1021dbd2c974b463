/** What the mapping asks: the names the shop uses, what they mean to Amazon, and what another meaning would change. */

import type { Guess, Mapping, Names, NameSeen, Recognition } from '../engine';
import type { Patched, SeenName } from './inbox';

/** Which name of the shop it is. */
export const nameKey = ({ field, text }: Pick<SeenName, 'field' | 'text'>): string => `${field}\n${text}`;

/** What a mapping would do to the shipments that wait. */
export interface Effect {
  /** Packages whose carrier or service would be sent under another name. */
  readonly packages: number;
  /** Of these, packages that become ready. */
  readonly ready: number;
}

/** Whom one text means: as a carrier, as a service, as a number. */
export interface Tried {
  readonly seen: readonly NameSeen[];
  readonly recognition: Recognition;
}

export interface MappingOps {
  /** What the columns of the file that was read last may hold. */
  guess: [args: null, answer: Guess];
  /** What the names of the shipments mean, and those seen before, as a shipment of a store says them; of these none has any. */
  names: [args: { mapping: Mapping | null; before: readonly Pick<SeenName, 'field' | 'text'>[]; marketplace: string }, answer: Names & { readonly before: readonly NameSeen[] }];
  /** Whom a single text means, as a shipment of a store says it. */
  meaning: [args: { text: string; marketplace: string; mapping: Mapping | null }, answer: Tried];
  /** What the names of a mapping would mean without it. */
  without: [args: { mapping: Mapping; marketplace: string }, answer: readonly NameSeen[]];
  effect: [args: { mapping: Mapping }, answer: Effect];
  map: [args: { mapping: Mapping | null }, answer: Patched];
}
