/** A stream that waits for its reader, and goes quiet when the reader has left. */
export class Output {
  /** @param {NodeJS.WriteStream} stream */
  constructor(stream) {
    this.stream = stream;
    this.open = true;
    stream.on('error', (error) => {
      // `| head` has seen enough: no fault, and the exit code is still worth having.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
      this.open = false;
    });
  }

  get isTTY() {
    return this.stream.isTTY === true;
  }

  /** Columns a table may take. */
  get width() {
    return Math.min(120, Math.max(80, (this.isTTY ? this.stream.columns : Number(process.env.COLUMNS)) || 100));
  }

  /** @param {string | Uint8Array} chunk */
  async write(chunk) {
    if (!this.open || this.stream.write(chunk)) return;
    await new Promise((resolve) => {
      const done = () => {
        for (const event of ['drain', 'error', 'close']) this.stream.off(event, done);
        resolve(undefined);
      };
      for (const event of ['drain', 'error', 'close']) this.stream.on(event, done);
    });
  }

  /** @param {string} text */
  line(text) {
    return this.write(`${text}\n`);
  }

  /**
   * JSON, with what a terminal would take for a command written as escapes: the same data, and harmless.
   * @param {string | Uint8Array} json
   */
  json(json) {
    if (!this.isTTY) return this.write(json);
    const text = typeof json === 'string' ? json : new TextDecoder().decode(json);
    return this.write(text.replaceAll(/[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
  }
}
