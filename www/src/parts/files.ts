/** Files in and files out; both stay on this computer. */

/** The files of one choice or drop: what to check, and Amazon's unshipped-orders report to join with it when both are there. */
export function sorted(files: readonly File[]): { main: File; unshipped: File | null } | null {
  const [first, second] = files;
  if (!first) return null;
  if (!second) return { main: first, unshipped: null };
  // Amazon's report is a .txt; with two files of a kind the first one is taken alone.
  const report = files.find(({ name }) => /\.(txt|tsv)$/i.test(name));
  const main = files.find((file) => file !== report);
  return main && report ? { main, unshipped: report } : { main: first, unshipped: null };
}

/** Hands a file to the browser's downloads. */
export function save(name: string, contentType: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  link.download = name;
  link.click();
  // The browser has its own hold on the file once the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
