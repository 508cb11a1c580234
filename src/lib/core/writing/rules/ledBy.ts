import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { asked, isPluralName } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { acceptedForms, wordFor } from './same';
import { isWholeName } from './wholeName';

/** Between the name of a body and that of its head, or of who made it. */
const deed =
	'led|headed|chaired|commanded|founded|established|created|designed|drafted|mediated|brokered|directed|organi[sz]ed|launched|presided over';
const between = new RegExp(
	`^(?:\\s*\\([^()]{1,12}\\))?(?:(?:,? (?:which|that) (?:is|was|were|had been)|, then|,|(?<sort>, an? (?:[\\p{L}-]+ ){0,4}[\\p{L}-]+))? (?:\\p{Ll}+ly |then )?(?<deed>${deed}) by|,? (?:then )?under(?: the (?:leadership|command) of)?) (?<title>(?:the |an? )?(?:[\\p{L}.'’-]+ ){0,5})$`,
	'u'
);
/** What may be said of somebody right before the name; not who somebody else is. */
const title =
	/^(?:(?:the|an?) )?(?:(?:then|former|late) )?(?:\p{Lu}[\p{L}.-]+ |(?:of|the|for) (?=\p{Lu})|(?:[\p{Ll}-]+ ){1,2}$)*$/u;
/** Those go on behind the name: two heads, or what is whose. */
const more = /^(?:['’]|,? (?:and|or) |, \p{Lu}[\p{L} .'-]*,? and )/u;
/** What is under somebody as long as it is, or nearly so. */
const raised =
	/\b(?:Mission|Force|Forces|Commission|Movement|Party|Front|Army|Brigade|Expedition|Committee|Administration)\b|^\p{Lu}{4,}$/u;
/** One of several, or part of what is led: "a joint mission of the OPCW and the UN, led by". */
const oneOf = /\b(?:such as|including|like|of|and|or|between|with|in|for|to) (?:the )?$|[’']s? $/i;
/** Where it is told what the body is, that is what is led: "handed over to UNTAES, a mission led by". */
const oneOfSorts = /\b(?:such as|including|like|of|and|or|between) (?:the )?$|[’']s? $/i;

function draftsOf(scene: Scene, body: Mention, person: Mention): readonly Draft[] {
	const { text, start, names } = scene;
	const said = text.slice(body.end - start, person.start - start).replace(/\s/g, ' ');
	const ahead = text.slice(0, body.start - start).replace(/\s/g, ' ');
	const found = between.exec(said)?.groups;
	const [name, answer] = [body, person].map((one) => names.fullName(plainName(one.text)));
	if (!found || name === undefined || answer === undefined) return [];
	if (/\b(?:and|or) /.test(found['title'] ?? '')) return [];
	if (!title.test(found['title'] ?? '') || more.test(text.slice(person.end - start))) return [];
	if (!isWholeName(name) || !/\s/.test(answer)) return [];
	if ((found['sort'] === undefined ? oneOf : oneOfSorts).test(ahead)) return [];
	const sort = found['sort'];
	const isRead = found['deed'] !== undefined || raised.test(name);
	if (!isRead) return [];
	const kind = body.kind === 'deal' ? 'deal' : 'organization';
	const done = found['deed'] ?? 'led';
	const article = /\b(?:the|an?) $/i.test(ahead) || /\s/.test(name) ? 'the ' : '';
	const fact = ['lead', nameInFact(scene, name), nameInFact(scene, answer)];
	const be = isPluralName(name) ? 'were' : 'was';
	const both = { form: 'question', rule: 'under', score: 0.82, fact } as const;
	return [
		{
			...both,
			kind: 'person',
			prompt: asked(`Who ${done} ${article}${name}${sort ?? ''}`),
			answer,
			accept: acceptedForms(scene, person, answer),
			mark: { start: person.start, end: person.end }
		},
		{
			...both,
			kind,
			prompt: asked(
				`Which ${sort?.replace(/^, an? /, '') ?? wordFor(kind, name)} ${be} ${done} by ${answer}`
			),
			answer: name,
			accept: kind === 'deal' ? [`the ${name}`] : acceptedForms(scene, body, name),
			mark: { start: body.start, end: body.end }
		}
	];
}

/** A body with who led or made it, right behind its name: "ZANU, led by Robert Mugabe" is "Who led ZANU?" and "Which organization was led by Robert Mugabe?" */
export const ledBy: Rule = (scene) =>
	scene.mentions.flatMap((person, at) => {
		const body = scene.mentions
			.slice(0, at)
			.findLast(({ kind }) => kind !== 'nationality' && kind !== 'place');
		const letters = scene.mentions[at - 2];
		const isBody = (one: Mention | undefined): one is Mention =>
			one !== undefined && /^(?:organization|deal)$/.test(one.kind) && one.confidence >= 0.6;
		if (person.kind !== 'person' || person.confidence < 0.6) return [];
		const own = [body, letters].filter(isBody).flatMap((one) => draftsOf(scene, one, person));
		return own.slice(0, 2);
	});
