import { defineConfig } from 'vite';
import { serviceWorker } from '../../scripts/service-worker-plugin.mjs';

declare global {
  interface ImportMeta {
    dirname: string;
  }
}

/** Builds the app to `dist/app`. The page's policy is `default-src 'self'`: nothing may be inlined. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [serviceWorker(`${import.meta.dirname}/service-worker/service-worker.ts`)],
  // The development runtime would carry the paths of the machine that built it.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    outDir: `${import.meta.dirname}/../../dist/app`,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
