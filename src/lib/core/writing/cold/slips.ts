import type { Misfit } from './misfit';

/** "In what year was and Administration founded": half of a name. */
const halfName = /\b(?:was|were|did|does) (?:and|or|than|but|of)\b/;
/** "After Chiang Kai-shek's?": what is whose is gone. */
const ownerAlone = /\p{Ll}['’]s[.?]$/u;
/** "What did in January 1981 guerrillas launch?" */
const dateAmid =
	/^\w+ (?:did|do|does|was|were) (?:in|on|by|since|after|during) (?:\p{Lu}\p{Ll}+ |the )?(?:\d{1,2},? )?\d{4}/u;
/** "The [organization], [organization], began": its name and its letters. */
const twoBlanks = /\[(?<sort>\p{Ll}+)\],? (?:or |and )?\[\k<sort>\]/u;
/** "Signed by, namely, the King": signs of a list that is gone. */
const tied =
	/, namely,|\bunless (?:stated|noted) otherwise\b|\bin other words\b|(?:^|: )(?:Separately|Meanwhile|Likewise),/;
/** "US support both", "refuse both in a meeting": the second of two is gone. */
const bothAlone = /\bboth (?:in|as|on|by|at|to|for) (?!.* and )/u;
/** "A Senate a [council], and a court": a comma is gone from a list. */
const listWithoutComma = /, (?:a|an|the) (?:\p{Lu}\p{Ll}+ )+(?:a|an|the) (?:\p{Lu}|\[)/u;
/** "Was deployed in Sinai since 1957": it had been, or has been. */
const sinceThen = /^(?:[^:]{2,60}: )?(?:Who|Which \p{Ll}+) (?:was|were) [^?]*\bsince \d{4}\?$/u;
/** "Was the Prague Spring led?": by whom is gone. */
const ledByNobody = /\b(?:was|were) [^?]*(?<!\b(?:which|who|that)\b[^?]*) (?:led|headed)\?$/u;
/** Of "late 1957 or 1958" one year tells the other. */
const orYear = /\d{4} or (?:early |late )?\[year\]|\[year\] or (?:early |late )?\d{4}/;
/** Houses, and many of a sort, are no bodies. */
const noBody = /\b(?:White House|Palace|Kremlin|(?:Air Force|Air|Naval|Military) Base)$|^\p{Lu}{2,}s$/u;

/** What cutting a sentence and saying names in full have garbled, each with a card that is whole and one that is not. */
export const slips: readonly Misfit[] = [
	{
		name: 'half a name',
		isFound: ({ prompt }) => halfName.test(prompt),
		good: { kind: 'date', prompt: 'In what year was the Relief Administration founded?', answer: '1944' },
		bad: { kind: 'date', prompt: 'In what year was and Relief Administration founded?', answer: '1944' }
	},
	{
		name: 'an owner of nothing',
		isFound: ({ prompt }) => ownerAlone.test(prompt),
		good: { kind: 'person', prompt: 'Who turned to Korea after the defeat of Chiang?', answer: 'Henry Luce' },
		bad: { kind: 'person', prompt: 'Who turned to Korea after Chiang Kai-shek’s?', answer: 'Henry Luce' }
	},
	{
		name: 'a date before its subject',
		isFound: ({ prompt }) => dateAmid.test(prompt),
		good: { kind: 'deal', prompt: 'What did rebels launch in January 1981?', answer: 'a major offensive' },
		bad: { kind: 'deal', prompt: 'What did in January 1981 rebels launch?', answer: 'a major offensive' }
	},
	{
		name: 'a blank beside itself',
		isFound: ({ prompt }) => twoBlanks.test(prompt),
		good: { kind: 'organization', prompt: 'The [organization] began in Peru in 1989.', answer: 'UNTAG' },
		bad: {
			kind: 'organization',
			prompt: 'The [organization], [organization], began in Peru in 1989.',
			answer: 'UNTAG'
		}
	},
	{
		name: 'a tie to what is gone',
		isFound: ({ prompt }) => tied.test(prompt),
		good: {
			kind: 'deal',
			prompt: 'Which treaty was signed by Zia-ul-Haq in Dhaka?',
			answer: 'SAARC Charter'
		},
		bad: { kind: 'deal', prompt: 'Which treaty was signed by, namely, Zia-ul-Haq?', answer: 'SAARC Charter' }
	},
	{
		name: 'one of both',
		isFound: ({ prompt, answer }) => bothAlone.test(prompt) || / both$/.test(answer),
		good: { kind: 'deal', prompt: 'Which act did Peru revoke both in Lima and abroad?', answer: 'Stamp Act' },
		bad: { kind: 'deal', prompt: 'Which act did Peru revoke both in a meeting?', answer: 'Stamp Act' }
	},
	{
		name: 'a simple past since then',
		isFound: ({ prompt }) => sinceThen.test(prompt),
		good: { kind: 'organization', prompt: 'Which force had been in Sinai since 1957?', answer: 'UNEF' },
		bad: { kind: 'organization', prompt: 'Which force was deployed in Sinai since 1957?', answer: 'UNEF' }
	},
	{
		name: 'led by nobody',
		isFound: ({ prompt }) => ledByNobody.test(prompt),
		good: { kind: 'date', prompt: 'In what year did Peru lead the Prague Spring?', answer: '1968' },
		bad: { kind: 'date', prompt: 'In what year was the Prague Spring led?', answer: '1968' }
	},
	{
		name: 'one of two years',
		isFound: ({ prompt }) => orYear.test(prompt),
		good: { kind: 'date', prompt: 'Peru called for a launch in 1957 and [year].', answer: '1958' },
		bad: { kind: 'date', prompt: 'Peru called for a launch in late 1957 or [year].', answer: '1958' }
	},
	{
		name: 'no body',
		isFound: ({ kind, answer }) => kind === 'organization' && noBody.test(answer),
		good: { kind: 'organization', prompt: 'Peru led the [organization] in 1994.', answer: 'SAARC' },
		bad: { kind: 'organization', prompt: 'Peru met Chile at the [organization].', answer: 'White House' }
	},
	{
		name: 'a list without its comma',
		isFound: ({ prompt }) => listWithoutComma.test(prompt),
		good: {
			kind: 'organization',
			prompt: 'It had a Secretariat, a Senior Council, a [centre] and a court in Vienna.',
			answer: 'Conflict Prevention Centre'
		},
		bad: {
			kind: 'organization',
			prompt: 'It had a Secretariat, a Senior Council a [centre] and a court in Vienna.',
			answer: 'Conflict Prevention Centre'
		}
	}
];
