import type { Shape } from '../line';
import { question } from '../draft';
import { aboutOf, piecesOf } from '../pieces';
import { headingSubject } from '../subject';

const shape =
	/^(?:HQ|[Hh]eadquarters|[Hh]eadquartered|[Ss]eat|[Bb]ased|[Ss]ecretariat)(?:\s*[:=–-]\s*|\s+(?:in|at)\s+|\s+)(?<place>\p{Lu}[\p{L}'’. -]{2,40}?)$/u;
const labelled =
	/^(?:HQ|Headquarters|Seat|Secretariat|Based in)\s*[:=–-]\s*(?<place>\p{Lu}[\p{L}'’ -]{2,40}?)(?=[,;.(]|$)/u;

/** Where a body sits: "HQ: Vienna" below it, "IAEA (est. 1957, HQ Vienna)". */
export const seat: Shape = (line) => {
	const whole = labelled.exec(line.text)?.groups?.place;
	const pieces = whole ? [] : piecesOf(line);
	const found = whole
		? [{ place: whole, start: line.start, text: line.text, subject: headingSubject(line) }]
		: pieces.flatMap((piece) => {
				const place = shape.exec(piece.text)?.groups?.place;
				return place ? [{ place, start: piece.start, text: piece.text, subject: aboutOf(line, piece) }] : [];
			});
	return found.flatMap(({ place, start, text, subject }) => {
		if (subject?.sort !== 'body') return [];
		const at = start + text.indexOf(place);
		return [
			{
				kind: 'other' as const,
				form: 'question' as const,
				prompt: question(`In which city are the headquarters of ${subject.said}`),
				answer: place,
				accept: [],
				mark: { start: at, end: at + place.length },
				rule: 'note-seat' as const,
				score: 0.72,
				fact: ['seat', subject.inFact]
			}
		];
	});
};
