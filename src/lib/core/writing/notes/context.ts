import type { Draft, Scene } from '../scene';
import type { NoteLine } from './line';
import type { Notes } from './notes';
import { isOvertaken } from './pieces';
import { headingSubject, headSubject } from './subject';

/** Signs by which notes join what is no sentence. */
const telegraphic = /→|⇒|[-=]+>|\s[=+&]\s|:\s|;\s|\s[–—-]\s/u;
const small = (prompt: string) => prompt.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** The draft with what its line is about said first: "NPT: in what month and year did North Korea announce its withdrawal?" */
function labelled(draft: Draft, scene: Scene, line: NoteLine): Draft | null {
	const isLater = line.head !== null && scene.start >= line.start + line.head.body;
	if (line.head && !isLater) return null;
	const subject = headSubject(line) ?? headingSubject(line);
	if (!subject) return draft;
	if (isOvertaken(line, scene, subject)) return null;
	if (subject.forms.some((form) => draft.prompt.includes(form) || draft.answer === form)) return draft;
	const name =
		(subject.mark ? line.head?.words : null) ??
		(line.heading ?? '').replace(/^the\s/i, '').replace(/\s*\(.*$/, '');
	return draft.form === 'question' ? { ...draft, prompt: `${name}: ${small(draft.prompt)}` } : draft;
}

/** Gives what becomes of a draft beside its sentence; null where nothing does. */
export type Fitted = (draft: Draft, scene: Scene) => Draft | null;

/**
 * What becomes of a card that an article's rules write of a sentence within notes: it says what its line is about; there is none of what is no whole
 * sentence, nor where a shape of notes asks for the same. Sentences outside of notes keep theirs.
 */
export function inContext(notes: Notes | null): Fitted {
	if (notes === null) return (draft) => draft;
	const at = new Map(
		notes.lines.flatMap((line) => line.sentences.map(({ start }) => [start, line] as const))
	);
	const asked = new Set(notes.noted.flatMap(({ drafts }) => drafts.map(({ mark }) => mark.start)));
	return (draft, scene) => {
		const line = at.get(scene.start);
		if (!line) return draft;
		if (asked.has(draft.mark.start)) return null;
		if (telegraphic.test(scene.text) || (draft.form === 'cloze' && scene.statements.length === 0))
			return null;
		return labelled(draft, scene, line);
	};
}
