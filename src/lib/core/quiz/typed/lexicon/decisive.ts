/** Words that make another thing of what they stand beside: no part without them is nearly right. */
export const decisive: ReadonlySet<string> = new Set(
	(
		'north south east west northern southern eastern western central upper lower inner outer new old former not no non ' +
		'never without anti counter pro minus vice deputy under sub pre post inter trans cold against except neither nor ' +
		'unilateral bilateral trilateral multilateral'
	).split(' ')
);

/** What kind of thing a name is of: the name is nearly told without it, and not at all by it alone. */
export const heads: ReadonlySet<string> = new Set(
	(
		'accord act agency agreement alliance association authority axis bloc board body bureau canal charter coalition ' +
		'code commission committee communique community company conference conflict congress convention corporation council ' +
		'court covenant crisis deal declaration delegation department directive dispute doctrine embargo federation final forum ' +
		'foundation framework fund government group initiative institute institution kingdom law league memorandum ministry ' +
		'mission movement office operation order organization pact parliament party peace plan policy power principle principles ' +
		'process program project protocol regime report republic resolution satellite secretariat statute ' +
		'strategy structure summit system talks treaty tribunal truce union war'
	).split(' ')
);

/** Words one slip apart that are both known in the field: neither is a misspelling of the other. */
export const neighbours: readonly string[] = [
	'gambia zambia',
	'brexit grexit',
	'russia prussia',
	'russian prussian',
	'austrian australian',
	'guiana guyana',
	'liberia siberia',
	'congo kongo',
	'cooperation corporation',
	'martial marital',
	'nuclear unclear',
	'causal casual',
	'cession session',
	'secession succession',
	'bilateral trilateral',
	'interstate intrastate',
	'international intranational',
	'marxist marxism',
	'immigration emigration'
];

/** What at the head of a word turns it round. */
export const turning = 'un in im il ir non dis anti de bi tri uni multi ex sub en em mis counter'.split(' ');
