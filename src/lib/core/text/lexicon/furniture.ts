const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What programs, sites and letters tell their reader to do, as the first word of a line. */
export const orders = setOf(
	'accept add apply ask back book bookmark browse buy call cancel change check choose click close comment compare ' +
		'confirm connect contact continue copy create customise customize decline delete discover dismiss donate download ' +
		'edit email enable enjoy enter expand explore export filter find flag follow forward get give go help hide install ' +
		'invite join jump keep learn leave like listen load log login manage message mute open order pay play post preview ' +
		'print quote rate react read recommend refresh register remind remove reply report request reset return save scroll ' +
		'search see select send share shop show sign skip sort start stay stop submit subscribe support swipe switch tap ' +
		'tell toggle translate try tweet type unlock unsubscribe update upgrade upload view visit vote watch write'
);

/** What is counted and kept beside posts, messages, files and their senders. */
export const counted = setOf(
	'answer answers bytes comment comments contributor contributors download downloads followers following guest guests hits hour hours ' +
		'item items kb like likes listeners mb member members messages min mins minute minutes moderator online page pages ' +
		'part participant participants photos point points post posts pts rating reactions read reads replies reply reposts responses retweets ' +
		'reviews results sec seconds shares stars subscribers thread threads times topics upvotes user users views votes words'
);

/** What printed texts say of their own parts, and of how they came to be. */
export const printed = setOf(
	'abstract accepted acknowledgements adapted annex appendix article author authors bibliography box caption chapter ' +
		'chart citation cited column contents copyright courtesy credit credited digitized doi ed edition editor eds email exhibit ' +
		'fig figure footnote footnotes ibid illustration index isbn issn issue journal keywords licence license manuscript ' +
		'map note notes page paper part permission permissions photo photograph pp preface print printed publication ' +
		'published publisher rights received references reprint reprinted reproduced reserved revised scanned section series source ' +
		'sources supplement table translated unit vol volume'
);

/** What books and courses set their readers. */
export const studied = setOf(
	'activities activity analyse analyze answer answers assess assignment before chapter checklist class compare course critical define ' +
		'describe discuss discussion evaluate exam example exercise exercises explain further glossary handout highlight ' +
		'homework identify key learning lecture lesson list marks module objectives outcomes outline overview points practice prelims mains ' +
		'question questions quiz reading readings recap recommended review revision seminar slide slides study summarise summarize ' +
		'summary syllabus takeaways terms test think thinking topic topics tutorial understand unit vocabulary week'
);

/** What a text calls its reader and its maker when it speaks of itself. */
export const addressed = setOf(
	'you your yours yourself we our us i me my here this please thanks thank hello hi today welcome everyone'
);

/** What makes a run of words a sentence. */
export const finite = setOf(
	'is are was were has had have will would can could may might must should did does do said says became began came ' +
		'fell found gave got grew held kept knew led left let lost made met paid put ran rose sat saw sent set spoke stood ' +
		'took told went won wrote'
);
