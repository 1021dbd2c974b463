/** The worker's side of the desk: the shipments, what the engine says of them, and the steps taken. */

import type { Edit, Engine, Finding, Mapping, Package, PackageReport, Recognition, Shipment } from '../engine';
import { at, differences, edited } from './edit';
import { byWeight } from '../inbox/order';
import { HELD, keyOf } from '../protocol/inbox';
import type { Breathe, Change, Detail, Effect, Fixes, Going, Loaded, LoadArgs, Page, Patched, Plan, Row, RowsPiece, Scope, Settings, Table } from '../protocol';
import { Day, behind, byShipment } from './day';
import type { Place } from './day';
import { Problems } from './problems';
import { Queue } from './queue';
import { pages as pagesOf, part as partOf, parts as partsOf } from './reader';

/** From here on a person is asked before a file is checked: so many shipments, so many bytes. */
const MANY = 50_000;
const LARGE = 20_000_000;
/** Shipments a slice: small enough that Cancel and other questions are heard within 100 ms. */
const SLICE = 2000;

interface Outcome {
  readonly shipment: number;
  readonly after: Shipment;
}

/** A row with what belongs to it. */
interface At {
  readonly shipment: Shipment;
  readonly report: PackageReport;
  readonly place: Place;
}

/** Whether a package of a row stays. */
type Keeps = (parcel: Package, at: number, report: PackageReport | undefined) => boolean;

