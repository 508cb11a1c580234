// Before the first paint. Inside another page nothing here can be pressed: the layout then says why, and shows nothing else.
if (window.top !== window) document.documentElement.inert = true;

// A page in the other theme does not flash. The key is that of `platform/theme.ts`.
try {
	const theme = localStorage.getItem('entente.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
} catch {
	// Storage is closed to this page: the device's own theme stands.
}
