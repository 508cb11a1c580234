import { plainName } from './plainName';
import { stateByName } from './lexicon/states';
import type { Deal, Mention } from './mention';

const verb =
	/\b(?<verb>supply|supplied|sell|sold|buy|bought|lend|lent|launch|launched|lift|lifted|drop|dropped|deliver|delivered|purchased?)\s+(?<object>(?:(?:an?|the|its|their|four|five|six|ten|two|three|\d+)\s+)?(?:[\p{L}\p{N}-]+\s+){0,4}?(?:helicopters?|aircraft|jets?|missiles?|submarines?|tanks?|ships?|systems?|weapons?|arms|reactors?|fuel|gas|oil|satellites?|loans?|embargo|sanctions|shares?|concession))\b/gu;

interface Sentence {
	readonly start: number;
	readonly end: number;
}

function partiesIn(mentions: readonly Mention[]): readonly string[] {
	const named = mentions.flatMap(({ kind, text }) =>
		/^(?:place|nationality)$/.test(kind) ? [stateByName.get(text)] : []
	);
	return [...new Set(named)].filter((name) => name !== undefined);
}

function detailsOf(inside: readonly Mention[]): Pick<Deal, 'parties' | 'year'> {
	const parties = partiesIn(inside);
	const year = inside.find(({ kind, iso }) => kind === 'date' && iso && /^\d{4}/.test(iso))?.iso?.slice(0, 4);
	return { ...(parties.length > 1 ? { parties } : {}), ...(year ? { year } : {}) };
}

function agreedIn({ start, end }: Sentence, masked: string, inside: readonly Mention[]): readonly Deal[] {
	return [...masked.slice(start, end).matchAll(verb)].flatMap(({ groups, index, 0: whole }) => {
		const object = groups?.object?.replace(/\s+/g, ' ');
		if (!object) return [];
		const from = start + index + whole.length - (groups?.object?.length ?? 0);
		return [
			{ name: object, object, ...detailsOf(inside), at: { start: from, end: start + index + whole.length } }
		];
	});
}

/** The deals of an article: each named instrument once, and what was sold, supplied, lifted. `masked` is the masked article. */
export function dealsOf(
	mentions: readonly Mention[],
	masked: string,
	sentences: readonly Sentence[]
): readonly Deal[] {
	const deals = new Map<string, Deal>();
	let next = 0;
	for (const sentence of sentences) {
		while ((mentions[next]?.start ?? Infinity) < sentence.start) next++;
		const inside: Mention[] = [];
		for (let at = next; (mentions[at]?.end ?? Infinity) <= sentence.end; at++)
			inside.push(mentions[at] as Mention);
		const named = inside
			.filter(({ kind, confidence }) => kind === 'deal' && confidence >= 0.6)
			.map(({ text, start, end }) => ({
				name: plainName(text),
				...detailsOf(inside),
				at: { start, end }
			}));
		for (const deal of [...named, ...agreedIn(sentence, masked, inside)]) {
			const key = deal.name.toLowerCase();
			if (!deals.has(key)) deals.set(key, deal);
		}
	}
	return [...deals.values()];
}
