import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

const onlyInIpc = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { group: ['@tauri-apps/*'], message: 'Only src/lib/ipc speaks to the backend.' },
        { group: ['**/bindings.gen', '**/bindings.gen.ts'], message: 'Import from $lib/ipc.' },
      ],
    },
  ],
}

export default ts.config(
  { ignores: ['dist', 'node_modules', '**/*.gen.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // An undefined name is the compiler's business, which knows the DOM's types.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'SvelteAttribute[key.name="style"]', message: 'The policy forbids style attributes: use style: or a class.' },
      ],
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/prefer-const': 'error',
    },
  },
  { files: ['**/*.ts'], ignores: ['**/*.svelte.ts'], rules: { 'prefer-const': 'error' } },
  { files: ['src/**/*'], ignores: ['src/lib/ipc/**'], rules: onlyInIpc },
)
