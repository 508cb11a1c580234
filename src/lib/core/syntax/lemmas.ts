import { baseOfPast } from '../text/lexicon/verbs';
import { irregularVerbs } from './lexicon/irregular';
import type { SyntaxModel } from './model/model';

const vowel = /[aeiou]/;

/** Bases that "-ed" or "-ing" may have been put to, the likeliest last among equals: "dropp" → "dropp", "drop", "droppe". */
function basesOf(stem: string): readonly string[] {
	const isDoubled = /([^aeiouwxy])\1$/.test(stem);
	return [...(isDoubled ? [stem.slice(0, -1)] : []), stem, `${stem}e`];
}

/** "Repatriat", "reunit", "contraven", "underlin", "blockad", "implor", "arrang". */
const surelyWithE =
	/(?:[iu]at|[ru]nit|gnit|(?:con|tra|ter)ven|[^aeiou]in|[^aeiou][aeiou]d|uad|[pt]lor|arrang|^rang|^hing|chang|fring|phon|ineat|[emv]ot)$/;
const surelyWithout =
	/(?:[aeiou]{2}[bdfgklmnprt]|ias|[^aeiou]it|[ae]n|et|(?:[lmnvb]|ch|[^s]t)or|[ae]l|on|ss|[owe]w|ng|ook|ee|cott)$/;

/** Whether a stem that no list knows lost an "e": "reduc", "agre", "centraliz", but not "visit" or "honor". */
function lostItsE(stem: string): boolean {
	if (surelyWithE.test(stem)) return true;
	if (surelyWithout.test(stem)) return false;
	if (/(?:[^aeiou]l|[cguvz]|[^rs]s|rs|at|ut|[iuo]r|ar|um|[^aeiou]il|id|ud|ced|th|pt?ot|rib)$/.test(stem))
		return true;
	return /^[^aeiou]*[aeiou][bdfgklmnprt]$/.test(stem);
}

/** Irregular forms with their base. */
const baseOf = new Map(
	irregularVerbs.flatMap((line) => {
		const [base = '', ...forms] = line.split(' ');
		return [base, ...forms].map((form) => [form, base] as const);
	})
);

/** The base of an irregular form, also behind a syllable: "underwent", "rebuilt", "withheld". */
function irregularBase(form: string): string | undefined {
	const syllable = /^(?:under|over|out|re|un|up|mis|fore|with|inter)(?=[a-z]{3})/.exec(form)?.[0] ?? '';
	const base = baseOf.get(form) ?? baseOf.get(form.slice(syllable.length));
	return base === undefined || baseOf.has(form) ? base : syllable + base;
}

/** The base of a verb form in lower case by the rules; `known` are bases seen. */
function ruledVerb(form: string, known: ReadonlySet<string>): string {
	const irregular = irregularBase(form);
	if (irregular) return irregular;
	if (/ie[sd]$/.test(form)) return known.has(form.slice(0, -1)) ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
	if (/s$/.test(form)) {
		const short = form.slice(0, -2);
		if (known.has(form.slice(0, -1))) return form.slice(0, -1);
		return /(?:s|x|z|ch|sh|o)es$/.test(form) && !/[aeiou][sz]es$/.test(form) ? short : form.slice(0, -1);
	}
	const ending = /(?:ed|ing)$/.exec(form)?.[0];
	const stem = form.slice(0, form.length - (ending?.length ?? 0));
	if (!ending || !vowel.test(stem.replace(/^y/, '').replace(/y/g, 'i'))) return form;
	const bases = basesOf(stem);
	const seen = bases.find((base) => known.has(base));
	if (seen) return seen;
	/* "Decreed", "freed". */
	if (/[^aeiou]re$/.test(stem) && ending === 'ed') return `${stem}e`;
	if (/(?:ss|ll|ff|zz)$/.test(stem)) return stem;
	if (bases.length === 3) return bases[0] ?? stem;
	return lostItsE(stem) ? `${stem}e` : stem;
}

function ruledNoun(form: string): string {
	if (/[^aeiou]ies$/.test(form)) return `${form.slice(0, -3)}y`;
	if (/(?:ss|x|z|ch|sh)es$/.test(form)) return form.slice(0, -2);
	if (/(?:men)$/.test(form)) return `${form.slice(0, -2)}an`;
	return /[^s]s$/.test(form) ? form.slice(0, -1) : form;
}

const verbForms = new Set(['VBD', 'VBN', 'VBG', 'VBZ']);

/** A word by the rules alone, by its finer part of speech: names keep their capitals. */
export function ruledLemma(text: string, form: string, known: ReadonlySet<string>): string {
	if (form === 'NNP') return text;
	if (form === 'NNPS') return ruledNoun(text);
	const lower = text.toLowerCase();
	if (verbForms.has(form)) return ruledVerb(lower, known);
	return form === 'NNS' ? ruledNoun(lower) : lower;
}

/** Tells the base of words. */
export class Lemmas {
	readonly #known: ReadonlySet<string>;
	readonly #odd = new Map<string, string>();

	constructor({ verbs, odd }: Pick<SyntaxModel, 'verbs' | 'odd'>) {
		this.#known = new Set(verbs);
		for (let at = 0; at + 2 < odd.length; at += 3)
			this.#odd.set(`${odd[at]} ${odd[at + 1]}`, odd[at + 2] ?? '');
	}

	/** The lemma of a word whose finer part of speech is `form`. */
	of(text: string, form: string): string {
		const lower = text.toLowerCase();
		const listed = /^VB[DN]$/.test(form) ? baseOfPast.get(lower) : undefined;
		return this.#odd.get(`${lower} ${form}`) ?? listed ?? ruledLemma(text, form, this.#known);
	}
}
