import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { Client, EngineError } from '../protocol/client';
import type { CallOptions } from '../protocol/client';
import type { BuildResult, CarrierInfo, Confirmations, Mapping, Marketplace, Outcome, Problem, Readiness, RuleFacts, To } from '../engine';
import type { Cause, Counts } from '../inbox/filter';
import { keyOf } from '../protocol/inbox';
import type { Answer, Args, Detail, Going, Loaded, Long, Op, Patched, Plan, Row, RowsPiece, Scope, Settings } from '../protocol';
import { feed } from './feed';
import { indexedStore } from './store';
import type { Store } from './store';
import type { Work } from '../parts/long';
import type { Failed } from '../parts/states';
import type { Change, Preferences, Sent, SentFile, Source, Trouble } from '../surface';
import { Sheet } from './sheet';
import { english, loadTexts } from '../texts';
import type { Texts } from '../texts';

/** What could not be done. */
type TroubleId = 'frame-trouble-start' | 'frame-trouble-file' | 'frame-trouble-texts' | 'frame-trouble-screen';

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

/** What is to be loaded: a file, with Amazon’s report or without, or the pages of a host. */
export type Given = { readonly file: Blob; readonly unshipped: Blob | null } | { readonly source: Source };

/** A long file, and what a person says to it. */
export interface Question extends Long {
  readonly answer: (sure: boolean) => void;
}

export interface Listener {
  /** The first shipments of another day are there. */
  begun(): void;
  changed(change: Change): void;
  failed(trouble: Trouble): void;
}

/** The day as the page knows it: flat rows and what follows from them. The worker has the rest. */
export class Session implements ReactiveController {
  rows: readonly Row[] = [];
  /** The same, worst first. */
  usual: readonly Row[] = [];
  causes: readonly Cause[] = [];
  counts: Counts = new Sheet().counts;
  rules: ReadonlyMap<string, RuleFacts> = new Map();
  /** English until the locale's are loaded. */
  texts: Texts = english;
  /** Stores by marketplace id and by country. */
  stores: ReadonlyMap<string, Marketplace> = new Map();
  day: Day | null = null;
  work: Work | null = null;
  question: Question | null = null;
  trouble: Failed | null = null;
  /** Steps that Undo can take back. */
  steps = 0;
  /** What these steps did, the last one last. */
  done: readonly Done[] = [];
  /** The counts of what is not held back by hand. */
  free: Counts = new Sheet().counts;
  /** Packages with at least one safe fix. */
  fixable = 0;
  /** Packages that could go without a tracking number. */
  untracked = 0;
  /** Packages that may go. */
  going = 0;
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
  /** The day of the engine’s facts; `''` until it is there. */
  catalogue = '';

