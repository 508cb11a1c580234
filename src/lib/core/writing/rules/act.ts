import { dateForms } from '../../dates/print';
import { precisionOf, yearOf } from '../../dates/value';
import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { actsOf, dateOfAct, themePlaces, type Act } from '../facts/act';
import { factOf, nameInFact } from '../facts/fact';
import { onceOnly, relationOf } from '../lexicon/relations';
import { placesOf } from '../grammar/kept';
import { placesIn } from '../grammar/places';
import type { Draft, Rule, Scene } from '../scene';
import { asked, dateWords } from '../wording';
import { acceptedForms, wordFor } from './same';

/** A word for a sort of thing alone: "the Treaty". */
const bare =
	/^(?:the )?(?:Treaty|Agreement|Pact|Accords?|Convention|Protocol|Charter|Declaration|Act|Resolution|Organi[sz]ation|Union|Alliance|Council|Commission|Committee|Assembly|Conference|League|Company|Party)$/i;
/** A name that may be asked about without its sentence. */
const isTold = (name: string) => !bare.test(name);
const pointing = /\b(?:it|its|he|his|she|her|they|their|this|that|these|those|we|our|us|such)\b/i;
const mostWords = { theme: 12, rest: 8 } as const;
const count = (words: string) => words.split(' ').length;

/** The act as facts have it: the same as that of a clause that tells it. */
function factFrom(scene: Scene, act: Act, name: string) {
	const statement = scene.statements.find(({ verb }) => verb === act.verb);
	const lemma = scene.sentence.words[act.verb]?.lemma ?? '';
	const relation = relationOf.get(lemma) ?? lemma;
	if (statement && !onceOnly.has(relation)) return factOf(scene, statement);
	return [relation, nameInFact(scene, name)];
}

/** Whether only what stands before a name tells whose it is: "its arms embargo", "Peru's charter". */
function isOwned({ sentence, text, start }: Scene, { name }: Act): boolean {
	if (!name) return false;
	const before = sentence.words[(placesIn(sentence, name)[0] ?? 0) - 1];
	const isLower = !/\p{Lu}/u.test(text.slice(name.start - start, name.end - start));
	return isLower || /^(?:PRP\$|POS)$/.test(before?.form ?? '');
}

/** What it befell in words of its own: the full name, or the noun with all that tells it apart. Null where neither says enough. */
function themeWords(scene: Scene, act: Act): string | null {
	const said = scene.say(themePlaces(scene, act));
	if (!act.name) {
		const definite = said.replace(/^an? /i, 'the ').replace(/^The /, 'the ');
		const isOne = /\p{Lu}/u.test(definite) && !pointing.test(definite);
		return isOne && count(definite) > 2 && count(definite) <= mostWords.theme ? definite : null;
	}
	const name = plainName(act.name.text);
	const full = scene.names.fullName(name);
	if (!isTold(full)) return null;
	if (isOwned(scene, act)) return null;
	const article = /^the /i.test(said) ? 'the ' : '';
	return bare.test(name) ? `${article}${full}` : `${article}${name}`;
}

const opening = /^(?:In|On|At|By|With|For|Since|During|After|Under|Within|Between|Through)(?= )/;

/** When, where and with whom, part by part. What points elsewhere, is long or has a verb of its own stays out. */
function restParts({ sentence, say }: Scene, { rest }: Act, without: number | null): readonly string[] {
	return rest
		.filter((top) => top !== without)
		.map((top) => placesOf(sentence, top))
		.filter((places) => !places.some((at) => /^(?:VERB|AUX)$/.test(sentence.words[at]?.tag ?? '')))
		.map((places) =>
			say(places)
				.replace(opening, (word) => word.toLowerCase())
				.replace(/ (?:either|too|also|as well)$/, '')
		)
		.filter((words) => count(words) <= mostWords.rest && !pointing.test(words));
}

/** Who did it, where a name says so: "by Peru and Chile". */
function actorWords(scene: Scene, { actor, voice }: Act): string {
	if (actor === null) return '';
	const places = placesOf(scene.sentence, actor);
	const isName = !/^(?:DET|NUM)$/.test(scene.sentence.words[places[0] ?? actor]?.tag ?? '');
	const said = scene.say(places);
	const words = isName ? said : said.charAt(0).toLowerCase() + said.slice(1);
	if (pointing.test(words) || !/\p{Lu}/u.test(words) || count(words) > mostWords.rest) return '';
	return voice === 'active' ? `by ${words}` : words;
}

function wasOrWere(scene: Scene, { theme, name }: Act): string {
	const isMany = /^NNPS?S$/.test(scene.sentence.words[theme]?.form ?? '');
	const isPlural = name
		? /\b(?:Accords|Agreements|Treaties|Protocols|Acts)$/.test(plainName(name.text))
		: isMany;
	return isPlural ? 'were' : 'was';
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

function dateDraft(scene: Scene, act: Act): readonly Draft[] {
	const date = dateOfAct(scene, act);
	const theme = themeWords(scene, act);
	const iso = date?.mention.iso;
	if (!date || !theme || !iso || yearOf(iso) === null || iso.includes('X')) return [];
	const [answer = iso, ...accept] = dateForms(iso);
	const actor = act.name ? '' : actorWords(scene, act);
	return [
		{
			kind: 'date',
			form: 'question',
			prompt: asked(
				joined(
					dateWords(iso, date.cue),
					wasOrWere(scene, act),
					theme,
					act.participle,
					actor,
					...(act.name ? [] : restParts(scene, act, date.top))
				)
			),
			answer,
			accept,
			mark: { start: date.mention.start, end: date.mention.end },
			rule: 'act-date',
			score: 0.85,
			fact: factFrom(scene, act, theme)
		}
	];
}

const years = /\b(?:1[5-9]|20)\d\d\b/g;
const months =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Whether what is told of an act is true of one alone: somebody or some place is named, or the day. Two years are of two acts. */
function tellsApart(scene: Scene, act: Act, words: string): boolean {
	const date = dateOfAct(scene, act);
	const isDay = date !== null && precisionOf(date.mention.iso ?? '') === 'day';
	if ((words.match(years)?.length ?? 0) > 1) return false;
	return isDay || /\p{Lu}/u.test(words.replace(months, ''));
}

function themeDraft(scene: Scene, act: Act, name: Mention): readonly Draft[] {
	const kind = name.kind === 'organization' ? 'organization' : 'deal';
	const answer = scene.names.fullName(plainName(name.text));
	const [actor, rest] = [actorWords(scene, act), restParts(scene, act, null)];
	const isOne = isTold(answer) && !isOwned(scene, act);
	if (!isOne || !tellsApart(scene, act, `${actor} ${rest.join(' ')}`)) return [];
	const word = wordFor(kind, answer);
	return [
		{
			kind,
			form: 'question',
			prompt: asked(joined(`Which ${word}`, wasOrWere(scene, act), act.participle, actor, ...rest)),
			answer,
			accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, name, answer),
			mark: { start: name.start, end: name.end },
			rule: 'act-theme',
			score: 0.83,
			fact: factFrom(scene, act, answer)
		}
	];
}

/** When something was settled, founded or ended, however its sentence tells it: "In what year was the treaty with Iran signed?" */
export const actDate: Rule = (scene) => actsOf(scene).flatMap((act) => dateDraft(scene, act));

/** What was settled, founded or ended: "Which treaty was signed by Peru and Chile in 1929?" */
export const actTheme: Rule = (scene) =>
	actsOf(scene).flatMap((act) => (act.name ? themeDraft(scene, act, act.name) : []));
