import { expect, test } from 'vitest';
import { fileNameFromTitle, readTextFile } from '../../src/lib/platform/files';
import { Installer } from '../../src/lib/platform/install';
import { offerFrom, offerFromSigns } from '../../src/lib/platform/installSigns';

test.each([
	['Pakistan – Russia strategic ties', 'pakistan-russia-strategic-ties.md'],
	['../../etc/passwd', 'etc-passwd.md'],
	['Élysée / Traité', 'elysee-traite.md'],
	['con', 'deck-con.md'],
	['…', 'deck.md'],
	['de\u202Eck', 'de-ck.md'],
	['حرب باردة', 'حرب-باردة.md'],
	['Конец холодной войны', 'конец-холодной-войны.md'],
	[`${'word '.repeat(11)}partition`, `${'word-'.repeat(10)}word.md`],
	['x'.repeat(90), `${'x'.repeat(60)}.md`],
	['शिमला समझौता', 'शिमला-समझौता.md']
])('%s is saved as %s', (title, name) => expect(fileNameFromTitle(title, 'md')).toBe(name));

test('a file of another coding or too many bytes is refused, UTF-16 with its mark is read', async () => {
	expect(await readTextFile(new Blob([new Uint8Array([0xc3, 0x28])]))).toMatchObject({ ok: false });
	expect(await readTextFile(new Blob(['abcd']), 3)).toMatchObject({ error: { type: 'file-too-large' } });
	const marked = new Blob([new Uint8Array([0xff, 0xfe, 0x51, 0x00])]);
	expect(await readTextFile(marked)).toEqual({ ok: true, value: 'Q' });
});

const signs = { touchPoints: 0, standalone: false };
test.each([
	['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Safari/604', signs, 'ios-share'],
	['Mozilla/5.0 (Macintosh) AppleWebKit/605 Safari/605', { ...signs, touchPoints: 5 }, 'ios-share'],
	['Mozilla/5.0 (Macintosh) AppleWebKit/605 Safari/605', signs, 'safari-dock'],
	['Mozilla/5.0 (Android 15) Gecko Firefox/140.0', signs, 'firefox-android'],
	['Mozilla/5.0 (X11) Gecko Firefox/140.0', signs, 'none'],
	['Mozilla/5.0 (X11) Chrome/150.0 Safari/537', signs, 'chromium-menu'],
	['Mozilla/5.0 (X11) Chrome/150.0 Safari/537', { ...signs, standalone: true }, 'installed']
])('%s', (userAgent, rest, offer) => expect(offerFromSigns({ userAgent, ...rest })).toBe(offer));

test('a prompt the browser hands out is held, shown once, and then gone', async () => {
	const target = new EventTarget();
	const installer = new Installer();
	installer.listen(target, () => undefined);
	const prompt = async () => ({ outcome: 'accepted' });
	target.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }));
	const here = { userAgent: 'Chrome/150', ...signs };
	expect(offerFrom(installer.told, here)).toBe('prompt');
	expect(await installer.install()).toEqual({ ok: true, value: true });
	expect(await installer.install()).toMatchObject({ ok: false });
	expect(offerFrom(installer.told, here)).toBe('chromium-menu');
});
