import { isPoint } from '../../dates/value';
import { nameInFact } from '../facts/fact';
import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import type { Draft, Rule, Scene } from '../scene';
import { dateDraft, type Dated } from '../prompt/dateDraft';
import { isPluralName } from '../prompt/wording';
import { isWholeName } from './wholeName';

/** What is called together or held. */
const held = /\b(?:Conference|Summit|Congress|Talks|Olympics|Games|Assembly|Session|Election)s?$/u;
/** What comes round again, or many have, is not told by such a name. */
const recurring =
	/^(?:\p{L}+(?:al|an|ern|ese|ial)|Summer|Winter|First|Second|Third|Fourth|Fifth|World|Joint|Final|Foreign|Prime|Common|Heads?) |Ministers|Games|Olympics|Summit$/u;
/** What breaks out or comes about. */
const came =
	/\b(?:War|Wars|Crisis|Revolution|Uprising|Rebellion|Revolt|Massacre|Offensive|Invasion|Blockade|Airlift|Intifada|Battle|Siege|Incident|Coup|Mutiny)$/u;
/** What is put on paper. */
const written =
	/\b(?:Treaty|Treaties|Agreements?|Accords?|Pact|Conventions?|Protocols?|Charter|Declaration|Memorandum|Act|Covenant|Communiqu[ée]|Armistice|Statute|Doctrine|Constitution|Compact)\b/u;

/** How a question asks when what has this name was; null where the name does not tell what it is. */
function wordingFor(name: string, kind: Mention['kind']): string | null {
	const plural = isPluralName(name);
	if (kind === 'event' && recurring.test(name) && !came.test(name)) return null;
	if (kind === 'deal' && recurring.test(name) && name.split(' ').length < 3) return null;
	if (kind === 'event' && held.test(name)) return `${plural ? 'were' : 'was'} the ${name} held`;
	if (kind === 'event' && came.test(name)) return `did the ${name} take place`;
	if (kind === 'deal' && written.test(name) && !/\bof \d{4}$/.test(name))
		return `${plural ? 'were' : 'was'} the ${name} ${/\bAct$/.test(name) ? 'passed' : 'concluded'}`;
	return null;
}

/** Whether the date is that of the name beside it: "the Geneva Accords of April 1988", "the 1954 Geneva Conference", "the Simla Convention (1914)". */
function isItsDate({ text, start }: Scene, name: Mention, date: Mention): boolean {
	const between = (from: number, to: number) => text.slice(from - start, to - start);
	if (date.end <= name.start)
		return (
			/^\s+$/.test(between(date.end, name.start)) &&
			/\bthe\s+$/i.test(text.slice(0, date.start - start)) &&
			/^\d{4}$/.test(date.text)
		);
	return (
		/^\s+(?:of\s+|\()$/.test(between(name.end, date.start)) && !/^\s*[–-]/.test(text.slice(date.end - start))
	);
}

function draftOf(scene: Scene, name: Mention, date: Dated): readonly Draft[] {
	const full = scene.names.fullName(plainName(name.text));
	const words = wordingFor(full, name.kind);
	if (words === null || !isWholeName(full) || !/\s/.test(full) || /\d{4}/.test(full)) return [];
	const fact = ['dated', nameInFact(scene, full)];
	return [dateDraft(date, words, { rule: 'dated-name', score: 0.8, fact })];
}

/** A named conference, war or treaty with its date beside it: "In what year was the Bandung Conference held?" */
export const datedName: Rule = (scene) =>
	scene.mentions.flatMap((date) => {
		const { kind, iso } = date;
		if (kind !== 'date' || !iso || !isPoint(iso)) return [];
		const name = scene.mentions.find(
			(one) =>
				(one.kind === 'deal' || one.kind === 'event') && one.confidence >= 0.6 && isItsDate(scene, one, date)
		);
		return name ? draftOf(scene, name, { ...date, iso }) : [];
	});
