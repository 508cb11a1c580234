import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { dependentsBy } from '../../syntax/sentence';
import { actsOf, type Act } from '../facts/act';
import { actFact, restParts, themeWords } from '../facts/actWords';
import { around, topOf } from '../grammar/places';
import { pastOfBase } from '../../text/lexicon/verbs';
import type { Draft, Rule, Scene } from '../scene';
import { asked, joined } from '../prompt/wording';
import { acceptedForms, wordFor } from './same';

/** Who did it, where that is one person or body that a name tells. */
function actorAt(scene: Scene, { actor }: Act): Mention | null {
	const { sentence, mentions } = scene;
	const isOne = ({ kind }: Mention) => kind === 'person' || kind === 'organization';
	const mention = mentions.find((one) => isOne(one) && topOf(sentence, one) === actor);
	if (actor === null || !mention) return null;
	const isList = dependentsBy(sentence, actor, /^conj$/).length > 0;
	const [before, behind] = around(sentence, actor, mention);
	const isPlain = mention.kind === 'person' || /^(?:by )?(?:the )?$/.test(`${before} `.trimStart());
	return isList || behind !== '' || !isPlain || /\b(?:and|of)\b/.test(before) ? null : mention;
}

function actorDraft(scene: Scene, act: Act): readonly Draft[] {
	const mention = act.voice === 'active' ? null : actorAt(scene, act);
	const theme = themeWords(scene, act);
	if (!mention || !theme || mention.confidence < 0.6) return [];
	const isPerson = mention.kind === 'person';
	const answer = scene.names.fullName(plainName(mention.text));
	const [participle = '', particle = ''] = act.participle.split(' ');
	const lemma = scene.sentence.words[act.verb]?.lemma ?? '';
	const past = `${pastOfBase.get(lemma) ?? participle} ${particle}`.trim();
	return [
		{
			kind: isPerson ? 'person' : 'organization',
			form: 'question',
			prompt: asked(
				joined(
					isPerson ? 'Who' : `Which ${wordFor('organization', answer)}`,
					past,
					theme,
					...restParts(scene, act, null)
				)
			),
			answer,
			accept: acceptedForms(scene, mention, answer),
			mark: { start: mention.start, end: mention.end },
			rule: 'act-actor',
			score: isPerson ? 0.83 : 0.7,
			fact: actFact(scene, act, theme)
		}
	];
}

/** Who signed, founded or led it, where the sentence has it done by somebody: "Who led the joint mission of the UN?" */
export const actActor: Rule = (scene) => actsOf(scene).flatMap((act) => actorDraft(scene, act));
