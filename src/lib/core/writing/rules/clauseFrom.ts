import type { ParsedWord } from '../../syntax/sentence';
import type { Scene } from '../scene';

const finite = /^(?:VB[DZP]|MD)$/;

/** A word behind a place that leads a clause within what is told: a verb may follow. */
const isRelative = (from: number) => (word: ParsedWord) =>
	word.start > from &&
	/^(?:which|that|who|whose|where|when|as|after|before|while|until|because)$/.test(word.text);

/** What a sentence says behind a place, up to where it ends or its main verb goes on. */
export function clauseFrom({ text, start, end, sentence }: Scene, from: number): string {
	const { words } = sentence;
	const stop = words.find((word, at) => {
		const next = words[at + 1];
		if (word.start <= from) return false;
		if (/^[;:.?!()–—"“”]$/.test(word.text)) return true;
		if (finite.test(word.form)) return !words.slice(0, at).some(isRelative(from));
		const goesOn = finite.test(next?.form ?? '') || /^(?:entered|came|took)$/.test(next?.text ?? '');
		return word.text === ',' && (goesOn || /^(?:which|who|while|but)$/.test(next?.text ?? ''));
	});
	const said = text
		.slice(from - start, (stop?.start ?? end) - start)
		.replace(/\s+/g, ' ')
		.trim();
	return finite.test(stop?.form ?? '') ? said.replace(/,? (?:and|but)(?: \p{Ll}+)?$/u, '') : said;
}
