import { dateForms } from '../../dates/print';
import { isOfKnownYear } from '../../dates/value';
import { actsOf, dateOfAct, type Act } from '../facts/act';
import { actFact, actorWords, restParts, themeWords, wasOrWere } from '../facts/actWords';
import type { Draft, Rule, Scene } from '../scene';
import { asked, dateWords, joined } from '../prompt/wording';

function dateDraft(scene: Scene, act: Act): readonly Draft[] {
	const date = dateOfAct(scene, act);
	const theme = themeWords(scene, act);
	const iso = date?.mention.iso;
	if (!date || !theme || !iso || !isOfKnownYear(iso)) return [];
	const [answer = iso, ...accept] = dateForms(iso);
	const actor = act.name ? '' : actorWords(scene, act);
	return [
		{
			kind: 'date',
			form: 'question',
			prompt: asked(
				joined(
					dateWords(iso, date.cue),
					wasOrWere(scene, act),
					theme,
					act.participle,
					actor,
					...(act.name ? [] : restParts(scene, act, date.top))
				)
			),
			answer,
			accept,
			mark: { start: date.mention.start, end: date.mention.end },
			rule: 'act-date',
			score: 0.85,
			fact: actFact(scene, act, theme)
		}
	];
}

/** When something was settled, founded or ended, however its sentence tells it: "In what year was the treaty with Iran signed?" */
export const actDate: Rule = (scene) => actsOf(scene).flatMap((act) => dateDraft(scene, act));
