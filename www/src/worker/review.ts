import type { BuiltDocument, Confirmations, Engine, Held } from '../engine';
import type { Again, Handlers, ReviewOps, Told } from '../protocol';
import type { Book } from './book';
import { inSlices } from './slices';
import { again, knownBy, together, toldOf, without } from './told';

/** Packages held back that are named; all are counted. */
const NAMED = 200;

export const review = (book: Book, engine: Engine): Handlers<ReviewOps> => ({
  build: async ({ to, merchantId, before, ...going }, breathe) => {
    const builder = engine.builder({ to, ...book.options, ...(merchantId ? { merchantId } : {}) });
    const documents: BuiltDocument[] = [];
    const named: Held[] = [];
    const leftOut: Held[] = [];
    const known = knownBy(before);
    let held = 0;
    let told: Again = { same: 0, fresh: 0, changed: [], last: '' };
    let finished = false;
    try {
      const whole = await inSlices(book.meant(going), breathe, (shipments, places) => {
        const built = builder.add(shipments);
        documents.push(...built.documents);
        named.push(...built.held.slice(0, Math.max(0, NAMED - named.length)));
        // What a rule holds back does not leave in any format.
        leftOut.push(...built.held.filter(({ code }) => code.startsWith('E_')));
        held += new Set(built.held.map(({ shipment, package: reference }) => `${shipment}\n${reference}`)).size;
        told = together(told, again(without(book.leaving(going, places), built.held), known));
      });
      if (!whole) return null;
      finished = true;
      documents.push(...builder.finish().documents);
    } finally {
      if (!finished) builder.free();
    }
    const stores = [...new Set(documents.map(({ marketplace }) => marketplace))];
    return { documents: stores.flatMap((store) => documents.filter(({ marketplace }) => marketplace === store)), held, named, leftOut, again: told };
  },
  told: async ({ held, most, ...going }, breathe) => {
    const told: Told[] = [];
    const whole = await inSlices(book.going(going), breathe, (_, places) => {
      for (const one of without(book.leaving(going, places), held)) if (told.length < most) told.push(toldOf(one));
    });
    return whole ? told : null;
  },
  confirmations: async (going, breathe) => {
    const ready: Confirmations['ready'][number][] = [];
    const held: Held[] = [];
    const whole = await inSlices(book.meant(going), breathe, (shipments) => {
      const confirmed = engine.confirmations(shipments, book.options);
      ready.push(...confirmed.ready);
      held.push(...confirmed.held);
    });
    return whole ? { ready, held } : null;
  },
});
