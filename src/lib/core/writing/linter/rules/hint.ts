import type { LintedCard, LintRule } from '../rule';
import { found, plainWords } from '../words';

/** Words that names of bodies share, and such as mean nothing by themselves. */
const common = new Set(
	'the of and for in on to a an organisation organization international council commission committee agency fund bank court union group league community conference assembly forum office ministry department party association institute centre center authority company mission force united nations national general world european african american'.split(
		' '
	)
);
/** Of a name's own words so many may stand in the prompt: fewer than half. */
const half = 0.5;

/** An agreement's own name may share words with the body that sees to it. */
const instrument =
	/(?:\p{Lu}[\p{L}-]* )(?:(?:\p{Lu}[\p{L}-]*|of|on|the|and) )*(?:Convention|Treaty|Agreement|Protocol|Accords?|Pact|Charter)\b/gu;

/** What a prompt calls the body it asks for. */
const sorts = /(?:\bwhich |\[)(\p{Ll}+)/iu;

/** The words of a body's name that are its own, as the prompt says them; none where they are few. */
function ownWordsSaid({ prompt, answer, kind }: LintedCard): string | null {
	if (kind !== 'organization') return null;
	const said = plainWords(prompt.replace(/\[[^[\]]*\]/g, ' ').replace(instrument, ' '));
	const sort = sorts.exec(prompt)?.[1]?.toLowerCase();
	const own = plainWords(answer)
		.trim()
		.split(' ')
		.filter((word) => word.length > 3 && !common.has(word) && word !== sort);
	const told = own.filter((word) => said.includes(` ${word} `));
	return own.length > 1 && told.length >= half * own.length ? told.join(' ') : null;
}

/** What is called so by the words before its blank. */
const called = /\b(?:named|called|known as|entitled|titled|dubbed) (?:the )?\[/i;

/** Behind its blank, what it is called for short. */
const forShort = /\],? (?:\p{Ll}+ )?(?:called|known as) (?:the )?(\p{Lu}\p{L}{2,})/u;

/** The short name that a prompt tells of a body whose name begins so: "the [organization], usually called the Quad". */
function shortNameSaid({ prompt, answer }: LintedCard): string | null {
	const short = forShort.exec(prompt)?.[1];
	return short && answer.split(' ').some((word) => word.startsWith(short)) ? short : null;
}

/** What is mostly called by its maker, or by where it was made. */
const namedAfter =
	/^(\p{Lu}[\p{L}’'-]+) (?:Doctrine|Plan|Declaration|Memorandum|Mission|Proclamation|Note|Line|Amendment|Points)$/u;

/** The name by which what a prompt asks for is called, where the prompt says it: "President Truman announced the [doctrine]". */
function makerSaid({ prompt, answer, kind }: LintedCard): string | null {
	const name = kind === 'deal' ? namedAfter.exec(answer)?.[1] : undefined;
	return name !== undefined && plainWords(prompt).includes(plainWords(name)) ? name : null;
}

/** The United Nations are told by their organs. */
const organ = /\b(?:General Assembly|Security Council)\b/u;

/** A prompt does not tell the half of what it asks for. */
export const answerHinted: LintRule = {
	name: 'answer-hinted',
	holdsFor: 'the writer',
	field: 'prompt',
	english: true,
	check: (card) =>
		ownWordsSaid(card) ??
		shortNameSaid(card) ??
		makerSaid(card) ??
		(card.answer === 'United Nations' ? found(organ, card.prompt) : null) ??
		(card.kind === 'date' || card.kind === 'person' ? null : found(called, card.prompt)),
	good: {
		prompt: 'Which organization first met in Canberra in 1989?',
		answer: 'Asia-Pacific Economic Cooperation',
		kind: 'organization'
	},
	bad: {
		prompt: 'Which organization discussed a free trade area of the Asia-Pacific in 2006?',
		answer: 'Asia-Pacific Economic Cooperation',
		kind: 'organization'
	}
};
