import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { placesIn, topOf } from '../grammar/places';
import type { Scene } from '../scene';

/** A name that is but what its bearer is: the text has the rest of it elsewhere. */
const bare =
	/^(?:the )?(?:\p{L}+ )?(?:Organi[sz]ation|Council|Commission|Committee|Group|League|Congress|Court|Union|Union's|Bank|Fund|Conference|Assembly|Secretariat|Forum|Community|Agency|Mission|Treaty|Agreement|Accords?|Pact|Convention|Protocol|Charter|Declaration|Covenant|Regime|Annex|Guidelines|Act|Statute|Resolution|Memorandum|Plan|Constitution|Movement|Alliance|Articles|Bloc|Board|Society|Company|Army|Navy|Project|Museum|Tribunal|Ministry|Parliament|Senate|Government|Party|Summit|Final Act)$/u;
/** Who fought side by side is no body. */
const side = /^(?:the )?(?:\p{L}+ )?(?:Allies|Powers|Axis|Entente)$/u;
const oneWord = /^(?:the )?\p{L}+$/u;

/** Whether a name says by itself whose it is: neither "the Council" alone nor two names run together. */
export function isWholeName(name: string): boolean {
	if (/\p{Ll} The \p{Lu}/u.test(name) || /^[\p{Ll}\d]/u.test(name)) return false;
	if (/^(?:Instrument|Protocol|Treaty|Act|Agreement) of (?:Accession|Ratification|Acceptance)$/.test(name))
		return false;
	if (side.test(name) || /\b(?:High|Primary|Secondary|Grammar) School$/.test(name)) return false;
	return !(bare.test(name) && oneWord.test(name));
}

/** Whether letters, a dash or a stroke tie the mention to more of its name: "Vance–[Owen Plan]", "OSCE/ODIHR". */
function isTorn({ text, start }: Scene, mention: Mention): boolean {
	const before = text.slice(0, mention.start - start);
	const behind = text.slice(mention.end - start);
	return /[-–—/&\p{L}\p{N}]$/u.test(before) || /^(?:[/&\p{L}\p{N}]|[-–](?=\p{L}))/u.test(behind);
}

/** Whether the name only tells what kind another noun is: "the [UN] envoy", "the [Clinton] administration", "[Orlov]'s group". */
function isModifier({ sentence, text, start }: Scene, mention: Mention): boolean {
	if (/^['’]/.test(text.slice(mention.end - start))) return true;
	const top = topOf(sentence, mention);
	const last = placesIn(sentence, mention).at(-1);
	const [word, next] = [sentence.words[top ?? -1], sentence.words[(last ?? -2) + 1]];
	if (!word || !next) return top === null;
	const isNounNext = /^(?:NOUN|PROPN)$/.test(next.tag) && text[mention.end - start] === ' ';
	return isNounNext || /^(?:compound|amod|nmod:poss)$/.test(word.relation);
}

/** Whether a mention is a whole name that is meant by itself, so that it can be asked for. */
export function standsAlone(scene: Scene, mention: Mention): boolean {
	const name = scene.names.fullName(plainName(mention.text));
	return isWholeName(name) && !isTorn(scene, mention) && !isModifier(scene, mention);
}
