import { question } from '../draft';
import type { Shape } from '../line';
import { looksNamed } from '../subject';

const people =
	/\b(?:thinkers?|theorists?|authors?|scholars?|philosophers?|literature|readings?|books|writers?|works)\b/iu;
const shape =
	/^\s*[:,–—-]\s+(?<title>"[^"]{6,80}"|\p{Lu}[^"();:→]{5,80}?)(?:,\s|\s\()(?<year>[12]\d{3})\)?(?=$|[\s.;,→])/u;

/** Who wrote a book, in a list of those who did: "Hans Morgenthau – Politics Among Nations (1948)". */
export const wrote: Shape = (line) => {
	const person = line.mentions.find(({ kind, start }) => kind === 'person' && start === line.start);
	if (!person || !people.test(line.heading ?? '')) return [];
	const { title = '', year = '' } = shape.exec(line.text.slice(person.end - line.start))?.groups ?? {};
	const plain = title.replace(/^"|"$/g, '');
	if (plain.split(' ').length < 3 || !(title.startsWith('"') || looksNamed(plain))) return [];
	const answer = line.names.fullName(person.text);
	return [
		{
			kind: 'person',
			form: 'question',
			prompt: question(`Who wrote “${plain}” in ${year}`),
			answer,
			accept: [...line.names.formsOf(answer), person.text, answer.split(' ').at(-1) ?? answer],
			mark: { start: person.start, end: person.end },
			rule: 'note-wrote',
			score: 0.82,
			fact: ['wrote', plain.toLowerCase()]
		}
	];
};