export class Book {
  #engine: Engine;
  /** What is looked at: a day that is being read too. */
  #day = new Day({ now: '', marketplace: '' });
  /** The last day that was read to its end; one that is given up makes room for it. */
  #whole = this.#day;
  #loading: { readonly day: Day; readonly breathe: Breathe } | null = null;
  /** What a host hands over page by page. */
  #pages: Queue<Page> | null = null;
  /** Findings as rows show them, one list for all rows that have the same. */
  #kinds = new Map<string, Row['findings']>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get shipments(): readonly Shipment[] {
    return this.#day.shipments;
  }

  /** What the engine is asked under. */
  get options(): Options {
    return optionsOf(this.#day.settings);
  }

  /** Reads and checks a file, or the pages that come; `null` when cancelled, and then the day of before stays. */
  async load({ file, unshipped, settings, fixes, held, sure }: LoadArgs, breathe: Breathe): Promise<Loaded | null> {
    const day = new Day(settings);
    const problems = new Problems();
    const queue = file ? null : new Queue<Page>();
    const parts = file ? partsOf(this.#engine, file, unshipped, settings) : pagesOf(this.#engine, queue ?? new Queue(), settings);
    this.#pages = queue;
    this.#loading = { day, breathe };
    const starts: number[] = [];
    const keys = new Set(held);
    let rows = false;
    try {
      const began = performance.now();
      for await (const part of parts) {
        problems.add(part.problems);
        const from = day.add(part);
        starts.push(from);
        rows = part.rows;
        this.#mendAgain(day, from, fixes);
        this.#holdAgain(day, from, keys);
        const { length } = day.shipments;
        const total = part.of === null ? 0 : part.read < part.of ? about(length, part.of / part.read) : length;
        if (file && !sure && (total > MANY || file.size > LARGE)) return { long: { total, size: file.size, seconds: ((performance.now() - began) / 1000) * (file.size / part.read) } };
        if (breathe.stopped()) return null;
        this.#day = day;
        if (!(await breathe(length, total, this.#rowsFrom(day, from)))) return null;
      }
      const whole = await this.#together(day, rows ? starts : [], starts.length > 1, breathe);
      if (!whole) return null;
      this.#day = this.#whole = whole;
      return { shipments: whole.shipments.length, problems: problems.list() };
    } finally {
      this.#giveUp(day);
    }
  }

  /** Takes the next page of the host’s; nothing ends them. Resolves when it was read. */
  async page(page: Page | null): Promise<boolean> {
    return (await this.#pages?.put(page)) ?? false;
  }

  /** To be called when a run was cancelled: what is asked next is asked of the day of before. */
  cancelled(): void {
    if (this.#loading?.breathe.stopped()) this.#giveUp(this.#loading.day);
  }

  #giveUp(day: Day): void {
    if (this.#loading?.day === day) {
      this.#pages?.shut();
      this.#pages = this.#loading = null;
    }
    if (this.#day === day) this.#day = this.#whole;
  }

  /** Asks the engine again, at another time or for another store. */
  async recheck(settings: Settings, breathe: Breathe): Promise<Patched | null> {
    return (await this.#askAll(this.#day, settings, breathe)) ? this.#patched([], 0) : null;
  }

  detail(at: number): Detail {
    const { shipment, report, place } = this.#at(at);
    const parcel = shipment.packages?.[place.package];
    const recognition = this.#recognition(shipment, parcel);
    const [best] = recognition?.candidates ?? [];
    const page = best && recognition ? this.#engine.trackingUrl(best.id, recognition.cleaned) : null;
    return { at, shipment, place: place.package, report, recognition, page };
  }

  /** What a fix would change, field by field, without changing it. */
  plan(scope: Scope): Plan {
    if (holds(scope)) {
      const rows = this.#turned(scope).map((at) => this.#at(at));
      const [from, to] = scope.do === 'hold' ? ['', 'yes'] : ['yes', ''];
      return { changes: rows.map(({ shipment }) => ({ path: HELD, from, to, name: name(shipment) })), packages: rows.length };
    }
    const changes: Change[] = [];
    let packages = 0;
    for (const { shipment, after } of this.#outcomes(scope)) {
      const before = this.#day.shipments[shipment];
      const edits = differences(before, after);
      packages += touched(edits, before);
      changes.push(...edits.map((edit) => ({ ...edit, name: name(before) })));
    }
    return { changes, packages };
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

  /** What other names would do to the packages that wait, without doing it. */
  effect(after: readonly Shipment[]): Effect {
    const changed = after.flatMap((shipment, index) => (differences(this.#day.shipments[index], shipment).length > 0 ? [index] : []));
    const reports = this.#check(changed.flatMap((index) => after[index] ?? []), this.#day.settings);
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
    if (replaced.size > 0) day.steps.push({ shipments: replaced, held: day.held });
    this.#write(day, written);
    // What becomes of packages without a number may have changed for all.
    return (await this.#askAll(day, { ...day.settings, mapping }, breathe)) ? this.#patched([], written.size) : null;
  }

  /** The rows that holding back or releasing would change. */
  #turned(scope: Holding): number[] {
    return scope.at.filter((at) => this.#day.held.has(at) !== (scope.do === 'hold'));
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
    const shipments = this.#shipmentsOf(rows).flatMap((index) => this.#some(index, (_, at) => chosen.has(at)));
    const { bytes, problems } = this.#engine.convert(JSON.stringify(shipments), { to: 'csv' });
    return { bytes: bytes as Uint8Array<ArrayBuffer>, problems };
  }

  /** The shipments without the packages that are held back, and without those that have no tracking number, unless these are meant to go. */
  meant({ untracked }: Going): readonly Shipment[] {
    const { held, shipments } = this.#day;
    if (untracked && held.size === 0) return shipments;
    return this.#with((parcel, at) => !held.has(at) && (untracked || tracked(parcel)));
  }

  /** The shipments with the packages that may go, and no others. */
  going({ untracked, only }: Going): Shipment[] {
    const { held } = this.#day;
    const named = only && new Set(only);
    const may = this.#with((parcel, at, report) => report?.readiness !== 'blocked' && !held.has(at) && (untracked || tracked(parcel)));
    return may.filter((shipment) => shipment.packages?.length && (!named || named.has(name(shipment)) || named.has(shipment.orderId ?? '')));
  }

  #with(keeps: Keeps): Shipment[] {
    return this.#day.shipments.flatMap((_, index) => this.#some(index, keeps));
  }

  /** A shipment with some of its packages; nothing when it keeps none. One without packages is asked about as a whole. */
  #some(index: number, keeps: Keeps): Shipment[] {
    const shipment = this.#day.shipments[index];
    const first = this.#day.first[index] ?? 0;
    const all = shipment?.packages ?? [];
    if (!shipment || (all.length === 0 && !keeps({}, first, this.#day.reports[index]?.[0]))) return [];
    const packages = all.filter((parcel, place) => keeps(parcel, first + place, this.#day.reports[index]?.[place]));
    return packages.length === all.length ? [shipment] : packages.length > 0 ? [{ ...shipment, packages }] : [];
  }

  /** What was mended since the file was read, by the shipment's name; nothing for one that is as it was again. */
  fixes(): Fixes {
    const { was, shipments } = this.#day;
    return Object.fromEntries([...was].map(([index, before]) => [name(before), differences(before, shipments[index])]));
  }

  undo(): Patched {
    const day = this.#day;
    const step = day.steps.pop();
    if (!step) return this.#patched([], 0);
    let packages = 0;
    for (const [shipment, before] of step.shipments) packages += touched(differences(day.shipments[shipment], before), before);
    const turned = [...new Set([...day.held, ...step.held])].filter((at) => day.held.has(at) !== step.held.has(at));
    day.held = step.held;
    const changed = new Set([...this.#replace(step.shipments), ...this.#shipmentsOf(turned)]);
    return this.#patched([...changed], packages + turned.length);
  }

  /** What was held back in this very file stays so until it is released. */
  #holdAgain(day: Day, from: number, keys: ReadonlySet<string>): void {
    if (keys.size === 0) return;
    const held = new Set(day.held);
    for (let shipment = from; shipment < day.shipments.length; shipment += 1) {
      for (const row of this.#rows(day, shipment)) if (keys.has(keyOf(row))) held.add(row.at);
    }
    day.held = held;
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
    const reports = this.#check(after, day.settings);
    mended.forEach((shipment, index) => {
      day.ties.set(shipment, ties[index] ?? []);
      day.reports[shipment] = reports[index] ?? [];
    });
  }

  /** What parts of a file could not know of each other; the day itself, or one in which the rows of an order have come together. */
  async #together(day: Day, starts: readonly number[], several: boolean, breathe: Breathe): Promise<Day | null> {
    day.ties.settle();
    if (!several) return day;
    const groups = day.ties.groups();
    const parted = starts.length > 0 ? groups.flatMap((group) => partedOrders(day, group, starts)) : [];
    if (parted.length > 0) return this.#joined(day, parted, breathe);
    return (await this.#askGroups(day, groups, breathe)) ? day : null;
  }

  /** The day with shipments read once more, together: rows of one order that stood far apart. */
  async #joined(day: Day, parted: readonly number[], breathe: Breathe): Promise<Day | null> {
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
    const keys = new Set([...day.held].map((at) => keyOf(this.#rows(day, day.place(at).shipment)[day.place(at).package] ?? { name: '', package: '' })));
    this.#holdAgain(whole, 0, keys);
    if (!(await breathe(0, whole.shipments.length, { begin: true, rows: [] }))) return null;
    this.#day = whole;
    for (let from = 0; from < whole.shipments.length; from += SLICE) {
      if (!(await breathe(from, whole.shipments.length, this.#rowsFrom(whole, from, from + SLICE)))) return null;
    }
    return (await this.#askGroups(whole, whole.ties.groups(), breathe)) ? whole : null;
  }

  /** Checks together what is compared with each other. */
  async #askGroups(day: Day, groups: readonly (readonly number[])[], breathe: Breathe): Promise<boolean> {
    let batch: number[] = [];
    for (const [index, group] of groups.entries()) {
      batch.push(...group);
      if (batch.length < SLICE && index < groups.length - 1) continue;
      const reports = this.#check(batch.flatMap((shipment) => day.shipments[shipment] ?? []), day.settings);
      batch.forEach((shipment, at) => (day.reports[shipment] = reports[at] ?? []));
      const { length } = day.shipments;
      if (!(await breathe(length, length, { rows: batch.flatMap((shipment) => this.#rows(day, shipment)) }))) return false;
      batch = [];
    }
    return true;
  }

  /** Asks about all shipments anew, slice by slice; false when it was cancelled. */
  async #askAll(day: Day, settings: Settings, breathe: Breathe): Promise<boolean> {
    const { length } = day.shipments;
    day.settings = settings;
    for (let from = 0; from < length; from += SLICE) {
      const reports = this.#check(day.shipments.slice(from, from + SLICE), settings);
      reports.forEach((own, index) => (day.reports[from + index] = own));
      if (!(await breathe(from, length, this.#rowsFrom(day, from, from + SLICE)))) return false;
    }
    return length <= SLICE || this.#askGroups(day, day.ties.groups(), breathe);
  }

  #check(shipments: readonly Shipment[], settings: Settings): PackageReport[][] {
    return shipments.length === 0 ? [] : byShipment(shipments, this.#engine.check(shipments, optionsOf(settings)).packages);
  }

  /** The shipments a fix would change, as they would be. */
  #outcomes(scope: Scope): Outcome[] {
    if (scope.of === 'finding') {
      const { shipment, report, place } = this.#at(scope.at);
      const fix = report.findings[scope.finding]?.fix;
      return fix ? [{ shipment: place.shipment, after: edited(shipment, [fix.edits]) }] : [];
    }
    if (scope.of === 'edit') return this.#written([scope.at], scope.to);
    if (scope.of === 'rows') {
      const { at } = scope;
      return scope.do === 'write' ? this.#written(at, scope.to) : this.#each(at, ({ report }) => report.findings.flatMap((finding) => within(finding, { of: 'all' })).map(({ edits }) => edits));
    }
    return this.shipments.flatMap((before, shipment) => {
      const fixes = (this.#day.reports[shipment] ?? []).flatMap((report) => report.findings.flatMap((finding) => within(finding, scope)));
      if (fixes.length === 0) return [];
      const after = scope.of === 'all' ? this.#engine.applyFixes(before, this.options).shipment : edited(before, fixes.map((fix) => fix.edits));
      return differences(before, after).length > 0 ? [{ shipment, after }] : [];
    });
  }

  /** Packages as a person writes them. */
  #written(rows: readonly number[], to: Readonly<Record<string, string>>): Outcome[] {
    return this.#each(rows, ({ shipment, place }) => {
      // Another carrier does not keep the name of the one before.
      const edits = Object.entries('carrier' in to ? { carrierName: '', ...to } : to).map(([field, to]) => {
        const path = `/packages/${place.package}/${field}`;
        return { path, from: at(shipment, path), to };
      });
      return [edits.filter(({ from, to }) => from !== to)];
    });
  }

  /** What is done to rows, shipment by shipment. */
  #each(rows: readonly number[], fixes: (row: At) => readonly (readonly Edit[])[]): Outcome[] {
    const wanted = new Map<number, (readonly Edit[])[]>();
    for (const at of rows) {
      const row = this.#at(at);
      wanted.set(row.place.shipment, [...(wanted.get(row.place.shipment) ?? []), ...fixes(row)]);
    }
    return [...wanted].flatMap(([shipment, edits]) => {
      const before = this.#day.shipments[shipment];
      if (!before || edits.every((one) => one.length === 0)) return [];
      return [{ shipment, after: edited(before, edits) }];
    });
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
    const reports = this.#check(company.flatMap((shipment) => day.shipments[shipment] ?? []), day.settings);
    company.forEach((shipment, index) => asked.has(shipment) && (day.reports[shipment] = reports[index] ?? []));
    return [...asked];
  }

  #patched(shipments: readonly number[], packages: number): Patched {
    const day = this.#day;
    return { rows: shipments.flatMap((shipment) => this.#rows(day, shipment)), packages, steps: day.steps.length };
  }

  #rowsFrom(day: Day, from: number, to = day.shipments.length): RowsPiece {
    const rows: Row[] = [];
    for (let shipment = from; shipment < Math.min(to, day.shipments.length); shipment += 1) rows.push(...this.#rows(day, shipment));
    return from === 0 && this.#loading?.day === day ? { begin: true, rows } : { rows };
  }

  #rows(day: Day, shipment: number): Row[] {
    const source = day.shipments[shipment];
    const first = day.first[shipment] ?? 0;
    return (day.reports[shipment] ?? []).map((report, index) => {
      const parcel = source?.packages?.[index];
      return {
        at: first + index,
        name: name(source),
        order: source?.orderId ?? '',
        package: report.package ?? '',
        marketplace: source?.marketplace ?? '',
        carrier: parcel?.carrierName || parcel?.carrier || '',
        service: parcel?.service ?? '',
        tracking: parcel?.trackingNumber ?? '',
        category: source?.category ?? '',
        skus: (source?.lines ?? []).map(({ sku }) => sku ?? '').join('|'),
        shipBy: source?.shipBy ?? '',
        readiness: report.readiness,
        vtr: report.vtr,
        findings: this.#findings(report),
        held: day.held.has(first + index),
      };
    });
  }

  /** The same list for all rows that have the same: it crosses to the page once a message. */
  #findings({ findings }: PackageReport): Row['findings'] {
    const own = findings.map(({ rule, consequence, fix }) => ({ rule, consequence, fix: fix?.kind ?? null }));
    const key = own.map(({ rule, consequence, fix }) => `${rule} ${consequence} ${fix}`).join();
    const known = this.#kinds.get(key);
    if (known) return known;
    const sorted = own.toSorted(byWeight);
    this.#kinds.set(key, sorted);
    return sorted;
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

  #at(at: number): At {
    const day = this.#day;
    const place = day.place(at);
    const shipment = day.shipments[place.shipment];
    const report = day.reports[place.shipment]?.[place.package];
    if (!shipment || !report) throw new RangeError(`no row ${at}`);
    return { shipment, report, place };
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

type Options = Pick<NonNullable<Parameters<Engine['check']>[1]>, 'marketplace' | 'noTracking'> & { readonly now: string };

const optionsOf = ({ now, marketplace, mapping }: Settings): Options => ({
  now,
  ...(marketplace ? { marketplace } : {}),
  ...(mapping?.noTracking ? { noTracking: mapping.noTracking } : {}),
});

const name = (shipment: Shipment | undefined): string => shipment?.id || shipment?.orderId || '';

/** Packages that edits of one shipment change: an edit outside the packages changes them all. */
function touched(edits: readonly Edit[], shipment: Shipment | undefined): number {
  const places = new Set(edits.map(({ path }) => /^\/packages\/(\d+)\//.exec(path)?.[1]));
  return places.has(undefined) ? (shipment?.packages?.length ?? 0) || 1 : places.size;
}

/** A finding's fix, when the scope takes it: of one rule, or every safe one. */
function within({ rule, fix }: Finding, scope: Scope): NonNullable<Finding['fix']>[] {
  const taken = scope.of === 'rule' ? rule === scope.rule && fix?.kind === scope.kind : fix?.kind === 'safe';
  return fix && taken ? [fix] : [];
}

type Holding = Extract<Scope, { of: 'rows' }> & { readonly do: 'hold' | 'release' };

const holds = (scope: Scope): scope is Holding => scope.of === 'rows' && (scope.do === 'hold' || scope.do === 'release');

const tracked = (parcel: Package): boolean => Boolean(parcel.trackingNumber?.trim());
