import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importLaw } from './importLaw.mjs';

/** Rules for types need a program; files outside it are linted without. */
const typed = {
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
};

export default defineConfig(
  globalIgnores(['dist', 'dist.*', '.astro', 'node_modules', 'tests/fixtures']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    ...typed,
  },
  // What is named to be left out of the rest is used by being left out.
  {
    files: ['**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  { files: ['**/*.tsx'], extends: [reactHooks.configs.flat.recommended, jsxA11y.configs.strict] },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.{ts,tsx,astro,mjs}'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false } }],
      'max-lines': ['error', 250],
    },
  },
  { files: ['src/islands/**/*.tsx'], rules: { 'max-lines': ['error', 120] } },
  // The label's text comes through a slot, where the rule can't see it.
  { files: ['src/sections/parts/Choice.astro'], rules: { 'astro/jsx-a11y/label-has-associated-control': 'off' } },
  // A region that scrolls has to be reached by the keyboard, as axe wants it.
  { files: ['src/layouts/PreviewForm.astro'], rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': 'off' } },
  ...importLaw,
);
