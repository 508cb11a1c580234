import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Verdict from '$lib/components/quiz/Verdict.svelte';

const shown = { given: 'Shanghai Cooperative Organisation', answer: 'Shanghai Cooperation Organization' };

test('an answer that is almost right stands beside the right one, their letters marked, and is told why', () => {
	const verdict = { type: 'almost', because: 'slip', nearest: shown.answer } as const;
	const { container } = render(Verdict, { ...shown, verdict, look: 'compared', lang: 'en' });
	expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Almost.' }));
	const [typed, right] = [...container.querySelectorAll('dd')];
	expect([typed?.textContent, right?.textContent]).toEqual([shown.given, shown.answer]);
	expect(typed?.querySelectorAll('mark').length).toBeGreaterThan(0);
	expect(right?.querySelectorAll('mark').length).toBeGreaterThan(0);
	expect(screen.getByText('It is spelled differently.')).toBeTruthy();
});

test('a wrong answer stands beside the right one, unmarked', () => {
	const { container } = render(Verdict, {
		...shown,
		verdict: { type: 'wrong' },
		look: 'compared',
		lang: 'en'
	});
	expect([...container.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
		shown.given,
		shown.answer
	]);
	expect(container.querySelectorAll('mark').length).toBe(0);
});
