import { yearsIn } from '../../dates/near';
import { yearOf } from '../../dates/value';
import type { Person, Reading } from '../../extraction/mention';
import { once } from '../../once';
import { isOfGender } from './gender';
import { bareName, yearOfCard, type Offer, type Offers } from './offer';
import { ofOffice, statesIn, lastWord, titles } from './offices';
import { firstTold } from './told';

/** Whether two people of an article may be taken for each other: offices of one name, and of one state where the card names states. */
function isOfSide(answer: Person, other: Person, prompt: string): boolean {
	const [own, theirs] = [answer, other].map(({ role = '' }) => titles.exec(role)?.[0].toLowerCase());
	if (own === undefined || own !== theirs) return false;
	const [mine, its] = [statesIn(answer.role ?? ''), statesIn(other.role ?? '')];
	const isOneState = [...mine].some((state) => its.has(state));
	return isOneState || (mine.size === 0 && its.size === 0 && statesIn(prompt).size === 0);
}

const surest = 0.85;

/** Where the article first tells of a person for sure. */
const placeOf = firstTold(({ kind, confidence, text }) =>
	kind === 'person' && confidence >= surest ? text : null
);

/** The people of an article by their names; of those with one name the first. */
const peopleByName = once(
	({ people }: Reading) => new Map([...people].reverse().map((one) => [bareName(one.name), one]))
);

/** A question of what somebody does or has done, no one knows when: who follows in office does it too. */
const isOfNow = (prompt: string) =>
	yearsIn(prompt).length === 0 &&
	/^(?:[^?]*: )?(?:who|which [\p{L} -]+) (?!was\b|does\b)(?:has|have|\p{Ll}+s)\b|\[person\](?:, [^,]+,)? (?!was\b)(?:has|\p{Ll}+s)\b/iu.test(
		prompt
	);

/** People of the answer's side: who held its office before and after, and who bears the same title in the article. */
export const otherPeople: Offers = (card, reading) => {
	if (isOfNow(card.prompt)) return [];
	const isShort = !card.answer.includes(' ');
	const said = (name: string) => (isShort ? lastWord(name) : name);
	const own = reading.people.find(({ name, forms }) => name === card.answer || forms.includes(card.answer));
	const titled = own
		? reading.people.filter(
				(one) =>
					one !== own &&
					isOfSide(own, one, card.prompt) &&
					isOfGender(one.name, { prompt: card.prompt, answer: own.name })
			)
		: [];
	const told = titled.flatMap((one): Offer[] => {
		const at = placeOf(reading, one.forms);
		return at ? [{ text: said(one.name), names: one.forms, at }] : [];
	});
	const time = {
		year: yearOfCard(card, reading),
		told: reading.dates.flatMap(({ iso }) => yearOf(iso) ?? [])
	};
	const inOffice = ofOffice(card, own?.role ?? '', time).map(({ names }): Offer => {
		const [here] = names.flatMap((one) => peopleByName(reading).get(bareName(one)) ?? []);
		const name = here?.name ?? names[0] ?? '';
		return {
			text: said(name),
			names: [...names, ...(here?.forms ?? [])],
			at: here ? placeOf(reading, here.forms) : null
		};
	});
	return [...told, ...inOffice];
};
