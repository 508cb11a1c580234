import type { Draft } from '../../scene';
import { datesIn, onDate, question } from '../draft';
import type { Shape } from '../line';
import { piecesOf } from '../pieces';
import { headSubject, subjectFrom } from '../subject';

const creation =
	/^(?:led to )?(?:the )?(?:creation|establishment|founding|foundation|formation|setting[- ]up) of (?:the )?/iu;

/** What an event brought about: "Cuban Missile Crisis, Oct 1962 → hotline agreement, June 1963". */
export const ledTo: Shape = (line) => {
	const { head, start, text } = line;
	const before = /^(?<cause>[^→;:]{4,90}?)\s*(?:→|[-=]+>|⇒)\s*/u.exec(text);
	const cause = before?.groups?.cause ?? '';
	const effect = piecesOf(line).find((piece) => piece.sign === '→');
	if (!before || !effect || effect.start !== start + before[0].length) return [];
	const subject = head?.sign === '→' ? headSubject(line) : null;
	const isNoun =
		/^\p{Lu}[\p{L}.-]*['’]s\s(?:\d{4}\s)?(?:\p{Ll}+\s){0,2}(?:test|attack|invasion|speech|withdrawal|bombing|coup|refusal|declaration|annexation|defeat|victory|decision|blockade|strike|death|visit)\b[^,]*$/u.test(
			cause
		);
	const event =
		subject?.sort === 'event' ? subject.said : isNoun ? cause.replace(/\s*\([^()]*\)/g, '') : null;
	if (event === null) return [];
	const when = datesIn(line, { start, end: start + cause.length })[0];
	const dated =
		when && !event.includes(when.text) ? ` ${onDate(when.iso).replace(/^(?:in|on) /, 'of ')}` : '';
	const made = creation.exec(effect.text);
	const body =
		made &&
		line.mentions.find((one) => one.kind === 'organization' && one.start === effect.start + made[0].length);
	if (body) {
		const named = subjectFrom(line, body.text, '', body);
		const answer = line.names.fullName(body.text);
		return [
			draft(line, `To the creation of which ${named?.noun ?? 'organization'} did ${event}${dated} lead`, {
				kind: 'organization',
				answer,
				mark: body
			})
		];
	}
	const isThing =
		/^(?:the )?(?:[\p{L}-]+ ){0,4}(?:agreement|treaty|pact|accord|crisis|war|embargo|blockade|ceasefire|coup|revolution|doctrine|plan|resolution|conference|summit|alliance|convention|protocol|sanctions|airlift|invasion|intervention|partition|independence|détente|detente)$/iu.test(
			effect.text
		);
	if (!isThing) return [];
	const later = line.mentions.find(
		({ kind, start: at }) => kind === 'date' && at > effect.end && at < effect.end + 4
	);
	const inYear = later?.iso && datesIn(line, later)[0] ? ` ${onDate(later.iso)}` : '';
	return [
		draft(line, `What did ${event}${dated} lead to${inYear}`, {
			kind: /agreement|treaty|pact|accord|protocol|convention/i.test(effect.text) ? 'deal' : 'other',
			answer: effect.text.replace(/^the /i, ''),
			mark: { start: effect.start, end: effect.end }
		})
	];
};

function draft(
	line: Parameters<Shape>[0],
	prompt: string,
	rest: Pick<Draft, 'kind' | 'answer' | 'mark'>
): Draft {
	const { start, end } = rest.mark;
	return {
		...rest,
		mark: { start, end },
		form: 'question',
		prompt: question(prompt),
		accept: [...line.names.formsOf(rest.answer), `the ${rest.answer}`],
		rule: 'note-led-to',
		score: 0.74,
		fact: ['led to', line.text.slice(0, 40)]
	};
}
