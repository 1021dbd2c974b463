import type { Engine } from '../engine';
import type { Handlers, ReviewOps } from '../protocol';
import type { Book } from './book';
import { again, toldOf, without } from './told';

export const review = (book: Book, engine: Engine): Handlers<ReviewOps> => ({
  build: ({ to, merchantId, untracked, before }) => {
    const input = new TextEncoder().encode(JSON.stringify(book.meant({ untracked })));
    const built = engine.build(input, { to, ...book.options, ...(merchantId ? { merchantId } : {}) });
    return { ...built, again: again(without(book.leaving({ untracked }), built.held), before) };
  },
  told: ({ held, ...going }) => [...without(book.leaving(going), held)].map(toldOf),
  confirmations: (going) => engine.confirmations(book.meant(going), book.options),
});
