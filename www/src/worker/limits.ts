/** Where the desk ends, and what is said there. */

import type { Over } from '../protocol';

/**
 * Shipments of a day. A browser gives a page and its worker 2 to 4 GB, by what the computer has; a million shipments take 0.9 GB, and their
 * files for Amazon, or a correction of all of them, half of that once more.
 */
export const MOST = 2_000_000;

/** Bytes that are read in one piece. The answer of the engine is ten times as long at worst, and a text of the browser's ends at 536,870,888 letters. */
export const MOST_WHOLE = 50_000_000;

/** Files to make of one. A tenth of room: no one splits to the line. */
const into = (share: number): number => Math.max(2, Math.ceil(share * 1.1));

export const tooMany = (total: number, size: number): Over => ({ of: 'shipments', total, size, most: MOST, parts: into(total / MOST) });

export const tooLarge = (size: number): Over => ({ of: 'bytes', total: 0, size, most: MOST_WHOLE, parts: into(size / MOST_WHOLE) });
