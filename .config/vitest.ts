import { defineConfig } from 'vitest/config';

/** Tests of what keeps records, and of what is made from them: they run on either database. */
const ON_BOTH = [
  'tests/store/{checks,log,migrations,readings}.test.ts',
  'tests/pipeline/{corrections,decisions,edits,incremental,mend,speakers}.test.ts',
  'tests/web/server.test.ts',
];
/** Tests of what there is on a server only. */
const ON_POSTGRES = ['tests/**/*.postgres.test.ts'];

export default defineConfig({
  test: {
    root: '.',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores everywhere this runs; more workers only fight over them.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'sqlite', include: ['tests/**/*.test.ts'], exclude: ON_POSTGRES },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [...ON_BOTH, ...ON_POSTGRES],
          env: { HEARSAY_TEST_DIALECT: 'postgres' },
          globalSetup: ['tests/support/postgres/door.ts'],
        },
      },
    ],
  },
});
