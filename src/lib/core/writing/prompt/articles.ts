import { plainName } from '../../extraction/plainName';
import type { Draft, Scene } from '../scene';
import { escaped } from './wording';

/** What is called by such a word is spoken of with "the"; not so what is numbered, as a resolution is. */
const instrument =
	/\p{L} (?:Treaty|Agreement|Convention|Declaration|Accords?|Pact|Protocol|Charter|Covenant|Resolution|Doctrine|Framework|Memorandum)$|^(?:Treaty|Agreement|Convention|Declaration|Accords?|Pact|Protocol|Charter|Covenant) (?:of|on|for|between|concerning)\b/u;
/** Behind these a name stands without a word of its own before it. */
const before =
	'was|were|did|does|of|to|in|on|under|by|with|from|for|signed?|endorsed?|adopt(?:ed)?|ratif(?:y|ied)|concluded?|join(?:ed)?';

/** "Jay's Treaty" is said without. */
const owned = /['’]s /;
const isSaidWithThe = (name: string) => instrument.test(name) && !owned.test(name);

/** A draft with "the" before the agreements it names, or asks for, where headings and lists of the text leave it out: "was the Windhoek Declaration endorsed". */
export function withArticles(draft: Draft, { mentions }: Pick<Scene, 'mentions'>): Draft {
	const names = mentions
		.filter(({ kind, text }) => kind === 'deal' && isSaidWithThe(plainName(text)))
		.map(({ text }) => escaped(plainName(text)));
	const blank = draft.kind === 'deal' && isSaidWithThe(draft.answer) ? ['\\[\\p{Ll}+\\]'] : [];
	const said = [...names, ...blank];
	if (said.length === 0) return draft;
	const bare = new RegExp(`\\b(${before}) (?=(?:${said.join('|')})(?![\\p{L}\\d]| \\d))`, 'gu');
	const opening = new RegExp(`^(?=(?:${said.join('|')})(?![\\p{L}\\d-]| \\d|['’:,]))`, 'u');
	const prompt = draft.prompt.replace(bare, '$1 the ').replace(opening, 'The ');
	return { ...draft, prompt };
}
