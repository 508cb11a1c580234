/** Words that hold English sentences together; running text has many of them, menus and tables few. */
export const commonWords: ReadonlySet<string> = new Set(
	(
		'the of and to in a an that was for with by from is are it on as at which has had have be were its this not ' +
		'but he his him she her they their them we our you your i my who whom whose what when where why how or if than ' +
		'then there these those will would can could should may might must been being did do does no nor so such into ' +
		'over under after before between during against about through because while although however only also more ' +
		'most other some any all each both few many same own until since without within upon among up out off'
	).split(' ')
);

/** Words after which no line of running text ends of itself. */
export const danglingWords: ReadonlySet<string> = new Set(
	(
		'the of and to in a an that for with by from as at which its this but his her their our or if than into over ' +
		'under between against about through because while although who whose when where is are was were be been has ' +
		'had have will would can could should may might must not'
	).split(' ')
);

/** Words within names that no name and no line of running text ends on: "the United", "King Hamad bin". */
export const nameWords: ReadonlySet<string> = new Set(
	(
		'united european african international national federal foreign prime supreme permanent joint royal northern ' +
		'southern eastern western central saudi sri san el al ibn abu bin van von der den del dos mr mrs sir lord dr'
	).split(' ')
);

/** What names of bodies and agreements end on: one of these begins no sentence without an article before it. */
export const nameEnds: ReadonlySet<string> = new Set(
	(
		'accord administration agency agreement alliance arrangement assembly association authority bank battalion brigade ' +
		'bureau canal charter command commission committee community company conference congress convention corporation ' +
		'council court declaration department directorate division doctrine federation force forum foundation front ' +
		'fund group initiative institute league memorandum ministry mission movement office organisation ' +
		'organization pact party partnership plan protocol republic resolution secretariat summit tribunal treaty union'
	).split(' ')
);

/** Words that open a clause and no heading that ends on a name: "When Valdas". */
export const clauseWords: ReadonlySet<string> = new Set(
	'when while although though because once whether whenever until unless'.split(' ')
);

/** The commonest words, which tell English from other languages. */
export const englishWords: ReadonlySet<string> = new Set(
	'the of and to that was for with by from is are it on as at which has had have be were its this not but he his they'.split(
		' '
	)
);
