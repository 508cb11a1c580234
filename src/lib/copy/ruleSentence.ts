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
	'office-act': 'Asks who in an office did something: the sentence gives the office and what was done.',
	amount: 'Asks how much was paid, lent or agreed: the sentence gives the sum.',
	signed: 'Asks for an agreement by what was done with it: signed, joined, broken, ended.',
	supplied: 'Asks what was supplied or agreed: the sentence names it right after its verb.',
	role: 'Asks who held an office at a time: the sentence gives the office beside the name.',
	membership: 'Asks where a person held an office: the sentence puts the organization beside the name.',
	acronym: 'Asks what letters stand for: the sentence spells them out.',
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
