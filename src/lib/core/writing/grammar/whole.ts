import { dependents } from '../../syntax/sentence';
import { isTie, partsOf, placesOf, predicateOf, subjectPlaces, isBeforeSubject } from './kept';
import type { Statement } from './statement';

/** Where one clause may end and another begin: a sign, or a word that joins clauses. */
function isEdge({ sentence }: Statement, at: number): boolean {
	const { tag, form = '', relation = '', text = '' } = sentence.words[at] ?? { tag: 'PUNCT' };
	return (
		/^(?:PUNCT|CCONJ|SCONJ)$/.test(tag) || /^W/.test(form) || /^(?:cc|mark)$/.test(relation) || isTie(text)
	);
}

/** "The seat of the council, as well as its court, lies …": a subject that keeps the first comma and not the second. */
function hasOpenAside(statement: Statement): boolean {
	const { sentence } = statement;
	const places = subjectPlaces(statement);
	const last = places[places.length - 1] ?? -1;
	const commas = places.filter((at) => sentence.words[at]?.text === ',').length;
	const isList = places.some((at) => sentence.words[at]?.relation === 'conj');
	return commas % 2 === 1 && !isList && sentence.words[last + 1]?.text === ',';
}

/** "Began negotiating and applied": a finite verb that the parser has put beside one that is not. */
function hasStrayVerb(statement: Statement): boolean {
	const { words } = statement.sentence;
	return predicateOf(statement, []).some((at) => {
		if (at === statement.verb) return false;
		const { relation, form = '', head = -1 } = words[at] ?? {};
		return relation === 'conj' && /^VB[DZP]$/.test(form) && /^VB[GN]?$/.test(words[head]?.form ?? '');
	});
}

/**
 * Whether all that a statement leaves out of its sentence ends where clauses end: what is left out between two kept words begins or ends
 * at a sign or at a word that joins clauses. Else the parser has torn apart what belongs together.
 */
export function isCutClean(statement: Statement): boolean {
	const { sentence, verb, subject, auxiliaries } = statement;
	if (hasOpenAside(statement) || hasStrayVerb(statement)) return false;
	const isOwn = dependents(sentence, verb).includes(subject);
	const opening = partsOf(statement).filter((at) => isBeforeSubject(statement, at));
	const kept = new Set([
		...(isOwn ? subjectPlaces(statement) : []),
		...opening.flatMap((at) => placesOf(sentence, at)),
		...auxiliaries,
		...predicateOf(statement, [])
	]);
	return [...kept].every((at) =>
		[at - 1, at + 1].every(
			(next) => kept.has(next) || isEdge(statement, next) || isEdge(statement, at) || !sentence.words[next]
		)
	);
}
