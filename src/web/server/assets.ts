import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the built page. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Its name changes with its content, so that a browser may keep it for good. */
  readonly lasting: boolean;
}

/** The page was not built: what to do stands in the message. */
export class PageNotBuilt extends Error {
  readonly code = 'page-not-built';
  constructor(folder: string) {
    super(
      `the review page is not built (no index.html in ${folder}): run "npm run build" in the checkout, or npm ci`,
    );
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The built page by address ("/", "/assets/index-1a2b.js"), read once: a request can only ever get what is in here,
 * so no address leads out of the folder. Links to elsewhere are left out. Throws PageNotBuilt.
 */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const index = path.join(folder, 'index.html');
  if (!existsSync(index)) throw new PageNotBuilt(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const assets = new Map<string, Asset>();
  for (const { parentPath, name } of files) {
    const type = TYPES[path.extname(name)];
    if (type === undefined) continue;
    const file = path.join(parentPath, name);
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    assets.set(address === '/index.html' ? '/' : address, {
      bytes: new Uint8Array(readFileSync(file)),
      type,
      lasting: address.startsWith('/assets/'),
    });
  }
  return assets;
}
