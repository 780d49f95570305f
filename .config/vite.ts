import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const APP = fileURLToPath(new URL('../src/web/app', import.meta.url));
/** Git-ignored; shipped with the package; served by src/web/server/assets.ts. */
const ASSETS = fileURLToPath(new URL('../src/web/assets', import.meta.url));

/** How the review page is built: one script and one style sheet, no inline code (the content policy forbids it). */
export default defineConfig({
  root: APP,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: ASSETS,
    emptyOutDir: true,
    target: 'es2022',
    // No inlined files and no preload script: both would be inline code or `data:` addresses.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
});
