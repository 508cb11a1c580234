/** Titles and offices that stand before a name and are not asked for. */
export const titles: ReadonlySet<string> = new Set(
	(
		'mr mrs ms miss mister herr frau pm fm madam madame monsieur dr doctor prof professor sir dame lord lady baron baroness count ' +
		'president premier prime vice deputy foreign defence defense finance interior minister chancellor secretary general ' +
		'king queen prince princess emperor empress tsar czar sultan sheikh shaikh sheik shah emir amir khedive caliph ' +
		'ayatollah imam maulana mullah pope cardinal bishop archbishop reverend rabbi colonel col lieutenant lt major maj ' +
		'captain capt gen marshal field air admiral adm brigadier brig commander chairman chairwoman chief justice judge ' +
		'ambassador envoy senator congressman governor mayor director commissioner speaker comrade crown supreme leader'
	).split(' ')
);

/** What stands behind a name and is not asked for. */
export const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior', 'phd', 'esq']);

/** Small words within names. */
export const particles: ReadonlySet<string> = new Set(
	'de del della da di du dos das la le van von der den ter zu bin ibn bint ben al el ul ur y'.split(' ')
);

/** Family names that stand first. */
export const familyNamesFirst: ReadonlySet<string> = new Set(
	(
		'ban chen chiang deng ding ho hu huang hun jiang kim le lee li lin liu ma mao moon ngo nguyen pham park peng pol qin ' +
		'roh song sun syngman tran tsai wang wei wen wu xi xu yang yoon zhang zhao zhou zhu'
	).split(' ')
);
