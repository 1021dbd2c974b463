/** The engine's own thread. It holds the shipments; the page holds only flat rows. */

import * as shipconfirm from 'shipconfirm/files/web';

import { Book } from './book';
import type { Breathe } from './book';
import type { Engine } from '../engine';
import type { Ask, Failure, Reply } from '../protocol';

const engine: Engine = shipconfirm;
const ready = engine.init();
const book = new Book(engine);
const cancelled = new Set<number>();

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

function failure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'E_UNKNOWN';
  return { code, message };
}

async function answer(ask: Exclude<Ask, { op: 'cancel' }>): Promise<unknown> {
  await ready;
  const breathe: Breathe = async (done, total) => {
    send({ id: ask.id, done, total });
    await turn();
    return !cancelled.delete(ask.id);
  };
  switch (ask.op) {
    case 'start':
      return { version: engine.version(), rules: engine.rules(), marketplaces: engine.marketplaces() };
    case 'load':
      return orCancelled(await book.load(ask.args.bytes, ask.args.unshipped, ask.args.settings, breathe));
    case 'recheck':
      return orCancelled(await book.recheck(ask.args, breathe));
    case 'detail':
      return book.detail(ask.args.at);
    case 'plan':
      return book.plan(ask.args);
    case 'apply':
      return book.apply(ask.args);
    case 'undo':
      return book.undo();
    case 'build':
      return book.build(ask.args.to, ask.args.merchantId);
    case 'confirmations':
      return book.confirmations();
  }
}

function orCancelled<T>(result: T | null): T {
  if (result === null) throw Object.assign(new Error('cancelled'), { code: 'E_CANCELLED' });
  return result;
}

addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  if (ask.op === 'cancel') {
    cancelled.add(ask.id);
    return;
  }
  answer(ask).then(
    (result) => send({ id: ask.id, result }),
    (error: unknown) => send({ id: ask.id, error: failure(error) }),
  );
});
