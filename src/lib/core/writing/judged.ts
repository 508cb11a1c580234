import { faultOf, leans } from './checks';
import type { Judge } from './judge/judge';
import { labelledOf } from './prompt/labelled';
import { othersOf } from './prompt/others';
import { saysYear } from './prompt/wording';
import type { Draft, Scene } from './scene';
import type { Refusal } from './suggestion';

/** What asks for a name and tells when is told enough. */
const tellsYear = ({ kind, prompt }: Draft) => kind !== 'date' && saysYear(prompt);

/** What so much is about that it tells little. */
const ofMuch = /^(?:the )?(?:United (?:States|Kingdom|Nations)|U\.?[SKN]\.?)$/;

/** A draft that may be asked as it is; where it names little, behind what its article is about. */
function anchored(draft: Draft, scene: Scene): Draft {
	const isOne =
		scene.names.label.length === 1 && !ofMuch.test(scene.names.label[0] ?? '') && draft.kind !== 'deal';
	if (
		!isOne ||
		draft.lead !== undefined ||
		draft.label !== undefined ||
		tellsYear(draft) ||
		!leans(draft, scene)
	)
		return draft;
	return labelledOf(draft, scene).find((one) => faultOf(one, scene) === null) ?? draft;
}

/** A draft and why it may not be asked; null where it may. */
export interface Judged {
	readonly draft: Draft;
	readonly fault: Refusal | null;
}

/** A card that strangers pass less likely is not offered. */
export const leastChance = 0.3;
/** Of so many wordings without fault the likeliest is taken. */
const compared = 2;

/** The first few of some drafts that have no fault; those behind them are not looked at. */
function soundAmong(drafts: readonly Draft[], isSound: (draft: Draft) => boolean): readonly Draft[] {
	const sound: Draft[] = [];
	for (const draft of drafts) {
		if (sound.length === compared) break;
		if (isSound(draft)) sound.push(draft);
	}
	return sound;
}

/** A draft with its fault, or that wording of it which strangers pass most likely. */
export function judgedIn(scene: Scene, judge: Judge, draft: Draft): Judged {
	const fault = faultOf(draft, scene);
	const wordings =
		fault === null ? [...new Set([anchored(draft, scene), draft])] : othersOf(draft, scene, fault);
	const isSound = (one: Draft) => fault === null || faultOf(one, scene) === null;
	const sound = soundAmong(wordings, isSound).map((one) => ({
		draft: one,
		chance: judge(one, scene).chance
	}));
	const [best] = sound.sort((one, two) => two.chance - one.chance);
	if (!best) return { draft, fault };
	return best.chance >= leastChance ? { draft: best.draft, fault: null } : { draft, fault: 'doubtful' };
}
