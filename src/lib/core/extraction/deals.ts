import type { Span } from '../text/article';
import { anyIn, anyOf } from '../text/phrases';
import {
	agreements,
	concludings,
	emptyWords,
	goods,
	goodsOpenings,
	smallWords,
	tradings
} from './lexicon/dealings';
import { instrumentHeads } from './lexicon/heads';
import { stateByName } from './lexicon/states';
import type { Deal, Mention } from './mention';
import { plainName } from './plainName';
import { acronymPairs } from './refiners/acronyms';
import { spelled } from './spelling';

const traded = new RegExp(
	String.raw`\b${anyOf(tradings)}\s+(?<object>(?:(?:${anyOf(goodsOpenings)}|\d+)\s+)?(?:[\p{L}\p{N}-]+\s+){0,4}?${anyOf(goods)})\b`,
	'gu'
);
const empty = anyOf(emptyWords);
/** Something concluded that is told by its sort, not its name: "signed a free trade agreement", not "signed an agreement". */
const concluded = new RegExp(
	String.raw`\b${anyOf(concludings)}\s+(?:${empty}\s+)*(?<object>(?:(?!(?:${anyOf(smallWords)}|${empty})\b)[\p{L}\p{N}][\p{L}\p{N}'-]*\s+){1,3}${anyIn(agreements)})\b`,
	'gu'
);

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

function agreedIn({ start, end }: Span, masked: string, inside: readonly Mention[]): readonly Deal[] {
	const sentence = masked.slice(start, end);
	return [...sentence.matchAll(traded), ...sentence.matchAll(concluded)].flatMap(
		({ groups, index, 0: whole }) => {
			const object = groups?.object?.replace(/\s+/g, ' ');
			if (!object) return [];
			const from = start + index + whole.length - (groups?.object?.length ?? 0);
			return [
				{ name: object, object, ...detailsOf(inside), at: { start: from, end: start + index + whole.length } }
			];
		}
	);
}

/**
 * Tells, name by name in reading order, which instrument is meant, by its key: what brackets say letters stand for; null for a word that
 * only looks back at one named before ("the Treaty").
 */
function createInstruments(mentions: readonly Mention[], masked: string): (name: string) => string | null {
	const pairs = new Map(
		acronymPairs(mentions, masked).map(({ full, letters }) => [letters.text, spelled(plainName(full.text))])
	);
	const heads = new Set<string>();
	return (name) => {
		const head =
			name
				.split(/\s+(?:of|for|on|to|in|between)\s/)[0]
				?.split(/\s+/)
				.pop() ?? '';
		if (head === name)
			return instrumentHeads.has(head) && heads.has(head) ? null : (pairs.get(name) ?? spelled(name));
		heads.add(head);
		return spelled(name);
	};
}

/** The deals of an article: each named instrument once, under all its forms, and what was sold, supplied, lifted. `masked` is the masked article. */
export function dealsOf(
	mentions: readonly Mention[],
	masked: string,
	sentences: readonly Span[]
): readonly Deal[] {
	const keyOf = createInstruments(mentions, masked);
	const deals = new Map<string, Deal>();
	const add = (key: string, deal: Deal) => {
		const known = deals.get(key);
		const forms = new Set([...(known?.forms ?? []), deal.name]);
		deals.set(key, { ...deal, ...known, forms: [...forms] });
	};
	let next = 0;
	for (const sentence of sentences) {
		while ((mentions[next]?.start ?? Infinity) < sentence.start) next++;
		const inside: Mention[] = [];
		for (let at = next; (mentions[at]?.end ?? Infinity) <= sentence.end; at++)
			inside.push(mentions[at] as Mention);
		for (const { kind, confidence, text, start, end } of inside) {
			const name = plainName(text);
			const key = kind === 'deal' && confidence >= 0.6 ? keyOf(name) : null;
			if (key !== null) add(key, { name, ...detailsOf(inside), at: { start, end } });
		}
		for (const deal of agreedIn(sentence, masked, inside)) add(spelled(deal.name), deal);
	}
	return [...deals.values()];
}
