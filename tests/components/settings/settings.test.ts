import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import DisplaySettings from '../../../src/lib/components/settings/DisplaySettings.svelte';
import InstallSettings from '../../../src/lib/components/settings/InstallSettings.svelte';
import StudySettings from '../../../src/lib/components/settings/StudySettings.svelte';
import { defaultSchedulingSettings } from '../../../src/lib/core/scheduling/memory';

const study = { ...defaultSchedulingSettings, grading: 'four', askSureness: false } as const;

test('the retention says what it costs while it is moved, and is kept when let go', async () => {
	const onchange = vi.fn();
	render(StudySettings, { settings: study, onchange, ontype: vi.fn() });
	const slider = screen.getByRole('slider', { name: /How much to remember/ });
	await fireEvent.input(slider, { target: { value: '95' } });
	expect(screen.getByText(/one card in 20, and have about .* times the reviews/)).toBeTruthy();
	expect(onchange).not.toHaveBeenCalled();
	await fireEvent.change(slider);
	expect(onchange).toHaveBeenCalledWith({ retention: 0.95 });
});

test('a limit tells of each stroke, and is kept when its field is left', async () => {
	const [onchange, ontype] = [vi.fn(), vi.fn()];
	render(StudySettings, { settings: study, onchange, ontype });
	const field = screen.getByLabelText('Reviews a day');
	await userEvent.clear(field);
	expect(ontype).toHaveBeenLastCalledWith({});
	await userEvent.type(field, '35');
	expect(ontype).toHaveBeenLastCalledWith({ reviewsPerDay: 35 });
	expect(onchange).not.toHaveBeenCalled();
	await userEvent.tab();
	expect(onchange).toHaveBeenLastCalledWith({ reviewsPerDay: 35 });
});

test('limits stay within reason, and the day start is kept in minutes', async () => {
	const onchange = vi.fn();
	render(StudySettings, { settings: study, onchange, ontype: vi.fn() });
	await fireEvent.change(screen.getByLabelText('New cards a day'), { target: { value: '-4' } });
	expect(onchange).toHaveBeenLastCalledWith({ newPerDay: 0 });
	await userEvent.selectOptions(screen.getByLabelText('A day begins at'), '5:00');
	expect(onchange).toHaveBeenLastCalledWith({ dayStartMinutes: 300 });
});

test('grades are four or two, by name, and what the two mean is said', async () => {
	const onchange = vi.fn();
	render(StudySettings, { settings: study, onchange, ontype: vi.fn() });
	const group = screen.getByRole('group', { name: 'Grades', description: /counts as Good/ });
	const four = within(group).getByRole<HTMLInputElement>('radio', { name: /^Four/ });
	expect(four.checked).toBe(true);
	await userEvent.click(within(group).getByRole('radio', { name: 'Two: Forgot, Knew it' }));
	expect(onchange).toHaveBeenLastCalledWith({ grading: 'two' });
});

test('whether a quiz asks how sure one is is off until it is switched on, and what comes of it is said', async () => {
	const onchange = vi.fn();
	render(StudySettings, { settings: study, onchange, ontype: vi.fn() });
	const asked = screen.getByRole<HTMLInputElement>('checkbox', {
		name: 'Ask how sure you are',
		description: /same day and within a week/
	});
	expect(asked.checked).toBe(false);
	await userEvent.click(asked);
	expect(onchange).toHaveBeenLastCalledWith({ askSureness: true });
});

const display = { theme: 'device', letterKeys: true, haptics: false } as const;

test('theme and keys are chosen by name', async () => {
	const onchange = vi.fn();
	render(DisplaySettings, { settings: display, vibrates: false, onchange });
	await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
	expect(onchange).toHaveBeenLastCalledWith({ theme: 'dark' });
	await userEvent.click(screen.getByRole('checkbox', { name: 'Single-letter keys' }));
	expect(onchange).toHaveBeenLastCalledWith({ letterKeys: false });
});

test('whether to feel grades is asked only where the device can be felt', async () => {
	const onchange = vi.fn();
	const { rerender } = render(DisplaySettings, { settings: display, vibrates: false, onchange });
	expect(screen.queryByRole('checkbox', { name: 'Feel each grade' })).toBeNull();
	await rerender({ vibrates: true });
	const asked = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Feel each grade' });
	expect(asked.checked).toBe(false);
	await userEvent.click(asked);
	expect(onchange).toHaveBeenLastCalledWith({ haptics: true });
});

test('a browser without a prompt gets its steps', () => {
	render(InstallSettings, { offer: 'ios-share', oninstall: vi.fn() });
	expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain('Press “Add”.');
});
