import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import bundled, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Where Linux distributions put theirs. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Unpacking takes about three seconds; a lock older than this was left by a run that was killed. */
const LOCK_PATIENCE_MS = 30_000;
const LOCK_STEP_MS = 100;

/**
 * A real Chromium for tests, on any Linux machine with `npm ci` and nothing else.
 *
 * An installed one is taken where there is one. Else the one that `@sparticuz/chromium` brings is unpacked into the
 * temporary folder. It needs NSS, NSPR and Expat; where the system lacks them, the copies in the same package
 * (`al2023.tar.br`) are put on LD_LIBRARY_PATH and it is started again.
 */
export async function openBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  const executablePath = await unpacked(() => bundled.executablePath());
  const env = fontsToo(process.env);
  try {
    return await chromium.launch({ executablePath, args: FLAGS, env });
  } catch (missingLibrary) {
    const library = await unpacked(() => inflate(besideBinary('al2023.tar.br')));
    return chromium
      .launch({ executablePath, args: FLAGS, env: { ...env, LD_LIBRARY_PATH: join(library, 'lib') } })
      .catch((error: unknown) => {
        throw new Error(`Chromium does not start: ${String(error)}`, { cause: missingLibrary });
      });
  }
}

function besideBinary(name: string): string {
  return join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin', name);
}

/** A machine without fonts draws nothing: the package's own ones stand in where no configuration is there. */
function fontsToo(env: NodeJS.ProcessEnv): Record<string, string> {
  const known = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  return { ...fonts, ...Object.fromEntries(known) };
}

/** Test files run side by side: only one may unpack at a time, or the other starts half a binary. */
async function unpacked(unpack: () => Promise<string>): Promise<string> {
  const lock = join(tmpdir(), 'hearsay-unpacking-chromium');
  for (let waited = 0; !taken(lock) && waited < LOCK_PATIENCE_MS; waited += LOCK_STEP_MS)
    await wait(LOCK_STEP_MS);
  try {
    return await unpack();
  } finally {
    if (existsSync(lock)) rmdirSync(lock);
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
