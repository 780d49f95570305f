// Builds the review page into src/web/assets. Runs as `prepare`, so that `npm ci` makes it on any machine.
// Where the development packages are left out (`npm ci --omit=dev`) there is nothing to build with: that is said, not failed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const has = (name) => existsSync(fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url)));

if (!has('vite') || !has('preact')) {
  console.warn('The review page was not built: vite is not installed (npm ci without --omit=dev brings it).');
} else {
  const { build, loadConfigFromFile } = await import('vite');
  const file = fileURLToPath(new URL('vite.ts', import.meta.url));
  const found = await loadConfigFromFile({ command: 'build', mode: 'production' }, file);
  await build(found.config);
  if (!existsSync(fileURLToPath(new URL('../src/web/assets/index.html', import.meta.url))))
    throw new Error('The review page was not built: vite wrote no index.html.');
}
