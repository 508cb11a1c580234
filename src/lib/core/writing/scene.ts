import type { Mention, Reading } from '../extraction/mention';
import { plainName } from '../extraction/plainName';
import type { ParsedSentence } from '../syntax/sentence';
import type { Span, Token } from '../text/article';
import { clearText } from '../text/clear';
import { mask } from '../text/mask';
import type { Fact } from './facts/fact';
import { sayFrom, type Say } from './grammar/ask';
import { withNamesWhole } from './grammar/glue';
import { withListsWhole } from './grammar/lists';
import { isReadAlike, toldInParts } from './grammar/parts';
import { hasFinite, withPasts } from './grammar/past';
import { hasDateline, toldPlainly } from './grammar/plainly';
import { statementsOf, type Statement } from './grammar/statement';
import { weekdayBefore } from '../dates/weekday';
import { namesOf, type Names } from './names';
import type { RuleName } from './ruleName';
import { Calendar } from './antecedents/calendar';
import { hasStranger } from './antecedents/person';
import { standInsOf } from './antecedents/standIns';
import { closing, isListed, isSentence, sentencesOf, unglued } from './quotable';
import { mentionFrom, wordsFor, type Said, type StandIn } from './prompt/standIn';
import type { Suggestion } from './suggestion';

/** One sentence as the rules see it: its text masked, its mentions, and what the article says of the names in it. */
export interface Scene extends Span {
	readonly text: string;
	/** The whole article without what breaks into its sentences. */
	readonly clear: string;
	readonly mentions: readonly Mention[];
	readonly reading: Reading;
	readonly names: Names;
	/** Its grammar, every name found one thing; no words where it was not parsed. */
	readonly sentence: ParsedSentence;
	/** What it states in clauses that can be turned; empty where grammar has nothing to say. */
	readonly statements: readonly Statement[];
	/** Words of it that stand for a name said before; the mentions have those names too. */
	readonly standIns: readonly StandIn[];
	/** Says words of its parse in the words of the text, names in place of what stands for them. */
	readonly say: Say;
	/** Whether its grammar is that of its words without asides. */
	readonly isPlain: boolean;
	/** Whether its grammar is that of one of its clauses. */
	readonly isPart?: boolean;
	/** Whether it is a line of a list: its grammar is not known. */
	readonly isListed?: boolean;
	/** The sentence before it in its paragraph; of that one none is known. */
	readonly before: Scene | null;
}

/** Tells the grammar of a sentence by its tokens; null where it does not. */
export interface Grammar {
	parse(tokens: readonly Token[]): ParsedSentence | null;
}

/** A card before it is checked: no source, no id. */
export interface Draft extends Pick<
	Suggestion,
	'kind' | 'form' | 'prompt' | 'answer' | 'accept' | 'mark' | 'score'
> {
	readonly rule: RuleName;
	/** What it asks of, where its rule knows; else that is read from the words around its mark. */
	readonly fact?: Fact;
	/** The clause it asks of with a blank for its answer, where it is a question made of one. */
	readonly blanked?: string;
	/** What it says first of what its article is about; its question follows. */
	readonly label?: string;
	/** What the sentence before says that it points back to; its question follows. */
	readonly lead?: string;
}

/** Writes the cards of one shape that a sentence gives; blind to all other rules. */
export type Rule = (scene: Scene) => readonly Draft[];

/** Of these the parser often takes the verb, behind a long name with an aside, for a participle. */
const inForce = /\b(?:entered|came) into (?:force|effect)\b|\btook effect\b/;
/** A sentence with one of these goes on about somebody: what comes behind may, too. */
const pronoun = /\b(?:he|she|his|her|him)\b/i;

/** A name that ends as agreements do is one, however unsure the reader is: "Hull–Alfaro Treaty". */
const instrument =
	/^\p{Lu}[\p{L}’'-]*(?:[ –-]\p{Lu}[\p{L}’'-]*)* (?:Treaty|Convention|Protocol|Accords?|Pact|Agreement|Charter)$/u;
const sureByShape = 0.6;
const withShape = (mention: Mention): Mention =>
	mention.kind === 'deal' && instrument.test(plainName(mention.text))
		? { ...mention, confidence: Math.max(sureByShape, mention.confidence) }
		: mention;

/** What stands in the words that are left of a sentence; a weekday behind the dateline they lost is the day it means. */
function keptOf(inside: readonly Mention[], plain: readonly Token[]): readonly Mention[] {
	const first = plain[0]?.start ?? 0;
	const written = inside.find(({ kind, end }) => kind === 'date' && end <= first)?.iso;
	return inside
		.filter((one) => plain.some((token) => token.start <= one.start && one.start < token.end))
		.map((one) => {
			const iso = one.kind === 'time' && written !== undefined ? weekdayBefore(one.text, written) : null;
			return iso === null ? one : { ...one, kind: 'date', iso };
		});
}

