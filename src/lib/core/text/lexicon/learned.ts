/*
 * Written by `npm run bench -- cleaning --learn`.
 */

/** How much each feature of a line speaks for furniture. */
export const weights: Readonly<Record<string, number>> = {
	one: -0.72,
	brief: -0.54,
	length: -0.45,
	prose: 0.1,
	paragraph: -1.15,
	closed: -0.95,
	low: -1.29,
	capitals: -0.46,
	shouted: 0.7,
	common: -0.8,
	verb: -0.44,
	digits: 0.13,
	clock: 1.31,
	dated: 1.6,
	count: 0.33,
	bar: 2.86,
	bullet: -1.06,
	address: 2.15,
	sign: 1.83,
	boxed: 1.09,
	label: 0.38,
	open: -0.02,
	question: 0.97,
	exclaimed: 0.81,
	order: 1.62,
	counted: -0.37,
	links: 2.25,
	printed: 1.71,
	printedFirst: 1.31,
	studied: 0.89,
	studiedFirst: 0.98,
	addressed: -0.28,
	you: 1.76,
	overlap: -0.74,
	named: -0.14,
	told: 0.06,
	again: 0.18,
	head: 1.87,
	foot: 0.49,
	marked: 0.03,
	two: -0.4,
	three: -0.68,
	middling: 0.19,
	longer: -1.04,
	foreign: 2.37,
	glued: 0.81,
	lowOnly: 0.75,
	comma: -2.34,
	colon: -1.33,
	quoted: -0.97,
	commas: -1.34,
	known: -0.77,
	inner: 0.07,
	speaker: 0.02,
	stanza: 0.37,
	alone: -1.06,
	first: -0.2,
	last: 0.48,
	shorts: -0.31,
	run: 1.01,
	up: 0.6,
	down: 0.28,
	near: 1.19,
	before: 0.45,
	atTop: -0.73,
	atEnd: 0.68,
	between: 1.12,
	aboveWords: 0.02,
	aboveProse: 0.24,
	aboveClosed: 0.38,
	aboveShort: 0.27,
	aboveItem: -0.68,
	aboveNone: -0.61,
	aboveOut: 0.51,
	aboveOuts: 0.01,
	belowWords: -0.09,
	belowProse: -0.46,
	belowClosed: 0.22,
	belowShort: 0.34,
	belowItem: -1.14,
	belowNone: -0.67,
	belowOut: 0.68,
	belowOuts: -0.11,
	bias: -0.05
};

/** How much the sum of a line and its neighbours' chances do; first what is there without them. */
export const besideWeights: readonly number[] = [-1.59, 0.97, 0.58, 0.51, -0.09, 0.16, 0.58, 0];

