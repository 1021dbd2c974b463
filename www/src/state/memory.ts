import type { Edit, Mapping } from '../engine';
import { keyOf } from '../protocol/inbox';
import { toldKey } from '../protocol/review';
import type { Row, SeenName, Told } from '../protocol';
import type { Kept, KeptName, Preferences, SentFile, ToldPackage } from '../surface';
import { withNames } from './names';
import { indexedStore } from './store';
import type { Store } from './store';

/** Shipments whose corrections are remembered. */
const FIXES = 5000;
/** Files that are remembered; older ones were answered long ago. */
const SENT = 50;
/** Packages of which is remembered what Amazon was told. */
export const TOLD = 50_000;
/** Tables that are remembered. */
const TABLES = 20;

/** What a day is loaded with. */
export type Known = Pick<Kept, 'fixes' | 'held' | 'tables'>;

/** What outlives a reload. What the screens show of it is here; the rest waits in the store until a day is loaded. */
export class Memory {
  /** Where it is kept: this browser, unless a host has a better place. */
  store: Store = indexedStore();
  preferences: Preferences = {};
  /** The confirmed packages, a JSON line each: what the rate is counted from. */
  ledger = '';
  /** What the merchant says the shop's names mean; `null` while nothing was said. */
  mapping: Mapping | null = null;
  /** The files that were taken out for Amazon, newest first. */
  sent: readonly SentFile[] = [];
  /** What Amazon was told, newest first. */
  told: readonly ToldPackage[] = [];
  /** What the shop called carriers and services. */
  names: readonly KeptName[] = [];

  #touch: () => void;

  constructor(touch: () => void) {
    this.#touch = touch;
  }

  #recalled: Promise<void> | null = null;

  /** Takes up what was kept; what came meanwhile is newer. */
  recall(): Promise<void> {
    return (this.#recalled = this.#recall());
  }

  async #recall(): Promise<void> {
    const { store } = this;
    const [preferences, ledger, mapping, sent, names, told] = await Promise.all([store.read('preferences'), store.read('ledger'), store.read('mapping'), store.read('sent'), store.read('names'), store.read('told')]);
    this.preferences = { ...preferences, ...this.preferences };
    this.ledger ||= ledger ?? '';
    this.mapping ??= mapping;
    if (this.sent.length === 0) this.sent = sent ?? [];
    if (this.told.length === 0) this.told = told ?? [];
    if (this.names.length === 0) this.names = names ?? [];
    this.#touch();
  }

  async prefer(part: Preferences): Promise<void> {
    this.preferences = { ...this.preferences, ...part };
    this.#touch();
    await this.store.write('preferences', this.preferences);
  }

  async keepLedger(ledger: string): Promise<void> {
    this.ledger = ledger;
    this.#touch();
    await this.store.write('ledger', ledger);
  }

  async keepMapping(mapping: Mapping | null): Promise<void> {
    this.mapping = mapping;
    await this.store.write('mapping', mapping ?? { version: 1 });
  }

  async keepSent(files: readonly SentFile[]): Promise<void> {
    this.sent = [...files, ...this.sent].slice(0, SENT);
    await this.store.write('sent', this.sent);
  }

  /** Remembers what Amazon was told of packages, in place of what it was told before. */
  async keepTold(told: readonly Told[], at: string): Promise<void> {
    const now = new Set(told.map(toldKey));
    this.told = [...told.map((one) => ({ ...one, at })), ...this.told.filter((one) => !now.has(toldKey(one)))].slice(0, TOLD);
    this.#touch();
    await this.store.write('told', this.told);
  }

  /** Remembers the names of a day that was read. */
  async keepNames(seen: readonly SeenName[], now: string): Promise<void> {
    this.names = withNames((await this.store.read('names')) ?? this.names, seen, now);
    this.#touch();
    await this.store.write('names', this.names);
  }

  /** Remembers what the columns of a table hold; tables with the same columns are the same. */
  async keepTable(table: Mapping): Promise<void> {
    const tables = (await this.store.read('tables')) ?? [];
    const columns = ({ fields = [] }: Mapping): string => fields.map(({ from }) => from).toSorted().join('\n');
    await this.store.write('tables', [table, ...tables.filter((one) => columns(one) !== columns(table))].slice(0, TABLES));
  }

  /** What a day is read with; by then the mapping is here too. */
  async known(): Promise<Known> {
    const { store } = this;
    const [fixes, held, tables] = await Promise.all([store.read('fixes'), store.read('held'), store.read('tables'), this.#recalled]);
    return { fixes: fixes ?? {}, held: held ?? [], tables: tables ?? [] };
  }

  /** Remembers what was mended, by the shipment's name; days that are not loaded keep theirs, the oldest make room. */
  async keepFixes(fixes: Readonly<Record<string, readonly Edit[]>>): Promise<void> {
    const all = Object.entries({ ...(await this.store.read('fixes')), ...fixes });
    await this.store.write('fixes', Object.fromEntries(all.filter(([, edits]) => edits.length > 0).slice(-FIXES)));
  }

  /** Remembers which of these packages are held back; those of other days stay held. */
  async keepHeld(rows: readonly Row[]): Promise<void> {
    const kept = (await this.store.read('held')) ?? [];
    const held = rows.filter((row) => row.held);
    if (kept.length === 0 && held.length === 0) return;
    const here = new Set(rows.map(keyOf));
    await this.store.write('held', [...kept.filter((key) => !here.has(key)), ...held.map(keyOf)].slice(-FIXES));
  }
}
