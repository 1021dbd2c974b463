/** The worker's side of the desk: the shipments, what the engine says of them, and the steps taken. */

import type { Engine, Mapping, Package, PackageReport, Recognition, Shipment } from '../engine';
import { differences } from './edit';
import { HELD } from '../protocol/inbox';
import { pack } from '../protocol/rows';
import type { Breathe, Change, Detail, Effect, Fixes, Foreseen, Going, Loaded, LoadArgs, Page, Patched, Plan, Scope, Settings, Table } from '../protocol';
import { Asker, name, optionsOf } from './asker';
import type { Options } from './asker';
import { Day } from './day';
import { Loader } from './load';
import { outcomes } from './outcomes';
import type { Outcome } from './outcomes';
import { Queue } from './queue';
import { holds, isMixed, isWhole, namedBy, placeOf, some, touched, tracked } from './scope';
import type { Holding, Keeps } from './scope';
import { pieces, slices } from './slices';
import type { Slice, Sliced } from './slices';
import type { Leaving } from './told';

/** Bytes of a file that tell what it is. */
const FRONT = 256 << 10;

export class Book {
  #engine: Engine;
  #asker: Asker;
  /** The file that was read last. */
  #file: Blob | null = null;
  /** What is looked at: a day that is being read too. */
  #day = new Day({ now: '', marketplace: '' });
  /** The last day that was read to its end; one that is given up makes room for it. */
  #whole = this.#day;
  #loading: { readonly pages: Queue<Page>; readonly breathe: Breathe } | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#asker = new Asker(engine);
  }

  /** How the file that was read last begins: enough to tell what its columns hold. */
  async front(): Promise<Uint8Array> {
    return new Uint8Array((await this.#file?.slice(0, FRONT).arrayBuffer()) ?? new ArrayBuffer());
  }

  get shipments(): readonly Shipment[] {
    return this.#day.shipments;
  }

  /** What the engine is asked under. */
  get options(): Options {
    return optionsOf(this.#day.settings);
  }

  /** Reads and checks a file, or the pages that come; `null` when cancelled, and then the day of before stays. */
  async load(args: LoadArgs, breathe: Breathe): Promise<Loaded | null> {
    this.#file = args.file;
    const pages = new Queue<Page>();
    const loading = { pages, breathe };
    this.#loading = loading;
    try {
      const loaded = await new Loader(this.#engine, this.#asker).load(args, pages, breathe, (day) => (this.#day = day));
      if (!loaded || !('day' in loaded)) return loaded;
      this.#day = this.#whole = loaded.day;
      return { shipments: loaded.day.shipments.length, problems: loaded.problems, names: loaded.names };
    } finally {
      if (this.#loading === loading) this.#end();
    }
  }

  /** Takes the next page of the host’s; nothing ends them. Resolves when it was read. */
  async page(page: Page | null): Promise<boolean> {
    return (await this.#loading?.pages.put(page)) ?? false;
  }

  /** To be called when a run was cancelled: what is asked next is asked of the day of before. */
  cancelled(): void {
    if (this.#loading?.breathe.stopped()) this.#end();
  }

  #end(): void {
    this.#loading?.pages.shut();
    this.#loading = null;
    this.#day = this.#whole;
  }

  /** Asks the engine again, at another time or for another store. */
  async recheck(settings: Settings, breathe: Breathe): Promise<Patched | null> {
    return (await this.#asker.all(this.#day, settings, breathe)) ? this.#patched([], 0) : null;
  }

  detail(at: number): Detail {
    const { shipment, report, place } = this.#day.at(at);
    const parcel = shipment.packages?.[place.package];
    const recognition = this.#recognition(shipment, parcel);
    const [best] = recognition?.candidates ?? [];
    const page = best && recognition ? this.#engine.trackingUrl(best.id, recognition.cleaned) : null;
    return { at, shipment, place: place.package, report, recognition, page };
  }

  /** What a fix would change, field by field, without changing it. */
  plan(scope: Scope): Plan {
    if (holds(scope)) {
      const rows = this.#turned(scope).map((at) => ({ at, ...this.#day.at(at) }));
      const [from, to] = scope.do === 'hold' ? ['', 'yes'] : ['yes', ''];
      return { changes: rows.map(({ at, shipment }) => ({ path: HELD, from, to, name: name(shipment), at })), packages: rows.length };
    }
    const changes: Change[] = [];
    const mixed = isMixed(scope);
    let packages = 0;
    const outcomes = this.#outcomes(scope);
    for (const { shipment, after } of outcomes) {
      const before = this.#day.shipments[shipment];
      const edits = differences(before, after);
      const count = touched(edits, before);
      packages += count;
      const first = this.#day.first[shipment] ?? 0;
      const reports = this.#day.reports[shipment] ?? [];
      const whole = isWhole(edits);
      for (const edit of edits) {
        const place = whole ? 0 : placeOf(edit);
        const rule = mixed && (whole ? reports : [reports[place]]).flatMap((report) => report?.findings ?? []).find(({ fix }) => fix?.edits.some(({ path }) => path === edit.path))?.rule;
        const reference = !whole && reports.length > 1 ? reports[place]?.package : undefined;
        changes.push({ ...edit, name: name(before), at: first + place, ...(rule ? { rule } : {}), ...(reference ? { package: reference } : {}), ...(whole && count > 1 ? { packages: count } : {}) });
      }
    }
    return { changes, packages, ...(scope.of === 'rows' && scope.do === 'untrack' ? { foreseen: this.#after(outcomes, new Set(scope.at)) } : {}) };
  }

  apply(scope: Scope): Patched {
    if (holds(scope)) return this.#hold(this.#turned(scope), scope.do === 'hold');
    const replaced = new Map<number, Shipment>();
    const written = new Map<number, Shipment>();
    let packages = 0;
    for (const { shipment, after } of this.#outcomes(scope)) {
      const before = this.#day.shipments[shipment];
      if (!before) continue;
      packages += touched(differences(before, after), before);
      replaced.set(shipment, before);
      written.set(shipment, after);
    }
    if (replaced.size > 0) this.#day.steps.push({ shipments: replaced, held: this.#day.held });
    return this.#patched(this.#replace(written), packages);
  }

  /** What would be found of a package with other values, without writing them: it is asked among its company, then put back. */
  foresee(scope: Extract<Scope, { of: 'edit' }>): Foreseen {
    const { place } = this.#day.at(scope.at);
    const outcomes = this.#outcomes(scope);
    const written = new Map(outcomes.map(({ shipment, after }) => [shipment, after]));
    const replaced = new Map(outcomes.flatMap(({ shipment }) => (this.#day.shipments[shipment] ? [[shipment, this.#day.shipments[shipment]] as const] : [])));
    this.#replace(written);
    try {
      const { shipment, report } = this.#day.at(scope.at);
      return { report, recognition: this.#recognition(shipment, shipment.packages?.[place.package]) };
    } finally {
      this.#replace(replaced);
    }
  }

  /** What would be said of rows, each shipment asked about by itself. */
  #after(outcomes: readonly Outcome[], rows: ReadonlySet<number>): NonNullable<Plan['foreseen']> {
    const day = this.#day;
    const reports = this.#asker.check(outcomes.map(({ after }) => after), day.settings);
    const told = outcomes.flatMap(({ shipment }, index) => (reports[index] ?? []).map(({ readiness, vtr }, place) => [(day.first[shipment] ?? 0) + place, { readiness, vtr }] as const));
    return new Map(told.filter(([at]) => rows.has(at)));
  }

  /** What other names would do to the packages that wait, without doing it. */
  effect(after: readonly Shipment[]): Effect {
    const changed = after.flatMap((shipment, index) => (differences(this.#day.shipments[index], shipment).length > 0 ? [index] : []));
    const reports = pieces(changed).flatMap((some) => this.#asker.check(some.flatMap((index) => after[index] ?? []), this.#day.settings));
    const ready = (packages: readonly PackageReport[] = []): number => packages.filter(({ readiness }) => readiness === 'ready').length;
    return {
      packages: reports.reduce((sum, packages) => sum + packages.length, 0),
      ready: changed.reduce((sum, shipment, at) => sum + Math.max(0, ready(reports[at]) - ready(this.#day.reports[shipment])), 0),
    };
  }

  /** Takes up a mapping and the shipments as it names them: one step, and everything is asked anew. */
  async map(mapping: Mapping | null, after: readonly Shipment[], breathe: Breathe): Promise<Patched | null> {
    const day = this.#day;
    const written = new Map<number, Shipment>();
    const replaced = new Map<number, Shipment>();
    after.forEach((shipment, index) => {
      const before = day.shipments[index];
      if (!before || differences(before, shipment).length === 0) return;
      written.set(index, shipment);
      replaced.set(index, before);
    });
    day.steps.push({ shipments: replaced, held: day.held, mapping: day.settings.mapping ?? null });
    this.#write(day, written);
    // What becomes of packages without a number may have changed for all.
    return (await this.#asker.all(day, { ...day.settings, mapping }, breathe)) ? this.#patched([], written.size) : null;
  }

  /** The rows that holding back or releasing would change. */
  #turned(scope: Holding): number[] {
    const except = new Set(scope.except);
    return scope.at.filter((at) => !except.has(at) && this.#day.held.has(at) !== (scope.do === 'hold'));
  }

  #hold(rows: readonly number[], on: boolean): Patched {
    if (rows.length > 0) this.#day.steps.push({ shipments: new Map(), held: this.#day.held });
    const held = new Set(this.#day.held);
    for (const at of rows) on ? held.add(at) : held.delete(at);
    this.#day.held = held;
    return this.#patched(this.#shipmentsOf(rows), rows.length);
  }

  #shipmentsOf(rows: Iterable<number>): number[] {
    return [...new Set([...rows].map((at) => this.#day.place(at).shipment))];
  }

  /** Rows as a table of our own, which is read back as the same shipments. */
  table(rows: readonly number[]): Table {
    const chosen = new Set(rows);
    const shipments = this.#shipmentsOf(rows).flatMap((index) => some(this.#day, index, (_, at) => chosen.has(at)));
    const { bytes, problems } = this.#engine.convert(JSON.stringify(shipments), { to: 'csv' });
    return { bytes: bytes as Uint8Array<ArrayBuffer>, problems };
  }

  /** All shipments, some at a time. */
  all(): Sliced {
    return this.#sliced((day, shipment) => day.shipments[shipment] ?? []);
  }

  /** The shipments without the packages that are held back, and without those that have no tracking number, unless these are meant to go. */
  meant({ untracked }: Going): Sliced {
    return this.#sliced((day, shipment) => some(day, shipment, (parcel, at) => !day.held.has(at) && (untracked || tracked(parcel))));
  }

  /** The shipments with the packages that may go, and no others. */
  going(going: Going): Sliced {
    const [may, named] = [this.#may(going), namedBy(going)];
    return this.#sliced((day, shipment) => some(day, shipment, may).filter((one) => one.packages?.length && named(one)));
  }

  /** The packages of some shipments that may go, one by one. */
  *leaving(going: Going, of: readonly number[]): Generator<Leaving> {
    const { shipments, reports, first } = this.#day;
    const [may, named] = [this.#may(going), namedBy(going)];
    for (const index of of) {
      const shipment = shipments[index];
      if (!shipment || !named(shipment)) continue;
      for (const [place, parcel] of (shipment.packages ?? []).entries()) {
        const at = (first[index] ?? 0) + place;
        const report = reports[index]?.[place];
        if (may(parcel, at, report)) yield { at, name: name(shipment), shipment, parcel, reference: report?.package ?? '' };
      }
    }
  }

  #may({ untracked }: Going): Keeps {
    const { held } = this.#day;
    return (parcel, at, report) => report?.readiness !== 'blocked' && !held.has(at) && (untracked || tracked(parcel));
  }

  #sliced(of: (day: Day, shipment: number) => Shipment | Shipment[]): Sliced {
    const day = this.#day;
    const total = day.shipments.length;
    const walk = function* (): Generator<Slice> {
      let done = 0;
      for (const places of slices(total, day.ties)) yield { done: (done += places.length), places, shipments: places.flatMap((shipment) => of(day, shipment)) };
    };
    return { total, slices: walk() };
  }

  /** What was mended since the file was read, by the shipment's name; nothing for one that is as it was again. */
  fixes(): Fixes {
    const { was, shipments } = this.#day;
    return Object.fromEntries([...was].map(([index, before]) => [name(before), differences(before, shipments[index])]));
  }

  async undo(breathe: Breathe): Promise<Patched> {
    const day = this.#day;
    const step = day.steps.pop();
    if (!step) return this.#patched([], 0);
    let packages = 0;
    for (const [shipment, before] of step.shipments) packages += touched(differences(day.shipments[shipment], before), before);
    const turned = [...new Set([...day.held, ...step.held])].filter((at) => day.held.has(at) !== step.held.has(at));
    day.held = step.held;
    const changed = new Set([...this.#replace(step.shipments), ...this.#shipmentsOf(turned)]);
    const { mapping } = step;
    if (mapping === undefined) return this.#patched([...changed], packages + turned.length);
    await this.#asker.all(day, { ...day.settings, mapping }, breathe);
    return { ...this.#patched([], packages + turned.length), mapping };
  }

  #outcomes(scope: Scope): Outcome[] {
    return outcomes(this.#day, scope, this.#engine);
  }

  /** Puts shipments in place of others; what they are compared by may be something else now. */
  #write(day: Day, written: ReadonlyMap<number, Shipment>): void {
    const ties = this.#engine.ties([...written.values()]);
    [...written].forEach(([shipment, after], index) => {
      day.put(shipment, after);
      day.ties.set(shipment, ties[index] ?? []);
    });
  }

  /** Puts shipments in place of others and asks the engine anew about all that were or are compared with them; tells which. */
  #replace(written: ReadonlyMap<number, Shipment>): readonly number[] {
    const day = this.#day;
    const asked = new Set(day.ties.around(written.keys()));
    this.#write(day, written);
    for (const shipment of day.ties.around(written.keys())) asked.add(shipment);
    // Each needs its whole company, also those whose own answers stay.
    const company = day.ties.around(asked);
    const reports = this.#asker.check(company.flatMap((shipment) => day.shipments[shipment] ?? []), day.settings);
    company.forEach((shipment, index) => asked.has(shipment) && (day.reports[shipment] = reports[index] ?? []));
    return [...asked];
  }

  #patched(shipments: readonly number[], packages: number): Patched {
    const day = this.#day;
    return { rows: pack(shipments.flatMap((shipment) => this.#asker.rows(day, shipment))), packages, steps: day.steps.length };
  }

  #recognition(shipment: Shipment, parcel: Package | undefined): Recognition | null {
    if (!parcel?.trackingNumber) return null;
    const context = {
      ...(parcel.carrier ? { carrier: parcel.carrier } : {}),
      ...(shipment.shipFrom?.country ? { shipFrom: shipment.shipFrom.country } : {}),
      ...(shipment.shipTo?.country ? { shipTo: shipment.shipTo.country } : {}),
    };
    try {
      return this.#engine.recognize(parcel.trackingNumber, { ...context, ...(shipment.marketplace ? { marketplace: shipment.marketplace } : {}) });
    } catch {
      // A store that is none is a finding of its own; the number can be read without it.
      return this.#engine.recognize(parcel.trackingNumber, context);
    }
  }
}
