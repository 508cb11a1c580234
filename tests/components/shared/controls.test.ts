import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import Button from '$lib/components/shared/Button.svelte';
import Dialog from '$lib/components/shared/Dialog.svelte';
import Field from '$lib/components/shared/Field.svelte';
import Menu from '$lib/components/shared/Menu.svelte';
import Tabs from '$lib/components/shared/Tabs.svelte';
import Top from '$lib/components/shared/Top.svelte';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

/** jsdom knows the element but not how to open it. */
beforeAll(() => {
	HTMLDialogElement.prototype.showModal ??= function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function () {
		this.open = false;
	};
});

test('a button is named by its words alone, not by its key', () => {
	render(Button, { children: words('Undo'), hint: 'Z' });
	expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('type')).toBe('button');
});

test('a field is tied to its label, help and error', () => {
	render(Field, { label: 'Title', value: '', help: 'Any words.', error: 'A deck needs a title.' });
	const field = screen.getByRole('textbox', { name: 'Title' });
	const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
	expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
		'Any words.',
		'A deck needs a title.'
	]);
	expect(field.getAttribute('aria-invalid')).toBe('true');
});

describe('tabs', () => {
	const props = {
		label: 'Deck',
		panel: 'panel',
		chosen: 'cards',
		tabs: [
			{ name: 'cards', word: 'Cards' },
			{ name: 'article', word: 'Living article' }
		]
	};

	test('only the chosen one is in the tab order', () => {
		render(Tabs, { ...props, onchoose: vi.fn() });
		expect(screen.getByRole('tab', { name: 'Cards', selected: true }).tabIndex).toBe(0);
		expect(screen.getByRole('tab', { name: 'Living article' }).tabIndex).toBe(-1);
	});

	test.each([
		['{ArrowRight}', 'article'],
		['{ArrowLeft}', 'article'],
		['{End}', 'article'],
		['{Home}', 'cards']
	])('%s chooses', async (key, name) => {
		const onchoose = vi.fn();
		render(Tabs, { ...props, onchoose });
		screen.getByRole('tab', { name: 'Cards' }).focus();
		await userEvent.keyboard(key);
		expect(onchoose).toHaveBeenCalledWith(name);
	});
});

describe('menu', () => {
	test('Esc shuts it and gives the focus back; a choice does its thing once', async () => {
		const onchoose = vi.fn();
		render(Menu, { label: 'More', choices: [{ word: 'Rename', onchoose }] });
		const more = screen.getByText('More');
		await userEvent.click(more);
		await userEvent.keyboard('{ArrowDown}');
		expect(document.activeElement).toBe(screen.getByText('Rename'));
		await userEvent.keyboard('{Escape}');
		expect(document.activeElement).toBe(more);
		expect(onchoose).not.toHaveBeenCalled();
		await userEvent.click(more);
		await userEvent.click(screen.getByText('Rename'));
		expect(onchoose).toHaveBeenCalledOnce();
	});
});

describe('dialog', () => {
	test('focus enters at the heading and goes back to the opener', async () => {
		const opener = document.body.appendChild(document.createElement('button'));
		opener.focus();
		const props = { title: 'Delete?', onclose: vi.fn(), children: words('Sure') };
		const { rerender } = render(Dialog, { ...props, open: true });
		expect(document.activeElement?.textContent).toBe('Delete?');
		expect(screen.getByRole('dialog', { name: 'Delete?' })).toBeTruthy();
		await rerender({ open: false });
		expect(document.activeElement).toBe(opener);
		opener.remove();
	});

	test('the cross and Esc both ask the owner to close', async () => {
		const onclose = vi.fn();
		render(Dialog, { open: true, title: 'Delete?', onclose, children: words('Sure') });
		await userEvent.click(screen.getByRole('button', { name: 'Close' }));
		screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
		expect(onclose).toHaveBeenCalledTimes(2);
	});

	test('a key pressed in it does not reach the screen behind', async () => {
		const heard = vi.fn();
		window.addEventListener('keydown', heard);
		render(Dialog, { open: true, title: 'Edit', onclose: vi.fn(), children: words('x') });
		await userEvent.keyboard('z');
		window.removeEventListener('keydown', heard);
		expect(heard).not.toHaveBeenCalled();
	});
});

test('the navigation says where one is', () => {
	render(Top, {
		home: '/',
		places: [
			{ word: 'Today', href: '/', current: true },
			{ word: 'Decks', href: '/decks/', current: false }
		]
	});
	expect(screen.getByRole('link', { name: 'Today' }).getAttribute('aria-current')).toBe('page');
	expect(screen.getByRole('link', { name: 'Decks' }).hasAttribute('aria-current')).toBe(false);
});
