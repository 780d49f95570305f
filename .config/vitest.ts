import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    root: '.',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores everywhere this runs; more workers only fight over them.
    maxWorkers: 2,
  },
});
