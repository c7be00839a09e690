import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const rawEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the environment through functions/env.ts: one reader, one schema.',
};
const metaEnv = {
  selector: "MemberExpression[object.type='MetaProperty'][property.name='env']",
  message: 'Read public settings through src/core/env/.',
};
const html = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Text people wrote never becomes markup.',
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist.before',
      '.astro',
      '.portage',
      'node_modules',
      'test-results',
      'playwright-report',
      'src/core/database/database.types.ts',
      'public',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      'no-console': 'off',
      eqeqeq: ['error', 'smart'],
      'no-restricted-syntax': ['error', html],
    },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: ['src/core/env/**'],
    rules: { 'no-restricted-syntax': ['error', metaEnv, html] },
  },
  {
    files: ['functions/**/*.ts'],
    ignores: [
      'functions/env.ts',
      'functions/site/**',
      'functions/features/import/**',
      'functions/embedded/supabase.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', rawEnv] },
  },
  {
    files: ['src/core/domain/**/*.ts', 'src/features/*/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'process', 'localStorage'] },
  },
);
