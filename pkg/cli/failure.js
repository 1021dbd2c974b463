/** What ends the run with one line and exit code 2. */
export class Failure extends Error {}

/**
 * The command line is wrong.
 * @param {string} message
 * @param {string} [verb] Whose help would say more.
 */
export function misuse(message, verb) {
  return new Failure(`${message} (shipconfirm ${verb ? `${verb} ` : ''}--help)`);
}
