/** Treaties that notes call by their letters, each with its full name. General knowledge. */
const list = `
NPT|Treaty on the Non-Proliferation of Nuclear Weapons|Non-Proliferation Treaty
CTBT|Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty
PTBT|Partial Test Ban Treaty|Partial Nuclear Test Ban Treaty
LTBT|Limited Test Ban Treaty
TPNW|Treaty on the Prohibition of Nuclear Weapons
INF|Intermediate-Range Nuclear Forces Treaty
CFE|Treaty on Conventional Armed Forces in Europe
ABM|Anti-Ballistic Missile Treaty
FMCT|Fissile Material Cut-off Treaty
CWC|Chemical Weapons Convention
BWC|Biological Weapons Convention
BTWC|Biological and Toxin Weapons Convention
CCM|Convention on Cluster Munitions
CCW|Convention on Certain Conventional Weapons
ATT|Arms Trade Treaty
UNCLOS|United Nations Convention on the Law of the Sea
UNFCCC|United Nations Framework Convention on Climate Change
CEDAW|Convention on the Elimination of All Forms of Discrimination against Women
ICCPR|International Covenant on Civil and Political Rights
ICESCR|International Covenant on Economic, Social and Cultural Rights
ECHR|European Convention on Human Rights
UDHR|Universal Declaration of Human Rights
CITES|Convention on International Trade in Endangered Species
NAFTA|North American Free Trade Agreement
USMCA|United States–Mexico–Canada Agreement
GATT|General Agreement on Tariffs and Trade
GATS|General Agreement on Trade in Services
TRIPS|Agreement on Trade-Related Aspects of Intellectual Property Rights
TRIPs|Agreement on Trade-Related Aspects of Intellectual Property Rights
CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership
RCEP|Regional Comprehensive Economic Partnership
JCPOA|Joint Comprehensive Plan of Action
TAC|Treaty of Amity and Cooperation
SALT I|
SALT II|
START I|
START II|
New START|
SORT|Strategic Offensive Reductions Treaty|Moscow Treaty
SEA|Single European Act
TEU|Treaty on European Union
`;

/** The full names of an instrument by its letters; the list is empty where the letters are its name. */
export const instrumentsByLetters: ReadonlyMap<string, readonly string[]> = new Map(
	list
		.trim()
		.split('\n')
		.map((line) => {
			const [letters = '', ...names] = line.split('|');
			return [letters, names.filter((name) => name !== '')] as const;
		})
);
