import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { dependentsBy } from '../../syntax/sentence';
import { actsOf, type Act } from '../facts/act';
import { actFact, restParts, themeWords } from '../facts/actWords';
import { around, topOf } from '../grammar/places';
import { pastOfBase } from '../../text/lexicon/verbs';
import type { Draft, Rule, Scene } from '../scene';
import { asked, joined } from '../prompt/wording';
import { acceptedForms, dealWord, wordFor } from './same';

/** Who did it, where that is one person or body that a name tells. */
function actorAt(scene: Scene, { actor }: Act): Mention | null {
	const { sentence, mentions } = scene;
	const isOne = ({ kind, text }: Mention) =>
		/^(?:person|organization)$/.test(kind) || (kind === 'deal' && dealWord(plainName(text)) !== null);
	const mention = mentions.find((one) => isOne(one) && topOf(sentence, one) === actor);
	if (actor === null || !mention) return null;
	const isList = dependentsBy(sentence, actor, /^conj$/).length > 0;
	const [before, behind] = around(sentence, actor, mention);
	const isPlain = mention.kind === 'person' || /^(?:by )?(?:the )?$/.test(`${before} `.trimStart());
	const isWhole = behind === '' || (mention.kind === 'deal' && /^of \d{4}$/.test(behind));
	return isList || !isWhole || !isPlain || /\b(?:and|of)\b/.test(before) ? null : mention;
}

/** What an agreement does to what it is about. */
const founding =
	/^(?:establish|create|found|form|set|dissolve|abolish|replace|supersede|launch|amend|extend|terminate|constitute)$/;

function actorDraft(scene: Scene, act: Act): readonly Draft[] {
	const mention = act.voice === 'active' ? null : actorAt(scene, act);
	const theme = themeWords(scene, act);
	if (!mention || !theme || mention.confidence < 0.6) return [];
	if (mention.kind === 'deal' && !founding.test(scene.sentence.words[act.verb]?.lemma ?? '')) return [];
	const kind = mention.kind === 'person' || mention.kind === 'deal' ? mention.kind : 'organization';
	const isPerson = kind === 'person';
	const answer = scene.names.fullName(plainName(mention.text));
	const [participle = '', particle = ''] = act.participle.split(' ');
	const lemma = scene.sentence.words[act.verb]?.lemma ?? '';
	const past = `${pastOfBase.get(lemma) ?? participle} ${particle}`.trim();
	return [
		{
			kind,
			form: 'question',
			prompt: asked(
				joined(
					kind === 'person' ? 'Who' : `Which ${wordFor(kind, answer)}`,
					past,
					theme,
					...restParts(scene, act, null)
				)
			),
			answer,
			accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, mention, answer),
			mark: { start: mention.start, end: mention.end },
			rule: 'act-actor',
			score: isPerson ? 0.83 : 0.7,
			fact: actFact(scene, act, theme)
		}
	];
}

/** Who signed, founded or led it, where the sentence has it done by somebody: "Who led the joint mission of the UN?" */
export const actActor: Rule = (scene) => actsOf(scene).flatMap((act) => actorDraft(scene, act));
