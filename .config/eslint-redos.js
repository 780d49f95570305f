import redosPlugin from 'eslint-plugin-redos';

/** Every regular expression is put to recheck: one that can run longer than linearly does not enter. */
export const recommended = [
  {
    files: ['src/**/*.ts', 'db/**/*.ts'],
    plugins: { redos: redosPlugin },
    rules: { 'redos/no-vulnerable': ['error', { timeout: 5000, ignoreErrors: false }] },
  },
];
