/*
 * Written by `npm run bench -- cleaning --learn`.
 */

/** How much each feature of a line speaks for furniture. */
export const weights: Readonly<Record<string, number>> = {
	one: -0.72,
	short: -0.02,
	brief: -0.56,
	length: -0.44,
	prose: 0.07,
	paragraph: -1.19,
	closed: -0.95,
	low: -1.29,
	capitals: -0.46,
	shouted: 0.72,
	common: -0.76,
	verb: -0.45,
	digits: 0.14,
	year: -0.03,
	clock: 1.25,
	dated: 1.57,
	count: 0.33,
	bar: 2.86,
	bullet: -1.07,
	address: 2.16,
	sign: 1.76,
	boxed: 1.1,
	label: 0.39,
	open: -0.02,
	question: 0.95,
	exclaimed: 0.79,
	order: 1.6,
	counted: -0.38,
	links: 2.27,
	printed: 1.78,
	printedFirst: 1.24,
	studied: 0.9,
	studiedFirst: 0.98,
	addressed: -0.29,
	you: 1.76,
	overlap: -0.74,
	named: -0.15,
	told: 0.07,
	again: 0.18,
	head: 1.88,
	foot: 0.46,
	marked: 0.03,
	two: -0.43,
	three: -0.69,
	middling: 0.18,
	longer: -1.04,
	foreign: 2.37,
	glued: 0.83,
	lowOnly: 0.74,
	comma: -2.33,
	colon: -1.33,
	quoted: -0.97,
	commas: -1.32,
	known: -0.76,
	inner: 0.1,
	speaker: 0,
	stanza: 0.37,
	alone: -1.07,
	first: -0.19,
	last: 0.48,
	shorts: -0.32,
	run: 1.02,
	up: 0.61,
	down: 0.31,
	near: 1.18,
	before: 0.46,
	atTop: -0.75,
	atEnd: 0.64,
	between: 1.13,
	aboveWords: 0.05,
	aboveProse: 0.2,
	aboveClosed: 0.4,
	aboveShort: 0.29,
	aboveItem: -0.68,
	aboveNone: -0.59,
	aboveOut: 0.46,
	aboveOuts: 0.01,
	belowWords: -0.07,
	belowProse: -0.46,
	belowClosed: 0.2,
	belowShort: 0.34,
	belowItem: -1.13,
	belowNone: -0.67,
	belowOut: 0.69,
	belowOuts: -0.08,
	bias: -0.04
};

/** How much the sum of a line and its neighbours' chances do; first what is there without them. */
export const besideWeights: readonly number[] = [-1.59, 0.98, 0.54, 0.51, -0.11, 0.15, 0.61, 0.02];

