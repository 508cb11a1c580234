import type { Mention } from '../../extraction/mention';
import { dependentsBy } from '../../syntax/sentence';
import { subjectPlaces } from '../grammar/kept';
import { placesIn, topOf } from '../grammar/places';
import type { Statement } from '../grammar/statement';
import type { Scene } from '../scene';

/** The one person that a subject names: its head, or the name that ends it behind a title: "U.S. Secretary of State Dean Rusk". Null for a list, or none. */
export function subjectNameOf(scene: Scene, statement: Statement): Mention | null {
	const { sentence, subject } = statement;
	const places = subjectPlaces(statement);
	const people = scene.mentions.filter(
		(mention) => mention.kind === 'person' && placesIn(sentence, mention).some((at) => places.includes(at))
	);
	const [person] = people;
	if (!person || people.length > 1 || person.confidence < 0.6) return null;
	if (dependentsBy(sentence, subject, /^conj$/).length > 0) return null;
	if (topOf(sentence, person) === subject) return person;
	const named = placesIn(sentence, person);
	const isCalled = sentence.words[subject]?.tag === 'PROPN' || named[0] === subject + 1;
	return isCalled && named.at(-1) === places.at(-1) ? person : null;
}
