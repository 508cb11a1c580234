/**
 * How much each of these words speaks for furniture; `^` before it: as the first of its line.
 * Written by `npm run bench -- cleaning --learn`.
 */
export const words: Readonly<Record<string, string>> = {
	'-2.4': '^article',
	'-2.2': 'george voted',
	'-2.0': '^0000 mr said were',
	'-1.8': 'edit french members mutual shall speak talks weapons',
	'-1.6':
		'^india alliance ask between his it late partition president september short system tlatelolco way when',
	'-1.4': '^at afghanistan billion delhi had myanmar navy one per port resolution tanzania through vote',
	'-1.2':
		'^history ^see ^sri ^the agreed announced august bhutan done ended enlargement founded issues maldives october pakistan peaceful portugal post region remain say soviet strategic thailand them two ukraine was',
	'-1.0':
		'^bangladesh ^ethiopia ^norway border both but came chapter china court cultural deal democratic détente each envoy executive finland followed geneva ghana him ii italy line malaysia missiles moscow nato open others paper philippines prime sign signed singapore somalia south states that treaty',
	'-0.8':
		'^and ^chapter ^currency ^head ^headquarters ^netherlands ^population ^what after army assembly back became capital congo currency december economic energy force four france germany human i its japan john kingdom neutrality nobody once parties population release sharif shehbaz six state statement still telegram today trade vienna wars who without years',
	'-0.6':
		'00th ^i ^it act against and authorities bank because berlin citizens committee crisis declaration did died down first general has iran key korea later leaders met million ministers negotiations officials out peace power powers price since table thank those three thursday will with',
	'-0.4':
		'0000 ^0 ^a ^by ^end ^in ^more american arms britain cooperation day europe for killed minister not now rights says so terms they to troops violence want would',
	'-0.2': 'be beijing days he march middle netherlands never no people plan the under united we year',
	'0.2': '000 a during my their us',
	'0.4': '0 any been before congress email end from have here international new personal stories work',
	'0.6':
		'^an ^get a0 ad are by c can correspondent could department group gulf india know map media ministry music opposition question read un view week write',
	'0.8':
		'00 000.00 ^we afp analysis chinese city compare consider data diplomacy documents edited forum image is law league long more national need newsletter oman opinion our page part please posted prior related reports review she subject text think up updated used washington à',
	'1.0':
		'^home ^how ^posted ^read ^special ^ten accept advertisement also asian available baghdad build company de discuss european everything failure figure links lives may min most near policy privacy publication published role studies transcript treaties vol word',
	'1.2':
		'^not ^our ^related access all ap beirut books columnist cookies d digital following https keywords or photo piece posts series service several site source sources story subscriber views wednesday writer your',
	'1.4':
		'am archive best conference delegation do gas mentioned note official politics reading see signing writing',
	'1.6': 'authors book ceremony comments main range receive research s secretary students',
	'1.8': 'content seen',
	'2.0': 'author continues credit information institute school university website',
	'2.2': 'this',
	'2.6': 'sapt'
};
