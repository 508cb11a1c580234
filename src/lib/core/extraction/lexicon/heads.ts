const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The last word of a body's name, before any "of": general knowledge. */
export const bodyHeads = words(`
Organization Organisation Company Corporation Bank Committee Council Commission Ministry Department Government Center Centre
Party Union Authority Agency Congress Parliament Assembly Court Tribunal Force Forces Army Navy Fund University Institute
Association Board Bureau Office Program Programme Mission Group League Federation Confederation Alliance Coalition Front
Foundation Institution Administration Secretariat Service Services Community Commonwealth Structure Syndicate Consortium
Academy College School Cabinet Senate House Knesset Duma Directorate Task-Force Command Corps Guard Guards Police Bloc
Partnership Network Forum Initiative Society Trust Studies Industries Oil Refining Petroleum Airlines Airways Motors Shipyard
Laboratory Observatory Operation Club Movement Militia Brigade Brigades Division Regiment Mechanism Chamber Exchange
`);

/** The last word of an instrument's name: what states agree on, adopt or decree. */
export const instrumentHeads = words(`
Treaty Treaties Agreement Agreements Accord Accords Pact Convention Conventions Protocol Protocols Charter Declaration
Memorandum MoU Resolution Act Concordat Covenant Communiqué Communique Compact Constitution Armistice Truce Ceasefire
Statute Doctrine Concession Settlement Understanding Deal Instrument Entente Proclamation Directive Plan Mandate
`);

/** The last word of an event's name. */
export const eventHeads = words(`
Conference Summit War Wars Revolution Crisis Debate Session Congresses Talks Olympics Games Uprising Rebellion Revolt Massacre
Genocide Offensive Invasion Blockade Airlift Spring Intifada Holocaust Campaign Battle Siege Day Festival
`);

/** The last word of a place's name. */
export const placeHeads = words(`
Sea River Gulf Province Island Islands Valley Station Street Airport Ocean Mountains Mountain Desert Strait Canal Peninsula
Bay Lake Lakes City County District Region Territory Square Pass Highlands Heights Delta Basin Coast Port Base Bridge Avenue
`);

/** Words that name a field of work: they join by "and" within the name of a body. */
export const fields = words(`
Peace Security Trade Economic Social Strategic International Human Science Scientific Technology Technical Health Education
Cultural Development Drought Cooperation Reconstruction Industry Agriculture Transport Petroleum Commerce Justice Labour Labor
Energy Environment Finance Foreign Political Humanitarian Legal Research Atomic Nuclear Arms State Government Rights Democratic
Institutions Food Drug Crime Drugs Refugees Migration Information Communications Defense Defence Culture Sport Tourism Public
`);

/** Offices and forms of address that stand before a name. */
export const titles = words(`
President Vice-President Minister Premier Chancellor Secretary Secretary-General King Queen Prince Princess Emperor Sultan
Shah Emir Pope Colonel Col Col-Gen General Gen Lieutenant Lt Major Maj Captain Capt Marshal Admiral Adm Commander Sergeant
Brigadier Ambassador Envoy Congressman Congresswoman Senator Sen Representative Rep Governor Gov Mayor Mr Mrs Ms Dr Prof
Professor Sir Lord Lady Chairman Chairwoman Chairperson Chief Director Deputy Prime Foreign Special Executive Sheikh
Ayatollah Judge Justice Speaker Leader Spokesman Spokeswoman Dictator Tsar Czar Kaiser Archduke Count Baron Duke Vizier Grand
Commissioner Delegate Excellency Honourable Honorable Comrade Chair Head Analyst Editor Correspondent
`);

/** Words that begin sentences and are no names, and other words with a capital that name nothing. */
export const openers = words(`
The A An In On At By For From With Without Its It He She His Her They Their We Our I My You Your This That These Those There
But And Or However While When After Before As If Although Though Since Because Both Most Many Some Several Each Every All Any
Under During Despite According Moreover Meanwhile Furthermore Additionally Consequently Nevertheless Nonetheless Therefore
Thus Hence Yet So Nor Neither Either What Which Who Whose Where Why How Not No Only Even Also Then Now Today Later Earlier
Currently Finally First Second Third Once Upon Among Between Through Throughout Within Following Determined Given Such Other
Another Here Let Allow Just Still Perhaps Indeed Instead Until Unless Whereas Whether Over Out Up Like Unlike Due Contemporary
Arguably Attentive New Modern Several Speaking Summarizing Working Having Being Yes Two Three Four Five Six Seven Eight Nine
Ten One More Less Much Few Too Never Always Often Sometimes Recently Initially Eventually Subsequently Experts Officials
WATCH FILE PHOTO Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August
September October November December Section Article Chapter Part Figure Table Note North South East West Northern Southern
Eastern Western Members Leaders Terrorists Countries States Nations Ministers Heads Western-half Speaking Address Mandarin
`);

/** Heads of bodies that are names of their own: by "Congress" and "House" a text does not look back at a body it has named. */
export const ownNames = words(`Congress Parliament House Senate Cabinet Knesset Duma Commonwealth Army Navy`);

/** Verbs of those who speak and act, right behind their names. */
export const speech = words(`
said says told added wrote argued warned noted visited met announced declared stated replied insisted explained
`);

/** What goes before a place's name. */
export const locatives = words(`in at from near to into across outside toward towards throughout inside`);

/** Small words within names. */
export const joiners = words(`of for on the de des du la von van der bin ibn al del di da &`);
