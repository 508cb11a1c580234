/** Words that keep their full stop within a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
	(
		'mr mrs ms dr prof hon rev fr st gen col lt maj capt cmdr cpl sgt brig adm gov sen rep pres amb sec supt insp ' +
		'messrs mme mlle no nos vol art arts para paras sect ch fig figs ed eds trans pp vs v cf ca viz approx est ' +
		'dept univ assn bros inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec al etc jr sr'
	).split(' ')
);

/** After these a sentence may well end; it does if the next word is one that begins sentences. */
export const doubtfulAbbreviations: ReadonlySet<string> = new Set(
	'inc ltd co corp etc jr sr al dept est'.split(' ')
);

/** Words that begin sentences, for `anyOf`. */
export const sentenceStarters = `
The|An?|In|On|At|By|For|From|With|Its?|He|His|She|Her|They|Their|We|Our|I|This|That|These|Those|There|But|And|However|While|When
After|Before|As|If|Although|Since|Both|Most|Many|Some|Under|During|Despite|According|Moreover|Meanwhile|Yet|So|Nor|Neither|What|Not
`;
