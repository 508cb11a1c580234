import { expect, type Locator, type Page } from '@playwright/test';

/** Whether the control has the focus, and whether one sees that it has: a ring on it or on the frame around it. */
function focusOn(control: Element) {
	const ringed = (element: Element | null) =>
		element !== null && getComputedStyle(element).outlineStyle !== 'none';
	const here = document.activeElement === control;
	return { here, seen: here && (ringed(control) || ringed(control.parentElement)) };
}

/** Presses Tab until the control has the focus, as a student without a mouse does. It must be seen to have it. */
export async function tabTo(control: Locator, most = 60) {
	await expect(control).toBeVisible();
	for (let presses = 0; presses <= most; presses++) {
		const { here, seen } = await control.evaluate(focusOn);
		if (here) {
			expect(seen, `the focus on ${control} is seen`).toBe(true);
			return;
		}
		await control.page().keyboard.press('Tab');
	}
	throw new Error(`${most} presses of Tab did not come to ${control}`);
}

/** Tabs to a link or button and presses Enter. A name given as text is the whole name. */
export async function enter(page: Page, role: 'link' | 'button', name: string | RegExp, most?: number) {
	const control = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
	await tabTo(control, most);
	await page.keyboard.press('Enter');
}

/** Tabs to a field and puts the text there in one go, as pasting does. */
export async function pasteInto(field: Locator, text: string) {
	await tabTo(field);
	await field.page().keyboard.press('Control+A');
	await field.page().keyboard.insertText(text);
}
