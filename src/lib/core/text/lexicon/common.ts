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
		'organization pact party partnership plan project protocol republic resolution secretariat summit tribunal treaty union'
	).split(' ')
);

/** First names and ranks: what a line ends on goes on with the name of one who bears it. */
export const firstNames: ReadonlySet<string> = new Set(
	(
		'abdel abdul abdullah abraham adolf ahmad ahmed alan albert aleksandr alexander alexei ali ameer amir anatoly andrei andrew ' +
		'angela ann anna anne anthony antonio anwar ariel arthur augusto aung austen ayman barack ben benito benjamin bernard ' +
		'boris boutros brian carl carlos charles chiang cordell cyrus daniel daniel david dean deng dmitry dominique donald ' +
		'douglas dwight edgar edouard eduard edward eleanor emmanuel enver ernest erich evo felipe felix fidel francis franklin ' +
		'françois fridtjof friedrich fritz gamal gennady george gerald gerhard giorgia giuseppe giulio golda gordon gustav hafez hamid ' +
		'hans harold harry hassan helmut henri henry herbert hermann hillary hosni houari hubert hugo hussein ian idi imran indira ismail ' +
		'ivan jacques james jawaharlal jean jens jimmy joachim joe johan john jomo jorge josef josep joseph josip juan jules julius ' +
		'kaja kamala karl kenneth kofi konrad kurt kwame leonid leopold lech leon lester liaquat lloyd louis lucius lyndon mahathir ' +
		'mahmoud manmohan manuel margaret maria mario mark martti max maxim menachem michael michel mikhail mohamed mohammad ' +
		'mohammed muammar muhammad narendra nelson neville ngo nicolas nikita nikol nikola nikolai norman olaf olof otto park ' +
		'paul pedro pervez philip pierre pol ralph ramon recep richard robert rodrigo ronald rosa ruhollah saad saddam salvador samuel ' +
		'sergei shimon shinzo silvio simon slobodan stanley syngman stephen susan tarō thabo theodore theresa thomas tony trygve ' +
		'vaclav valéry viktor vladimir volodymyr vyacheslav walter warren wilhelm william willy winston woodrow xi yasser yitzhak yoweri yuri ' +
		'zbigniew zhou zulfikar admiral ambassador chancellor colonel count general king marshal operation president prince queen ' +
		'senator sheikh'
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