/** How much each of these words speaks for furniture; `^` before it: as the first of its line. */
export const words: Readonly<Record<string, string>> = {
	'-2.6': '^article',
	'-2.0': '^0000',
	'-1.8': 'edit had voted whisper',
	'-1.6': 'axe cheque members moscow mr speak tanzania were',
	'-1.4':
		'^0.0 ^headquarters ^india billion conclusion executive george it leaves pipeline resolution rwanda said say september shall six way',
	'-1.2':
		'^agreement ^at ^law ^see ^statement ^summary ^use afghanistan agreed ask became centuries declaration economic energy enlargement expelled ground happened i implications limits missiles mutual myanmar nam navy neutrality october partition president short solomon somalia states strategic talks that through tlatelolco treaty uganda when',
	'-1.0':
		'^0th ^bangladesh ^canal ^chapter ^collective ^dayton ^détente ^history ^legal ^nepal ^questions ^spring ^the august back basis but capital caribbean cent chapter committee cultural delhi democratic envoy fleets frank french gaza h.e health him ii introduction iran iraq issues japan key money nobody ocean one pakistan palestinian paris peaceful poland port portugal post powers price quad reaction representative speech table thirty threats trade ukraine urdu wars was weapons',
	'-0.8':
		'0rd ^0rd ^affairs ^and ^argentina ^ask ^b ^brunei ^can ^compare ^currency ^ethiopia ^exams ^finland ^hegemon ^italy ^justice ^luxembourg ^netherlands ^norway ^of ^only ^origins ^population ^press ^rights ^russia ^table act alliance arms assembly austria beat because becomes berlin between bhutan body border brunei came china citizens come common congo cooperation corridor court currency december decides deterrence diplomats done door drawn each eighty ended ever exams excellency fell forty general ghana hegemon his iceland institutions irritants israel its khan killed kingdom kosovo land lao legislature luxembourg malaysia marshall ministers nato non-interference origins oslo others out paper party peacekeepers population prague prime promise quarrel region resign revision rights secret serbia sharif shehbaz ships sides signed singapore sit some stayed strongest structure summits tables them there those three today too two vatican vienna vote waited wants winner withdrawal',
	'-0.6':
		'0.00 ^00.00 ^abstract ^algeria ^bhutan ^bureau ^c ^cambodia ^canada ^count ^denmark ^detente ^end ^france ^head ^help ^iceland ^indonesia ^international ^lao ^lecture ^malaysia ^maldives ^may ^o ^philippines ^poland ^seat ^singapore ^spain ^sri ^thailand ^trygve ^why abstract aden after algeria amendment april atlantic authorities authority balance baltic ban bandung bank beijing belgium black blame bloc borders burma cairo cambodia canada claim commission committees concern confederation consequences constitution convention count crisis current david dawn day days deal defence denmark detente did easing effective egypt embargo emergency fifteen fight fiji financial finland force forces founded four gandhi germany guterres held high hope hour however human into island jerusalem join judiciary kennan lake late later latin lecture led lee letter lie lifetime lifted line lived lord maldives march meet membership men met million minister narendra nato’s needed negotiations netherlands nobel notes observers officials once opened parties pdr peace per philippines plan pm present principles prisoners provisions purposes release remain remember san says scramble secretariat secretary-general seized session set shangri-la ship sign situation sixteen so sounds soviet start still sudan suez suspended system tariq telegram tension terms thailand thant theory third thomas threat took train truce truman trygve turned vii wanted which who will winter within without years york',
	'-0.4':
		'0000 00nd 00th ^00 ^afghanistan ^after ^august ^ban ^both ^but ^content ^department ^excellencies ^founded ^here ^ii ^in ^is ^july ^kofi ^member ^moscow ^mr ^myanmar ^new ^on ^pakistan ^president ^report ^republic ^south ^west ^what action agency american among and annan arab army asif asked attack background being belgrade both breaks britain british canal cannot carried cases change channel chief coalition collective confirmed conflict contact dayton delivery dialogue dispute domestic down détente eastern effects efforts eight eisenhower english ethiopia every everybody excellencies follow followed follows france francisco geneva german got greece he history hold house humanitarian hundred imposed indian indonesia influence insurgents islands israeli italy itself kazakhstan kennedy kept ki-moon knew kofi korea lanka large leader let light mexico military missile must names nasser night non-proliferation none now nuclear oil ones open opens operation palestinians parliament permanent pia points police power project protocol public report reported respect response result return room russia salt saudi seas seat security shanghai signature since south sovereignty speaks spoke sri statement such taken tehran than then thousand ties twice u.s war warning warsaw waters went what whether with won world year yet zardari',
	'-0.2':
		'00.00 ^0 ^a ^follow ^march ^more ^please ^subscribe against aid albania announced atomic attacks base be bomb brief brought budget bush charter comes community cuba died february first five go governments half helsinki including invasion january justice known last little live local made major many moldova nations never nixon norway number organization other pact people ratified second served southern spain spokesman take territories thank their thursday to turkey under united until view violence visit you',
	'0.2':
		'^check ^comments ^cover ^entrar ^from ^habari ^ingia ^join ^modified ^news ^produced ^skip ^view a africa already an answer articles asia blue camp central chinese council cover documents earlier entrar expressed facebook feb foreign former fuel further given global government habari ingia issue just lahore left listen london longer magazine man may ministry mon monday months navigation off only own patrol picture reached replies right rules show skip staff ten twenty use wait watch we whatsapp work would',
	'0.4':
		"0 00m ^advertisement ^all ^ana ^available ^back ^best ^chinese ^continued ^created ^dr ^edited ^foreign ^fuel ^her ^image ^jump ^latin ^links ^maria ^name ^next ^no ^options ^police ^q ^re ^reklam ^senior ^sent ^she ^sign ^soma ^sponsored ^subject ^tags ^topics ^turn ^two ^updated ^world ^you again allow analysis another app author's balkans before beirut bill box browser cable can caption cite city click clinton cold conditions congress continue contributed copy cost dead del desk developing diplomacy disputed doe download dutch e-mail economics edition editor email enter european exports fact failure far file filed front gained google graduate group guest haberler have helpful herzegovina holds hours images include inside interests jackson jan jump june keep la lasted league leave leiden library limited lire log magazines mais map maria maritime middle miss modified monthly most music más national new news newsletter old options original paid papers past pdf peacekeeping permission phd philippine play policies portal position previous print process program protest published q question quoted re read reasons reflect registered reklam relations reporter results retrieved reuters rise russian sanctions sea senate should sites society soma someone sponsored started stories strait straits street tags texts though thread timeline top topics treaties utc v via visiting visits water well while whom why women works writes wrote",
	'0.6':
		"000 000.00 ^an ^could ^figure ^further ^get ^he ^hms ^how ^inside ^location ^not ^office ^opinions ^peace ^people ^posted ^prior ^protest ^published ^remembering ^soldiers ^soviet ^to ^well ^when ^who's ^with accept addresses admin advanced advertisement afp ago aims air airport all also always americas appear armistice astana autumn based belongs below books bosnia brandt bridge brussels bundesarchiv bureau bus by cage century chamber charity chart chat civil code columnist comment contain contents contributor correct corrections daily data decision department discover doing dr dren early edited en endowment episode errors eu euros experience explained export fellowship figure forgot forwarded free from funding gashi gazette gilded give gorge hale heavy helps her hms horn hussain imply india intelligence is joining l landed latest learn leclerc lena links location looked macron me media mend message more mural museum need newspaper nor notebook nov november ok online opinion opposition owen page pages part participants personal podcast pool premier press produced r recipient record remembering reopened reporting ruiz rule ruled ruritania safe scholar secure sentences several shares sorry stands state statements status strike sunday swedish switzerland tab title told transcript turkish turns twitter un used user voting walk wang websites who's words workshop yi à",
	'0.8':
		'00 ^assess ^describe ^european ^frequently ^john ^keywords ^last ^main ^map ^our ^photo ^read ^richard ^special ^ten ^thanks ^this ^voters ^which ^would a0 abusive add adeyemi al-aiban any applaud are armed asian assess audio available b bertie blair bring build call centre ceremony checkpoint close collected collection company consider control counterpart courier crossing dam de defense describe do endorsement external forum frequently grateful headlines here https ibadan infra international internet jstor keywords law licensing look macmillan main mains memoirs min much musaad my note o official ohio oman opinions p piece please posted prelims prior privacy publication reply reports researchers reserved review richard scholars serving sochi strategy studies subjects subscriber tagged think times tony updated uses views voters week weekly wide your youtube',
	'1.0':
		'^also ^explain ^home ^leonid ^related access ad am ap archer archive baghdad basket best bulletin chancellor context correspondent dated difference digital everything exchange flags friend gov guarantee guesthouse harbour image interview j journal know lauterpacht least lives looks love mentioned messages neighborhood obligations or our overnight.credit pass policy posts professor related role scare service shamkhani she signing sometimes sources strelsau students subject t town us von word',
	'1.2':
		'^final ^force ^signing able album ana authors been breach c cookies copies danced discuss explain gas getty greets jarek long palace politics range readers receive seen site story teaches text tom wednesday write writing',
	'1.4': 'book conference credit delegation following near reading research sapt school secretary vol writer',
	'1.6': 'author content continues s see series source university website',
	'1.8': 'd information institute photo this',
	'2.0': 'comments',
	'2.2': 'signs'
};
