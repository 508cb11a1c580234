import type { LeftOut } from './article';
import { lineFeatures, type Line } from './lines';

const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[ap]\.?m\.?)?`;
const date = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|today|yesterday)`;
const when = String.raw`(?:${date},?(?: at)?\s+)?${clock}|${date}`;
const who = String.raw`[~@]?[\p{L}\p{N}+][^:<>\[\]\n\t]{0,38}?`;
/** Marks in front of what somebody said: "[12/03/24, 21:04:11] Ana: ", "21:04 <ana> ", "Ana (21:04): ". */
const stamps: readonly RegExp[] = [
	new RegExp(String.raw`^\u200e?\[(?:${when})\]\s*(?:${who}:(?=\s|$)\s*|<${who}>\s*|${who}$)?`, 'iu'),
	new RegExp(String.raw`^(?:${when})\s+[-–—]\s+(?:${who}:(?=\s|$)\s*)?`, 'iu'),
	new RegExp(String.raw`^(?:${date},?\s+)?${clock}\s+(?:<${who}>\s*|${who}:(?=\s)\s*)`, 'iu'),
	new RegExp(String.raw`^\p{Lu}[^:<>\[\]\n\t]{0,38}?,?\s+[\[(](?:${when})[\])]:?\s*`, 'iu'),
	new RegExp(String.raw`^${who}(?:\s+[—–·•-])?\s+(?:${date},?(?: at)?\s+)?${clock}\s*$`, 'iu')
];
const looked = 120;
const fewest = 3;

const stampOf = (text: string, patterns: readonly RegExp[]) => {
	const head = text.slice(0, looked);
	for (const pattern of patterns) {
		const found = pattern.exec(head)?.[0] ?? '';
		if (found !== '') return found.length;
	}
	return 0;
};

/** Small talk between messages: short, without a number or a name. */
const isTalk = (rest: string) =>
	/^(?:.{0,60}\b(?:end-to-end encrypted|created (?:this )?group|joined (?:the (?:group|chat|channel)|using)|left$|added \S|changed (?:the|this|their)|media omitted|(?:image|video|audio|sticker|document|gif) omitted|deleted this message|message was deleted|missed (?:voice|video) call|pinned a message)\b.{0,60})$/i.test(
		rest
	) ||
	(rest.split(/\s+/).length <= 12 && !/\d|.\p{Lu}\p{Ll}|\p{Lu}{2,}/u.test(rest.slice(1)));

/** Lines of a chat without the time and the name before each message, and those that are only talk; `wanted` lines stay whole. */
export function withoutStamps(
	lines: readonly Line[],
	wanted: ReadonlySet<Line>
): {
	lines: Line[];
	stamps: LeftOut[];
	talk: ReadonlySet<Line>;
} {
	const used = stamps.filter(
		(pattern) => lines.filter(({ text }) => stampOf(text, [pattern]) > 0).length >= fewest
	);
	const out: LeftOut[] = [];
	const talk = new Set<Line>();
	const rest: Line[] = [];
	let message: Line[] = [];
	let isAfterStamp = false;
	const end = () => {
		if (message.length > 0 && isTalk(message.map(({ text }) => text).join(' ')))
			for (const line of message) talk.add(line);
		message = [];
	};
	for (const line of lines) {
		const length = used.length > 0 && !wanted.has(line) ? stampOf(line.text, used) : 0;
		const text = line.text.slice(length);
		if (length > 0) end();
		if (length > 0 && text !== '')
			out.push({ start: line.start, end: line.end - text.length, reason: 'chat' });
		const features =
			length > 0 && text !== '' ? { ...lineFeatures(text), start: line.end - text.length } : {};
		const said: Line = length > 0 ? { ...line, ...features, afterBlank: true } : line;
		if (wanted.has(line)) end();
		else if (text === '') talk.add(said);
		else if (length > 0 || message.length > 0 || isAfterStamp) message.push(said);
		rest.push(said);
		isAfterStamp = text === '';
	}
	end();
	return { lines: rest, stamps: out, talk };
}
