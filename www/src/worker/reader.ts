/** Reads long files part by part: the first shipments are there long before the last, and a file never lies in memory as a whole. */

import type { Engine, Mapping, Names, PackageReport, Problem, Shipment } from '../engine';
import type { Over, Page, Settings } from '../protocol';
import { MOST_WHOLE, tooLarge } from './limits';

/** What one call of the engine read and found. */
export interface Part {
  readonly shipments: readonly Shipment[];
  readonly reports: readonly PackageReport[];
  /** What each shipment is compared with others by. */
  readonly ties: readonly (readonly number[])[];
  readonly problems: readonly Problem[];
  /** The names of the shop’s, as they stood there; the small engine tells none. */
  readonly names?: Names;
  /** How much of the source was read with it, of how much; in bytes of a file, else in shipments. */
  readonly read: number;
  readonly of: number | null;
  /** Whether rows of one order may stand in several parts. */
  readonly rows: boolean;
  /** It was not read: it is more than can be read in one piece. */
  readonly over?: Over;
}

/** A shorter file is read whole. */
const WHOLE = 256 << 10;
/** The first part of a longer one: short, so that something is seen at once. */
const FIRST = 64 << 10;
/** A record that is longer is damage, and what follows it cannot be found. */
const LONGEST = 16 << 20;
/** Milliseconds that a part should take: a question or Cancel waits no longer. */
const PACE = 40;
const LEAST = 32 << 10;

type Reads = Omit<NonNullable<Parameters<Engine['checkBytes']>[1]>, 'now'>;

/** One part: read and asked about in one go. */
export function part(engine: Engine, bytes: Uint8Array, settings: Settings, options: Reads): Omit<Part, 'read' | 'of' | 'rows'> {
  const answer = engine.checkBytes(bytes, { ...under(settings), ...options, now: settings.now, shipments: true });
  const { packages, ...rest } = JSON.parse(new TextDecoder().decode(answer)) as { packages: PackageReport[] } & Pick<Part, 'shipments' | 'ties' | 'problems' | 'names'>;
  return { ...rest, reports: packages };
}

const under = ({ marketplace, mapping }: Settings): Reads => ({ ...(marketplace ? { marketplace } : {}), ...(mapping ? { mapping: JSON.stringify(mapping) } : {}) });

/** How a file is read: a table nobody knows as a person once said, where all they named is there. */
export async function knownAs(engine: Engine, file: Blob, settings: Settings, tables: readonly Mapping[]): Promise<Settings> {
  if (tables.length === 0) return settings;
  const front = await bytesOf(file.slice(0, FIRST));
  const lines = file.size > FIRST ? front.subarray(0, front.lastIndexOf(10) + 1) : front;
  const told = (how: Settings) => engine.readShipments(lines, under(how));
  if (told(settings).shipments.length > 0) return settings;
  for (const table of tables) {
    const how = { ...settings, mapping: { ...table, ...settings.mapping } };
    const { shipments, problems } = told(how);
    if (shipments.length > 0 && !problems.some(({ code, params }) => code === 'E_CSV_COLUMN' && params['what'] === 'mapped')) return how;
  }
  return settings;
}

/** The parts of a file. What is joined with a report of Amazon’s is read whole: which orders have no parcel is known at the end only. */
export async function* parts(engine: Engine, file: Blob, unshipped: Blob | null, settings: Settings): AsyncGenerator<Part> {
  const whole = async function* (): AsyncGenerator<Part> {
    const size = file.size + (unshipped?.size ?? 0);
    if (size > MOST_WHOLE) return yield { ...unread(file.size), over: tooLarge(size) };
    const report = unshipped ? { unshipped: await bytesOf(unshipped) } : {};
    yield { ...part(engine, await bytesOf(file), settings, report), read: file.size, of: file.size, rows: false };
  };
  if (unshipped || file.size <= WHOLE) return yield* whole();
  let known: NonNullable<ReturnType<Engine['split']>>['part'] | undefined;
  let head = new Uint8Array();
  let at = 0;
  let size = FIRST;
  while (at < file.size) {
    const bytes = joined(head, await bytesOf(file.slice(at, at + size)));
    const began = performance.now();
    const cut = engine.split(bytes, { ...under(settings), ...(known ? { part: known } : {}), more: at + size < file.size });
    // Nothing can be cut off: a form without records, or a first one without an end.
    if (!cut && !known) return yield* whole();
    if (!cut) return yield told({ code: 'E_ENCODING', line: known?.line ?? null, params: { what: 'undecoded', encoding: known?.encoding ?? '' } }, file.size);
    const passed = cut.end - head.length;
    at += passed;
    if (cut.end > cut.part.head) {
      const found = part(engine, bytes.subarray(0, cut.end), settings, { part: cut.part });
      size = Math.round(Math.min(Math.max((passed * PACE) / Math.max(1, performance.now() - began), LEAST), LONGEST));
      yield { ...found, read: cut.done ? file.size : at, of: file.size, rows: cut.rows };
    } else if (size > LONGEST) {
      return yield told({ code: 'E_ROW_TOO_LONG', line: cut.part.line, params: { what: 'shipment', bytes: size, most: LONGEST } }, file.size);
    } else size *= 2;
    if (cut.done) return;
    head = bytes.slice(0, cut.part.head);
    known = cut.next;
  }
}

/** What a host hands over page by page: JSON, a shipment a line. */
export async function* pages(engine: Engine, queue: AsyncIterable<Page>, settings: Settings): AsyncGenerator<Part> {
  let read = 0;
  for await (const { lines, total } of queue) {
    const found = part(engine, lines, settings, { platform: 'shipconfirm' });
    read += found.shipments.length;
    yield { ...found, read, of: total, rows: false };
  }
}

const unread = (size: number): Part => ({ shipments: [], reports: [], ties: [], problems: [], read: size, of: size, rows: false });

const told = (problem: Pick<Problem, 'code' | 'line' | 'params'>, size: number): Part => ({ ...unread(size), problems: [{ column: null, byte: null, message: '', ...problem }] });

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());

function joined(head: Uint8Array, body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (head.length === 0) return body;
  const both = new Uint8Array(head.length + body.length);
  both.set(head);
  both.set(body, head.length);
  return both;
}
