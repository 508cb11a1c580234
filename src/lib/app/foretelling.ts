import { rest } from '../platform/paint';
import { Foreteller } from '../state/foreteller';
import type { Entente } from './context';

/** After an answer, once it is saved and she looks at the next question; later what is farther off. ms. */
const soonMs = 150;
const laterMs = 3_000;

/** From here on tells what the next sitting will open with, whenever what is kept has changed and this page is seen. */
export function foretell({ library, storage, now, offsetMinutes }: Entente): void {
	const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '';
	const foreteller = new Foreteller({ library, storage, now, offsetMinutes, version, rest });
	let timer = 0;
	const tell = (daysAhead: number) => {
		if (library.status.type === 'open') void foreteller.tell(daysAhead);
	};
	const soon = () => {
		clearTimeout(timer);
		if (document.visibilityState === 'hidden') return;
		timer = window.setTimeout(() => {
			timer = window.setTimeout(() => tell(6), laterMs);
			tell(1);
		}, soonMs);
	};
	storage.watch(soon);
	document.addEventListener('visibilitychange', () => tell(1));
	soon();
}
