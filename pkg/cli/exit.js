/** How a run may end. */
export const EXIT = Object.freeze({ ready: 0, notReady: 1, failed: 2 });
