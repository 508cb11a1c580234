import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A phone and a desk, px. */
const widths = [390, 1280] as const;

/** What of the page as it stands breaks a rule. In the dark only colours can differ. */
async function violations(page: Page, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	// There are no frames to visit, so one run in the page itself says all.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const asked = colorScheme === 'light' ? axe.withTags(standard) : axe.withRules(['color-contrast']);
	const { violations } = await asked.analyze();
	return violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`);
}

/** The state in which the page stands is accessible, on a phone and at a desk, light and dark, and nothing in it scrolls sideways. */
export async function accessible(page: Page, state: string, wanted: readonly number[] = widths) {
	for (const width of wanted) {
		await page.setViewportSize({ width, height: 900 });
		const found = [...(await violations(page, 'light')), ...(await violations(page, 'dark'))];
		expect.soft(found, `${state}, ${width} px`).toEqual([]);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect.soft(over, `${state}, ${width} px: sideways`).toBe(0);
	}
}
