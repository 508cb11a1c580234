import { kindOfKnown } from './known';
import { anyOf } from '../text/phrases';
import { designations } from './lexicon/bearers';
import { bodyHeads, ownNames } from './lexicon/heads';
import { stateByName } from './lexicon/states';
import { spelled } from './spelling';

/** Letters that stand for a name: "SCO", "U.N.", "EU". */
export function isLetters(form: string): boolean {
	return /^\p{Lu}[\p{Lu}\p{Ll}\p{N}.&]*\p{Lu}[\p{Lu}\p{N}.]*s?$/u.test(form);
}

/** Letters without their dots. */
export function bareLetters(form: string): string {
	return form.replace(/\./g, '');
}

const isKnown = (name: string) => kindOfKnown(name) !== undefined;

/** What letters stand for in an article, as far as it or the lists say. */
export type Letters = (letters: string) => string | undefined;

/** The people, state or body that another belongs to by its name, and what is left: "U.S." and "Senate", "Assembly" and "United Nations". */
function owned(name: string, fullOf: Letters): { readonly owner: string; readonly rest: string } | null {
	const words = name.split(' ');
	const isOwner = (owner: string) => isKnown(owner) || (isLetters(owner) && fullOf(owner) !== undefined);
	for (const size of [3, 2, 1]) {
		const owner = words.slice(0, size).join(' ').replace(/'s?$/, '');
		const rest = words.slice(size).join(' ');
		if (rest !== '' && !/^(?:of|for|on|in|to|and)\b/.test(rest) && isOwner(owner)) return { owner, rest };
	}
	const { rest = '', owner = '' } = /^(?<rest>.+?) of (?:the )?(?<owner>.+)$/.exec(name)?.groups ?? {};
	return isOwner(owner) ? { owner, rest } : null;
}

/** A name as one spells it, its owner written out and first: "UN General Assembly" and "General Assembly of the United Nations" are one. */
export function bodyKey(name: string, fullOf: Letters): string {
	const { owner, rest } = owned(name, fullOf) ?? {};
	if (owner === undefined || rest === undefined) return spelled(name);
	const full = isLetters(owner) ? fullOf(owner) : undefined;
	return spelled(`${full ?? stateByName.get(owner) ?? owner} ${rest}`);
}

/** What is left of a name when its owner is taken off: "Senate" of "U.S. Senate"; null where there is none. */
export function tailOf(name: string, fullOf: Letters): string | null {
	const rest = owned(name, fullOf)?.rest;
	return rest === undefined ? null : spelled(rest);
}

const designation = new RegExp(String.raw`(?:\s+${anyOf(designations)}\b\.?)+$`);

/** A name without what only says its sort: "Sony" of "Sony Corp."; null where nothing says it. */
export function bareNameOf(name: string): string | null {
	const bare = name.replace(designation, '');
	return bare === name || isKnown(bare) ? null : spelled(bare);
}

/** The word by which a text can look back at a body of this name: the head of "International Court of Justice"; null where none is. */
export function headOfBody(name: string): string | null {
	const words = name.split(' ');
	const end = words.findIndex((word) => /^(?:of|for|on|to|in)$/.test(word));
	const head = words[(end < 0 ? words.length : end) - 1] ?? '';
	return bodyHeads.has(head) && !ownNames.has(head) ? spelled(head) : null;
}
