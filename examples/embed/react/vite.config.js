export default {
  // While developing, Vite would move the panel away from its worker and its engine.
  optimizeDeps: { exclude: ['shipconfirm'] },
  // Worker and engine stay files, as the policy wants.
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
};
