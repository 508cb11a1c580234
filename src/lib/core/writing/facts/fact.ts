import { plainName } from '../../extraction/plainName';
import { stateByName } from '../../extraction/lexicon/states';
import { dependents } from '../../syntax/sentence';
import type { Span } from '../../text/article';
import { stated } from '../grammar/ask';
import { placesOf } from '../grammar/kept';
import { placesIn } from '../grammar/places';
import type { Statement } from '../grammar/statement';
import { onceOnly, relationOf } from '../lexicon/relations';
import type { Scene } from '../scene';

/**
 * What cards may ask of one thing that was so or was done: the kind of doing, then who, what and when in the fullest names of the article.
 * Two sentences that tell the same give the same fact.
 */
export type Fact = readonly string[];

const plain = (words: string) =>
	words
		.toLowerCase()
		.replace(/^(?:the|an?)\s+/, '')
		.replace(/\s+/g, ' ');

/** A name as facts have it, whatever its form in the sentence. */
export const nameInFact = ({ names }: Pick<Scene, 'names'>, form: string): string => {
	const name = plainName(form);
	return plain(stateByName.get(name) ?? names.fullName(name));
};

/** The name that a word is of, or the word itself as dictionaries have it. */
function calledAt(scene: Scene, { sentence }: Statement, at: number | undefined): string {
	const word = sentence.words[at ?? -1];
	if (at === undefined || !word) return '';
	const below = new Set(placesOf(sentence, at));
	const within = scene.mentions.filter(({ kind }) => kind !== 'date' && kind !== 'time');
	const name = within.find((mention) => placesIn(sentence, mention).includes(at));
	const closer = within.find((mention) => placesIn(sentence, mention).some((place) => below.has(place)));
	if (name) return nameInFact(scene, name.text);
	return closer ? `${word.lemma} ${nameInFact(scene, closer.text)}` : word.lemma;
}

function dateOf({ mentions }: Scene, { sentence }: Statement, places: ReadonlySet<number>): string {
	const date = mentions.find(
		(mention) => mention.iso && placesIn(sentence, mention).some((at) => places.has(at))
	);
	return date?.iso?.slice(0, 4) ?? '';
}

/** What a clause tells. Of what comes about once only that and what it befell count, not who did it or when. */
export function factOf(scene: Scene, statement: Statement): Fact {
	const { sentence, verb, subject } = statement;
	const { words } = sentence;
	const parts = dependents(sentence, verb);
	const of = (relation: RegExp) => parts.find((at) => relation.test(words[at]?.relation ?? ''));
	const lemma = words[verb]?.lemma ?? '';
	const relation = statement.isCopular ? 'be' : (relationOf.get(lemma) ?? lemma);
	const isPassive = of(/^aux:pass$/) !== undefined;
	const object = of(/^(?:obj|xcomp|ccomp)$/) ?? of(/^obl/);
	const what = isPassive ? subject : object;
	const said = calledAt(scene, statement, what);
	if (onceOnly.has(relation) && what !== undefined) return [relation, said];
	const who = calledAt(scene, statement, subject);
	const when = dateOf(scene, statement, new Set(stated(statement)));
	return statement.isCopular ? [relation, who, lemma] : [relation, who, isPassive ? '' : said, when];
}

/** The shortest clause of a sentence that has all of a mark; undefined where none has. */
function clauseOf({ statements }: Scene, mark: Span): Statement | undefined {
	const holding = statements.flatMap((statement) => {
		const places = stated(statement);
		const marked = placesIn(statement.sentence, mark);
		const holds = marked.length > 0 && marked.every((at) => places.includes(at));
		return holds ? [{ statement, length: places.length }] : [];
	});
	return holding.sort((one, two) => one.length - two.length)[0]?.statement;
}

/** What the words around a mark tell; a sentence that grammar does not understand is one fact as a whole. */
export function factAround(scene: Scene, mark: Span): Fact {
	const statement = clauseOf(scene, mark);
	return statement ? factOf(scene, statement) : ['sentence', scene.clear.slice(scene.start, scene.end)];
}
