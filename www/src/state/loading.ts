import { EngineError } from '../protocol/client';
import type { CallOptions } from '../protocol/client';
import type { Mapping } from '../engine';
import type { Long, Over, Page, Args, Loaded, RowsPiece, Settings } from '../protocol';
import type { Work } from '../parts/long';
import type { Source } from '../surface';
import { feed } from './feed';
import type { Memory } from './memory';
import type { Day } from './shown';

/** What is to be loaded: a file, with Amazon’s report or without, or the pages of a host. */
export type Given = { readonly file: Blob; readonly unshipped: Blob | null } | { readonly source: Source };

/** A long file, or one that is too long, and what a person says to it. */
export type Question = (Long | Over) & { readonly answer: (sure: boolean) => void };

/** Where a day comes to. */
export interface Place {
  readonly memory: Memory;
  load(args: Args<'load'>, options: CallOptions): Promise<Loaded>;
  page(page: Page | null): Promise<boolean>;
  /** Runs it; a failure is shown, and the answer is `null`. */
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
  /** Puts aside what is shown and shows a day that has nothing yet. */
  begin(day: Day): void;
  piece(piece: RowsPiece): void;
  /** So many shipments of the day are there. */
  count(shipments: number): void;
  /** All of the day is there. */
  settle(day: Day): void;
  /** Shows again what was put aside. */
  giveUp(): void;
  touch(): void;
}

/** The way in. What is loaded is shown while the rest is checked; what was shown before comes back when nothing comes of it. */
export class Loading {
  work: Work | null = null;
  question: Question | null = null;

  #place: Place;
  /** What was loaded last, to be read another way. */
  #last: Parameters<Loading['load']> | null = null;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Reads and checks what is given; resolves to false when it was cancelled or could not be read. */
  async load(given: Given, name: string, settings: Settings, sure = false): Promise<boolean> {
    this.#last = [given, name, settings, sure];
    const place = this.#place;
    const abort = new AbortController();
    const isOn = (): boolean => this.work?.abort === abort;
    this.work?.abort.abort();
    this.question?.answer(false);
    const about = 'file' in given;
    this.work = { done: 0, total: 0, about, abort };
    place.touch();
    let begun = false;
    const begin = (): void => {
      place.begin({ name, now: settings.now, shipments: 0, problems: [], names: [] });
      begun = true;
    };
    const piece = (own: RowsPiece): void => {
      if (!isOn()) return;
      if (own.begin) begin();
      place.piece(own);
    };
    const progress = (done: number, total: number): void => {
      if (!isOn()) return;
      this.work = { done, total, about, abort };
      if (begun) place.count(done);
      else place.touch();
    };
    const loaded = await place.attempt(() => this.#read(given, settings, sure, { progress, piece, signal: abort.signal }, abort));
    // Another file was chosen meanwhile.
    if (!isOn()) return false;
    this.work = null;
    if (loaded && 'shipments' in loaded) {
      if (!begun) begin();
      place.settle({ name, now: settings.now, ...loaded });
      return true;
    }
    place.giveUp();
    if (!loaded) return false;
    const isSure = await this.#sure('long' in loaded ? loaded.long : loaded.over);
    return isSure && this.load(given, name, settings, true);
  }

  /** Reads the file once more, as a person says what its columns hold, and remembers that. */
  async readAs(table: Mapping): Promise<boolean> {
    await this.#place.memory.keepTable(table);
    return this.#last ? this.load(...this.#last) : false;
  }

  /** Nothing is wanted any more. */
  stop(): void {
    this.work?.abort.abort();
    this.work = this.question = null;
  }

  async #read(given: Given, settings: Settings, sure: boolean, options: CallOptions, abort: AbortController): Promise<Loaded> {
    const { memory } = this.#place;
    const files = 'file' in given ? given : { file: null, unshipped: null };
    const known = await memory.known();
    const answer = this.#place.load({ ...files, settings: { ...settings, mapping: memory.mapping }, ...known, sure }, options);
    if ('file' in given) return answer;
    const { signal } = abort;
    try {
      return await Promise.race([answer, feed(given.source, signal, (page) => this.#place.page(page)).then(() => answer)]);
    } catch (error) {
      // A host that was told to stop may say so in its own words.
      if (signal.aborted) throw new EngineError({ code: 'E_CANCELLED', message: 'cancelled' });
      abort.abort();
      throw error;
    }
  }

  #sure(long: Long | Over): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (sure: boolean): void => {
        this.question = null;
        this.#place.touch();
        resolve(sure);
      };
      this.question = { ...long, answer };
      this.#place.touch();
    });
  }
}
