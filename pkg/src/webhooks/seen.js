/** What came before, for as long as this process lives; who runs several brings a store they share. */

/** @type {typeof import('../../types/webhooks.js').seenInMemory} */
export function seenInMemory({ most = 10_000, seconds = 172_800 } = {}) {
  /** @type {Map<string, number>} Keys in the order they came, so that the oldest go first. */
  const keys = new Map();
  return {
    add(key, now) {
      const moment = now.getTime();
      const before = keys.get(key);
      if (before !== undefined && moment - before < 1000 * seconds) return false;
      keys.delete(key);
      keys.set(key, moment);
      for (const oldest of keys.keys()) {
        if (keys.size <= most) break;
        keys.delete(oldest);
      }
      return true;
    },
    delete(key) {
      keys.delete(key);
    },
  };
}
