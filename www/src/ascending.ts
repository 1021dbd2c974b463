/** The first place of an ascending list that holds more than a number. */
export function behind(list: readonly number[], most: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
