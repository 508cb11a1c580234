import type { Form } from '../core/deck/card';
import type { RuleName } from '../core/writing/ruleName';

const ownWords = 'No sound question came of it, so the author’s own words stay.';

const sentences: Readonly<Record<RuleName, string>> = {
	'date-question': 'Asks when something happened: the sentence dates what was done.',
	'who-question': 'Asks who did something: the sentence tells what the person did.',
	'which-organization-question': 'Asks which organization did something: the sentence tells what it did.',
	'which-deal-question':
		'Asks which agreement did something: the sentence tells what it did or what was done with it.',
	'dated-name': 'Asks of when something named is: the sentence dates it beside its name.',
	instrument:
		'Asks when an agreement was signed or began to hold, or who signed it: the sentence says it behind its name.',
	'person-object': 'Asks to whom something was done: the sentence names the person right after its verb.',
	'organization-object':
		'Asks to which organization something was done: the sentence names it right after its verb.',
	'person-oblique': 'Asks with whom, to whom or by whom something was done: the sentence says it.',
	'organization-oblique': 'Asks with, to or by which organization something was done: the sentence says it.',
	'deal-oblique': 'Asks under, to or by which agreement something was done: the sentence says it.',
	'act-date': 'Asks when something was signed, founded or ended: the sentence dates it.',
	'act-theme': 'Asks what was signed, founded or ended: the sentence tells by whom, where or when.',
	'act-actor': 'Asks who signed, founded or led something: the sentence says by whom it was.',
	together: 'Asks for one of two people who did something together: the sentence names both.',
	amount: 'Asks how much was paid, lent or agreed: the sentence gives the sum.',
	signed: 'Asks for an agreement by what was done with it: signed, joined, broken, ended.',
	supplied: 'Asks what was supplied or agreed: the sentence names it right after its verb.',
	role: 'Asks who held an office at a time: the sentence gives the office beside the name.',
	membership: 'Asks where a person held an office: the sentence puts the organization beside the name.',
	acronym: 'Asks what letters stand for: the sentence spells them out.',
	happening: 'Asks what befell a name, or when: the sentence tells it by a noun, as in “the death of”.',
	accession:
		'Asks who came in or went out, or when: the sentence tells it by a noun, as in “the accession of”.',
	apposition: 'Asks for a body or an agreement by what it is: the sentence says it right beside its name.',
	under: 'Asks who led something: the sentence says under whom it was.',
	provision: 'Asks for an agreement by what it does: the sentence says it right behind its name.',
	relative:
		'Asks by which agreement or in which body something came about: the sentence says it behind its name.',
	reversed: 'Asks another card the other way round: for its question, by its answer.',
	'note-done': 'Asks when something was done: the line names the thing, what was done to it, and the date.',
	'note-concluded':
		'Asks who made an agreement, or when: the line gives its name, those who made it, and the date.',
	'note-dated': 'Asks when something was: the line puts the date beside its name.',
	'note-deed': 'Asks what did something: the line gives the name first, then what it did.',
	'note-terms': 'Asks for the agreement: the line tells who did what under it.',
	'note-party': 'Asks who did something to an agreement or organization, or when: the line is about that.',
	'note-timeline': 'Asks for the date that a line of a timeline begins with, or for who did what it tells.',
	'note-office': 'Asks who held an office: the line gives the office, the name and the years.',
	'note-seat': 'Asks where an organization has its headquarters: the line says it.',
	'note-author': 'Asks whose words something was, or when: the line puts the title beside the name.',
	'note-wrote': 'Asks who wrote a book: the line puts it beside the name.',
	'note-row': 'Asks what a table says of a name: the head of the column tells what.',
	'note-led-to': 'Asks what something led to: the line has an arrow.',
	'note-article': 'Asks for the number of an article: the line says what it is about.',
	'note-region': 'Asks which region something covers: the line puts the region beside its name.',
	'note-term': 'Asks for a term by what it means: the line defines it.',
	'note-letters': 'Asks what letters stand for: the line spells them out.',
	'date-cloze': `Leaves a blank where the date stood. ${ownWords}`,
	'person-cloze': `Leaves a blank where the person’s name stood. ${ownWords}`,
	'organization-cloze': `Leaves a blank where the organization’s name stood. ${ownWords}`,
	'deal-cloze': `Leaves a blank where the agreement’s name stood. ${ownWords}`
};

const isKnown = (rule: string): rule is RuleName => Object.hasOwn(sentences, rule);

/** What a card asks for and what its sentence gave for it; of rules that are no more only that there was one. Empty for a card written by hand. */
export function ruleSentence(rule: string | null, form: Form): string {
	if (rule === null) return '';
	if (!isKnown(rule)) return 'Entente wrote it from its sentence.';
	if (form === 'question' && rule.endsWith('-cloze'))
		return 'It was a sentence with a blank; somebody has put it into a question since.';
	return sentences[rule];
}
