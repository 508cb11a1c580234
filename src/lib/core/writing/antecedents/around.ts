import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import type { ParsedSentence } from '../../syntax/sentence';
import type { Names } from '../names';
import type { Said, StandIn } from '../prompt/standIn';

/** What stands before a sentence, and the names of its article. */
export interface Around {
	/** The sentence before; null where none is, or one that cannot be quoted. */
	readonly before: Said | null;
	readonly names: Names;
}

/** Finds the words of one kind that stand for something said before; blind to all other kinds. */
export type Finder = (here: Said, around: Around) => readonly StandIn[];

/** The one mention of these that all mean; null where there are none or they mean several. */
export function onlyOne(mentions: readonly (Mention | undefined)[], names: Names): Mention | null {
	const found = mentions.filter((one) => one !== undefined);
	const whole = new Set(found.map(({ text }) => names.fullName(plainName(text))));
	return whole.size === 1 ? (found[0] ?? null) : null;
}

/** The place of the subject of the verb that a whole sentence hangs on; -1 for none. */
export const mainSubject = ({ words }: ParsedSentence) =>
	words.findIndex(({ relation, head }) => /^nsubj/.test(relation) && words[head]?.head === -1);

/** The name whose words have the one at a place of its sentence; undefined for none. */
export function nameAt({ mentions, sentence }: Said, at: number): Mention | undefined {
	const word = sentence.words[at];
	return mentions.find(({ start, end }) => word && start <= word.start && word.end <= end);
}

const lead =
	/^(?:(?:in|on|since|by|until|during) )?(?:(?:the|early|late|mid|of|spring|summer|autumn|winter)[ -]*)*[,\s]*(?:the\s+)?$/i;

/** The text of a sentence, blank where these of its names stand. */
export function blanked({ text, start }: Pick<Said, 'text' | 'start'>, names: readonly Mention[]): string {
	return names
		.filter((name) => name.start >= start && name.end <= start + text.length)
		.reduce(
			(said, { start: from, end }) =>
				said.slice(0, from - start) + ' '.repeat(end - from) + said.slice(end - start),
			text
		);
}

/** Whether nothing but a date stands before a place of a sentence. */
export function opensAt({ text, start, mentions }: Said, at: number): boolean {
	const dates = mentions.filter(({ kind }) => kind === 'date');
	const bare = blanked({ text: text.slice(0, at - start), start }, dates);
	return lead.test(bare.replace(/\s+/g, ' ').trimStart());
}

/** The name that the word at a place of a sentence stands for; null where it is no such word or may mean several. */
export type Meaning = (at: number, here: Said, around: Around) => Mention | null;
