import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { Client, EngineError } from '../protocol/client';
import type { CallOptions } from '../protocol/client';
import type { CarrierInfo, Confirmations, Mapping, Marketplace, Outcome, Readiness, RuleFacts, To } from '../engine';
import type { Cause, Counts, Values } from '../inbox/filter';
import type { Answer, Args, Detail, Going, LeftOut, Op, Patched, Plan, Row, RowsPiece, Scope, Settings } from '../protocol';
import type { Failed } from '../parts/states';
import type { Change, Sent, Trouble } from '../surface';
import { Loading } from './loading';
import type { Given, Question } from './loading';
import { Memory, TOLD } from './memory';
import type { Work } from '../parts/long';
import { Sheet } from './sheet';
import { Shown } from './shown';
import type { Day, Done } from './shown';
import { english, loadTexts } from '../texts';
import type { Texts } from '../texts';

/** What could not be done. */
type TroubleId = 'frame-trouble-start' | 'frame-trouble-file' | 'frame-trouble-texts' | 'frame-trouble-screen';

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
  /** What a filter can ask for. */
  values: Values = new Sheet().values;
  rules: ReadonlyMap<string, RuleFacts> = new Map();
  /** English until the locale's are loaded. */
  texts: Texts = english;
  /** Stores by marketplace id and by country. */
  stores: ReadonlyMap<string, Marketplace> = new Map();
  trouble: Failed | null = null;
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
  readonly memory = new Memory(() => this.touch());
  carriers: readonly CarrierInfo[] = [];
  /** The day of the engine’s facts; `''` until it is there. */
  catalogue = '';

  #host: ReactiveControllerHost;
  #listener: Listener;
  #client: Client | null = null;
  #shown = new Shown();
  /** What was shown before the day that is being loaded: it comes back when that is given up. */
  #before: Shown | null = null;
  #loading: Loading;
  /** The locale asked for last. */
  #asked = '';

  constructor(host: ReactiveControllerHost, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    this.#loading = new Loading({
      memory: this.memory,
      load: (args, options) => this.#ask.call('load', args, options),
      page: (page) => this.#ask.call('page', page),
      attempt: (work) => this.attempt('frame-trouble-file', work),
      begin: (day) => {
        this.#before ??= this.#shown;
        this.#begin(day);
      },
      piece: (piece) => this.#piece(piece),
      count: (shipments) => {
        if (this.day) this.#shown.day = { ...this.day, shipments };
        this.#host.requestUpdate();
      },
      settle: (day) => {
        this.#before = null;
        this.#shown.day = day;
        this.#show();
        this.#tell();
      },
      giveUp: () => this.#giveUp(),
      touch: () => this.touch(),
    });
    host.addController(this);
  }

  get day(): Day | null {
    return this.#shown.day;
  }

  get steps(): number {
    return this.#shown.steps;
  }

  get done(): readonly Done[] {
    return this.#shown.done;
  }

  get outcomes(): readonly Outcome[] {
    return this.#shown.outcomes;
  }

  /** What is being read and checked. */
  get work(): Work | null {
    return this.#loading.work;
  }

  get question(): Question | null {
    return this.#loading.question;
  }

  /** Maps names, asks everything anew and keeps the mapping; resolves to the packages that changed. */
  async map(mapping: Mapping): Promise<number> {
    const patched = await this.ask('map', { mapping }, { piece: this.#piece });
    this.#patch(patched, { scope: null, plan: { changes: [], packages: patched.packages } });
    await this.memory.keepMapping(mapping);
    return patched.packages;
  }

  /** Remembers what went to Amazon, and counts it as confirmed. */
  async wasSent({ shipments, untracked = false, files = [] }: Sent, at: string, held: LeftOut = []): Promise<void> {
    const { memory } = this;
    // First of all: Amazon's answer may be read against it at once.
    await memory.keepSent(files.map(({ name, packages, bytes }) => ({ name, at, packages, bytes })));
    const going = { untracked, ...(shipments ? { only: shipments } : {}) };
    const [lines, told] = await Promise.all([this.ask('confirmed', going), this.ask('told', { ...going, held, most: TOLD })]);
    await memory.keepLedger(memory.ledger + (memory.ledger === '' || memory.ledger.endsWith('\n') ? '' : '\n') + lines);
    await memory.keepTold(told, at);
  }

  /** Takes up what Amazon answered: what it refused is to be fixed first, and says why in Amazon's words. */
  answered(outcomes: readonly Outcome[]): void {
    this.#shown.outcomes = outcomes;
    this.#shown.sheet.refuse(outcomes);
    this.#show();
    this.#tell();
  }

  hostConnected(): void {
    void this.memory.recall();
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
    this.#loading.stop();
    this.#before = null;
    this.#begin(null);
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
  load(given: Given, name: string, settings: Settings): Promise<boolean> {
    this.trouble = null;
    return this.#loading.load(given, name, settings);
  }

  /** Reads the file once more, as a person says what its columns hold, and remembers that. */
  readAs(table: Mapping): Promise<boolean> {
    return this.#loading.readAs(table);
  }

  async recheck(settings: Settings): Promise<void> {
    if (!this.day) return;
    const patched = await this.attempt('frame-trouble-file', () => this.#ask.call('recheck', { ...settings, mapping: this.memory.mapping }, { piece: this.#piece }));
    if (!patched || !this.day) return;
    this.#shown.day = { ...this.day, now: settings.now };
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
    if (patched.mapping !== undefined) await this.memory.keepMapping(patched.mapping);
    this.#patch(patched);
    void this.#keepFixes();
    return patched.packages;
  }

  build(to: To, merchantId: string, going: Going, options?: CallOptions): Promise<Answer<'build'>> {
    const { told } = this.memory;
    const known = new Set(told.map(({ order }) => order));
    const orders = new Set<string>();
    if (known.size > 0) for (const { order } of this.rows) if (known.has(order.trim())) orders.add(order.trim());
    return this.#ask.call('build', { to, merchantId, ...going, before: told.filter(({ order }) => orders.has(order)) }, options);
  }

  confirmations(going: Going): Promise<Confirmations> {
    return this.#ask.call('confirmations', going);
  }

  async #keepFixes(): Promise<void> {
    await this.memory.keepFixes(await this.ask('fixes', null));
    await this.memory.keepHeld(this.rows);
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

  #begin(day: Day | null): void {
    this.#shown = new Shown(day);
    this.#show();
    this.#listener.begun();
  }

  /** Puts back what was there before a load that led to nothing. */
  #giveUp(): void {
    if (this.#before) {
      this.#shown = this.#before;
      this.#before = null;
      this.#listener.begun();
      this.#show();
    }
    this.touch();
  }

  #piece = ({ rows }: RowsPiece): void => {
    const { sheet } = this.#shown;
    sheet.put(rows);
    if (sheet.isDue) this.#show();
    else this.#sum();
  };

  #patch({ rows, steps }: Patched, done: Done | null = null): void {
    const shown = this.#shown;
    shown.done = done && steps > shown.done.length ? [...shown.done, done] : shown.done.slice(0, steps);
    shown.sheet.put(rows);
    shown.steps = steps;
    this.#show();
    this.#tell();
  }

  /** Shows the rows as they are now. */
  #show(): void {
    this.rows = this.#shown.sheet.rows();
    this.usual = this.#shown.sheet.usual();
    this.values = this.#shown.sheet.values;
    this.changes += 1;
    this.#sum();
  }

  #sum(): void {
    const { sheet } = this.#shown;
    this.causes = sheet.causes;
    this.counts = sheet.counts;
    this.fixable = sheet.fixable;
    this.untracked = sheet.untracked;
    this.going = sheet.going;
    this.free = sheet.free;
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
