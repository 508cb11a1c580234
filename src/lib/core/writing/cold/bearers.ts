import type { Draft } from '../scene';

/** Where treaties were made and conferences held again and again. */
const places =
	'Paris|London|Geneva|Vienna|Berlin|Washington|Moscow|Rome|Algiers|Cairo|(?:The )?Hague(?: Peace)?';
/** Names that several have: what is asked of one must tell which. General knowledge. */
const shared = new RegExp(
	`^(?:(?:the )?(?:(?:Treaty|Peace|Congress) of (?:Paris|London|Vienna|Berlin|Washington)|(?:${places}) (?:Conference|Accord|Convention)|(?!Paris)(?:${places}) Agreement|(?:Immigration|Neutrality|Naturali[sz]ation|Trade|Reform|Tariff|Embargo) Act|Arab[-–]Israeli War|(?:Chinese|Russian) Revolution|(?:Berlin|Taiwan Strait|Moroccan|IMF) Crisis|(?:Balkan|Opium|Anglo-Afghan|Kashmir) War))$`,
	'u'
);
/** A question for a date that names one thing and what became of it. */
const asks =
	/^\p{L}+ what [\p{Ll} ]+? (?:was|were|did) (?<name>.+?) (?:signed|concluded|held|passed|approved|ratified|adopted|take place|begin|start|end)\?$/u;

/** A name that several have in a question for a date which tells no more: "In what year was the Treaty of Paris concluded?" */
export function sharedNameIn({ kind, prompt }: Pick<Draft, 'kind' | 'prompt'>): string | null {
	const name = kind === 'date' ? asks.exec(prompt)?.groups?.['name'] : undefined;
	return name !== undefined && shared.test(name) ? name : null;
}
