import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Span } from '../../src/lib/core/text/article';
import { readArticle } from '../../src/lib/core/text/read';
import { pastesIn } from '../support/pastes';
import { createRandom } from '../../src/lib/core/random';
import { readClusters } from './cleaning/clusters';
import { learn, type Lesson } from './cleaning/learn';
import { madeUpPage } from './cleaning/madeUp';
import { articles, cleanTexts, measureSentences } from './cleaning/sentences';

interface Paste {
	readonly id: string;
	readonly text: string;
	readonly boilerplate: readonly (readonly [number, number])[];
	readonly bylines: readonly (readonly [number, number])[];
	readonly mentions: readonly Span[];
}

interface Count {
	readonly right: number;
	readonly of: number;
}

/** Of boilerplate's words those left out, of the article's those lost, cut names found whole, bylines taken as such. */
type Score = Readonly<Record<'out' | 'lost' | 'whole' | 'bylines', Count>>;

/** Every third paste stays unopened while cleaners are written; `--aside` measures those instead. */
const isAside = (at: number) => at % 3 === 2;
/** No word of the article: citation marks, the numbers of notes stuck to a word, and those before the items of a list. */
const marks =
	/\[(?:\d+|edit|citation needed)\]|(?<=[\p{L}.,;”"])\d{1,2}(?!\S)|[¹²³⁴-⁹]+|^[ \t>]*\(?\d{1,2}[.)](?=\s)/gmu;

const within = (span: Span, spans: readonly Span[]) =>
	spans.some(({ start, end }) => span.start < end && start < span.end);

function wordsOf(text: string): Span[] {
	const bare = text.replace(marks, (found) => ' '.repeat(found.length));
	return [...bare.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		start: index,
		end: index + word.length
	}));
}

const tokensRead = ({ paragraphs }: Article) =>
	paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));

/** Whether a name lies in one sentence and its first and last letters begin and end a word each. */
function isWhole({ start, end }: Span, { paragraphs }: Article): boolean {
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	const tokens = sentences.find((sentence) => sentence.start <= start && end <= sentence.end)?.tokens ?? [];
	const own = tokens.filter((token) => token.start < end && start < token.end);
	const isCutInTwo = own.some(({ text }, at) => text === '-' || (text.endsWith('-') && at < own.length - 1));
	return own[0]?.start === start && own[own.length - 1]?.end === end && !isCutInTwo;
}

function scoreOf({ text, boilerplate, bylines, mentions }: Paste): Score {
	const article = readArticle(text);
	const [junk, own] = [boilerplate, bylines].map((spans) => spans.map(([start, end]) => ({ start, end })));
	const words = wordsOf(text);
	const read = new Set(
		tokensRead(article).flatMap(({ start, end }) =>
			Array.from({ length: end - start }, (_, at) => start + at)
		)
	);
	const isRead = (word: Span) => read.has(word.start) && !within(word, article.leftOut);
	const ofJunk = words.filter((word) => within(word, junk ?? []));
	const ofArticle = words.filter((word) => !within(word, [...(junk ?? []), ...(own ?? [])]));
	const cut = mentions.filter(({ start, end }) => text.slice(start, end).includes('\n'));
	const taken = article.leftOut.filter((span) => !('reason' in span) || span.reason === 'byline');
	const { author = '?' } = article.byline;
	const said = (own ?? []).filter(
		(span) =>
			within(span, taken) &&
			author.split(/\W+/).every((word) => text.slice(span.start, span.end).includes(word))
	);
	return {
		out: { right: ofJunk.filter((word) => !isRead(word)).length, of: ofJunk.length },
		lost: { right: ofArticle.filter((word) => !isRead(word)).length, of: ofArticle.length },
		whole: { right: cut.filter((name) => isWhole(name, article)).length, of: cut.length },
		bylines: { right: said.length, of: (own ?? []).length }
	};
}

const sum = (counts: readonly Count[]): Count =>
	counts.reduce((all, count) => ({ right: all.right + count.right, of: all.of + count.of }), {
		right: 0,
		of: 0
	});
const share = ({ right, of }: Count) => (of === 0 ? '        –' : `${right}/${of}`.padStart(9));
const percent = ({ right, of }: Count) => (100 * right) / Math.max(1, of);

function print(name: string, score: Score) {
	const parts = (['out', 'lost', 'whole', 'bylines'] as const).map((part) => share(score[part]));
	console.log(`${name.padEnd(36)}${parts.join('  ')}`);
}

function check(name: string, value: number, isGood: boolean) {
	console.log(`${isGood ? 'ok    ' : 'MISSED'} ${name}: ${value.toFixed(2)} %`);
	if (!isGood) process.exitCode = 1;
}

/** What stays unread though it is article, what is read though it is not, and names left in pieces; for `--show`. */
function show({ text, boilerplate, bylines, mentions }: Paste) {
	const article = readArticle(text);
	const read = tokensRead(article);
	for (const name of mentions.filter(({ start, end }) => text.slice(start, end).includes('\n')))
		if (!isWhole(name, article))
			console.log(`cut    ${JSON.stringify(text.slice(name.start - 20, name.end + 20))}`);
	let start = 0;
	for (const line of text.split('\n')) {
		const span = { start, end: start + line.length };
		const isJunk = within(
			span,
			[...boilerplate, ...bylines].map(([from, to]) => ({ start: from, end: to }))
		);
		if (/[\p{L}\p{N}]/u.test(line) && isJunk === within(span, read))
			console.log(`${isJunk ? 'read  ' : 'lost  '} ${line.slice(0, 150)}`);
		start += line.length + 1;
	}
}

