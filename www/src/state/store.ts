/** What the desk remembers from day to day. A host that keeps it elsewhere hands in a store of its own. */

import type { Kept } from '../surface';

/** Where the desk keeps what must survive a reload: this browser, or whatever a host puts in its place. */
export interface Store {
  /** What was written last under a key; `null` when nothing was. */
  read<K extends keyof Kept>(key: K): Promise<Kept[K] | null>;
  write<K extends keyof Kept>(key: K, value: Kept[K]): Promise<void>;
}

const SHELF = 'kept';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });

/** A store in this browser's IndexedDB. Frames may be denied one: then nothing is kept, and nothing breaks. */
export function indexedStore(name = 'ship-desk'): Store {
  let opened: Promise<IDBDatabase> | null = null;
  const shelf = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opened ??= (() => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(SHELF);
      return done(request);
    })();
    return (await opened).transaction(SHELF, mode).objectStore(SHELF);
  };
  return {
    read: async (key) => {
      try {
        return (await done((await shelf('readonly')).get(key))) ?? null;
      } catch {
        return null;
      }
    },
    write: async (key, value) => {
      try {
        await done((await shelf('readwrite')).put(value, key));
      } catch {
        // A browser in private mode, or a full disk: the day goes on, unkept.
      }
    },
  };
}
