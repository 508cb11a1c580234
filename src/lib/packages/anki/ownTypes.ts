import type { Template } from './collection';

/** A note type that Entente writes. Its id and its fields are what they are for ever: Anki takes no note whose type has changed. */
export interface OwnType {
	readonly id: number;
	readonly name: string;
	readonly isCloze: boolean;
	readonly fields: readonly string[];
	readonly template: Template & { readonly name: string };
}

const asked = '{{#Choices}}<div class="choices">{{Choices}}</div>{{/Choices}}';
const told = [
	'{{#Also}}<p class="quiet">Also right: {{Also}}</p>{{/Also}}',
	'{{#Sentence}}<blockquote>{{Sentence}}</blockquote>{{/Sentence}}',
	'{{#Source}}<p class="quiet">{{Source}}</p>{{/Source}}'
].join('\n');

/** Questions, with a choice of answers where the card has wrong ones: a card that gains some stays the note that it was. */
export const questionType: OwnType = {
	id: 1_764_590_400_001,
	name: 'Entente question',
	isCloze: false,
	fields: ['Question', 'Answer', 'Choices', 'Also', 'Wrong', 'Where', 'Sentence', 'Source', 'Entente'],
	template: {
		name: 'Question',
		front: `<div>{{Question}}</div>\n${asked}`,
		back: `{{FrontSide}}\n<hr id=answer>\n<div class="answer">{{Answer}}</div>\n${told}`
	}
};

/** Clauses with a blank. */
export const clozeType: OwnType = {
	id: 1_764_590_400_002,
	name: 'Entente cloze',
	isCloze: true,
	fields: ['Text', 'Choices', 'Also', 'Wrong', 'Where', 'Sentence', 'Source', 'Entente'],
	template: {
		name: 'Cloze',
		front: `<div>{{cloze:Text}}</div>\n${asked}`,
		back: `<div>{{cloze:Text}}</div>\n${told}`
	}
};

export const ownTypes: readonly OwnType[] = [questionType, clozeType];

/** How the notes look in Anki, by day and by night. */
export const ownStyle = `.card {
	font-family: Georgia, serif;
	font-size: 22px;
	line-height: 1.5;
	text-align: center;
	color: black;
	background-color: white;
}
.choices ul { display: inline-block; margin: 1em 0 0; padding-left: 1.2em; text-align: left; }
.answer, .cloze { font-weight: bold; }
blockquote { margin: 1em auto; max-width: 36em; font-style: italic; }
.quiet { font-size: 16px; opacity: 0.7; }
`;