  #host: ReactiveControllerHost;
  #listener: Listener;
  #client: Client | null = null;
  #sheet = new Sheet();
  /** What was shown before the day that is being loaded: it comes back when that is given up. */
  #before: { readonly sheet: Sheet; readonly day: Day | null; readonly steps: number; readonly done: readonly Done[]; readonly outcomes: readonly Outcome[] } | null = null;
  /** What was loaded last, to be read another way. */
  #last: Parameters<Session['load']> | null = null;
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
    const patched = await this.ask('map', { mapping }, { piece: this.#piece });
    this.mapping = mapping;
    this.#patch(patched, { scope: null, plan: { changes: [], packages: patched.packages } });
    await this.store.write('mapping', mapping);
    return patched.packages;
  }

  /** Remembers what went to Amazon, and counts it as confirmed. */
  async wasSent({ shipments, untracked = false, files = [] }: Sent, at: string): Promise<void> {
    this.sent = [...files.map(({ name, packages, bytes }) => ({ name, at, packages, bytes })), ...this.sent].slice(0, SENT);
    const lines = await this.ask('confirmed', { untracked, ...(shipments ? { only: shipments } : {}) });
    await this.keepLedger(this.ledger + (this.ledger === '' || this.ledger.endsWith('\n') ? '' : '\n') + lines);
    await this.store.write('sent', this.sent);
  }

  /** Takes up what Amazon answered: what it refused is to be fixed first, and says why in Amazon's words. */
  answered(outcomes: readonly Outcome[]): void {
    this.outcomes = outcomes;
    this.#sheet.refuse(outcomes);
    this.#show();
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
      const { catalogue, rules, marketplaces, carriers } = await this.#ask.call('start', null);
      this.catalogue = catalogue;
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
    this.clear();
  }

  /** Back to the first screen. */
  clear(): void {
    this.work?.abort.abort();
    this.day = this.work = this.question = this.#before = null;
    this.#sheet = new Sheet();
    this.steps = 0;
    this.done = [];
    this.outcomes = [];
    this.#show();
    this.#listener.begun();
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

  /** Reads and checks what is given; resolves to false when it was cancelled or could not be read. Shipments are shown while the others are checked. */
  async load(given: Given, name: string, settings: Settings, sure = false): Promise<boolean> {
    this.#last = [given, name, settings, sure];
    const abort = new AbortController();
    const isOn = (): boolean => this.work?.abort === abort;
    this.work?.abort.abort();
    this.question?.answer(false);
    this.trouble = null;
    this.#before ??= { sheet: this.#sheet, day: this.day, steps: this.steps, done: this.done, outcomes: this.outcomes };
    const about = 'file' in given;
    this.work = { done: 0, total: 0, about, abort };
    this.touch();
    const begin = (): void => this.#begin({ name, now: settings.now, shipments: 0, problems: [] });
    let begun = false;
    const piece = (own: RowsPiece): void => {
      if (!isOn()) return;
      if (own.begin) begin();
      begun = true;
      this.#piece(own);
    };
    const progress = (done: number, total: number): void => {
      if (!isOn()) return;
      this.work = { done, total, about, abort };
      if (this.day && begun) this.day = { ...this.day, shipments: done };
      this.#host.requestUpdate();
    };
    const loaded = await this.attempt('frame-trouble-file', () => this.#read(given, settings, sure, { progress, piece, signal: abort.signal }, abort));
    // Another file was chosen meanwhile.
    if (!isOn()) return false;
    this.work = null;
    if (loaded && !('long' in loaded)) {
      if (!begun) begin();
      this.#before = null;
      this.day = { name, now: settings.now, ...loaded };
      this.#show();
      this.#tell();
      return true;
    }
    this.#giveUp();
    return loaded !== null && (await this.#sure(loaded.long)) ? this.load(given, name, settings, true) : false;
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
    const patched = await this.attempt('frame-trouble-file', () => this.#ask.call('recheck', { ...settings, mapping: this.mapping }, { piece: this.#piece }));
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
    // A mapping that is taken back has everything checked again, piece by piece.
    const patched = await this.#ask.call('undo', null, { piece: this.#piece });
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

  /** Remembers what was mended; days that are not loaded keep theirs, the oldest make room. */
  async #keepFixes(): Promise<void> {
    const all = Object.entries({ ...(await this.store.read('fixes')), ...(await this.ask('fixes', null)) });
    await this.store.write('fixes', Object.fromEntries(all.filter(([, edits]) => edits.length > 0).slice(-FIXES)));
    // Packages of other days stay held back.
    const kept = (await this.store.read('held')) ?? [];
    if (kept.length === 0 && this.counts.held === 0) return;
    const here = new Set(this.rows.map(keyOf));
    const held = kept.filter((key) => !here.has(key));
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

  async #read(given: Given, settings: Settings, sure: boolean, options: CallOptions, abort: AbortController): Promise<Loaded> {
    const [fixes, held, tables] = await Promise.all([this.store.read('fixes'), this.store.read('held'), this.store.read('tables')]);
    const files = 'file' in given ? given : { file: null, unshipped: null };
    const answer = this.#ask.call('load', { ...files, settings: { ...settings, mapping: this.mapping }, fixes: fixes ?? {}, held: held ?? [], tables: tables ?? [], sure }, options);
    if ('file' in given) return answer;
    const { signal } = abort;
    try {
      return await Promise.race([answer, feed(given.source, signal, (page) => this.ask('page', page)).then(() => answer)]);
    } catch (error) {
      // A host that was told to stop may say so in its own words.
      if (signal.aborted) throw new EngineError({ code: 'E_CANCELLED', message: 'cancelled' });
      abort.abort();
      throw error;
    }
  }

  #begin(day: Day): void {
    this.#sheet = new Sheet();
    this.day = day;
    this.steps = 0;
    this.done = [];
    this.outcomes = [];
    this.#show();
    this.#listener.begun();
  }

  /** Puts back what was there before a load that led to nothing. */
  #giveUp(): void {
    const before = this.#before;
    this.#before = null;
    if (before && before.sheet !== this.#sheet) {
      this.#sheet = before.sheet;
      this.day = before.day;
      this.steps = before.steps;
      this.done = before.done;
      this.outcomes = before.outcomes;
      this.#listener.begun();
      this.#show();
    }
    this.touch();
  }

  #sure(long: Long): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (sure: boolean): void => {
        this.question = null;
        this.touch();
        resolve(sure);
      };
      this.question = { ...long, answer };
      this.touch();
    });
  }

  #piece = ({ rows }: RowsPiece): void => {
    this.#sheet.put(rows);
    if (this.#sheet.isDue) this.#show();
    else this.#sum();
  };

  #patch({ rows, steps }: Patched, done: Done | null = null): void {
    this.done = done && steps > this.done.length ? [...this.done, done] : this.done.slice(0, steps);
    this.#sheet.put(rows);
    this.steps = steps;
    this.#show();
    this.#tell();
  }

  /** Shows the rows as they are now. */
  #show(): void {
    this.rows = this.#sheet.rows();
    this.usual = this.#sheet.usual();
    this.changes += 1;
    this.#sum();
  }

  #sum(): void {
    this.causes = this.#sheet.causes;
    this.counts = this.#sheet.counts;
    this.fixable = this.#sheet.fixable;
    this.untracked = this.#sheet.untracked;
    this.going = this.#sheet.going;
    this.free = this.#sheet.free;
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
