import { printDate } from '../../dates/print';
import { isPoint } from '../../dates/value';
import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { dateDraft, type Dated } from '../prompt/dateDraft';
import { asked } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { acceptedForms, wordFor } from './same';
import { isWholeName } from './wholeName';

/** Nouns for coming in and going out, with the word before what it is into, and how a question has them. General knowledge. */
const moves: readonly (readonly [noun: string, tie: string, question: (who: string) => string])[] = [
	['accession', 'to', (who) => `did ${who} accede`],
	['admission', 'to', (who) => `was ${who} admitted`],
	['withdrawal', 'from', (who) => `did ${who} withdraw`],
	['expulsion', 'from', (who) => `was ${who} expelled`],
	['suspension', 'from', (who) => `was ${who} suspended`]
];

interface Move {
	readonly who: string;
	readonly into: Mention;
	readonly date: Dated;
	readonly tie: string;
	readonly question: string;
}

/** How it is told between two names: "Peru's accession to the", "the accession of Peru to the"; null where it is not. */
function moveBetween(before: string, between: string, who: string): Pick<Move, 'tie' | 'question'> | null {
	for (const [noun, tie, question] of moves) {
		const owned = new RegExp(`^['’]s? (?:[\\p{Ll}]+ )?${noun} ${tie} (?:the )?$`, 'u').test(between);
		const ofIt =
			new RegExp(`\\b${noun} of (?:the )?$`, 'u').test(before) &&
			new RegExp(`^ ${tie} (?:the )?$`).test(between);
		if (owned || ofIt) return { tie, question: question(who) };
	}
	return null;
}

/** All that a sentence tells so with its date right behind. */
function movesIn({ mentions, text, start }: Scene): readonly Move[] {
	const said = (from: number, to: number) =>
		text.slice(Math.max(0, from - start), to - start).replace(/\s+/g, ' ');
	return mentions.flatMap((one, at): Move[] => {
		const into = mentions.slice(at + 1).find(({ kind }) => kind === 'organization' || kind === 'deal');
		const date = mentions
			.slice(at + 2)
			.find((other) => other.kind === 'date' && other.start >= (into?.end ?? Infinity));
		if (!/^(?:place|organization)$/.test(one.kind) || !into || !date?.iso || !isPoint(date.iso)) return [];
		if (
			!/^(?: in \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)?(?:\s*\([^()]{1,12}\))?,? (?:in|on) $/u.test(
				said(into.end, date.start)
			)
		)
			return [];
		const lead = /\bthe $/i.test(said(start, one.start)) ? 'the ' : '';
		const move = moveBetween(
			said(start, one.start),
			said(one.end, into.start),
			`${lead}${plainName(one.text)}`
		);
		return move ? [{ ...move, who: one.text, into, date: { ...date, iso: date.iso } }] : [];
	});
}

function draftsOf(scene: Scene, { who, into, date, tie, question }: Move): readonly Draft[] {
	const answer = scene.names.fullName(plainName(into.text));
	if (into.confidence < 0.6 || !isWholeName(answer)) return [];
	const kind = into.kind === 'deal' ? 'deal' : 'organization';
	const fact = ['move', nameInFact(scene, who), question, nameInFact(scene, answer)];
	const article = /\bthe\s+$/i.test(scene.text.slice(0, into.start - scene.start)) ? 'the ' : '';
	const when = `${/-\d\d-/.test(date.iso) ? 'on' : 'in'} ${printDate(date.iso)}`;
	return [
		dateDraft(date, `${question} ${tie} ${article}${answer}`, { rule: 'accession', score: 0.82, fact }),
		{
			kind,
			form: 'question',
			prompt: asked(`${tie} which ${wordFor(kind, answer)} ${question} ${when}`),
			answer,
			accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, into, answer),
			mark: { start: into.start, end: into.end },
			rule: 'accession',
			score: 0.82,
			fact
		}
	];
}

/** Who came in or went out, told by a noun: "Peru's accession to the WTO in 1995" is "In what year did Peru accede to the WTO?" and "To which organization … in 1995?" */
export const accession: Rule = (scene) => movesIn(scene).flatMap((move) => draftsOf(scene, move));
