/** After these a number of four digits is the name or the amount of something else. For `anyIn`, as all lists here. */
export const beforeNumbers = `
Resolutions?|UNSCR|Nos?.|Numbers?|Flight|Room|Pages?|pp?.|Articles?|Sections?|Paragraphs?|Law|Order|Directive|Vol.|Boeing|Model|Unit
Public|of some|Some|About|Over|Nearly|Almost|Approximately|Roughly|at least|at most|More than|Fewer than|Less than|up to|Only
Another|Additional|Under|exceed(s|ed|ing)?|than
`;

/** Units: before these a number is an amount. */
export const units = `
percent|per cent|million|billion|trillion|BC|BCE|UTC|GMT|hours?|kilomet(er|re)s?|met(er|re)s?|miles?|km|kg|tons?|tonnes?|feet|acres
hectares|dollars|euros|pounds|rubles|roubles|rupees|barrels|megawatts|MW|mm
`;

/** What is counted by the hundred and the thousand. */
export const countedNouns = `
soldiers|troops|people|men|women|children|civilians|refugees|fighters|militants|police|officers|workers|prisoners|persons|employees
delegates|participants|members|warheads|missiles|rockets|tanks|aircraft|helicopters|planes|ships|vessels|houses|homes|villages|deaths
casualties|victims|cases|years|days|pages|words|votes|seats|copies|students|families|marines|personnel|vehicles|weapons|bombs|islands
companies|jobs
`;

/** With one of these before it even a year of long ago, or one that ends in two noughts, is a year. */
export const beforeYears = `
In|Since|By|Until|till|From|To|Before|After|During|Between|Circa|c.|Around|of|through|early|late|mid|Spring|Summer|Autumn|Fall|Winter
Year|The|and|as of|post|pre
`;

/** Ways to say a large number short. */
export const multipliers = `million|billion|trillion|thousand|m|bn|tn`;

/** Currencies. */
export const currencies = `
dollars?|euros?|pounds( sterling)?|yen|yuan|renminbi|rubles?|roubles?|rupees?|francs?|marks|lire|riyals?|dinars?
`;

/** Whose dollars they are. */
export const dollarLands = `U.?S.?|American|Canadian|Australian|Hong Kong`;
