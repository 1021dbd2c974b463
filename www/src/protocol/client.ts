/** The page's end of the line to the worker. */

import { placesNow } from '../configure';
import type { Answer, Args, Failure, Op, Reply, RowsPiece, Wake } from '.';

/** What went wrong in the engine, or on the way to it. */
export class EngineError extends Error {
  readonly code: string;

  constructor({ code, message }: Failure) {
    super(message);
    this.name = 'EngineError';
    this.code = code;
  }
}

export interface CallOptions {
  progress?: (done: number, total: number) => void;
  /** Takes what comes before the answer. */
  piece?: (piece: RowsPiece) => void;
  signal?: AbortSignal;
  transfer?: Transferable[];
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: unknown): void;
  progress: CallOptions['progress'];
  piece: CallOptions['piece'];
}

interface Policy {
  createScriptURL(url: string): string;
}

/** Trusted Types want the worker's URL blessed by a named policy, once a page; browsers without them need none. */
let policy: Policy | undefined;
const blessed = (url: string): string => {
  policy ??= (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes?.createPolicy('ship-desk', {
    createScriptURL: (same) => same,
  });
  return policy ? policy.createScriptURL(url) : url;
};

/** Asks the worker questions; one line a desk. */
export class Client {
  #worker: globalThis.Worker;
  #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    const { worker, wasm } = placesNow();
    this.#worker = new Worker(blessed(worker), { type: 'module', name: 'ship-desk' });
    this.#worker.postMessage({ op: 'wake', wasm } satisfies Wake);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hear(data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail({ code: 'E_WORKER', message: event.message || 'the worker did not start' });
    });
  }

  call<O extends Op>(op: O, args: Args<O>, { progress, piece, signal, transfer = [] }: CallOptions = {}): Promise<Answer<O>> {
    const id = ++this.#last;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject, progress, piece }));
    const cancel = (): void => {
      this.#worker.postMessage({ id, op: 'cancel' });
      // The worker ends its slice first; whoever cancelled need not wait for it.
      this.#waiting.get(id)?.reject(new EngineError({ code: 'E_CANCELLED', message: 'cancelled' }));
      this.#waiting.delete(id);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    this.#worker.postMessage({ id, op, args }, transfer);
    if (signal?.aborted) cancel();
    return answer as Promise<Answer<O>>;
  }

  close(): void {
    this.#worker.terminate();
    this.#fail({ code: 'E_CLOSED', message: 'the desk was closed' });
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if ('done' in reply) {
      for (const piece of reply.pieces) waiting.piece?.(piece);
      waiting.progress?.(reply.done, reply.total);
      return;
    }
    this.#waiting.delete(reply.id);
    if ('error' in reply) waiting.reject(new EngineError(reply.error));
    else waiting.resolve(reply.result);
  }

  #fail(failure: Failure): void {
    for (const waiting of this.#waiting.values()) waiting.reject(new EngineError(failure));
    this.#waiting.clear();
  }
}
