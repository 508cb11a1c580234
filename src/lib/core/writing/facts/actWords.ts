import { precisionOf } from '../../dates/value';
import { plainName } from '../../extraction/plainName';
import { dependents } from '../../syntax/sentence';
import { placesOf } from '../grammar/kept';
import { placesIn, topOf } from '../grammar/places';
import { pointing } from '../lexicon/pointing';
import { onceOnly, relationOf } from '../lexicon/relations';
import type { Scene } from '../scene';
import { dateOfAct, themePlaces, type Act } from './act';
import { factOf, nameInFact, type Fact } from './fact';

/** A word for a sort of thing alone: "the Treaty". */
const bare =
	/^(?:the )?(?:Treaty|Agreement|Pact|Accords?|Convention|Protocol|Charter|Declaration|Act|Resolution|Organi[sz]ation|Union|Alliance|Council|Commission|Committee|Assembly|Conference|League|Company|Party)$/i;
/** Whether a name may be asked about without its sentence. */
export const isTold = (name: string) => !bare.test(name);
const mostWords = { theme: 12, rest: 8, actor: 10 } as const;
const count = (words: string) => words.split(' ').length;
const years = /\b(?:1[5-9]|20)\d\d\b/g;

/** The act as facts have it: the same as that of a clause that tells it. */
export function actFact(scene: Scene, act: Act, name: string): Fact {
	const statement = scene.statements.find(({ verb }) => verb === act.verb);
	const lemma = scene.sentence.words[act.verb]?.lemma ?? '';
	const relation = relationOf.get(lemma) ?? lemma;
	if (statement && !onceOnly.has(relation)) return factOf(scene, statement);
	return [relation, nameInFact(scene, name)];
}

/** Whether only what stands before a name tells whose it is: "its arms embargo", "Peru's charter". */
export function isOwned({ sentence, text, start }: Scene, { name }: Act): boolean {
	if (!name) return false;
	const before = sentence.words[(placesIn(sentence, name)[0] ?? 0) - 1];
	const isLower = !/\p{Lu}/u.test(text.slice(name.start - start, name.end - start));
	return isLower || /^(?:PRP\$|POS)$/.test(before?.form ?? '');
}

/** "More" of "more than 160,000 people", which the parser hangs elsewhere. */
function comparing({ sentence: { words } }: Scene, places: readonly number[]): string {
	const [first = 0] = places;
	const word = words[first - 1]?.text ?? '';
	return words[first]?.text === 'than' && /^(?:more|less|fewer)$/.test(word) ? `${word} ` : '';
}

/** What it befell in words of its own: the full name, or the noun with all that tells it apart. Null where neither says enough. */
export function themeWords(scene: Scene, act: Act): string | null {
	const places = themePlaces(scene, act);
	const said = `${comparing(scene, places)}${scene.say(places)}`;
	if (!act.name) {
		const definite = said.replace(/^an? /i, 'the ').replace(/^The /, 'the ');
		const isOne = /\p{Lu}/u.test(definite) && !pointing.test(definite);
		return isOne && count(definite) > 2 && count(definite) <= mostWords.theme ? definite : null;
	}
	const name = plainName(act.name.text);
	const full = scene.names.fullName(name);
	if (!isTold(full)) return null;
	if (isOwned(scene, act)) return null;
	const ahead = scene.text.slice(0, act.name.start - scene.start);
	const hasArticle = /^(?:the|an?|our|its|their|his) /i.test(said) || /\bthe \p{Ll}+ $/iu.test(ahead);
	const article = hasArticle ? 'the ' : '';
	return bare.test(name) ? `${article}${full}` : `${article}${name}`;
}

const opening = /^(?:In|On|At|By|With|For|Since|During|After|Under|Within|Between|Through)(?= )/;

