/** The functions of the package, as `src/api.js` makes them for every entry; those of files are there when the engine has them. */
export type Api = Omit<typeof import('./files.js'), 'ShipconfirmError'>;
