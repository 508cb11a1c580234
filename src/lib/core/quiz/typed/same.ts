import { withoutUmlauts } from './fold';
import { datesFrom, partOf } from './readings';
import { remembered } from './remembered';
import { keyOf } from './words';

/** "Shanghai Cooperation Organization (SCO)" without what stands in brackets, and an acronym in brackets alone. */
function fromBrackets(text: string): readonly string[] {
	const inside = /\((\p{Lu}{2,8})\)/u.exec(text)?.[1];
	const outside = text.replace(/\s*\([^()]*\)\s*/g, ' ').trim();
	return [outside, inside ?? ''].filter((each) => each !== '');
}

/** Right answers with the spellings that follow from them: without brackets, and with umlauts as who lacks the key types them. */
export const spellingsOf = (forms: readonly string[]): readonly string[] => {
	const all = [...forms, ...forms.flatMap(fromBrackets)];
	return [...new Set([...all, ...all.map(withoutUmlauts)])];
};

/** "the embargo of 2013" and "2013 embargo", "Treaty of Versailles" and "Versailles Treaty": what one "of" or "in" parts may be turned round. */
function turned(text: string): readonly string[] {
	const halves = text.split(/\s(?:of|in|at)\s/i);
	const [head = '', tail = ''] = halves;
	const [, dated, year] = /^(.+) of (\d{4})$/i.exec(text) ?? [];
	if (dated !== undefined && year !== undefined) return [`${year} ${dated}`];
	return halves.length === 2 ? [`${tail} ${head}`] : [];
}

/** A list in an order of its own: "China and Russia" as "Russia, China". */
function inOrder(text: string): readonly string[] {
	const parts = partsOf(text);
	return parts.length > 1 ? [[...parts].sort().join(' ')] : [];
}

/** The members of a list, each as a key. */
export const partsOf = (text: string): readonly string[] =>
	text
		.split(/,(?!\d)|[;&+]|\/(?!\d)|(?<=\s)and(?=\s)/iu)
		.map(keyOf)
		.filter((key) => key !== '');

/** Every key of a text: two texts that share one say the same. */
export const keysOf = remembered((text): ReadonlySet<string> => {
	const [first] = datesFrom(text);
	return new Set([
		keyOf(text),
		...turned(text).map(keyOf),
		...inOrder(text),
		...(first === undefined ? [] : [`date ${partOf(text)} ${first}`])
	]);
});

/** Whether two texts say the same but for what spelling, articles and order leave open. */
export function saysSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return [...one].some((key) => other.has(key));
}
