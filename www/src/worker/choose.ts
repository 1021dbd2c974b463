import type { Engine } from '../engine';
import type { EditOps, Handlers } from '../protocol';
import type { Book } from './book';

export const choose = (book: Book, engine: Engine): Handlers<EditOps> => {
  /** Of a store nobody knows every choice is offered: the store is a finding of its own. */
  const offered = <T>(marketplace: string, ask: (where: { now: string; marketplace?: string }) => readonly T[]): readonly T[] => {
    const { now } = book.options;
    const store = marketplace || book.options.marketplace;
    try {
      return ask({ now, ...(store ? { marketplace: store } : {}) });
    } catch {
      return ask({ now });
    }
  };
  return {
    carriersOf: ({ marketplace }) => offered(marketplace, (where) => engine.carriers(where)),
    servicesOf: ({ marketplace, carrier }) => (carrier === '' ? [] : offered(marketplace, (where) => engine.services({ ...where, ...(carrier === null ? {} : { carrier }) }))),
    foresee: (scope) => book.foresee(scope),
  };
};
