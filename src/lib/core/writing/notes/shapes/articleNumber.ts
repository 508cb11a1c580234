import { question } from '../draft';
import type { Shape } from '../line';
import { headingSubject, subjectFrom } from '../subject';

const shape =
	/^(?<article>(?:Art(?:icle|\.)?|Chapter|Ch\.)\s?(?<number>\d{1,3}(?:\(\d\))?|[IVXL]{1,6}))(?:\s+(?:of\s+(?:the\s+)?)?(?<of>\p{Lu}[^:=–]{2,50}))?\s*(?::|=|\s[–-])\s*(?<what>[^;.:→]{6,70}?)[.;]?(?:$|\s[–→-]|\s\()/u;

/** An article of an instrument and what it is about: "NATO treaty" above "Art. 5 – collective defence". */
export const articleNumber: Shape = (line) => {
	const { article = '', number = '', of = '', what = '' } = shape.exec(line.text)?.groups ?? {};
	const subject = of === '' ? headingSubject(line) : subjectFrom(line, of.trim());
	if (
		article === '' ||
		subject?.sort !== 'instrument' ||
		(/^\p{Ll}+s\b(?! of| to)/u.test(what) &&
			/^(?:says|allows|obliges|requires|commits|gives|provides|prohibits|bans)\b/.test(what))
	)
		return [];
	const word = /^Ch/.test(article) ? 'Chapter' : 'Article';
	const said =
		/^(?:the|an?)\s/i.test(what) || !/^\p{Lu}\p{Ll}/u.test(what)
			? what
			: what.charAt(0).toLowerCase() + what.slice(1);
	return [
		{
			kind: 'other',
			form: 'question',
			prompt: question(`Which ${word.toLowerCase()} of ${subject.said} deals with ${said}`),
			answer: `${word} ${number}`,
			accept: [number, `Art. ${number}`, `Art ${number}`, article],
			mark: { start: line.start, end: line.start + article.length },
			rule: 'note-article',
			score: 0.78,
			fact: ['article', subject.inFact, number]
		}
	];
};
