import { plainName } from '../../extraction/plainName';
import { isReadOff } from '../readOff';
import type { Draft, Rule } from '../scene';
import { isWholeName } from './wholeName';

/** Of two letters everybody knows only these. */
const known = /^AU$/;
/** And these everybody can spell out. */
const trite = /^(?:UN|EU|US|UK|USA|USSR|NATO)$/;

/** Words that tell of a part of some body, but not of which. */
const ofAny =
	/^(?:council|committee|commission|assembly|secretariat|office|board|bureau|group|member|states?|ministers?|heads?|governments?|general|executive|permanent|representatives?|of|and|the|for)$/i;
/** "NSC Special Coordination Committee": other letters stand before what is spelt out. */
const startsWithLetters = /^\p{Lu}{2,} /u;
/** Whether a name is English and says by itself whose it is: neither "Organización" nor "Council of Ministers". */
const isTelling = (name: string) =>
	!/(?:ción|são|ción|schaft|ung)\b|\b(?:de|du|des|der|für|la|pour)\b/i.test(name) &&
	name.split(/[\s-]+/).some((word) => !ofAny.test(word));

/** Letters that the sentence spells out: "What does RATS stand for?" */
export const acronym: Rule = ({ mentions, names, text, start }) =>
	mentions.flatMap((full): Draft[] => {
		const { name = '', acronym: letters } = names.organization(plainName(full.text)) ?? {};
		if (!letters || !isWholeName(name) || trite.test(letters) || !(letters.length > 2 || known.test(letters)))
			return [];
		const next = text.slice(full.end - start, full.end - start + letters.length + 4);
		if (startsWithLetters.test(name) && name.charAt(0) !== letters.charAt(0)) return [];
		if (!next.includes(`(${letters}`) || !isReadOff(letters, name) || !isTelling(name)) return [];
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
