import { recommended as redos } from './eslint-redos.js';
import tseslint from 'typescript-eslint';
import * as regexp from 'eslint-plugin-regexp';

/** Limits of the house: a file or a function that outgrows them holds more than one idea. */
const HOUSE_LIMITS = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  complexity: ['error', 16],
};

export default tseslint.config(
  { ignores: ['node_modules/**', 'reports/**', 'src/web/assets/**', '**/*.d.ts'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  ...redos,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      ...HOUSE_LIMITS,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    // Markup takes a line for each tag: a component that fits a screen is one idea all the same.
    files: ['src/web/app/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A test file is a table; its length is its number of cases.
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['.config/*'], rules: { 'no-restricted-exports': 'off' } },
  {
    // Word lists are data: as long as the language is.
    files: ['src/lang/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
);
