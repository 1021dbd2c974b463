import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { Client, EngineError } from '../protocol/client';
import type { CallOptions } from '../protocol/client';
import type { BuildResult, CarrierInfo, Confirmations, Mapping, Marketplace, Outcome, Problem, Readiness, RuleFacts, To } from '../engine';
import { causesOf, countsOf } from '../inbox/filter';
import type { Cause, Counts } from '../inbox/filter';
import { keyOf } from '../protocol/inbox';
import type { Answer, Args, Detail, Going, Loaded, Op, Patched, Plan, Row, Scope, Settings } from '../protocol';
import { indexedStore } from './store';
import type { Store } from './store';
import type { Failed, Work } from '../parts/states';
import type { Change, Preferences, SentFile, Trouble } from '../surface';
import { english, loadTexts } from '../texts';
import type { Texts } from '../texts';

/** What could not be done. */
type TroubleId = 'frame-trouble-start' | 'frame-trouble-file' | 'frame-trouble-texts';

/** Shipments whose corrections are remembered. */
const FIXES = 5000;
/** Files that are remembered; older ones were answered long ago. */
const SENT = 50;
/** Tables that are remembered. */
const TABLES = 20;

/** What is loaded. */
export interface Day {
  readonly name: string;
  readonly now: string;
  readonly shipments: number;
  readonly problems: readonly Problem[];
}

/** A step that was taken; without a scope it was a mapping. */
export interface Done {
  readonly scope: Scope | null;
  readonly plan: Plan;
}

export interface Listener {
  changed(change: Change): void;
  failed(trouble: Trouble): void;
}

/** A package of an order; an answer may name the order alone. */
const answerOf = (order: string | null, reference: string | null): string => `${order ?? ''}\n${reference ?? ''}`;

/** The day as the page knows it: flat rows and what follows from them. The worker has the rest. */
export class Session implements ReactiveController {
  rows: readonly Row[] = [];
  causes: readonly Cause[] = [];
  counts: Counts = countsOf([]);
  rules: ReadonlyMap<string, RuleFacts> = new Map();
  /** English until the locale's are loaded. */
  texts: Texts = english;
  /** Stores by marketplace id and by country. */
  stores: ReadonlyMap<string, Marketplace> = new Map();
  day: Day | null = null;
  work: Work | null = null;
  trouble: Failed | null = null;
  /** Steps that Undo can take back. */
  steps = 0;
  /** What these steps did, the last one last. */
  done: readonly Done[] = [];
  /** Grows with every change of a shipment: what was asked about them before is old. */
  changes = 0;
  /** Grows with every change, so that a screen that holds the session knows when to show it anew. */
  revision = 0;
  /** Where what must survive a reload is kept. */
  store: Store = indexedStore();
  preferences: Preferences = {};
  /** The confirmed packages, a JSON line each: what the rate is counted from. */
  ledger = '';
  /** What the merchant says the shop's names mean; `null` while nothing was said. */
  mapping: Mapping | null = null;
  /** The files that were taken out for Amazon, newest first. */
  sent: readonly SentFile[] = [];
  /** What Amazon answered, by order and package. */
  outcomes: readonly Outcome[] = [];
  carriers: readonly CarrierInfo[] = [];

  #host: ReactiveControllerHost;
  #listener: Listener;
  #client: Client | null = null;
  /** What was loaded last, to be read another way. */
  #last: readonly [file: Blob, unshipped: Blob | null, settings: Settings] | null = null;
  /** The locale asked for last. */
  #asked = '';