/** A date with its preposition alone: the parser often hangs on it what stands behind. Anything else with all below it. */
function partPlaces({ sentence, mentions }: Scene, top: number): readonly number[] {
	const date = mentions.find((one) => one.kind === 'date' && topOf(sentence, one) === top);
	if (!date) return placesOf(sentence, top);
	const own = placesIn(sentence, date);
	const next = (own[0] ?? 0) - 1;
	const isCase = sentence.words[next]?.tag === 'ADP';
	const before = isCase ? [next] : dependents(sentence, top).filter((at) => at <= next);
	return [...before, ...own];
}

/** When, where and with whom, part by part. What points elsewhere, is long or has a verb of its own stays out. */
export function restParts(scene: Scene, { rest }: Act, without: number | null): readonly string[] {
	const { sentence, say } = scene;
	return rest
		.filter((top) => top !== without)
		.map((top) => partPlaces(scene, top))
		.filter((places) => !places.some((at) => /^(?:VERB|AUX)$/.test(sentence.words[at]?.tag ?? '')))
		.map((places) =>
			say(places)
				.replace(opening, (word) => word.toLowerCase())
				.replace(/ (?:either|too|also|as well)$/, '')
		)
		.filter((words) => count(words) <= mostWords.rest && !pointing.test(words));
}

const longestPurpose = 14;

/** What it was settled or founded for: "to help refugees". Nothing where it is long or points elsewhere. */
export function purposeWords({ sentence, say }: Scene, { verb }: Act): string {
	const found = dependents(sentence, verb).flatMap((at) => {
		const { relation = '', form = '' } = sentence.words[at] ?? {};
		const words =
			/^(?:advcl|xcomp)$/.test(relation) && form === 'VB' && at > verb ? say(placesOf(sentence, at)) : '';
		return /^(?:in order )?to \p{Ll}/u.test(words) && !pointing.test(words)
			? [words.split(/[;:(]|, (?:which|who|but|and) /)[0]?.trim() ?? '']
			: [];
	});
	const [words = ''] = found;
	return count(words) > 2 && count(words) <= longestPurpose ? words : '';
}

/** Who did it, where a name says so: "by Peru and Chile". */
export function actorWords(scene: Scene, { actor, voice }: Act): string {
	if (actor === null) return '';
	const places = placesOf(scene.sentence, actor);
	if (scene.sentence.words[places[0] ?? actor]?.tag === 'CCONJ') return '';
	const isName = !/^(?:DET|NUM)$/.test(scene.sentence.words[places[0] ?? actor]?.tag ?? '');
	const said = scene.say(places);
	const words = isName ? said : said.charAt(0).toLowerCase() + said.slice(1);
	if (pointing.test(words) || !/\p{Lu}/u.test(words) || count(words) > mostWords.actor) return '';
	return voice === 'active' ? `by ${words}` : words;
}

/** Whether what is told of an act is true of one alone: somebody or some place is named, or the day. Two years are of two acts. */
export function tellsApart(scene: Scene, act: Act): boolean {
	const { sentence, mentions } = scene;
	const date = dateOfAct(scene, act);
	const told = [act.actor, ...act.rest].flatMap((at) => (at === null ? [] : placesOf(sentence, at)));
	/* What bodies settle is many things: with them alone it takes a date. */
	const isNamed = mentions.some(
		({ kind, text, ...span }) =>
			(/^(?:place|nationality|person|event|deal)$/.test(kind) ||
				(kind === 'organization' && date !== null)) &&
			isTold(plainName(text)) &&
			placesIn(sentence, span).some((at) => told.includes(at))
	);
	if ((scene.say(told).match(years)?.length ?? 0) > 1) return false;
	return isNamed || (date !== null && precisionOf(date.mention.iso ?? '') === 'day');
}

export function wasOrWere(scene: Scene, { theme, name }: Act): string {
	const isMany = /^NNP?S$/.test(scene.sentence.words[theme]?.form ?? '');
	const isPlural = name
		? /\b(?:Accords|Agreements|Treaties|Protocols|Acts|Articles|Compacts|Pacts|Conventions)(?: of .+)?$/.test(
				plainName(name.text)
			)
		: isMany;
	return isPlural ? 'were' : 'was';
}
