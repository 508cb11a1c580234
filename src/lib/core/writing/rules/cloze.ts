import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import type { Span } from '../../text/article';
import { sentenceAround } from '../prompt/clause';
import { stated } from '../grammar/ask';
import type { Statement } from '../grammar/statement';
import type { Scene } from '../scene';
import type { StandIn } from '../prompt/standIn';
import { filled, type Gap } from '../prompt/filled';
import { spoken, withoutSequels } from '../prompt/wording';
import { isFact } from './trust';

/** Stands for the blank until the text around it is plain. */
const hole = '\uE000';
const holes = /\uE000/g;

/** Brackets with more than a few words, or with several things: what they say is left out. */
const apart = /\s*\((?=[^()]*[;:]|(?:[^()\s]+\s+){4})[^()\uE000]*\)/gu;
/** A name once more in the letters of another script: "(Садыр Жапаров)". */
const foreign = /\s*\((?=[^()]*\p{L})[^()\p{Script=Latin}\uE000]*\)/gu;
/** A clause that hangs on a name, with nothing said of the name behind it. */
const clauseAlone =
	/^((?:The )?\p{Lu}[\p{L}'’–-]*(?: (?:\p{Lu}[\p{L}'’–-]*|of|on|for|the|and)){1,9}), which ((?:had|has|was|were|is|are|\p{Ll}+ed) [^,;]+)$/u;
/** "It was Cox who drew the line", "it was in Lusaka that she was persuaded": what is put first. */
const cleft =
	/^It (?:was|is) (?:largely |mainly |chiefly )?(?:((?!(?:not|only|because|that|said)\b)(?:[^,;:]*[\p{Lu}\uE000][^,;:]*)(?:, \uE000,)?),? who|((?:at|by|in|on|under|with|through|from|to)\b[^;:]*?),? that) (?=\S)/u;
const uncleft = (words: string) =>
	words.replace(cleft, (_, who: string | undefined, how: string | undefined) => {
		const first = who ?? how ?? '';
		return `${first.charAt(0).toUpperCase()}${first.slice(1)} `;
	});

/** Words of the article that stand in a row. */
type Runs = readonly Span[];

/** The stretches that the places of a statement cover, those with only blanks between them joined. */
function runsOf({ start, text }: Scene, { words }: Statement['sentence'], places: readonly number[]): Runs {
	const runs: Span[] = [];
	for (const at of places) {
		const word = words[at];
		const last = runs[runs.length - 1];
		if (!word) continue;
		if (last && text.slice(last.end - start, word.start - start).trim() === '')
			runs[runs.length - 1] = { start: last.start, end: word.end };
		else runs.push({ start: word.start, end: word.end });
	}
	return runs;
}

/** The shortest trusted statement that has all of the mark in it, as runs; the whole sentence where it is a plain one; else null. */
function clauseRuns(scene: Scene, mark: Span): Runs | null {
	const ofGrammar = scene.statements
		.filter(isFact)
		.map((statement) => runsOf(scene, statement.sentence, stated(statement)))
		.filter((runs) => runs.some(({ start, end }) => start <= mark.start && end >= mark.end))
		.sort((one, two) => lengthOf(one) - lengthOf(two));
	if (ofGrammar[0]) return ofGrammar[0];
	return scene.isPart ? null : sentenceAround(scene, mark);
}

const lengthOf = (runs: Runs) => runs.reduce((all, { start, end }) => all + end - start, 0);

/** Where else in the sentence what is asked for is named. */
function sameAs({ mentions, names }: Scene, mark: Mention | Span): readonly Span[] {
	if (!('kind' in mark) || mark.kind === 'date') return [];
	const whole = names.fullName(plainName(mark.text));
	return mentions.filter((one) => one.kind === mark.kind && names.fullName(plainName(one.text)) === whole);
}

/** A comma alone between two runs stays. */
function commaBehind({ start, text }: Scene, run: Span, next: Span | undefined): string {
	return next && text.slice(run.end - start, next.start - start).trim() === ',' ? ',' : '';
}

/** What is asked for, and what stands in its place. */
interface Hole {
	readonly mark: Mention | Span;
	readonly blank: string;
}

/** The clause of a mark as one sentence, with a blank wherever it or what it means is named; null where none is sure to be whole. */
export function cloze(scene: Scene, gap: Hole): string | null {
	const runs = clauseRuns(scene, gap.mark);
	return runs && clozeOf(scene, gap, runs);
}

/** The same with all of its sentence that can be read in one breath. */
export function wholeCloze(scene: Scene, gap: Hole): string | null {
	const runs = sentenceAround(scene, gap.mark);
	return runs && clozeOf(scene, gap, runs);
}

function clozeOf(scene: Scene, { mark, blank }: Hole, runs: Runs): string {
	const isNamedBefore = (standIn: StandIn) =>
		scene.mentions.some(
			(one) =>
				one.end <= standIn.start &&
				runs.some((run) => run.start <= one.start && one.end <= run.end) &&
				scene.names.fullName(plainName(one.text)) === scene.names.fullName(plainName(standIn.meaning.text))
		);
	const isTold = (standIn: StandIn) =>
		standIn.start !== mark.start &&
		(isNamedBefore(standIn) ||
			runs.some((run) => run.start <= standIn.meaning.start && standIn.meaning.end <= standIn.start));
	const told = new Set(scene.standIns.filter(isTold).map(({ start }) => start));
	const blanks = [mark, ...sameAs(scene, mark)]
		.filter(({ start }) => start === mark.start || !told.has(start))
		.map(({ start, end }) => ({ start, end, words: hole }));
	const gaps: readonly Gap[] = [...blanks, ...scene.standIns]
		.filter(({ start }) => !told.has(start))
		.sort((one, two) => one.start - two.start);
	const words = spoken(
		runs
			.map((run, at) => `${filled(scene.clear, run, gaps)}${commaBehind(scene, run, runs[at + 1])}`)
			.join(' ')
	)
		.replace(foreign, '')
		.replace(apart, '')
		.replace(
			/\uE000\s*\(\s*(?:\uE000|\p{Lu}[\p{L}\p{N}–-]*|(?:also|or|formerly|alias|in \p{Lu}\p{L}+) [^()]*)\s*\)/gu,
			hole
		)
		.replace(/\uE000, \uE000,?(?= \p{Ll})/gu, hole)
		.replace(/^(?:(?:But|And|So|Yet|However|Moreover|Meanwhile),?|[AQ]\.) (?=\S)/u, '')
		.replace(/[\s,;:–—-]+$/u, '');
	const said = uncleft(withoutSequels(words));
	const sentence = said.charAt(0).toUpperCase() + said.slice(1).replace(/[,;](?=["”]\.?$)/u, '');
	const whole = sentence.replace(clauseAlone, '$1 $2');
	return (/[.!?]["')”’]*$/u.test(whole) ? whole : `${whole}.`).replace(holes, blank);
}
