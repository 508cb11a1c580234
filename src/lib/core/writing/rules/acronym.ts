import { plainName } from '../../extraction/plainName';
import { isReadOff } from '../readOff';
import type { Draft, Rule } from '../scene';
import { isWholeName } from './wholeName';

/** Of two letters everybody knows only these. */
const known = /^AU$/;
/** And these everybody can spell out. */
const trite = /^(?:UN|EU|US|UK|USA|USSR|NATO)$/;

/** Letters that the sentence spells out: "What does RATS stand for?" */
export const acronym: Rule = ({ mentions, names, text, start }) =>
	mentions.flatMap((full): Draft[] => {
		const { name = '', acronym: letters } = names.organization(plainName(full.text)) ?? {};
		if (!letters || !isWholeName(name) || trite.test(letters) || !(letters.length > 2 || known.test(letters)))
			return [];
		const next = text.slice(full.end - start, full.end - start + letters.length + 4);
		if (!next.includes(`(${letters}`) || !isReadOff(letters, name)) return [];
		return [
			{
				kind: 'other',
				form: 'question',
				prompt: `What does ${letters} stand for?`,
				answer: name,
				accept: [],
				mark: { start: full.start, end: full.end },
				rule: 'acronym',
				score: 0.5,
				fact: ['letters', letters, name.toLowerCase()]
			}
		];
	});
