/** Verbs that the rules do not reach: base, past, participle; only the base where all three are alike, two words where the last two are. */
export const irregularVerbs: readonly string[] = (
	'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|behold beheld|bend bent|bet|' +
	'bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burst|buy bought|' +
	'cast|catch caught|choose chose chosen|cling clung|come came come|cost|creep crept|cut|deal dealt|dig dug|do did done|draw drew drawn|' +
	'drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|' +
	'fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|' +
	'forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|' +
	'hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|leave left|lend lent|let|' +
	'lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|mimic mimicked|panic panicked|pay paid|plead pled|' +
	'prove proved proven|put|quit|read|rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|' +
	'sell sold|send sent|set|shake shook shaken|shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut|sing sang sung|' +
	'sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|sow sowed sown|speak spoke spoken|speed sped|spend spent|spin spun|' +
	'split|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|' +
	'strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|' +
	'take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|traffic trafficked|tread trod trodden|' +
	'wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|wring wrung|write wrote written'
).split('|');
