/** What menus, foots of pages and share bars are made of. */
export const linkWords: ReadonlySet<string> = new Set(
	(
		'home homepage latest news world business opinion opinions sport sports culture tech technology videos video ' +
		'podcast podcasts magazine magazines newsletter newsletters archive archives subscribe login log sign in register ' +
		'about contact us search menu more politics economy health science travel lifestyle entertainment weather events ' +
		'careers jobs shop store privacy terms cookies cookie policy e-paper epaper paper live tv watch listen editorial ' +
		'editorials columns columnists features analysis markets money finance legal sustainability photos pictures ' +
		'gallery multimedia trending topics sections regions africa asia europe americas authors help faq sitemap ' +
		'advertise rss feed apps app account profile settings donate join follow share tweet x pin print email e-mail ' +
		'whatsapp facebook twitter linkedin reddit telegram instagram youtube threads mastodon bluesky flipboard copy ' +
		'link save bookmark back top next previous tools download pdf edit view history talk read today breaking local ' +
		'national international global community classifieds obituaries crossword puzzles games food style arts books ' +
		'film music education environment climate blogs blog press room media centre center publications programmes ' +
		'research experts projects team partners resources library data reports statistics developers mobile desktop ' +
		'language languages english accessibility feedback unsubscribe preferences premium e-magazine audio embed transcript comments reviews interviews'
	).split(' ')
);