  constructor(host: ReactiveControllerHost, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Takes up what was kept; what came meanwhile is newer. */
  async remember(): Promise<void> {
    const { store } = this;
    const [preferences, ledger, mapping, sent] = await Promise.all([store.read('preferences'), store.read('ledger'), store.read('mapping'), store.read('sent')]);
    this.preferences = { ...preferences, ...this.preferences };
    this.ledger ||= ledger ?? '';
    this.mapping ??= mapping;
    if (this.sent.length === 0) this.sent = sent ?? [];
    this.touch();
  }

  async prefer(part: Preferences): Promise<void> {
    this.preferences = { ...this.preferences, ...part };
    this.touch();
    await this.store.write('preferences', this.preferences);
  }

  /** Maps names, asks everything anew and keeps the mapping; resolves to the packages that changed. */
  async map(mapping: Mapping): Promise<number> {
    const patched = await this.ask('map', { mapping });
    this.mapping = mapping;
    this.#patch(patched, { scope: null, plan: { changes: [], packages: patched.packages } });
    await this.store.write('mapping', mapping);
    return patched.packages;
  }

  /** Remembers what was taken out for Amazon, and counts it as confirmed. */
  async keepSent(files: readonly SentFile[], going: Going): Promise<void> {
    this.sent = [...files, ...this.sent].slice(0, SENT);
    const lines = await this.ask('confirmed', going);
    await this.keepLedger(this.ledger + (this.ledger === '' || this.ledger.endsWith('\n') ? '' : '\n') + lines);
    await this.store.write('sent', this.sent);
  }

  /** Takes up what Amazon answered: what it refused is to be fixed first, and says why in Amazon's words. */
  answered(outcomes: readonly Outcome[]): void {
    this.outcomes = outcomes;
    this.#take(this.rows, this.steps);
    this.#tell();
  }

  async keepLedger(ledger: string): Promise<void> {
    this.ledger = ledger;
    this.touch();
    await this.store.write('ledger', ledger);
  }

  hostConnected(): void {
    void this.remember();
    void this.attempt('frame-trouble-start', async () => {
      this.#client = new Client();
      const { rules, marketplaces, carriers } = await this.#ask.call('start', null);
      this.carriers = carriers;
      this.rules = new Map(rules.map((rule) => [rule.rule, rule]));
      this.stores = new Map(marketplaces.flatMap((store) => [[store.id, store] as const, [store.country, store] as const]));
      this.touch();
    });
  }

  /** Loads the texts of a locale and shows them; when that fails those of before stay. */
  async speak(locale: string): Promise<void> {
    this.#asked = locale;
    const texts = await this.attempt('frame-trouble-texts', () => loadTexts(locale));
    // Another locale was asked for meanwhile.
    if (this.#asked !== locale || !texts) return;
    this.texts = texts;
    this.touch();
  }

  hostDisconnected(): void {
    this.#client?.close();
    this.#client = null;
    this.day = null;
    this.work = null;
    this.#take([], 0);
  }

  /** Asks the worker; screens ask their own questions. */
  async ask<O extends Op>(op: O, args: Args<O>, options?: CallOptions): Promise<Answer<O>> {
    return this.#ask.call(op, args, options);
  }

  /** Shows the session anew, in every screen that holds it. */
  touch(): void {
    this.revision += 1;
    this.#host.requestUpdate();
  }

  /** Packages with at least one safe fix. */
  get fixable(): number {
    return this.rows.filter((row) => row.findings.some(({ fix }) => fix === 'safe')).length;
  }

  /** The counts of what is not held back by hand. */
  get free(): Counts {
    return countsOf(this.rows.filter(({ held }) => !held));
  }

  get going(): number {
    return this.rows.filter(({ readiness, tracking, held }) => readiness !== 'blocked' && tracking.trim() !== '' && !held).length;
  }

  /** Reads and checks a file; resolves to false when it was cancelled or could not be read. */
  async load(file: Blob, unshipped: Blob | null, settings: Settings): Promise<boolean> {
    this.#last = [file, unshipped, settings];
    const abort = new AbortController();
    const progress = (done: number, total: number): void => {
      if (this.work?.abort === abort) this.#working({ done, total, abort });
    };
    this.work?.abort.abort();
    this.trouble = null;
    this.#working({ done: 0, total: 0, abort });
    const loaded = await this.attempt('frame-trouble-file', async () => {
      const bytes = await file.arrayBuffer();
      const report = (await unshipped?.arrayBuffer()) ?? null;
      const args = { bytes: new Uint8Array(bytes), unshipped: report && new Uint8Array(report), settings: { ...settings, mapping: this.mapping }, fixes: (await this.store.read('fixes')) ?? {}, held: (await this.store.read('held')) ?? [], tables: (await this.store.read('tables')) ?? [] };
      return this.#ask.call('load', args, { progress, signal: abort.signal, transfer: report ? [bytes, report] : [bytes] });
    });
    // Another file was chosen meanwhile.
    if (this.work?.abort !== abort) return false;
    this.#working(null);
    if (loaded) this.#begin(loaded, file instanceof File ? file.name : '', settings.now);
    return loaded !== null;
  }

  /** Reads the file once more, as a person says what its columns hold, and remembers that. */
  async readAs(table: Mapping): Promise<boolean> {
    const tables = (await this.store.read('tables')) ?? [];
    const columns = ({ fields = [] }: Mapping): string => fields.map(({ from }) => from).toSorted().join('\n');
    await this.store.write('tables', [table, ...tables.filter((one) => columns(one) !== columns(table))].slice(0, TABLES));
    return this.#last ? this.load(...this.#last) : false;
  }

  async recheck(settings: Settings): Promise<void> {
    if (!this.day) return;
    const patched = await this.attempt('frame-trouble-file', () => this.#ask.call('recheck', { ...settings, mapping: this.mapping }));
    if (!patched || !this.day) return;
    this.day = { ...this.day, now: settings.now };
    this.#patch(patched);
  }

  detail(at: number): Promise<Detail> {
    return this.#ask.call('detail', { at });
  }

  plan(scope: Scope): Promise<Plan> {
    return this.#ask.call('plan', scope);
  }

  async apply(scope: Scope, plan: Plan): Promise<void> {
    this.#patch(await this.#ask.call('apply', scope), { scope, plan });
    void this.#keepFixes();
  }

  /** Takes the last step back; resolves to the number of packages touched. */
  async undo(): Promise<number> {
    const patched = await this.#ask.call('undo', null);
    if (patched.mapping !== undefined) {
      this.mapping = patched.mapping;
      await this.store.write('mapping', patched.mapping ?? { version: 1 });
    }
    this.#patch(patched);
    void this.#keepFixes();
    return patched.packages;
  }

  build(to: To, merchantId: string, going: Going): Promise<BuildResult> {
    return this.#ask.call('build', { to, merchantId, ...going });
  }

  confirmations(going: Going): Promise<Confirmations> {
    return this.#ask.call('confirmations', going);
  }

  /** Packages that could go without a tracking number. */
  get untracked(): number {
    return this.rows.filter(({ tracking, readiness, held }) => tracking.trim() === '' && readiness !== 'blocked' && !held).length;
  }

  /** Remembers what was mended; days that are not loaded keep theirs, the oldest make room. */
  async #keepFixes(): Promise<void> {
    const all = Object.entries({ ...(await this.store.read('fixes')), ...(await this.ask('fixes', null)) });
    await this.store.write('fixes', Object.fromEntries(all.filter(([, edits]) => edits.length > 0).slice(-FIXES)));
    // Packages of other days stay held back.
    const here = new Set(this.rows.map(keyOf));
    const held = ((await this.store.read('held')) ?? []).filter((key) => !here.has(key));
    await this.store.write('held', [...held, ...this.rows.filter((row) => row.held).map(keyOf)].slice(-FIXES));
  }

  /** Runs something that may fail; a failure is shown and told, a cancelled run is neither. */
  async attempt<T>(title: TroubleId, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof EngineError ? error.code : 'E_UNKNOWN';
      if (code === 'E_CANCELLED' || code === 'E_CLOSED') return null;
      const message = error instanceof Error ? error.message : String(error);
      this.trouble = { title: this.texts.say(title), start: title === 'frame-trouble-start', code, message };
      this.touch();
      this.#listener.failed({ code, message });
      return null;
    }
  }

  #working(work: Work | null): void {
    this.work = work;
    this.touch();
  }

