/** Words that tell in a name what its bearer is. */
const heads =
	/(?<!\p{L})(Company|Bank|Committee|Council|Commission|Court|Party|Ministry|Department|Corporation|Agency|Parliament|Assembly|Senate|Congress|Army(?! (?:Flying|Museum))|Navy(?!, )|Museum|Society|Fund|University|Institute|Mission|Tribunal|Secretariat|Cent(?:er|re)|Conference|Treat(?:y|ies)|Agreements?|Accords?|Pact|Convention|Protocol|Charter|Declaration|Memorandum|Act|Law|Amendment|Resolution|Plan|Doctrine|Statute|Covenant|Constitution|Communiqu[ée]|Truce|Armistice|Embargo|Deal|Project|Initiative|Programme|Strategy|Compact|Concession|Loan|Conventions|Protocols|Resolutions|Decision|Proclamation|Consensus|Principles|Goals|Polic(?:y|ies)|Agenda|Guidelines|Articles|Joint Statement|Joint Communiqué|Roadmap|Road Map|Framework|Partnership)(?!\p{L})/giu;
const sameWord: Readonly<Record<string, string>> = {
	corporation: 'company',
	accords: 'accords',
	agreements: 'agreements',
	treaties: 'treaties',
	articles: 'document'
};

/** The last head of a name before what it is about: "Treaty of Friendship", "Council of the Union". */
export function callingOf(name: string): string {
	const [own = name] = name.split(/\s(?:of|on|for|between|to|in|concerning|relating)\s/i);
	const found = [...own.matchAll(heads)].at(-1)?.[1] ?? [...name.matchAll(heads)].at(-1)?.[1] ?? '';
	const word = found.toLowerCase();
	return sameWord[word] ?? word;
}

/** An agreement that is known by letters or by letters and a number: "NPT", "SALT II", "New START". */
const lettered = /^(?:New )?\p{Lu}{2,}[\p{Lu}\d-]*(?: (?:[IVX]+|\d+))?$/u;

/** Whether a name is but letters. */
export const isLettered = (name: string) => lettered.test(name);

const bodies =
	/^(?:company|bank|committee|council|commission|court|party|ministry|department|agency|parliament|assembly|senate|congress|army|navy|fund|university|institute|mission|tribunal|secretariat|museum|society|cent(?:er|re))$/;

/** Whether a calling is that of a body. */
export const isBody = (calling: string) => bodies.test(calling);
