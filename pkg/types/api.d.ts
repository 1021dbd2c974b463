/** The functions of the package, as `src/api.js` makes them for every entry. */
export type Api = Omit<typeof import('./index.js'), 'ShipconfirmError'>;
