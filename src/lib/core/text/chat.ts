import type { LeftOut } from './article';
import { lineFrom, withoutCues } from './cues';
import { chatNotes, fileEnds } from './lexicon/phrases';
import type { Line } from './lines';
import { anyOf } from './phrases';
import { asWritten, type Said } from './told';
import { isAtEnd, wrapWidth } from './wrap';

const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[ap]\.?m\.?)?`;
const date = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|today|yesterday)`;
const when = String.raw`(?:${date},?(?: at)?\s+)?${clock}|${date}`;
const who = String.raw`[~@]?[\p{L}\p{N}+][^:<>\[\]\n\t]{0,38}?`;
/** Marks in front of what somebody said: "[12/03/24, 21:04:11] Ana: ", "21:04 <ana> ", "Ana (21:04): ". */
const patterns: readonly RegExp[] = [
	String.raw`^\u200e?\[(?:${when})\]\s*(?:(?<a>${who}):(?=\s|$)\s*|<(?<b>${who})>\s*|(?<c>${who})$)?`,
	String.raw`^(?:${when})\s+[-–—]\s+(?:(?<a>${who}):(?=\s|$)\s*)?`,
	String.raw`^(?:${date},?\s+)?${clock}\s+(?:<(?<a>${who})>\s*|(?<b>${who}):(?=\s)\s*)`,
	String.raw`^(?<a>\p{Lu}[^:<>\[\]\n\t]{0,38}?),?\s+[\[(](?:${when})[\])]:?\s*`,
	String.raw`^(?<a>${who})(?:\s+[—–·•-]|,)?\s+(?:${date},?(?: at)?\s+)?${clock}\s*$`
].map((pattern) => new RegExp(pattern, 'iu'));
const looked = 120;
const fewest = 3;

interface Stamp {
	readonly length: number;
	readonly speaker: string;
}

function stampOf(text: string, known: readonly RegExp[]): Stamp | null {
	const head = text.slice(0, looked);
	for (const pattern of known) {
		const found = pattern.exec(head);
		if (!found?.[0]) continue;
		const { a, b, c } = found.groups ?? {};
		return { length: found[0].length, speaker: (a ?? b ?? c ?? '').toLowerCase() };
	}
	return null;
}

const isSpoken = (text: string) => (stampOf(text, patterns)?.speaker ?? '') !== '';

/** The mark that WhatsApp sets before words of its own. */
const own = /^\u200e/;
const system = new RegExp(String.raw`^.{0,60}\b(?:${anyOf(chatNotes)}|left$|added \S|\S+ omitted)\b`, 'i');
const named = new RegExp(String.raw`@\S+|\S+\.${anyOf(fileEnds)}\b`, 'gi');
const mostTalk = 12;

/** Small talk between messages: short, and without a number or a name but for the names of those who talk. */
function isTalk(message: readonly Line[], speakers: ReadonlySet<string>): boolean {
	const text = message.map((line) => line.text).join(' ');
	if (own.test(text) || (text.length < 140 && system.test(text))) return true;
	const words = text.replace(named, '').split(/\s+/);
	const others = words.filter((word) => !speakers.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
	return others.length <= mostTalk && !/\d|.\p{Lu}\p{Ll}|\p{Lu}{2,}/u.test(others.join(' ').slice(1));
}

/** What one person sent at a time, or one after another where the line's end cut a sentence in two. */
interface Message {
	readonly speaker: string;
	readonly lines: Line[];
}

/** Whether a line within a message stops in the middle of a sentence. */
const isUnfinished = (line: Line) => !isAtEnd(line) && line.words > 3 && line.common >= 0.15;

/** Whether a stamped line goes on with a message: the same person's, without an end, and broken where lines are full. */
function goesOn({ speaker, lines }: Message, next: Line, width: number, by: string): boolean {
	const last = lines[lines.length - 1];
	if (!last || last.isClosed || speaker !== by || last.width < width * 0.6) return false;
	return (
		width > 0 &&
		(/^\p{Ll}/u.test(next.text) || last.width + 1 + (/^\S*/.exec(next.text)?.[0].length ?? 0) > width)
	);
}

/**
 * Lines of a chat without the time and the name before each message, and those that are only talk; subtitles without
 * their times. `wanted` lines stay whole.
 */
export function withoutStamps(lines: readonly Line[], wanted: ReadonlySet<Line>): Said {
	const cues = withoutCues(lines, wanted, isSpoken);
	if (cues) return cues;
	const known = patterns.filter(
		(pattern) => lines.filter(({ text }) => stampOf(text, [pattern]) !== null).length >= fewest
	);
	if (known.length === 0) return asWritten(lines, wanted);
	return withoutKnown(lines, wanted, known);
}

/** A line, and what was said in it once its stamp is off; an empty stamp stays as it is. */
interface Told {
	readonly line: Line;
	readonly stamp: Stamp | null;
	readonly isBare: boolean;
}

function toldIn(line: Line, known: readonly RegExp[]): Told {
	const stamp = stampOf(line.text, known);
	const isBare = stamp !== null && line.text.slice(stamp.length).trim() === '';
	return { line: stamp && !isBare ? lineFrom(line, stamp.length) : line, stamp, isBare };
}

function withoutKnown(lines: readonly Line[], wanted: ReadonlySet<Line>, known: readonly RegExp[]): Said {
	const told = lines.map((line) =>
		wanted.has(line) ? { line, stamp: null, isBare: false } : toldIn(line, known)
	);
	const width = wrapWidth(told.filter(({ stamp, isBare }) => stamp && !isBare).map(({ line }) => line));
	const speakers = new Set(told.flatMap(({ stamp }) => stamp?.speaker.split(/\s+/) ?? []));
	const stamps: LeftOut[] = [];
	const messages: Message[] = [];
	let message: Message | undefined;
	const rest = told.map(({ line, stamp, isBare }, at): Line => {
		const isOn =
			stamp !== null && !isBare && message !== undefined && goesOn(message, line, width, stamp.speaker);
		const last = message?.lines[message.lines.length - 1];
		const goesOnHere = stamp === null && last !== undefined && !line.afterBlank && isUnfinished(last);
		const said = goesOnHere
			? { ...line, link: 'runs-on' as const }
			: stamp && !isOn
				? { ...line, afterBlank: true, link: 'begins' as const }
				: line;
		if (wanted.has(line)) message = undefined;
		else if (stamp && !isOn) messages.push((message = { speaker: stamp.speaker, lines: [] }));
		message?.lines.push(said);
		const { start } = lines[at] ?? line;
		if (stamp && !isBare) stamps.push({ start, end: line.start, reason: 'chat' });
		return said;
	});
	const bare = new Set(rest.filter((_, at) => told[at]?.isBare));
	const talk = messages
		.map((one) => one.lines.filter((line) => !bare.has(line)))
		.filter((one) => one.length > 0 && isTalk(one, speakers));
	return { lines: rest, stamps, talk: new Set([...bare, ...talk.flat()]) };
}
