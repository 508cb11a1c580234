import { kindOfRun } from '../kindOfRun';
import { kindOfKnown } from '../known';
import { bodyHeads, eventHeads, titles } from '../lexicon/heads';
import type { Mention } from '../mention';
import { mentionAt, type Passage } from '../passage';
import { runsOf, type Run } from '../runs';

const titleBefore =
	/(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Adm|Sen|Rep|Gov)\.|\b(?:[Pp]resident|[Mm]inister|[Cc]hancellor|[Ss]ecretary(?:-[Gg]eneral)?|[Gg]eneral|[Cc]ol-[Gg]en|[Cc]olonel|[Mm]arshal|[Aa]dmiral|[Aa]mbassador|[Cc]ongressman|[Ss]enator|[Pp]remier|[Cc]hairman|[Cc]hief|[Dd]irector|[Cc]ommander|[Ll]eader|[Kk]ing|[Qq]ueen|[Ss]heikh|[Pp]rince),?)\s+$/;

/** The longest title with its comma and a few blanks. */
const titleReach = 40;

/** Words that are titles only before another title or a name: "Foreign Minister", not "Foreign Affairs". */
const half = /^(?:Foreign|Special|Executive|Deputy|Prime|Grand)$/;

const isTitle = (run: Run, at: number) => {
	const [word = '', next = ''] = [run[at]?.text, run[at + 1]?.text];
	return (
		titles.has(word) &&
		!bodyHeads.has(next) &&
		!eventHeads.has(next) &&
		(!half.test(word) || titles.has(next))
	);
};

/** The parts of a run that lie between titles, without what leads or trails them. */
function partsOf(run: Run): readonly { part: Run; isTitled: boolean }[] {
	const parts: { part: Run; isTitled: boolean }[] = [];
	let part: Run = [];
	let isTitled = false;
	run.forEach((token, at) => {
		if (!isTitle(run, at)) part = [...part, token];
		else {
			if (part.length > 0) parts.push({ part, isTitled });
			part = [];
			isTitled = true;
		}
	});
	if (part.length > 0) parts.push({ part, isTitled });
	return parts;
}

const small = /^(?:of|for|on|to|in|and|the|&|\.|\/|de|la|von|van|al)$/;

function trimmed(run: Run): Run {
	let [from, to] = [0, run.length];
	while (from < to && small.test(run[from]?.text ?? '')) from++;
	while (to > from && small.test(run[to - 1]?.text ?? '')) to--;
	return run.slice(from, to);
}

function mentionOf(passage: Passage, run: Run, isTitled: boolean): Mention[] {
	const [first, last] = [run[0], run[run.length - 1]];
	if (!first || !last) return [];
	const span = [first.start - passage.start, last.end - passage.start] as const;
	const name = passage.text.slice(...span).replace(/\s+/g, ' ');
	const said = isTitled || titleBefore.test(passage.text.slice(Math.max(0, span[0] - titleReach), span[0]));
	const verdict = kindOfRun(
		run.map(({ text }) => text),
		name,
		said
	);
	const [lead, ...rest] = run;
	if (verdict.kind === 'other' && lead && rest.length > 0 && kindOfKnown(lead.text))
		return [...mentionOf(passage, [lead], false), ...mentionOf(passage, trimmed(rest), said)];
	return [mentionAt(passage, span, verdict.kind, verdict.confidence)];
}

/** Names by their capitals, their heads, titles and the lists. */
export function capitalRuns(passage: Passage): Mention[] {
	if (passage.role === 'heading') return [];
	return runsOf(passage).flatMap((run) =>
		partsOf(run).flatMap(({ part, isTitled }) => mentionOf(passage, trimmed(part), isTitled))
	);
}
