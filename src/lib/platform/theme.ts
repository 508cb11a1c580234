import { err, ok, type Result } from '../core/result';

/** Light, dark, or as the device has it. */
export type Theme = 'device' | 'light' | 'dark';

/** Where the theme is remembered for the script in `app.html`, which sets it before the first paint. */
export const themeKey = 'entente.theme';

/** Shows the page in `theme`, and remembers it so that the next page does not flash. */
export function showTheme(theme: Theme): Result<void, { readonly type: 'theme-not-remembered' }> {
	const { style } = document.documentElement;
	style.colorScheme = theme === 'device' ? '' : theme;
	try {
		if (theme === 'device') localStorage.removeItem(themeKey);
		else localStorage.setItem(themeKey, theme);
		return ok(undefined);
	} catch {
		return err({ type: 'theme-not-remembered' });
	}
}
