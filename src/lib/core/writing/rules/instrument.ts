import { printDate } from '../../dates/print';
import { isPoint, precisionOf } from '../../dates/value';
import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { baseOfPast } from '../../text/lexicon/verbs';
import { dateDraft } from '../prompt/dateDraft';
import { asked, isPluralName } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { acceptedForms, dealWord } from './same';
import { isWholeName } from './wholeName';

/** What is put on paper, and so is signed and enters into force. */
const written =
	/\b(?:Treaty|Agreements?|Accords?|Pact|Conventions?|Protocols?|Charter|Declaration|Memorandum|Covenant|Communiqu[ée]|Armistice|Statute|Compact)\b/u;

/** Behind a name what was done with it: ", which was signed", ", concluded", "was adopted". */
const done =
	/^(?:\s*\([^()]{1,40}\))?(?:,? which| and|,)?\s+(?:(?:was|were|had been) )?(?<act>signed|concluded|adopted|issued|initialled|opened for signature)\b/u;
/** The same where it says first by whom: ", which Soares and Frei signed". */
const byWhom = /^(?:\s*\([^()]{1,40}\))?,? which (?<by>[^,;]{3,120}?) (?<act>signed|concluded|initialled)\b/u;
/** Which one party settled for itself. */
const byParty =
	/^(?:\s*\([^()]{1,40}\))?,? which (?<by>(?:the )?\p{Lu}[\p{L}' -]{2,40}?) (?<act>ratified|joined|accepted|denounced|left|rejected) (?:on|in) $/u;
/** Between what was done and its date: a place, and by whom. */
const untilDate =
	/^(?:,? (?<place>(?:in|at) (?:the )?\p{Lu}[\p{L}.' -]{1,40}?),?)?(?:,? by [^,;.]{2,70})?(?:,? (?<late>(?:in|at) (?:the )?\p{Lu}[\p{L}.' -]{1,40}?),?)? (?:on|in) $/u;
/** Further on that it came to hold. */
const inForce = /(?:entered into force|came into force|took effect|has been in force) (?:on|in|since) $/u;
/** Between a name and its signers. */
const bySigners =
	/^(?:,? (?:in|at) (?:the )?\p{Lu}[\p{L}.' -]{1,40}?,?)?(?:,? on [\p{L}\d ]{6,20})? by (?:the )?/u;

interface Instrument {
	readonly name: Mention;
	readonly full: string;
	/** The full name as a question says it, with what counts it: "first Treaty of Paris". */
	readonly said: string;
	/** The words of the sentence behind it, up to the next one so named. */
	readonly behind: string;
}

/** The agreements a sentence names in full, each with what is said behind its name. */
function instrumentsIn({ mentions, names, text, start }: Scene): readonly Instrument[] {
	const deals = mentions.filter(({ kind }) => kind === 'deal');
	const fulls = deals.map(({ text }) => names.fullName(plainName(text)));
	return deals.flatMap((name, at) => {
		const full = fulls[at] ?? '';
		if (fulls.indexOf(full) < at) return [];
		if (name.confidence < 0.6 || !written.test(full) || !isWholeName(full) || !/\s/.test(full)) return [];
		const isOther = (one: Mention) => !/^\s*\($/.test(text.slice(name.end - start, one.start - start));
		const next = deals.find((one, other) => other > at && fulls[other] !== full && isOther(one));
		const until = next?.start ?? start + text.length;
		const rank = /\b(?:first|second|third|fourth) $/.exec(text.slice(0, name.start - start))?.[0] ?? '';
		return [
			{
				name,
				full,
				said: `${rank}${full}`,
				behind: text.slice(name.end - start, until - start).replace(/\s/g, ' ')
			}
		];
	});
}

const be = (said: string) => `${isPluralName(said) ? 'were' : 'was'} the ${said}`;

/** When it was signed, and when it began to hold. */
function datesOf(scene: Scene, { name, full, said, behind }: Instrument): readonly Draft[] {
	const dates = scene.mentions.filter(({ kind, start }) => kind === 'date' && start >= name.end);
	const found = done.exec(behind) ?? byWhom.exec(behind);
	return dates.flatMap((date) => {
		const { iso } = date;
		const before = behind.slice(0, date.start - name.end);
		if (!iso || !isPoint(iso) || before.length < date.start - name.end) return [];
		const drafted = (words: string, of: string) => {
			const fact = [of, nameInFact(scene, said)];
			return [dateDraft({ ...date, iso }, words, { rule: 'instrument', score: 0.82, fact })];
		};
		const party = byParty.exec(before)?.groups;
		if (party)
			return drafted(
				`did ${party['by'] ?? ''} ${baseOfPast.get(party['act'] ?? '') ?? ''} the ${said}`,
				'party'
			);
		if (inForce.test(before)) return drafted(`did the ${said} enter into force`, 'in force');
		const between = found && untilDate.exec(before.slice(found[0].length));
		if (!found || !between) return [];
		const place = between.groups?.['place'] ?? between.groups?.['late'] ?? '';
		const act = found.groups?.['act'] ?? '';
		return [
			...drafted(`${be(said)} ${act} ${place}`.trim(), 'dated'),
			...(scene.isListed ? themeOf(full, { name, iso, done: `${act} ${place}`.trim() }) : [])
		];
	});
}

/** Which agreement it was, where a whole day tells that: in a list nothing else asks so. */
function themeOf(
	full: string,
	{ name, iso, done: words }: { readonly name: Mention; readonly iso: string; readonly done: string }
): readonly Draft[] {
	const sort = dealWord(full);
	if (sort === null || precisionOf(iso) !== 'day') return [];
	return [
		{
			kind: 'deal',
			form: 'question',
			prompt: asked(`Which ${sort} ${isPluralName(full) ? 'were' : 'was'} ${words} on ${printDate(iso)}`),
			answer: full,
			accept: [`the ${full}`],
			mark: { start: name.start, end: name.end },
			rule: 'act-theme',
			score: 0.83,
			fact: ['dated', full]
		}
	];
}

/** Where behind a name its signers stand. */
function signersIn(behind: string): { readonly from: number; readonly to: number } | null {
	const found = done.exec(behind);
	const lead = found?.groups?.['act'] === 'signed' ? bySigners.exec(behind.slice(found[0].length)) : null;
	if (found && lead) return { from: found[0].length + lead[0].length, to: behind.length };
	const clause = byWhom.exec(behind);
	const { by = '', act = '' } = clause?.groups ?? {};
	const from = behind.indexOf(by);
	return clause && act === 'signed' ? { from, to: from + by.length } : null;
}

/** Who signed it, where two did: each beside the other. */
function signersOf(scene: Scene, { name, said, behind }: Instrument): readonly Draft[] {
	const stretch = signersIn(behind);
	if (!stretch) return [];
	const [from, to] = [name.end + stretch.from, name.end + stretch.to];
	const people = scene.mentions.filter(({ kind, start }) => kind === 'person' && start >= from && start < to);
	const [one, two, more] = people;
	if (!one || !two) return [];
	const between = scene.text.slice(one.end - scene.start, two.start - scene.start);
	const ahead = scene.text.slice(from - scene.start, one.start - scene.start);
	const isTwo = /^ and (?:[\p{L}' -]{0,40} )?$/u.test(between) && /^[\p{L}' -]{0,40}$/u.test(ahead);
	if (
		!isTwo ||
		(more && /^(?:,| and) $/.test(scene.text.slice(two.end - scene.start, more.start - scene.start)))
	)
		return [];
	const called = (person: Mention) => scene.names.fullName(plainName(person.text));
	return [
		[one, two],
		[two, one]
	].flatMap(([asking, other]): Draft[] => {
		if (!asking || !other) return [];
		const answer = called(asking);
		return [
			{
				kind: 'person',
				form: 'question',
				prompt: asked(`Who signed the ${said} with ${called(other)}`),
				answer,
				accept: acceptedForms(scene, asking, answer),
				mark: { start: asking.start, end: asking.end },
				rule: 'instrument',
				score: 0.8,
				fact: ['signer', nameInFact(scene, said), answer]
			}
		];
	});
}

/** An agreement with what is said right behind its name: "On what date was the Treaty of Chaumont concluded?", "Who signed the Lisbon Agreement with Soares?" */
export const instrument: Rule = (scene) =>
	instrumentsIn(scene).flatMap((one) => [...datesOf(scene, one), ...signersOf(scene, one)]);
