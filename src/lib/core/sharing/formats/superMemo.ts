import { err, ok } from '../../result';
import type { TextFormat } from './format';
import { Harvest } from './harvest';
import { itemsOf } from './questions';

/** SuperMemo's Q&A text: Q: and A: on lines of their own, blank lines between the items. */
export const superMemo: TextFormat = {
	name: 'supermemo',
	seems: (beginning) => /^Q[ \t]*:/im.test(beginning) && /^A[ \t]*:/im.test(beginning),
	read({ text, title }) {
		const harvest = new Harvest();
		for (const { line, question, answer, clause } of itemsOf(text, 'blank')) {
			if (harvest.isDone) break;
			harvest.add({ line, prompt: clause ?? question, answer, form: clause === null ? 'question' : 'cloze' });
		}
		const incoming = harvest.incoming('supermemo', { title });
		return harvest.isEmpty && incoming.droppedInAll === 0 ? err({ type: 'no-cards' }) : ok(incoming);
	}
};
