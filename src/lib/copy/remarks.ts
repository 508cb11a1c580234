import type { Remark } from '../core/writing/linter/rule';

/** As much of the words at fault as a sentence can quote. */
function quoted(words: string): string {
	const short = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
	return `“${short}”`;
}

/** What is wrong with a card and what would mend it, in one breath. `writtenOn` is the date of its article in words, where that is known. */
export function wordsForRemark({ rule, words }: Pick<Remark, 'rule' | 'words'>, writtenOn = ''): string {
	const at = quoted(words);
	switch (rule) {
		case 'answer-in-prompt':
			return `The answer stands in the question: ${at}. Ask without it.`;
		case 'answer-hinted':
			return `The question tells half of its answer: ${at}.`;
		case 'option-right':
			return `A wrong option is right: ${at}. Take it out.`;
		case 'two-answers':
			return `Another card asks the same and its answer is ${at}. Say in the question what sets them apart.`;
		case 'same-prompt':
			return 'Another card asks the same and has the same answer. One of them is enough.';
		case 'several-years':
			return `The sentence gives several years (${words}). Say which one you want.`;
		case 'pointing-word':
			return `${at} points to something that is not on the card. Write its name.`;
		case 'pointing-noun':
			return `${at} is something the text has named before. Write its name.`;
		case 'relative-date':
			return `${at} means another time on another day. ${writtenOn && `The article is of ${writtenOn}. `}Write the date.`;
		case 'bare':
			return 'The question says too little to be answered on its own. Say what it is about.';
		case 'blank-vague':
			return 'The blank does not say what belongs there. Write its kind, such as “[year]” or “[person]”.';
		case 'blank-kind':
			return `The blank says ${at}, and the answer is none. Change one of them.`;
		case 'two-blanks':
			return `There are several blanks: ${words}. Make a card for each.`;
		case 'garbled':
			return `Something went wrong at ${at}. Read the question once more.`;
		case 'list-answer':
			return 'The answer is a list, which is hard to remember. Make a card for each part.';
		case 'list-asked':
			return 'The question asks for a list, which is hard to remember. Ask for each part on a card of its own.';
		case 'yes-or-no':
			return 'Half of all guesses would be right. Ask for the name, the year or the reason.';
		case 'perishable':
			return `${at} may not be true for long. Say as of when, such as “as of ${writtenOn || '2015'}”.`;
		case 'long-prompt':
			return `The question has ${words} words. Cut it to what the answer needs.`;
		case 'long-answer':
			return `The answer has ${words} words. Ask for less, or make two cards.`;
		case 'wordy':
		case 'scant':
			return 'The card says too much or too little.';
		case 'half-said':
			return `It is not said to what, from what or as what: ${at}.`;
		case 'one-of-many':
			return `The answer is one example of several: ${at}.`;
		case 'leaning-word':
			return `${at} leans on the sentence before it.`;
		case 'cut-short':
			return `The question breaks off at ${at}.`;
		case 'names-nothing':
			return 'The question names nobody and nothing.';
		case 'year-told':
			return `The question for a date tells one: ${at}.`;
		case 'boilerplate':
			return `${at} belongs to a web page, not to its article.`;
		case 'no-source':
			return 'The card has no sentence to show for its answer.';
	}
}
