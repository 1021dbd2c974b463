/** What every function of the package throws: a stable code, and one line for people. */
export class ShipconfirmError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'ShipconfirmError';
    this.code = code;
  }
}
