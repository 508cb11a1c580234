import { isPoint } from '../../dates/value';
import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { relationOf } from '../lexicon/relations';
import { happenings } from '../lexicon/happenings';
import { dateDraft, type Dated } from '../prompt/dateDraft';
import { isPluralName } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { isWholeName } from './wholeName';

/** Between what it befell and its date: nothing but brackets with its letters, and a place. */
const untilDate =
	/^(?:\s*\([^()]{1,12}\))?(?:,? (?:in|at) (?<place>\p{Lu}[\p{L}' -]{2,25}?),?)?,? (?:in|on|of) $/u;
/** "The death of " before a name, "'s death in " behind one. */
const nouns = [...happenings.keys()].join('|');
const before = new RegExp(
	`\\b(?<noun>${nouns}) of (?<article>the )?(?:(?:President|King|Queen|Sultan|Emperor|General|Marshal) )?$`,
	'u'
);
const behind = new RegExp(`^['’]s (?<noun>${nouns})(?= (?:in|on) $)`, 'u');

/** What is asked for a name of a kind: "did Stalin die", "was the League founded"; null where the noun does not go with it. */
function questionOf(noun: string, { kind }: Mention, called: string): string | null {
	const happening = happenings.get(noun);
	if (!happening?.kinds.includes(kind)) return null;
	const be = isPluralName(called) ? 'were' : 'was';
	return happening.voice === 'passive'
		? `${be} ${called} ${happening.words}`
		: `did ${called} ${happening.words}`;
}

/** "The signing, in Bali on 17 October, of the ": a date before the name. */
const dateFirst = new RegExp(
	`\\b(?<noun>${nouns}),? (?:(?<where>in|at) (?<place>\\p{Lu}[\\p{L}' -]{2,25}?),? )?(?:in|on) $`,
	'u'
);

/** What befell a name behind a date that the noun has. */
function laterDraft(scene: Scene, name: Mention, date: Dated): readonly Draft[] {
	const { text, start, names } = scene;
	const between = text.slice(date.end - start, name.start - start).replace(/\s+/g, ' ');
	const found = dateFirst.exec(text.slice(0, date.start - start).replace(/\s+/g, ' '))?.groups;
	const of = /^,? of (?<article>the )?$/.exec(between)?.groups;
	const full = names.fullName(plainName(name.text));
	if (!found || !of || !isWholeName(full)) return [];
	const asked = questionOf(found['noun'] ?? '', name, `${of['article'] ?? ''}${full}`);
	const place = found['place'] ? ` ${found['where'] ?? 'in'} ${found['place']}` : '';
	return asked === null
		? []
		: [dated(scene, { noun: found['noun'] ?? '', full, date, words: `${asked}${place}` })];
}

/** "The attack on ", "the siege of " before the name of a place: what is called by no name of its own. */
const event =
	/\b[Tt]he (?<called>(?:\p{Lu}\p{Ll}+ )?(?:attack on|bombing of|siege of|invasion of|liberation of|fall of|massacre (?:of|in|at)|coup in|uprising in|blockade of|evacuation of)) (?<article>the )?$/u;
const rightBehind = /^,? (?:in|on|of) $/;

/** What happened to a place or in it. */
function eventDraft(scene: Scene, place: Mention, date: Dated): readonly Draft[] {
	const { text, start } = scene;
	const between = text.slice(place.end - start, date.start - start).replace(/\s+/g, ' ');
	const found = event.exec(text.slice(0, place.start - start).replace(/\s+/g, ' '))?.groups;
	if (!found || !rightBehind.test(between) || !/^(?:place|event|other)$/.test(place.kind)) return [];
	const name = `${found['called'] ?? ''} ${found['article'] ?? ''}${plainName(place.text)}`;
	const fact = ['dated', name.toLowerCase()];
	return [dateDraft(date, `did the ${name} take place`, { rule: 'happening', score: 0.8, fact })];
}

function dated(
	scene: Scene,
	{
		noun,
		full,
		date,
		words
	}: { readonly noun: string; readonly full: string; readonly date: Dated; readonly words: string }
): Draft {
	const relation = relationOf.get(happenings.get(noun)?.lemma ?? '') ?? noun;
	return dateDraft(date, words, { rule: 'happening', score: 0.8, fact: [relation, nameInFact(scene, full)] });
}

function draftOf(scene: Scene, name: Mention, date: Dated): readonly Draft[] {
	const { text, start, names } = scene;
	const between = text.slice(name.end - start, date.start - start).replace(/\s+/g, ' ');
	const ahead = text.slice(0, name.start - start).replace(/\s+/g, ' ');
	const owned = behind.exec(between)?.groups?.['noun'];
	const found = before.exec(ahead)?.groups;
	const until = untilDate.exec(between)?.groups;
	const noun = owned ?? (until ? found?.['noun'] : undefined);
	const full = names.fullName(plainName(name.text));
	if (noun === undefined || !isWholeName(full)) return [];
	const article = found?.['article'] ?? (/\bthe $/i.test(ahead) ? 'the ' : '');
	const asked = questionOf(noun, name, `${article}${full}`);
	const place = owned === undefined && until?.['place'] ? ` in ${until['place']}` : '';
	if (asked === null) return [];
	return [dated(scene, { noun, full, date, words: `${asked}${place}` })];
}

/** What befell a name and when, told by a noun: "the death of Stalin in 1953" is "In what year did Stalin die?" */
export const happening: Rule = (scene) =>
	scene.mentions.flatMap((name, at) => {
		const isDated = (one: Mention): one is Dated =>
			one.kind === 'date' && one.iso !== undefined && isPoint(one.iso);
		const later = scene.mentions.slice(at + 1).find(isDated);
		const earlier = scene.mentions.slice(0, at).findLast(isDated);
		if (name.confidence < 0.6) return [];
		return [
			...(later ? [...draftOf(scene, name, later), ...eventDraft(scene, name, later)] : []),
			...(earlier ? laterDraft(scene, name, earlier) : [])
		];
	});
