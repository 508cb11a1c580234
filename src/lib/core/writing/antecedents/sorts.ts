import { plainName } from '../../extraction/plainName';
import type { StandIn } from '../prompt/standIn';
import type { Finder } from './around';

const sort =
	/(?<=\b[Tt]he )(?:Treaty|Convention|Agreement|Accords?|Pact|Protocol|Charter|Covenant|Declaration|Memorandum|Statute|Resolution|Plan|Council|Commission|Committee|Court|Assembly|Bank|Fund|Agency|Organi[sz]ation|Union|League|Community|Forum|Tribunal|Conference|Society|Company|Project|Museum)\b(?! (?:of|for|to|against|between|concerning|relating)\b| on (?!\d|\p{Lu}\p{Ll}+ \d)| \p{Lu}|['’]s \p{Lu})/gu;

/** "The Treaty", where the article has one so called or has just named one. */
export const sorts: Finder = ({ text, start }, { names }) =>
	[...text.matchAll(sort)].flatMap(({ 0: word, index }): StandIn[] => {
		const at = start + index;
		const meaning = names.calledAt(word, at);
		if (!meaning || meaning.text.split(' ').length > 9) return [];
		return [{ start: at, end: at + word.length, words: meaning.text, meaning, isOwner: false }];
	});

const small =
	/(?<=\b[Tt]he )(?:treaty|convention|agreement|accords?|pact|protocol|charter|declaration|memorandum|council|commission|committee|court|bank|fund|tribunal|secretariat)\b(?! (?:of|for|to|against|between|concerning|relating|that|which|who|whose|\p{Ll}+ed)\b| on (?!\d|\p{Lu}\p{Ll}+ \d)|['’-])/gu;

/** "The treaty", where the article has one that is so called and speaks of no other. */
export const smallSorts: Finder = ({ text, start, mentions }, { names }) =>
	[...text.matchAll(small)].flatMap(({ 0: word, index }): StandIn[] => {
		const at = start + index;
		const meaning = names.onlyCalledAt(word, at);
		const isSaid = mentions.some(
			(one) => one.end < at && meaning && names.fullName(plainName(one.text)) === meaning.text
		);
		if (!meaning || isSaid || meaning.text.split(' ').length > 9) return [];
		return [{ start: at, end: at + word.length, words: meaning.text, meaning, isOwner: false }];
	});
