// `npm run torture`: the tests of this folder, and those that kill what adds, in their long form. Takes some twenty minutes.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--config',
    '.config/vitest.ts',
    'tests/torture',
    'tests/pipeline/killed.test.ts',
    'tests/pipeline/workers.postgres.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, HEARSAY_TORTURE: 'long', HEARSAY_KILLS: '50' } },
);
process.exitCode = status ?? 1;