  #begin(loaded: Loaded, name: string, now: string): void {
    this.day = { name, now, shipments: loaded.shipments, problems: loaded.problems };
    this.outcomes = [];
    this.done = [];
    this.#take(loaded.rows, 0);
    this.#tell();
  }

  #patch({ rows, steps }: Patched, done: Done | null = null): void {
    this.done = done && steps > this.done.length ? [...this.done, done] : this.done.slice(0, steps);
    const patched = [...this.rows];
    for (const row of rows) patched[row.at] = row;
    this.#take(patched, steps);
    this.#tell();
  }

  #take(rows: readonly Row[], steps: number): void {
    const refused = new Map(this.outcomes.flatMap(({ state, orderId, package: reference, answers }) => (state === 'refused' ? [[answerOf(orderId, reference), answers[0]?.text ?? ''] as const] : [])));
    this.rows = rows.map((row) => {
      const sentence = refused.get(answerOf(row.order, row.package)) ?? refused.get(answerOf(row.order, null));
      return sentence === undefined ? row : { ...row, readiness: 'blocked', refused: sentence };
    });
    this.changes += 1;
    this.causes = causesOf(this.rows);
    this.counts = countsOf(this.rows);
    this.steps = steps;
    this.touch();
  }

  #tell(): void {
    const { all, ready, check, blocked } = this.counts;
    const counts: Record<Readiness, number> = { ready, check, blocked };
    this.#listener.changed({ packages: all, counts });
  }

  get #ask(): Client {
    if (!this.#client) throw new EngineError({ code: 'E_CLOSED', message: 'the desk is not in the page' });
    return this.#client;
  }
}
