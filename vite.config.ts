import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		// Two busy cores: a slow minute is no failure.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/{e2e,components,browser,bench,faults}/**']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: { name: 'components', environment: 'jsdom', include: ['tests/components/**/*.test.ts'] }
			}
		]
	}
});
