/** The worker's side of the desk: the shipments, what the engine says of them, and the steps taken. */

import type { Edit, Engine, Finding, Mapping, Package, PackageReport, Recognition, Shipment } from '../engine';
import { at, differences, edited } from './edit';
import { byWeight } from '../inbox/order';
import { HELD, keyOf } from '../protocol/inbox';
import type { Breathe, Change, Detail, Effect, Fixes, Foreseen, Going, Loaded, Patched, Plan, Row, Scope, Settings, Table } from '../protocol';
import { Ties } from './ties';

/** Rows a slice: small enough that Cancel and other questions are heard within 100 ms. */
const SLICE = 2000;

/** Where a row's package lives. */
interface Place {
  readonly shipment: number;
  readonly package: number;
}

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

/** What a step replaced, so that Undo puts back exactly what was there. */
interface Step {
  readonly shipments: ReadonlyMap<number, Shipment>;
  readonly held: ReadonlySet<number>;
  /** The mapping before, where the step was one. */
  readonly mapping?: Mapping | null;
}

export class Book {
  #engine: Engine;
  #settings: Settings = { now: '', marketplace: '' };
  /** The file that was read last. */
  #bytes: Uint8Array = new Uint8Array();
  /** The shipments as the file has them. */
  #read: readonly Shipment[] = [];
  #shipments: Shipment[] = [];
  #reports: PackageReport[][] = [];
  #ties = new Ties();
  #places: Place[] = [];
  /** Row of a shipment's first package. */
  #first: number[] = [];
  /** Rows that a person holds back. */
  #held: ReadonlySet<number> = new Set();
  #steps: Step[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get shipments(): readonly Shipment[] {
    return this.#shipments;
  }

  /** What the engine is asked under. */
  get options(): Options {
    return optionsOf(this.#settings);
  }

  /** Reads a file and checks it; `null` when cancelled, and then the shipments of before stay. */
  async load(bytes: Uint8Array, unshipped: Uint8Array | null, settings: Settings, fixes: Fixes, held: readonly string[], tables: readonly Mapping[], breathe: Breathe): Promise<Loaded | null> {
    this.#bytes = bytes;
    const reading = (table: Mapping | null): ReturnType<Engine['readShipments']> => {
      const mapping = table ? { ...table, ...settings.mapping } : settings.mapping;
      return this.#engine.readShipments(bytes, {
        ...(settings.marketplace ? { marketplace: settings.marketplace } : {}),
        ...(unshipped ? { unshipped } : {}),
        ...(mapping ? { mapping: JSON.stringify(mapping) } : {}),
      });
    };
    let found = reading(null);
    // A table nobody knows is read as a person once said, where all they named is there.
    for (const table of tables) {
      if (found.shipments.length > 0) break;
      const told = reading(table);
      if (told.shipments.length > 0 && !told.problems.some(({ code, params }) => code === 'E_CSV_COLUMN' && params['what'] === 'mapped')) found = told;
    }
    const { shipments: read, problems } = found;
    // What was mended in this very file before is mended again, where it still says the same.
    const shipments = read.map((shipment) => {
      const key = name(shipment);
      // Its own key only: a shop may name a shipment `__proto__`.
      const edits = Object.hasOwn(fixes, key) ? fixes[key] : undefined;
      return edits ? edited(shipment, [edits]) : shipment;
    });
    const ties = new Ties();
    const reports = await this.#checkAll(shipments, settings, breathe, ties);
    if (!reports) return null;
    this.#settings = settings;
    this.#read = read;
    this.#shipments = shipments;
    this.#reports = reports;
    this.#ties = ties;
    this.#places = [];
    this.#first = [];
    this.#steps = [];
    reports.forEach((packages, shipment) => {
      this.#first.push(this.#places.length);
      packages.forEach((_, index) => this.#places.push({ shipment, package: index }));
    });
    const keys = new Set(held);
    this.#held = new Set();
    const rows = shipments.flatMap((_, shipment) => this.#rows(shipment));
    // What was held back in this very file stays so until it is released.
    if (keys.size > 0) this.#held = new Set(rows.filter((row) => keys.has(keyOf(row))).map((row) => row.at));
    return { rows: this.#held.size > 0 ? shipments.flatMap((_, shipment) => this.#rows(shipment)) : rows, shipments: shipments.length, problems };
  }

  /** Asks the engine again, at another time or for another store. */
  async recheck(settings: Settings, breathe: Breathe): Promise<Patched | null> {
    const reports = await this.#checkAll(this.#shipments, settings, breathe, this.#ties);
    if (!reports) return null;
    this.#settings = settings;
    this.#reports = reports;
    return { rows: this.#shipments.flatMap((_, shipment) => this.#rows(shipment)), packages: 0, steps: this.#steps.length };
  }

  detail(at: number): Detail {
    const { shipment, report, place } = this.#at(at);
    const parcel = this.#package(shipment, place);
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
      const before = this.#shipments[shipment];
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
      const before = this.#shipments[shipment];
      if (!before) continue;
      packages += touched(differences(before, after), before);
      replaced.set(shipment, before);
      written.set(shipment, after);
    }
    if (replaced.size > 0) this.#steps.push({ shipments: replaced, held: this.#held });
    return this.#patched(this.#replace(written), packages);
  }

  /** What would be found of a package with other values, without writing them: it is asked among its company, then put back. */
  foresee(scope: Extract<Scope, { of: 'edit' }>): Foreseen {
    const { place } = this.#at(scope.at);
    const outcomes = this.#outcomes(scope);
    const written = new Map(outcomes.map(({ shipment, after }) => [shipment, after]));
    const replaced = new Map(outcomes.flatMap(({ shipment }) => (this.#shipments[shipment] ? [[shipment, this.#shipments[shipment]] as const] : [])));
    this.#replace(written);
    try {
      const { shipment, report } = this.#at(scope.at);
      return { report, recognition: this.#recognition(shipment, this.#package(shipment, place)) };
    } finally {
      this.#replace(replaced);
    }
  }

  /** What other names would do to the packages that wait, without doing it. */
  effect(after: readonly Shipment[]): Effect {
    const changed = after.flatMap((shipment, index) => (differences(this.#shipments[index], shipment).length > 0 ? [index] : []));
    const reports = this.#check(changed.flatMap((index) => after[index] ?? []), this.#settings);
    const ready = (packages: readonly PackageReport[] = []): number => packages.filter(({ readiness }) => readiness === 'ready').length;
    return {
      packages: reports.reduce((sum, packages) => sum + packages.length, 0),
      ready: changed.reduce((sum, shipment, at) => sum + Math.max(0, ready(reports[at]) - ready(this.#reports[shipment])), 0),
    };
  }

  /** Takes up a mapping and the shipments as it names them: one step, and everything is asked anew. */
  map(mapping: Mapping | null, after: readonly Shipment[]): Patched {
    const { mapping: before = null } = this.#settings;
    this.#settings = { ...this.#settings, mapping };
    const written = new Map<number, Shipment>();
    const replaced = new Map<number, Shipment>();
    after.forEach((shipment, index) => {
      const before = this.#shipments[index];
      if (!before || differences(before, shipment).length === 0) return;
      written.set(index, shipment);
      replaced.set(index, before);
    });
    this.#steps.push({ shipments: replaced, held: this.#held, mapping: before });
    this.#replace(written);
    return this.#patched(this.#askAll(), written.size);
  }

  /** The rows that holding back or releasing would change. */
  #turned(scope: Holding): number[] {
    return scope.at.filter((at) => this.#held.has(at) !== (scope.do === 'hold'));
  }

  #hold(rows: readonly number[], on: boolean): Patched {
    if (rows.length > 0) this.#steps.push({ shipments: new Map(), held: this.#held });
    const held = new Set(this.#held);
    for (const at of rows) on ? held.add(at) : held.delete(at);
    this.#held = held;
    return this.#patched(this.#shipmentsOf(rows), rows.length);
  }

  #shipmentsOf(rows: Iterable<number>): number[] {
    return [...new Set([...rows].flatMap((at) => this.#places[at]?.shipment ?? []))];
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
    if (untracked && this.#held.size === 0) return this.#shipments;
    return this.#with((parcel, at) => !this.#held.has(at) && (untracked || tracked(parcel)));
  }

  /** The shipments with the packages that may go, and no others. */
  going({ untracked }: Going): Shipment[] {
    return this.#with((parcel, at, report) => report?.readiness !== 'blocked' && !this.#held.has(at) && (untracked || tracked(parcel))).filter(({ packages }) => packages?.length);
  }

  /** The shipments with some of their packages; those that keep none are left out. */
  #with(keeps: Keeps): Shipment[] {
    return this.#shipments.flatMap((_, index) => this.#some(index, keeps));
  }

  /** A shipment with some of its packages; nothing when it keeps none. One without packages is asked about as a whole. */
  #some(index: number, keeps: Keeps): Shipment[] {
    const shipment = this.#shipments[index];
    const first = this.#first[index] ?? 0;
    const all = shipment?.packages ?? [];
    if (!shipment || (all.length === 0 && !keeps({}, first, this.#reports[index]?.[0]))) return [];
    const packages = all.filter((parcel, place) => keeps(parcel, first + place, this.#reports[index]?.[place]));
    return packages.length === all.length ? [shipment] : packages.length > 0 ? [{ ...shipment, packages }] : [];
  }

  /** What was mended since the file was read, by the shipment's name; nothing for one that is as it was. */
  fixes(): Fixes {
    return Object.fromEntries(
      this.#read.map((before, index) => {
        const after = this.#shipments[index];
        return [name(before), before === after ? [] : differences(before, after)];
      }),
    );
  }

  undo(): Patched {
    const step = this.#steps.pop();
    if (!step) return this.#patched([], 0);
    let packages = 0;
    for (const [shipment, before] of step.shipments) packages += touched(differences(this.#shipments[shipment], before), before);
    const turned = [...new Set([...this.#held, ...step.held])].filter((at) => this.#held.has(at) !== step.held.has(at));
    this.#held = step.held;
    const changed = new Set([...this.#replace(step.shipments), ...this.#shipmentsOf(turned)]);
    if (step.mapping === undefined) return this.#patched([...changed], packages + turned.length);
    this.#settings = { ...this.#settings, mapping: step.mapping };
    return { ...this.#patched(this.#askAll(), packages), mapping: step.mapping };
  }

  /** Asks about every shipment: what becomes of packages without a number may have changed for all. */
  #askAll(): readonly number[] {
    this.#reports = this.#check(this.#shipments, this.#settings);
    return [...this.#shipments.keys()];
  }

  async #checkAll(shipments: readonly Shipment[], settings: Settings, breathe: Breathe, ties: Ties): Promise<PackageReport[][] | null> {
    const reports: PackageReport[][] = [];
    while (reports.length < shipments.length) {
      if (!(await breathe(reports.length, shipments.length))) return null;
      const first = reports.length;
      const slice = shipments.slice(first, first + SLICE);
      this.#engine.ties(slice).forEach((own, index) => ties.set(first + index, own));
      reports.push(...this.#check(slice, settings));
    }
    // A slice knows nothing of the others: what is compared with each other is checked together.
    if (shipments.length > SLICE) {
      if (!(await breathe(shipments.length, shipments.length))) return null;
      const shared = ties.shared();
      const together = this.#check(shared.flatMap((shipment) => shipments[shipment] ?? []), settings);
      shared.forEach((shipment, index) => (reports[shipment] = together[index] ?? []));
    }
    return reports;
  }

  /** The reports of each shipment: the engine gives them in one list. */
  #check(shipments: readonly Shipment[], settings: Settings): PackageReport[][] {
    const { packages } = this.#engine.check(shipments, optionsOf(settings));
    let next = 0;
    return shipments.map((shipment) => {
      const first = next;
      next += Math.max(1, shipment.packages?.length ?? 0);
      return packages.slice(first, next);
    });
  }

  /** The shipments a fix would change, as they would be. */
  #outcomes(scope: Scope): Outcome[] {
    if (scope.of === 'finding' || scope.of === 'choice') {
      const { shipment, report, place } = this.#at(scope.at);
      const finding = report.findings[scope.finding];
      const fix = scope.of === 'choice' ? finding?.choices?.[scope.choice] : finding?.fix;
      return fix ? [{ shipment: place.shipment, after: edited(shipment, [fix.edits]) }] : [];
    }
    if (scope.of === 'edit') return this.#written([scope.at], scope.to);
    if (scope.of === 'rows') {
      const { at } = scope;
      return scope.do === 'write' ? this.#written(at, scope.to) : this.#each(at, ({ report }) => report.findings.flatMap((finding) => within(finding, { of: 'all' })).map(({ edits }) => edits));
    }
    if (scope.of === 'fill') {
      const written = new Map<number, Edit[]>();
      for (const { at: row, number } of scope.to) {
        const { shipment, place } = this.#at(row);
        if (!this.#package(shipment, place)) continue;
        const path = `/packages/${place.package}/trackingNumber`;
        written.set(place.shipment, [...(written.get(place.shipment) ?? []), { path, from: at(shipment, path), to: number }]);
      }
      return [...written].flatMap(([shipment, edits]) => (this.#shipments[shipment] ? [{ shipment, after: edited(this.#shipments[shipment], [edits]) }] : []));
    }
    return this.#shipments.flatMap((before, shipment) => {
      const fixes = (this.#reports[shipment] ?? []).flatMap((report) => report.findings.flatMap((finding) => within(finding, scope)));
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
      const before = this.#shipments[shipment];
      if (!before || edits.every((one) => one.length === 0)) return [];
      return [{ shipment, after: edited(before, edits) }];
    });
  }

  /** Puts shipments in place of others and asks the engine anew about all that were or are compared with them; tells which. */
  #replace(written: ReadonlyMap<number, Shipment>): readonly number[] {
    const asked = new Set(this.#ties.around(written.keys()));
    const ties = this.#engine.ties([...written.values()]);
    [...written].forEach(([shipment, after], index) => {
      this.#shipments[shipment] = after;
      this.#ties.set(shipment, ties[index] ?? []);
    });
    for (const shipment of this.#ties.around(written.keys())) asked.add(shipment);
    // Each needs its whole company, also those whose own answers stay.
    const company = this.#ties.around(asked);
    const reports = this.#check(company.flatMap((shipment) => this.#shipments[shipment] ?? []), this.#settings);
    company.forEach((shipment, index) => asked.has(shipment) && (this.#reports[shipment] = reports[index] ?? []));
    return [...asked];
  }

  #patched(shipments: readonly number[], packages: number): Patched {
    return { rows: shipments.flatMap((shipment) => this.#rows(shipment)), packages, steps: this.#steps.length };
  }

  #rows(shipment: number): Row[] {
    const source = this.#shipments[shipment];
    const first = this.#first[shipment] ?? 0;
    return (this.#reports[shipment] ?? []).map((report, index) => {
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
        held: this.#held.has(first + index),
        findings: report.findings.toSorted(byWeight).map(({ rule, consequence, fix, choices }) => ({ rule, consequence, fix: fix?.kind ?? (choices ? 'choose' : null) })),
      };
    });
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

  #package(shipment: Shipment, place: Place): Package | undefined {
    return shipment.packages?.[place.package];
  }

  #at(at: number): At {
    const place = this.#places[at];
    const shipment = place && this.#shipments[place.shipment];
    const report = place && this.#reports[place.shipment]?.[place.package];
    if (!place || !shipment || !report) throw new RangeError(`no row ${at}`);
    return { shipment, report, place };
  }
}

type Options = Pick<NonNullable<Parameters<Engine['check']>[1]>, 'marketplace' | 'noTracking'> & { readonly now: string };

const optionsOf = ({ now, marketplace, mapping }: Settings): Options => ({
  now,
  ...(marketplace ? { marketplace } : {}),
  ...(mapping?.noTracking ? { noTracking: mapping.noTracking } : {}),
});

type Holding = Extract<Scope, { of: 'rows' }> & { readonly do: 'hold' | 'release' };

const holds = (scope: Scope): scope is Holding => scope.of === 'rows' && (scope.do === 'hold' || scope.do === 'release');

const tracked = (parcel: Package): boolean => Boolean(parcel.trackingNumber?.trim());

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
