/** A bar on the terminal for files long enough to wonder. */
import { fit, width } from './text.js';

const LONG = 8_000_000;
const EVERY = 100;
const BAR = 24;
/** Back to the first column of a line made empty. */
const START = '\r\x1b[K';

export class Progress {
  /**
   * @param {import('./output.js').Output} err
   * @param {string} label Cleaned.
   * @param {number} total Bytes, 0 when nobody knows.
   */
  constructor(err, label, total) {
    this.err = err;
    this.label = label;
    this.total = total;
    this.done = 0;
    this.drawn = 0;
    this.on = err.isTTY && (total === 0 || total >= LONG);
  }

  /** @param {number} bytes */
  advance(bytes) {
    this.done += bytes;
    if (!this.on || (this.total === 0 && this.done < LONG) || Date.now() - this.drawn < EVERY) return;
    this.drawn = Date.now();
    const amount = `${Math.round(this.done / 1e6)} MB`;
    const share = this.total ? Math.min(1, this.done / this.total) : 0;
    const full = Math.round(share * BAR);
    const bar = this.total ? `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.floor(share * 100)).padStart(3)} %  ` : '';
    this.say(`${bar}${amount}`);
  }

  /** @param {string} text */
  say(text) {
    if (this.on && (this.total || this.done) >= LONG) this.err.write(`${START}${fit(this.label, Math.min(30, width(this.label)))}  ${text}`);
  }

  end() {
    if (this.on && (this.total || this.done) >= LONG) this.err.write(START);
  }
}

/**
 * Says what goes on while the engine has the whole of a long file, and no bytes move.
 * @template T
 * @param {import('./output.js').Output} err
 * @param {string} text Cleaned.
 * @param {number} bytes
 * @param {() => T} work
 * @returns {T}
 */
export function during(err, text, bytes, work) {
  const progress = new Progress(err, '', bytes);
  progress.say(text);
  try {
    return work();
  } finally {
    progress.end();
  }
}