/** The pastes of the shared corpus, or those written for the bench in the folder that stands after `--written`. */
function pastesOf(words: readonly string[], shared: string): Paste[] {
	const folder = words[words.indexOf('--written') + 1];
	if (words.includes('--written'))
		return pastesIn(join('furniture', folder ?? '')).map(({ name, text, junk, cutNames }) => ({
			id: name,
			text,
			boilerplate: junk.map(({ start, end }) => [start, end] as const),
			bylines: [],
			mentions: cutNames
		}));
	const file = join(shared, 'corpus', 'messy', 'pastes.jsonl.gz');
	if (!existsSync(file)) return [];
	const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
	return lines
		.filter((_, at) => isAside(at) === words.includes('--aside'))
		.map((line): Paste => JSON.parse(line));
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });

/** The pastes that the tests hold to count for so much more. */
const lawful = 4;
/** Pages made up around articles, so many, each line of them counting for so much less. */
const madeUp = { count: 200, weight: 0.45 };

/** Pages put together by chance from articles and from lines of furniture. */
function madeUpPages(shared: string): Lesson[] {
	const random = createRandom('pages');
	const told = articles(join(shared, 'corpus')).filter((one) => one.length > 15);
	const sheets = pastesIn(join('furniture', 'lines')).flatMap(({ name, text }) =>
		text
			.trim()
			.split('\n\n')
			.map((block) => ({ lines: block.split('\n'), isJunk: name !== 'article' }))
	);
	return Array.from({ length: madeUp.count }, () => ({
		...madeUpPage(told[Math.floor(random() * told.length)] ?? [], sheets, random),
		weight: madeUp.weight
	}));
}

/** Each copy of a paste with other blank lines counts for so much less. */
const respaced = 0.25;

/** A lesson with no blank lines, or with one after each line: how a paste comes out of one program or another. */
function withBlanks({ text, junk }: Lesson, between: string): Pick<Lesson, 'text' | 'junk'> {
	const spans: Span[] = [];
	let [copy, from] = ['', 0];
	for (const line of text.split('\n')) {
		const found = { start: from, end: from + line.length };
		from = found.end + 1;
		if (line.trim() === '') continue;
		if (within(found, junk)) spans.push({ start: copy.length, end: copy.length + line.length });
		copy += line + between;
	}
	return { text: copy, junk: spans };
}

/** What furniture is learned from: the pastes given, those written for it and for the tests, each in three spacings; articles without any, and pages made up. */
function lessonsFrom(pastes: readonly Paste[], shared: string): Lesson[] {
	const found: Lesson[] = [
		...pastes.map(({ text, boilerplate, bylines }) => ({
			text,
			junk: [...boilerplate, ...bylines].map(spanOf)
		})),
		...pastesIn('pastes').map(({ text, junk }) => ({ text, junk, weight: lawful })),
		...['lessons', 'layouts', 'first', 'second'].flatMap((folder) => pastesIn(join('furniture', folder)))
	];
	return [
		...found,
		...cleanTexts(join(shared, 'corpus'), 14).map((text) => ({ text, junk: [] })),
		...madeUpPages(shared),
		...found.flatMap((lesson, origin) =>
			['\n', '\n\n'].map((between) => ({ ...withBlanks(lesson, between), origin, weight: respaced }))
		)
	];
}

/** Measures how well pastes are cleaned (`--learn`, `--aside`, `--written FOLDER`, `--show`, `--shared DIR`), and where sentences end. */
export default async function measure(words: readonly string[]): Promise<void> {
	const shared = words.includes('--shared')
		? (words[words.indexOf('--shared') + 1] ?? '')
		: join('..', 'shared');
	const pastes = pastesOf(words, shared);
	if (words.includes('--learn'))
		return learn(lessonsFrom(pastes, shared), readClusters(join(shared, 'corpus')));
	if (pastes.length === 0) return console.log(`There are no pastes in “${shared}”.`);
	console.log(`${''.padEnd(38)}left out       lost      whole    bylines`);
	const scores = pastes.map((paste) => {
		const score = scoreOf(paste);
		print(paste.id, score);
		if (words.includes('--show')) show(paste);
		return score;
	});
	const pooled = {
		out: sum(scores.map(({ out }) => out)),
		lost: sum(scores.map(({ lost }) => lost)),
		whole: sum(scores.map(({ whole }) => whole)),
		bylines: sum(scores.map(({ bylines }) => bylines))
	};
	print('pooled', pooled);
	check('boilerplate left out, at least 97', percent(pooled.out), percent(pooled.out) >= 97);
	check('article lost, at most 1', percent(pooled.lost), percent(pooled.lost) <= 1);
	check('cut names whole, at least 95', percent(pooled.whole), percent(pooled.whole) >= 95);
	if (!words.includes('--written')) measureSentences(join(shared, 'corpus'), words.includes('--show'));
}
