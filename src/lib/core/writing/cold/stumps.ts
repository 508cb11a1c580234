import type { Misfit } from './misfit';

const offices =
	'president|representative|chairman|director|head|leader|minister|senator|secretary|governor|ambassador|commander|founder';
/** "Selected Dean Rusk and president of the Foundation": what he was stood between commas, and half of that is left. */
const halfAside = new RegExp(
	`(?:\\p{Lu}\\p{L}+|\\]) and (?:former (?:\\p{Lu}\\p{L}+ )?)?(?:${offices}) (?:of|to)\\b`,
	'u'
);
/** "Resigned whether because of …", "…, or the Taba?", "cut off economic, military.": a list that has lost an end. */
const halfList =
	/\bwhether because\b|, or the \p{Lu}\p{L}+\?$|, (?:economic|political|military|social|cultural|financial)[.?]$|\p{Ll}ly \p{Ll}+ly \p{Ll}+ed\b|^(?:[^:]{2,60}: )?Such as\b/u;
/** "In what year did a conference take?", "… continue until his death?": the verb needs more, or the date is of another. */
const halfDone =
	/\b(?:take|took|take possession|to ratify|to sign|to join|until (?:his|her|its|their) (?:death|resignation|dissolution|end|defeat))\?$/;
/** "Who concluded that …, and in March 1975, he called for …?" */
const runOn = /, and (?:in [^,]{3,25}, )?(?:he|she|they|it) \p{Ll}+.*\?$/u;
/** "A further [act], allowed the Secretary to ask": the comma's aside is gone. */
const strayComma = /\[\p{Ll}[\p{Ll} ]*\], (?:allowed|gave|was|were|had|made|led|became|is)\b(?!.*,)/u;
/** "Two months Yeltsin signed it", "signed by Yeltsin Two months?": the side of a stretch of time is gone. */
const sideless =
	/(?:^|[\p{L}\]:] )(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some) (?:day|week|month|year|decade)s?(?: (?=\p{Lu}|\[)|\?$)/u;
/** "Refined the policy in an [date].": what the date belongs to is gone. */
const articleAlone = /\ban? (?:\[(?:date|year|month and year)\]|(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{4})[.?]/u;

const isAskedForDays = (prompt: string, answer: string) =>
	/^In what years /.test(prompt) && /\b\d{1,2} \p{Lu}/u.test(answer);

/** What the cutting of a sentence has left, each with a card that is whole and one that is not. */
export const stumps: readonly Misfit[] = [
	{
		name: 'half an aside',
		isFound: ({ prompt }) => halfAside.test(prompt),
		good: {
			kind: 'person',
			prompt: 'Who chose Dean Rusk as his secretary of state?',
			answer: 'John Kennedy'
		},
		bad: {
			kind: 'person',
			prompt: 'Who chose Dean Rusk and president of the Foundation, as his secretary?',
			answer: 'John Kennedy'
		}
	},
	{
		name: 'half a list',
		isFound: ({ prompt }) => halfList.test(prompt),
		good: { kind: 'deal', prompt: 'Which agreement ended the war in Peru?', answer: 'Cairo Agreement' },
		bad: {
			kind: 'deal',
			prompt: 'Which agreement ended the war in Peru, or the Taba?',
			answer: 'Cairo Agreement'
		}
	},
	{
		name: 'half a doing',
		isFound: ({ prompt }) => halfDone.test(prompt),
		good: { kind: 'date', prompt: 'In what year did the conference take place in Lima?', answer: '1932' },
		bad: { kind: 'date', prompt: 'In what year did the conference of Lima take?', answer: '1932' }
	},
	{
		name: 'a stretch of time without its side',
		isFound: ({ prompt }) => sideless.test(prompt),
		good: { kind: 'person', prompt: 'Ten years after Bandung, who led Ghana?', answer: 'Kwame Nkrumah' },
		bad: { kind: 'deal', prompt: 'Which act was signed by Boris Yeltsin Two months?', answer: 'Founding Act' }
	},
	{
		name: 'an article for a date alone',
		isFound: ({ prompt }) => articleAlone.test(prompt),
		good: { kind: 'date', prompt: 'Cyrus Vance refined the policy in a [year] address.', answer: '1977' },
		bad: { kind: 'date', prompt: 'Cyrus Vance refined the policy in an [date].', answer: '30 April 1977' }
	},
	{
		name: 'a question that runs on',
		isFound: ({ prompt }) => runOn.test(prompt),
		good: { kind: 'person', prompt: 'Who called for a new policy in March 1975?', answer: 'Gerald Ford' },
		bad: {
			kind: 'person',
			prompt: 'Who found that Israel was wrong, and in March 1975, he called for a new policy?',
			answer: 'Gerald Ford'
		}
	},
	{
		name: 'a comma without its aside',
		isFound: ({ prompt }) => strayComma.test(prompt),
		good: { kind: 'deal', prompt: 'The [act], passed in 1782, was amended in Lima.', answer: 'Stamp Act' },
		bad: { kind: 'deal', prompt: 'A new [act], allowed the secretary to ask in Lima.', answer: 'Stamp Act' }
	},
	{
		name: 'days for years',
		isFound: ({ prompt, answer }) => isAskedForDays(prompt, answer),
		good: { kind: 'date', prompt: 'In what years did Peru fight Chile?', answer: '1879–1883' },
		bad: {
			kind: 'date',
			prompt: 'In what years did Richard Nixon travel to China?',
			answer: '21 February 1972–28 February 1972'
		}
	}
];
