import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { pointing } from '../lexicon/pointing';
import { asked } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { clauseFrom } from './clauseFrom';
import { dealWord } from './same';
import { isWholeName } from './wholeName';

/** What an agreement does, as it stands behind its name, and as a question has it. */
const doings: ReadonlyMap<string, string> = new Map(
	`providing provided|establishing established|creating created|banning banned|prohibiting prohibited|limiting limited|ending ended
guaranteeing guaranteed|governing governed|regulating regulated|requiring required|committing committed|obliging obliged
recognising recognised|recognizing recognized|granting granted|giving gave|ceding ceded|setting set|dividing divided|fixing fixed
outlawing outlawed|allowing allowed|calling called|extending extended|renouncing renounced|placing placed|making made|opening opened
liberalising liberalised|liberalizing liberalized|abolishing abolished|defining defined|restricting restricted|protecting protected`
		.split(/[|\n]/)
		.map((pair) => {
			const [participle = '', past = ''] = pair.split(' ');
			return [participle, past] as const;
		})
);
const doing = new RegExp(
	`^(?:\\s*\\([^()]{1,12}\\))?,? (?<verb>${[...doings.keys()].join('|')}) (?<rest>.+)$`,
	'u'
);
const [fewest, longest] = [4, 22];
function draftOf(scene: Scene, name: Mention): readonly Draft[] {
	const { text, start, names } = scene;
	const behind = text.slice(name.end - start).replace(/\s/g, ' ');
	const found = doing.exec(behind)?.groups;
	const answer = names.fullName(plainName(name.text));
	const sort = dealWord(answer);
	if (!found || sort === null || !isWholeName(answer)) return [];
	const { verb = '', rest: all = '' } = found;
	const rest = clauseFrom(scene, name.end + behind.lastIndexOf(all));
	const count = rest.split(' ').length;
	if (pointing.test(rest) || count < fewest || count > longest) return [];
	return [
		{
			kind: 'deal',
			form: 'question',
			prompt: asked(`Which ${sort} ${doings.get(verb) ?? ''} ${rest}`),
			answer,
			accept: [`the ${answer}`],
			mark: { start: name.start, end: name.end },
			rule: 'provision',
			score: 0.82,
			fact: ['provide', nameInFact(scene, answer)]
		}
	];
}

/** What an agreement does, told right behind its name: "Which protocol provided for the free movement of goods?" */
export const provision: Rule = (scene) =>
	scene.mentions.flatMap((name) =>
		name.kind === 'deal' && name.confidence >= 0.6 ? draftOf(scene, name) : []
	);
