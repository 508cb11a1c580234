import { bareLetters, bareNameOf, bodyKey, headOfBody, isLetters, tailOf, type Letters } from './bodyName';
import { namesByLetters } from './lexicon/bodies';
import type { Mention, Organization } from './mention';
import { plainName } from './plainName';
import { acronymPairs } from './refiners/acronyms';
import { spelled } from './spelling';

const initialsOf = (name: string) => name.replace(/[^\p{Lu}]/gu, '');

/** Names by their capitals, where those are of one name alone. */
function namesByCapitals(names: readonly string[]): ReadonlyMap<string, string | null> {
	const found = new Map<string, string | null>();
	for (const name of names) {
		const letters = initialsOf(name);
		if (!name.includes(' ') || letters.length < 3) continue;
		const other = found.get(letters);
		found.set(letters, other === undefined || (other && spelled(other) === spelled(name)) ? name : null);
	}
	return found;
}

/** Tells what letters stand for in this article: what it says itself, else what the lists say where the full name is here, else capitals. */
function createLetters(forms: readonly string[], pairs: ReadonlyMap<string, string>): Letters {
	const present = new Map(forms.map((form) => [spelled(form), form]));
	const byCapitals = namesByCapitals(forms);
	return (letters) => {
		const bare = bareLetters(letters);
		const known = namesByLetters.get(bare);
		return (
			pairs.get(bare) ??
			(known === undefined ? undefined : present.get(spelled(known))) ??
			byCapitals.get(bare) ??
			known
		);
	};
}

/**
 * Tells, form by form in reading order, which body is meant, by its key; null for a word that only looks back at one named before
 * ("the Court").
 */
function createBodies(forms: readonly string[], fullOf: Letters): (form: string) => string | null {
	const keyOf = (form: string) => {
		const full = isLetters(form) ? fullOf(form) : undefined;
		return bodyKey(full ?? form, fullOf);
	};
	const latestByTail = new Map<string, string>();
	const latestByHead = new Map<string, string>();
	const byBareName = new Map<string, string>();
	for (const form of [...forms].reverse()) {
		const [tail, bare] = [tailOf(form, fullOf), bareNameOf(form)];
		if (tail !== null) latestByTail.set(tail, keyOf(form));
		if (bare !== null) byBareName.set(bare, keyOf(form));
	}
	return (form) => {
		const plain = spelled(form);
		const key = latestByTail.get(plain) ?? byBareName.get(plain) ?? keyOf(form);
		const isHead = headOfBody(form) === plain;
		if (isHead && (latestByTail.has(plain) || latestByHead.has(plain))) return null;
		const [tail, head] = [tailOf(form, fullOf), headOfBody(form)];
		if (tail !== null) latestByTail.set(tail, key);
		if (head !== null && !isHead) latestByHead.set(head, key);
		return key;
	};
}

/** The form a body is called by: the longest that is spelled out, and of two spellings the first. */
function nameOf(forms: readonly string[]): string {
	const words = (form: string) => (isLetters(form) ? 0 : spelled(form).split(' ').length);
	return forms.reduce((best, form) => (words(form) > words(best) ? form : best));
}

/** The organizations of an article, all forms of one joined; a word that only looks back at one is none. `masked` is the masked article. */
export function organizationsOf(mentions: readonly Mention[], masked: string): readonly Organization[] {
	const forms = mentions
		.filter(({ kind, confidence }) => kind === 'organization' && confidence >= 0.5)
		.map(({ text }) => plainName(text));
	const pairs = new Map(
		acronymPairs(mentions, masked).map(({ full, letters }) => [
			bareLetters(letters.text),
			plainName(full.text)
		])
	);
	const distinct = [...new Set(forms)];
	const bodyOf = createBodies(distinct, createLetters(distinct, pairs));
	const bodies = new Map<string, Set<string>>();
	for (const form of forms) {
		const key = bodyOf(form);
		if (key === null) continue;
		const body = bodies.get(key) ?? new Set<string>();
		body.add(form);
		bodies.set(key, body);
	}
	return [...bodies.values()].map((own) => {
		const name = nameOf([...own]);
		const acronym = [...own].find((form) => form !== name && isLetters(form));
		const canonical = isLetters(name) ? namesByLetters.get(bareLetters(name)) : undefined;
		return {
			name,
			...(acronym ? { acronym } : {}),
			...(canonical && canonical !== name ? { canonical } : {}),
			forms: [...own]
		};
	});
}