/** What is known of the grammar of a sentence that is not to be quoted. */
const unread = { sentence: { words: [] }, statements: [], standIns: [] };

/** Every sentence of the article that cards may quote, with what was found in it: one at a time, of a book all would be much to hold. */
export function* scenesOf(reading: Reading, grammar: Grammar): Generator<Scene> {
	const { article, mentions } = reading;
	const clear = clearText(article);
	const masked = mask(clear);
	const names = namesOf(reading);
	const calendar = new Calendar(reading);
	const parse = (tokens: readonly Token[]) => {
		const parsed = grammar.parse(tokens);
		return parsed && withListsWhole(withPasts(parsed));
	};
	let next = 0;
	let before: Said | null = null;
	let ahead: Scene | null = null;
	/** A sentence with its grammar and what in it stands for names said before. */
	const said = (
		span: Pick<Said, 'start' | 'end' | 'text' | 'opensParagraph'>,
		inside: readonly Mention[],
		parsed: ParsedSentence | null,
		told: readonly StandIn[] | null = null
	) => {
		const sentence = parsed ? withNamesWhole(parsed, inside) : { words: [] };
		const bare = { ...span, mentions: inside, sentence, statements: statementsOf(sentence), standIns: [] };
		const standIns = told ?? standInsOf(bare, { before, names });
		const instead = wordsFor(sentence, standIns);
		const say = sayFrom(masked, sentence, instead);
		const isReplaced = (one: Mention) =>
			standIns.some(({ start: from, end: to, isOwner }) => !isOwner && from <= one.start && one.end <= to);
		const named = [...inside.filter((one) => !isReplaced(one)), ...standIns.flatMap(mentionFrom)].sort(
			(one, two) => one.start - two.start
		);
		const own: Said = { ...bare, mentions: named, standIns };
		const here: Said = { ...own, hasStranger: hasStranger(own, { before, names }) };
		return {
			said: here,
			scene: { ...here, clear, reading, names, say, isPlain: false, before: ahead }
		};
	};
	for (const sentence of article.paragraphs.flatMap(sentencesOf)) {
		const { start, end, tokens, isFirst } = unglued(sentence, masked);
		const text = masked.slice(start, end);
		while ((mentions[next]?.start ?? Infinity) < start) next++;
		const found: Mention[] = [];
		for (let at = next; (mentions[at]?.end ?? Infinity) <= end; at++) found.push(mentions[at] as Mention);
		if (isFirst) {
			calendar.turn();
			ahead = null;
		}
		const inside = calendar.dated({ text, start }, found.map(withShape));
		if (!isSentence(text)) {
			ahead = null;
			if (isListed(text))
				yield { ...said({ start, end, text, opensParagraph: isFirst }, inside, null).scene, isListed: true };
			before = closing.test(text) ? { ...unread, start, end, text, mentions: inside } : null;
			continue;
		}
		const parsed = inside.length > 0 || pronoun.test(text) ? parse(tokens) : null;
		if (parsed && !hasFinite(parsed) && !inForce.test(text)) {
			ahead = null;
			continue;
		}
		const here = said({ start, end, text, opensParagraph: isFirst }, inside, parsed);
		const span = { start, end, text, opensParagraph: isFirst };
		const plain = parsed && toldPlainly(parsed, tokens, text);
		const isDispatch = plain !== null && hasDateline(text);
		let whole = { parsed, tokens, inside, told: here.said.standIns };
		if (!isDispatch) yield here.scene;
		if (plain) {
			const [kept, bare] = [keptOf(inside, plain), parse(plain)];
			const plainly = said(span, kept, bare);
			yield { ...plainly.scene, isPlain: true };
			if (isDispatch) whole = { parsed: bare, tokens: plain, inside: kept, told: plainly.said.standIns };
		}
		for (const part of whole.parsed ? toldInParts(whole.parsed, whole.tokens, whole.inside) : []) {
			const kept = keptOf(whole.inside, part);
			const alone = kept.length > 0 ? parse(part) : null;
			if (!whole.parsed || !alone || !isReadAlike(alone, whole.parsed)) continue;
			const told = whole.told.filter((one) =>
				part.some((token) => token.start <= one.start && one.start < token.end)
			);
			yield { ...said(span, kept, alone, told).scene, isPart: true };
		}
		before = here.said;
		ahead = { ...here.scene, before: null };
	}
}
