import type { Problem } from '../engine';

/** So many are listed, as the engine lists them for one file; more are counted. */
const LISTED = 100;

/** What could not be read, over all parts of a file. */
export class Problems {
  #listed: Problem[] = [];
  #more = 0;

  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (problem.code === 'E_MORE') this.#more += Number(problem.params['more']);
      else if (this.#listed.length < LISTED) this.#listed.push(problem);
      else this.#more += 1;
    }
  }

  list(): readonly Problem[] {
    if (this.#more === 0) return this.#listed;
    return [...this.#listed, { code: 'E_MORE', params: { more: this.#more }, message: '', line: null, column: null, byte: null }];
  }
}