/** How much each of these words speaks for furniture; `^` before it: as the first of its line. */
export const words: Readonly<Record<string, string>> = {
	'-2.6': '^article',
	'-2.0': '^0000',
	'-1.8': 'voted whisper',
	'-1.6': 'axe cheque edit had members moscow mr speak tanzania were',
	'-1.4':
		'^0.0 ^headquarters ^india conclusion executive fleets george it leaves pipeline resolution rwanda said say september shall six way',
	'-1.2':
		'^agreement ^at ^law ^see ^statement ^summary ^use agreed ask became billion centuries declaration economic energy enlargement expelled ground happened i implications limits missiles mutual myanmar nam navy neutrality october partition president short solomon somalia states strategic talks that through tlatelolco treaty uganda when',
	'-1.0':
		'^0th ^bangladesh ^canal ^chapter ^collective ^dayton ^détente ^history ^legal ^nepal ^questions ^spring ^the afghanistan august back but capital caribbean cent chapter china committee corridor cultural delhi democratic envoy frank french gaza h.e health him ii introduction iran iraq issues japan key money nobody ocean pakistan palestinian paris peaceful poland port portugal post powers price quad reaction representative sharif shehbaz speech table thirty threats trade ukraine urdu wars was',
	'-0.8':
		'0rd ^0rd ^affairs ^and ^argentina ^ask ^b ^brunei ^can ^compare ^currency ^ethiopia ^exams ^finland ^head ^hegemon ^italy ^justice ^luxembourg ^netherlands ^norway ^of ^only ^origins ^population ^russia ^table act alliance arms assembly austria beat because becomes berlin between bhutan body border brunei came citizens come common congo cooperation court currency december decides deterrence diplomats done door drawn each eighty ended ever exams excellency fell forty general germany ghana hegemon his iceland institutions irritants israel its killed kingdom kosovo land lao legislature luxembourg malaysia marshall ministers nato non-interference one origins oslo others out paper party peacekeepers population prague prime promise quarrel region resign revision secret serbia ships sides signed singapore sit some stayed still strongest structure summits tables them there those three today too two vatican vienna vote waited wants weapons withdrawal within',
	'-0.6':
		'^00.00 ^abstract ^algeria ^bhutan ^bureau ^c ^cambodia ^canada ^count ^denmark ^detente ^end ^france ^help ^iceland ^indonesia ^international ^lao ^lecture ^malaysia ^maldives ^may ^o ^philippines ^poland ^press ^seat ^singapore ^spain ^sri ^thailand ^trygve ^why abstract aden after algeria april atlantic authorities authority balance baltic ban bandung bank beijing belgium black blame bloc borders burma cairo cambodia canada commission committees concern confederation consequences constitution convention count crisis current david dawn day days deal defence denmark detente did easing effective egypt eight eisenhower embargo emergency fifteen fight fiji financial finland force forces founded four gandhi guterres held high hold hope hour however human into island jerusalem join judiciary kennan khan lake late later latin lecture led lee letter lie lifetime lifted line lived lord maldives march meet membership men met million minister narendra nato’s needed negotiations netherlands nobel notes observers officials once opened parties pdr peace per philippines plan pm present principles prisoners provisions purposes release remain remember report reported rights room san says scramble secretariat secretary-general seized session set shangri-la ship sign situation sixteen so sounds soviet start sudan suez suspended system tariq telegram tension terms thailand thant theory third thomas threat took train truce trygve turned vii wanted which who winner winter without years york',
	'-0.4':
		'0.00 0000 00nd 00th ^00 ^afghanistan ^after ^august ^ban ^both ^but ^content ^department ^excellencies ^founded ^here ^ii ^in ^is ^july ^kofi ^member ^moscow ^mr ^myanmar ^new ^on ^pakistan ^president ^report ^republic ^south ^what action agency amendment american among and annan arab army asif asked attack background being belgrade breaks britain british canal cannot carried cases change channel checks chief coalition collective confirmed conflict contact dayton delivery dialogue dispute domestic down détente eastern effects efforts english ethiopia every everybody excellencies follow followed follows france francisco geneva german got greece he history house humanitarian hundred imposed indian indonesia influence insurgents islands israeli italy itself justice kazakhstan kennedy kept ki-moon knew kofi korea lanka large leader let light mexico military missile must names nasser night non-proliferation none now nuclear oil ones open opens operation palestinians parliament permanent pia points police power project protocol public respect response result return russia salt saudi seat security shanghai signature since south sovereignty speaks spoke sri statement such taken tehran than then thousand ties truman twice u.s war warning warsaw waters went what whether will with won world year yet zardari',
	'-0.2':
		'00.00 ^0 ^a ^follow ^march ^more ^please against aid albania announced atomic attacks base be bomb both brief brought budget bush charter comes community cuba died europe february first five go governments half helsinki including invasion january known last little live local made major many moldova nations never nixon norway number organization other over pact people ratified seas second served southern spain spokesman take territories thank their thursday to turkey under united until view violence visit you',
	'0.2':
		'^comments ^cover ^entrar ^from ^ingia ^join ^modified ^news ^produced ^skip ^view africa already an another asia camp central chinese council cover documents earlier entrar expressed facebook feb foreign former fuel further global government group ingia issue just lahore left listen london magazine man may ministry mon months navigation off only own patrol picture proposed reached replies rules sea show skip staff ten thread twenty use v wait watch we whatsapp work would',
	'0.4':
		"0 00m ^advertisement ^all ^ana ^available ^back ^best ^continued ^could ^created ^dr ^edited ^foreign ^fuel ^habari ^her ^image ^jump ^latin ^links ^maria ^name ^next ^no ^options ^police ^q ^re ^reklam ^senior ^sent ^she ^sign ^soma ^sponsored ^subject ^tags ^topics ^turn ^two ^updated ^world again allow analysis answer app articles author's balkans before beirut bill box browser cable can caption cite city click clinton conditions congress continue contributed copy cost dead del desk developing diplomacy disputed doe download dutch e-mail economics edition editor email enter episode european exclusive exports fact failure far file filed found front gained google graduate guest haberler have heard helpful her herzegovina holds hours images include inside interests jackson jan jump june keep la lasted league leave leiden library limited lire log longer magazines mais map maria maritime middle miss modified monday monthly most music más n national new news newsletter november old options original paid papers past pdf peacekeeping permission phd philippine play policies portal position previous print process program protest published q question quoted re read reflect registered reklam relations reporter results retrieved reuters rise russian sanctions senate should sites society soma someone sponsored started stories strait straits street tags texts though timeline told top topics treaties via visiting visits water well while whom why women works writes wrote",
	'0.6':
		"000 000.00 ^an ^chinese ^figure ^further ^he ^hms ^how ^inside ^location ^not ^office ^opinions ^people ^posted ^prior ^protest ^published ^remembering ^soldiers ^soviet ^to ^well ^when ^who's ^with ^you accept addresses admin advanced advertisement afp ago aims air airport all also always americas appear armistice astana autumn based belongs below books bosnia brandt bridge brussels bundesarchiv bureau bus by cage century chamber charity chart chat civil code cold columnist comment contents contributor correct corrections daily data decision department discover doing dr dren early edited en endowment errors eu euros experience explained export fellowship figure forgot forum forwarded free from funding gashi gazette gilded give gorge hale head heavy helps hms horn hussain imply india intelligence is joining l landed latest learn leclerc lena licensing links location looked macron me media mend message more mural museum need newspaper nor notebook nov ok online opinion opposition owen page pages part participants personal podcast pool premier press produced r reasons recipient record remembering reopened reporting reserved ruiz rule ruled ruritania safe scholar secure sentences several shares sorry st stands state statements status strategy strike sunday swedish switzerland tab tea title transcript turkish turns twitter un updated used user voting walk wang websites who's words workshop yi à",
	'0.8':
		'00 ^assess ^describe ^european ^frequently ^get ^john ^keywords ^last ^main ^map ^our ^peace ^photo ^read ^richard ^special ^ten ^thanks ^this ^voters ^which ^would a0 abusive add adeyemi al-aiban any applaud are armed asian assess audio available b baghdad bertie blair bring build call centre checkpoint close collected collection company consider contain control counterpart courier crossing dam de defense describe do endorsement external frequently grateful headlines here https ibadan infra international internet jstor keywords law least look macmillan main mains memoirs min much musaad my note o official ohio oman opinions p piece please posted prelims prior privacy publication reply reports researchers review richard scholars serving she sochi studies subjects tagged think times tony uses views voters week weekly wide your youtube',
	'1.0':
		'^also ^explain ^final ^force ^home ^leonid ^related access ad am ap archer archive authors basket best breach bulletin ceremony chancellor context correspondent dated difference everything exchange flags friend gov guarantee guesthouse harbour interview j journal know lauterpacht lives looks love mentioned messages mudflat neighborhood obligations or our overnight.credit pass policy posts professor related role scare service shamkhani signing sometimes sources strelsau students subject subscriber t teaches text town us von wednesday word',
	'1.2':
		'^signing able album ana been c cookies copies danced discuss explain gas getty greets image jarek long palace politics range readers receive seen site story tom write writing',
	'1.4': 'book conference credit delegation digital following near reading sapt school secretary vol writer',
	'1.6': 'author content continues research s see series source website',
	'1.8': 'd information institute this university',
	'2.0': 'comments photo',
	'2.2': 'signs'
};
