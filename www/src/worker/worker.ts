/** The engine's own thread. It holds the shipments; the page holds only flat rows. */

import * as shipconfirm from 'shipconfirm/files/web';

import type { Engine } from '../engine';
import type { Answer, Ask, Breathe, Failure, Handlers, Ops, Reply, RowsPiece, Wake } from '../protocol';
import { Book } from './book';
import { choose } from './choose';
import { inbox } from './inbox';
import { mapping } from './mapping';
import { rate } from './rate';
import { review } from './review';
import { sent } from './sent';

/** Milliseconds between two messages of a long run: ten a second are enough for the eye. */
const PAUSE = 100;

const engine: Engine = shipconfirm;
/** Asked for by the first message, which says where the engine is. */
let ready: Promise<void>;
const book = new Book(engine);

const handlers: Handlers<Ops> = {
  start: () => ({ version: engine.version(), catalogue: engine.catalogueDate(), rules: engine.rules(), marketplaces: engine.marketplaces(), carriers: engine.carriers() }),
  ...inbox(book),
  ...choose(book, engine),
  ...mapping(book, engine),
  ...rate(book, engine),
  ...review(book, engine),
  ...sent(book, engine),
};

/** Questions that are being answered; one that is cancelled leaves before its answer. */
const open = new Set<number>();

/** A turn of the event loop, so that a waiting `cancel` is heard. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

const send = (reply: Reply): void => postMessage(reply);

/** Files are handed over: a copy of a long day's would not find room. */
const files = (result: unknown): Transferable[] => (typeof result === 'object' && result !== null && 'documents' in result ? (result as Answer<'build'>).documents.map(({ bytes }) => bytes.buffer) : []);

function failure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'E_UNKNOWN';
  return { code, message };
}

async function answer({ id, op, args }: Exclude<Ask, { op: 'cancel' }>): Promise<unknown> {
  await ready;
  let pieces: RowsPiece[] = [];
  let told = -Infinity;
  let later: ReturnType<typeof setTimeout> | undefined;
  let [done, total] = [0, 0];
  const tell = (): void => {
    send({ id, done, total, pieces });
    pieces = [];
    told = performance.now();
    clearTimeout(later);
    later = undefined;
  };
  const take = async (now: number, of: number, piece?: RowsPiece): Promise<boolean> => {
    [done, total] = [now, of];
    if (piece) pieces.push(piece);
    const early = PAUSE - (performance.now() - told);
    if (early <= 0) tell();
    // What follows may take long to come.
    else later ??= setTimeout(() => open.has(id) && tell(), early);
    await turn();
    return open.has(id);
  };
  const breathe: Breathe = Object.assign(take, { stopped: () => !open.has(id) });
  // The table's type has each question's argument with its answer; what crossed the line has lost that tie.
  const handler = handlers[op] as (args: unknown, breathe: Breathe) => unknown;
  const result = await handler(args, breathe);
  if (result !== null && pieces.length > 0 && open.has(id)) tell();
  clearTimeout(later);
  if (result === null) throw Object.assign(new Error('cancelled'), { code: 'E_CANCELLED' });
  return result;
}

addEventListener('message', ({ data: ask }: MessageEvent<Ask | Wake>) => {
  if (ask.op === 'wake') {
    ready = engine.init(ask.wasm);
    // Every question is told by itself.
    ready.catch(() => {});
    return;
  }
  if (ask.op === 'cancel') {
    open.delete(ask.id);
    book.cancelled();
    return;
  }
  open.add(ask.id);
  answer(ask)
    .then(
      (result) => postMessage({ id: ask.id, result } satisfies Reply, { transfer: files(result) }),
      (error: unknown) => send({ id: ask.id, error: failure(error) }),
    )
    .finally(() => open.delete(ask.id));
});
