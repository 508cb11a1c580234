import type { Role } from '../tableReading';

/** What the columns of tables are called, in small letters. */
const names: Readonly<Partial<Record<Role, string>>> = {
	question: 'question|questions|front|term|prompt|word|text|fact|frage|vorderseite|begriff|recto|anverso',
	answer:
		'answer|answers|back|definition|meaning|translation|antwort|rückseite|verso|reverso|réponse|respuesta',
	also: 'also right|also|accepted|synonyms|alternatives',
	wrong: 'wrong options|wrong|distractors|options',
	'right-for': 'right for',
	kind: 'kind',
	form: 'form',
	quote: 'source sentence|quote|quotation|context|example|sentence',
	tags: 'tags|tag|labels|category|categories|topic|chapter',
	'tag-list': 'tag list',
	id: 'id|card id',
	guid: 'guid|key',
	notetype: 'notetype|note type',
	rule: 'rule',
	fact: 'fact key',
	origin: 'origin key',
	deck: 'deck|deck title|set',
	'deck-key': 'deck key',
	author: 'author',
	licence: 'licence|license',
	language: 'language',
	source: 'source|reference',
	version: 'version',
	ways: 'ways'
};

const byName = new Map<string, Role>(
	Object.entries(names).flatMap(([role, words]) =>
		words.split('|').map((word) => [word, role as Role] as const)
	)
);

/** What a column of that name holds; undefined where the name says nothing. */
export function roleFromName(name: string): Role | undefined {
	return byName.get(name.trim().toLowerCase().replace(/\s+/g, ' '));
}
