import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default typescript.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	...typescript.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-undef': 'off',
			'svelte/no-at-html-tags': 'error',
			// Data from storage is replaced whole and kept in $state.raw: maps inside it are never changed in place.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		// Shared components are handed addresses that a route or room has resolved.
		files: ['src/lib/components/shared/**'],
		rules: { 'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	}
);
