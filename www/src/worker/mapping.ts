import type { Engine } from '../engine';
import type { Handlers, MappingOps } from '../protocol';
import type { Book } from './book';

export const mapping = (book: Book, engine: Engine): Handlers<MappingOps> => {
  const under = (mapping: MappingOps['names'][0]['mapping']) => (mapping ? { mapping: JSON.stringify(mapping) } : {});
  return {
    names: ({ mapping }) => engine.names(book.shipments, under(mapping)),
    meaning: ({ text, marketplace, mapping }) => engine.names([{ ...(marketplace ? { marketplace } : {}), packages: [{ carrier: text }] }], under(mapping)),
    effect: ({ mapping }) => book.effect(engine.settleNames(book.shipments, under(mapping)).shipments),
    map: ({ mapping }, breathe) => book.map(mapping, engine.settleNames(book.shipments, under(mapping)).shipments, breathe),
  };
};
