import type { LeftOut } from './article';
import { lineFeatures, type Line } from './lines';
import type { Said } from './told';

const clock = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const arrow = new RegExp(String.raw`^${clock}\s*-->\s*${clock}`);
const alone = new RegExp(String.raw`^[\[(]?${clock}(?:\s*[-–—]\s*${clock})?[\])]?$`);
const before = new RegExp(String.raw`^(?:[\[(]${clock}[\])]|${clock})\s+(?=\S)`);
const sound = /^(?:[[(♪♫].*[\])♪♫]|♪.*)$/u;
const speaking = /^(?:>>|[-–—]\s)/;
const fewestArrows = 3;
const fewestTimes = 5;
/** Of the lines between times, more than this do not end as sentences: they were cut to be shown, not written so. */
const leastCut = 0.5;
const leastTimed = 0.2;
/** Where no time stands among so many lines, what was said is over: the page around it follows, from so far below the last time. */
const farthest = 12;
const below = 2;

const isTime = ({ text }: Line) => arrow.test(text) || alone.test(text) || before.test(text);

/** Whether a text was cut into what is shown at one time: subtitles, or a video's transcript with its times. */
function isTimed(lines: readonly Line[], isSpoken: (text: string) => boolean): boolean {
	const times = lines.filter(isTime);
	if (times.filter(({ text }) => arrow.test(text)).length >= fewestArrows) return true;
	if (times.length < fewestTimes || times.length < lines.length * leastTimed) return false;
	if (times.filter(({ text }) => isSpoken(text)).length > times.length / 2) return false;
	const told = lines.filter(({ text }) => !alone.test(text));
	return told.filter(({ isClosed }) => !isClosed).length > told.length * leastCut;
}

/** The line without its first so many characters; as one that goes on with the line before it. */
export function lineFrom(line: Line, length: number): Line {
	if (length === 0) return line;
	const text = line.text.slice(length).trimStart();
	return { ...line, ...lineFeatures(text), start: line.end - text.length };
}

/**
 * The text of subtitles, line after line, each going on with the last; null for any other text. A line that is
 * `wanted` stays whole; `isSpoken` knows a message's stamp, which has the name of who sent it.
 */
export function withoutCues(
	lines: readonly Line[],
	wanted: ReadonlySet<Line>,
	isSpoken: (text: string) => boolean
): Said | null {
	if (!isTimed(lines, isSpoken)) return null;
	const times = lines.flatMap((line, at) => (isTime(line) ? at : []));
	const [first = 0] = times;
	const last = times.find((at, time) => (times[time + 1] ?? Infinity) > at + farthest) ?? first;
	const stamps: LeftOut[] = [];
	const talk = new Set<Line>();
	const rest = lines.map((line, at) => {
		if (wanted.has(line)) return line;
		const next = lines[at + 1];
		const isNumber = /^\d+$/.test(line.text) && next !== undefined && arrow.test(next.text);
		const isHead = at < first && /^WEBVTT\b/.test(lines[0]?.text ?? '');
		const isOut =
			isNumber || isHead || arrow.test(line.text) || alone.test(line.text) || sound.test(line.text);
		const length = isOut ? 0 : ((before.exec(line.text) ?? speaking.exec(line.text))?.[0].length ?? 0);
		const isAround = !isOut && length === 0 && (at < first || at > last + below);
		const said = isAround ? line : { ...lineFrom(line, length), link: 'runs-on' as const };
		if (isOut) talk.add(said);
		if (length > 0) stamps.push({ start: line.start, end: said.start, reason: 'chat' });
		return said;
	});
	return { lines: rest, stamps, talk };
}
