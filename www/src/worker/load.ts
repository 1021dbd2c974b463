/** Makes a day of a file or of the pages of a host: read and checked part by part, and together where that matters. */

import { behind } from '../ascending';
import type { Engine, Problem } from '../engine';
import type { Breathe, Fixes, LoadArgs, Long, Over, Page, SeenName } from '../protocol';
import { keyOf } from '../protocol/inbox';
import { pack } from '../protocol/rows';
import { name } from './asker';
import type { Asker } from './asker';
import { Day } from './day';
import { edited } from './edit';
import { MOST, tooMany } from './limits';
import { SeenNames } from './names';
import { Problems } from './problems';
import { knownAs, pages as pagesOf, part as partOf, parts as partsOf } from './reader';
import { SLICE } from './slices';

/** From here on a person is asked before a file is checked: so many shipments, so many bytes. */
const MANY = 50_000;
const LARGE = 20_000_000;

export class Loader {
  #engine: Engine;
  #asker: Asker;

  constructor(engine: Engine, asker: Asker) {
    this.#engine = engine;
    this.#asker = asker;
  }

  /** Reads and checks; `look` is told which day can be looked at meanwhile. `null` when it was cancelled. */
  async load({ file, unshipped, settings, fixes, held, tables, sure }: LoadArgs, queue: AsyncIterable<Page>, breathe: Breathe, look: (day: Day) => void): Promise<{ readonly day: Day; readonly problems: readonly Problem[]; readonly names: readonly SeenName[] } | { readonly long: Long } | { readonly over: Over } | null> {
    const day = new Day(settings);
    const problems = new Problems();
    const names = new SeenNames();
    const parts = file ? partsOf(this.#engine, file, unshipped, await knownAs(this.#engine, file, settings, tables)) : pagesOf(this.#engine, queue, settings);
    const starts: number[] = [];
    const keys = new Set(held);
    const began = performance.now();
    let rows = false;
    for await (const part of parts) {
      if (part.over) return { over: part.over };
      problems.add(part.problems);
      names.add(part.names);
      const from = day.add(part);
      starts.push(from);
      rows = part.rows;
      this.#mendAgain(day, from, fixes);
      this.#holdAgain(day, from, keys);
      const { length } = day.shipments;
      const total = part.of === null ? 0 : part.read < part.of ? about(length, part.of / part.read) : length;
      if (Math.max(total, length) > MOST) return { over: tooMany(Math.max(total, length), file?.size ?? 0) };
      if (file && !sure && (total > MANY || file.size > LARGE)) return { long: { total, size: file.size, seconds: ((performance.now() - began) / 1000) * (file.size / part.read) } };
      if (breathe.stopped()) return null;
      look(day);
      const piece = this.#asker.piece(day, from);
      if (!(await breathe(length, total, starts.length === 1 ? { ...piece, begin: true } : piece))) return null;
    }
    const whole = await this.#together(day, rows ? starts : [], starts.length > 1, breathe, look);
    return whole && { day: whole, problems: problems.list(), names: names.list() };
  }

  /** Mends again what was mended in this very file before, where it still says the same. */
  #mendAgain(day: Day, from: number, fixes: Fixes): void {
    const mended: number[] = [];
    for (let shipment = from; shipment < day.shipments.length; shipment += 1) {
      const before = day.shipments[shipment];
      const key = name(before);
      // Its own key only: a shop may name a shipment `__proto__`.
      const edits = before && Object.hasOwn(fixes, key) ? fixes[key] : undefined;
      if (!before || !edits) continue;
      day.put(shipment, edited(before, [edits]));
      mended.push(shipment);
    }
    if (mended.length === 0) return;
    const after = mended.flatMap((shipment) => day.shipments[shipment] ?? []);
    const ties = this.#engine.ties(after);
    const reports = this.#asker.check(after, day.settings);
    mended.forEach((shipment, index) => {
      day.ties.set(shipment, ties[index] ?? []);
      day.reports[shipment] = reports[index] ?? [];
    });
  }

  /** What was held back in this very file stays so until it is released. */
  #holdAgain(day: Day, from: number, keys: ReadonlySet<string>): void {
    if (keys.size === 0) return;
    const held = new Set(day.held);
    for (let shipment = from; shipment < day.shipments.length; shipment += 1) {
      for (const row of this.#asker.rows(day, shipment)) if (keys.has(keyOf(row))) held.add(row.at);
    }
    day.held = held;
  }

  /** What parts of a file could not know of each other; the day itself, or one in which the rows of an order have come together. */
  async #together(day: Day, starts: readonly number[], several: boolean, breathe: Breathe, look: (day: Day) => void): Promise<Day | null> {
    day.ties.settle();
    if (!several) return day;
    const groups = day.ties.groups();
    const parted = starts.length > 0 ? groups.flatMap((group) => partedOrders(day, group, starts)) : [];
    if (parted.length > 0) return this.#joined(day, parted, breathe, look);
    return (await this.#asker.groups(day, groups, breathe)) ? day : null;
  }

  /** The day with shipments read once more, together: rows of one order that stood far apart. */
  async #joined(day: Day, parted: readonly number[], breathe: Breathe, look: (day: Day) => void): Promise<Day | null> {
    const lines = parted.map((shipment) => JSON.stringify(day.shipments[shipment])).join('\n');
    const { bytes } = this.#engine.convert(lines, { to: 'csv', platform: 'shipconfirm' });
    const whole = new Day(day.settings);
    const gone = new Set(parted);
    day.shipments.forEach((shipment, index) => {
      if (gone.has(index)) return;
      const at = whole.add({ shipments: [shipment], reports: day.reports[index] ?? [], ties: [day.ties.of(index)] });
      const was = day.was.get(index);
      if (was) whole.was.set(at, was);
    });
    // It was read once: what its words mean is settled.
    whole.add(partOf(this.#engine, bytes, { ...day.settings, mapping: null }, { platform: 'shipconfirm' }));
    whole.ties.settle();
    const keys = new Set([...day.held].map((at) => keyOf(this.#asker.rows(day, day.place(at).shipment)[day.place(at).package] ?? { name: '', package: '' })));
    this.#holdAgain(whole, 0, keys);
    if (!(await breathe(0, whole.shipments.length, { begin: true, rows: pack([]) }))) return null;
    look(whole);
    for (let from = 0; from < whole.shipments.length; from += SLICE) {
      if (!(await breathe(from, whole.shipments.length, this.#asker.piece(whole, from, from + SLICE)))) return null;
    }
    return (await this.#asker.groups(whole, whole.ties.groups(), breathe)) ? whole : null;
  }
}

/** Shipments of a group that have an order in common and stand in different parts. */
function partedOrders(day: Day, group: readonly number[], starts: readonly number[]): number[] {
  const orders = new Map<string, number[]>();
  for (const shipment of group) {
    const order = day.shipments[shipment]?.orderId?.trim() ?? '';
    if (order !== '') orders.set(order, [...(orders.get(order) ?? []), shipment]);
  }
  return [...orders.values()].flatMap((own) => (new Set(own.map((shipment) => behind(starts, shipment))).size > 1 ? own : []));
}

/** A number of shipments that is an estimate: two digits of it. */
function about(read: number, share: number): number {
  const whole = read * share;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, whole))) - 1);
  return Math.max(read, Math.round(whole / step) * step);
}
