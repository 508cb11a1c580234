import type { Entente } from './context';

/** After an answer, once it is saved and she looks at the next question; later what is farther off. ms. */
const soonMs = 150;
const laterMs = 3_000;

/** Resolves in a task of its own. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/** From here on tells what the next sitting will open with, whenever what is kept has changed and this page is seen. */
export function foretell({ library, storage, now, offsetMinutes }: Entente): void {
	const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '';
	const load = async () => {
		const { Foreteller } = await import('../state/foreteller');
		return new Foreteller({ library, storage, now, offsetMinutes, version, rest });
	};
	let foreteller: ReturnType<typeof load> | undefined;
	let timer = 0;
	const tell = async (daysAhead: number) => {
		// Who has never answered comes by Today; its first open does not wait for this.
		if (library.status.type !== 'open' || !library.studied) return;
		await (await (foreteller ??= load())).tell(daysAhead);
	};
	const soon = () => {
		clearTimeout(timer);
		if (document.visibilityState === 'hidden') return;
		timer = window.setTimeout(() => {
			timer = window.setTimeout(() => void tell(6), laterMs);
			void tell(1);
		}, soonMs);
	};
	storage.watch(soon);
	document.addEventListener('visibilitychange', () => void tell(1));
	soon();
}
