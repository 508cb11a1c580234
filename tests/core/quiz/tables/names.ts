import type { Examples } from './table';

/** Organizations, deals, places: acronyms, articles, hyphens, order, parts, neighbours in spelling. */
export const names: readonly Examples[] = [
	{
		kind: 'organization',
		answer: 'Shanghai Cooperation Organization',
		others: ['NATO', 'Regional Anti-Terrorist Structure'],
		right: [
			'the Shanghai Cooperation Organization',
			'Shanghai Cooperation Organisation',
			'shanghai co-operation organisation',
			'SCO',
			'sco',
			'S.C.O.',
			'the SCO',
			'Shanghai Cooperation Organization (SCO)',
			'SCO (Shanghai Cooperation Organization)',
			'Shanghai-Cooperation Organization'
		],
		almost: {
			slip: [
				'Shangai Cooperation Organization',
				'Shanghai Coperation Organisation',
				'Shanghai Cooperation Orgnization'
			],
			part: ['Shanghai Cooperation', 'Shanghai Organization']
		},
		wrong: [
			'Shanghai',
			'Organization',
			'NATO',
			'SOC',
			'CSO',
			'SCOO',
			'Shanghai Corporation Organization',
			'RATS',
			'Beijing Cooperation Organization'
		]
	},
	{
		kind: 'organization',
		answer: 'Regional Anti-Terrorist Structure',
		right: [
			'RATS',
			'Regional Antiterrorist Structure',
			'regional anti terrorist structure',
			'R.A.T.S.',
			'the Regional Anti–Terrorist Structure'
		],
		almost: {
			slip: [
				'Regional Anti-Terorist Structure',
				'Regional Antiterorist Structure',
				'Regional Anti-Terrorist Struture'
			]
		},
		wrong: ['Regional Terrorist Structure', 'RAT', 'Anti-Terrorist', 'Regional Structure']
	},
	{
		kind: 'organization',
		answer: 'NATO',
		options: ['SEATO', 'CENTO'],
		right: [
			'N.A.T.O.',
			'nato',
			'Nato',
			'North Atlantic Treaty Organization',
			'the North Atlantic Treaty Organisation'
		],
		almost: { 'spelled-out': ['North American Treaty Organization'] },
		wrong: [
			'SEATO',
			'CENTO',
			'NAT',
			'NATTO',
			'Southeast Asia Treaty Organization',
			'Central Treaty Organization',
			'OTAN'
		]
	},
	{
		kind: 'other',
		answer: 'United States',
		options: ['United Kingdom', 'Soviet Union'],
		right: [
			'US',
			'U.S.',
			'U. S.',
			'us',
			'USA',
			'U.S.A.',
			'the United States',
			'United States of America',
			'the U.S.'
		],
		almost: { slip: ['Untied States', 'United Sttaes', 'Unted States'] },
		wrong: ['United Kingdom', 'UK', 'USSR', 'United', 'Soviet Union', 'United Nations']
	},
	{
		kind: 'organization',
		answer: 'United Nations Security Council',
		right: [
			'UNSC',
			'UN Security Council',
			'U.N. Security Council',
			'the UN Security Council',
			'Security Council'
		],

		wrong: ['United Nations General Assembly', 'Council', 'UNGA', 'UN']
	},
	{
		kind: 'organization',
		answer: 'International Criminal Court',
		others: ['International Chamber of Commerce'],
		right: ['International Criminal Court', 'the international criminal court'],
		almost: { slip: ['Internation Criminal Court', 'International Criminal Cuort'] },
		wrong: ['International Chamber of Commerce', 'International Court of Justice', 'ICJ']
	},
	{
		kind: 'organization',
		answer: 'Islamic Cultural Centre',
		others: ['Irish Chamber of Commerce'],
		right: ['Islamic Cultural Center', 'Islamic cultural centre'],
		almost: { ambiguous: ['ICC', 'I.C.C.'] },
		wrong: ['Irish Chamber of Commerce']
	},
	{
		kind: 'organization',
		answer: 'Carnegie Moscow Center',
		options: ['Brookings Institution', 'Chatham House', 'RAND Corporation'],
		right: ['the Carnegie Moscow Centre', 'carnegie moscow center', 'Carnegie-Moscow Center', 'CMC'],
		almost: {
			slip: ['Carnegi Moscow Center', 'Carnegie Mosocw Centre'],
			part: ['Carnegie Center', 'Carnegie Moscow']
		},
		wrong: ['Carnegie', 'Chatham House', 'RAND', 'Moscow', 'Rand Corporation']
	},
	{
		kind: 'organization',
		answer: 'Pakistan Air Force',
		options: ['Pakistan Army', 'Pakistan Navy'],
		right: ['PAF', 'the Pakistan Air Force', 'Pakistan Airforce', 'pakistan air-force'],
		almost: { slip: ['Pakistn Air Force', 'Pakistan Air Froce'] },
		wrong: ['Pakistan', 'Pakistan Army', 'Indian Air Force', 'Pakistan Navy']
	},
	{
		kind: 'deal',
		answer: 'Treaty of Versailles',
		options: ['Treaty of Trianon', 'Treaty of Sèvres'],
		right: [
			'the Treaty of Versailles',
			'Versailles Treaty',
			'the Versailles treaty',
			'treaty of versailles',
			'Treaty of Versaillés'
		],
		almost: {
			slip: ['Treaty of Versaille', 'Treaty of Versailes', 'Traety of Versailles'],
			part: ['Versailles']
		},
		wrong: ['Treaty', 'Treaty of Trianon', 'Treaty of Sevres', 'Treaty of Paris', 'Congress of Versailles']
	},
	{
		kind: 'deal',
		answer: 'Treaty on the Non-Proliferation of Nuclear Weapons',
		right: [
			'NPT',
			'Non-Proliferation Treaty',
			'Nonproliferation Treaty',
			'the nuclear non-proliferation treaty',
			'N.P.T.'
		],
		almost: { slip: ['Treaty on the Non-Prolifiration of Nuclear Weapons'] },
		wrong: [
			'Proliferation Treaty',
			'Treaty on the Proliferation of Nuclear Weapons',
			'CTBT',
			'Nuclear Weapons'
		]
	},
	{
		kind: 'deal',
		answer: 'Tashkent Declaration',
		options: ['Simla Agreement', 'Lahore Declaration'],
		right: [
			'the Tashkent Declaration',
			'tashkent declaration',
			'Declaration of Tashkent',
			'TASHKENT DECLARATION'
		],
		almost: {
			slip: ['Tashkant Declaration', 'Tashkent Decleration', 'Taskhent Declaration'],
			part: ['Tashkent']
		},
		wrong: [
			'Simla Agreement',
			'Lahore Declaration',
			'Declaration',
			'Lahore',
			'Tashkent Agreement',
			'Kashmir Declaration'
		]
	},
	{
		kind: 'deal',
		answer: 'the arms and military hardware embargo',
		accepted: ['arms embargo'],
		right: ['arms embargo', 'the Arms Embargo', 'arms & military hardware embargo', 'an arms embargo'],
		almost: { slip: ['arms embergo', 'arms embarg'] },
		wrong: ['embargo', 'trade embargo', 'oil embargo', 'army embargo']
	},
	{
		kind: 'other',
		answer: 'North Korea',
		options: ['South Korea', 'China'],
		right: [
			'DPRK',
			'D.P.R.K.',
			'north korea',
			'NorthKorea',
			'North-Korea',
			'Democratic People’s Republic of Korea'
		],
		almost: { slip: ['North Koera', 'Noth Korea', 'Nort Koera', 'North Korae'] },
		wrong: ['South Korea', 'Korea', 'ROK', 'North']
	},
	{
		kind: 'other',
		answer: 'Gambia',
		right: ['The Gambia', 'gambia'],
		almost: { slip: ['Gambai'] },
		wrong: ['Zambia', 'zambia', 'Gabon']
	},
	{
		kind: 'other',
		answer: 'Slovenia',
		options: ['Slovakia'],
		right: ['slovenia'],
		almost: { slip: ['Sloveniya', 'Slovinia', 'Slovennia'] },
		wrong: ['Slovakia', 'Slovekia', 'Slavonia']
	},
	{
		kind: 'other',
		answer: 'Iran',
		options: ['Iraq'],
		right: ['IRAN', 'iran', 'Irán'],
		wrong: ['Iraq', 'Irna', 'Irab', 'Ira']
	},
	{
		kind: 'other',
		answer: 'Russia',
		right: ['russia', 'RUSSIA!', '"Russia"'],
		almost: { slip: ['Rusia', 'Russa', 'Russiaa'] },
		wrong: ['Prussia', 'USSR', 'Russ', 'Rossiya']
	},
	{
		kind: 'other',
		answer: 'Austria-Hungary',
		right: ['Austria Hungary', 'Austria–Hungary', 'AustriaHungary', 'austria and hungary'],
		almost: { slip: ['Austria-Hungry', 'Autsria-Hungary'], part: ['Hungary'] },
		wrong: ['Austria', 'Australia-Hungary']
	},
	{
		kind: 'other',
		answer: 'Russia and China',
		others: ['India', 'Russia'],
		right: [
			'China and Russia',
			'Russia & China',
			'Russia, China',
			'China, Russia',
			'china & russia',
			'Russia/China',
			'Russia; China',
			'Russia + China'
		],
		almost: { part: ['China'], slip: ['Russia and Chnia', 'Rusia and China'] },
		wrong: ['Russia and India', 'India', 'Russia', 'Russia, China and India']
	},
	{
		kind: 'other',
		answer: 'India, Pakistan and Bangladesh',
		right: [
			'Pakistan, India, Bangladesh',
			'Bangladesh, India & Pakistan',
			'india pakistan bangladesh',
			'India, Pakistan, and Bangladesh'
		],
		almost: { part: ['India and Pakistan', 'Pakistan, Bangladesh'] },
		wrong: ['India, Pakistan and Nepal', 'Nepal', 'India, Pakistan, Bangladesh and Nepal']
	},
	{
		kind: 'other',
		answer: 'World War II',
		options: ['World War I', 'Cold War'],
		right: [
			'World War 2',
			'World War Two',
			'WWII',
			'WW2',
			'ww 2',
			'Second World War',
			'the Second World War',
			'2nd World War',
			'world war ii',
			'WW II'
		],
		almost: { slip: ['Wolrd War II', 'Wordl War 2'] },
		wrong: [
			'World War I',
			'World War One',
			'WWI',
			'First World War',
			'World War III',
			'Cold War',
			'World War',
			'war'
		]
	},
	{
		kind: 'other',
		answer: 'unilateral withdrawal',
		right: ['Unilateral Withdrawal', 'a unilateral withdrawal'],
		almost: { slip: ['unilateral withdrawl', 'unilatteral withdrawal'] },
		wrong: ['trilateral withdrawal', 'bilateral withdrawal', 'withdrawal', 'multilateral withdrawal']
	},
	{
		kind: 'other',
		answer: 'recognised',
		right: ['recognized', 'Recognised'],
		almost: { slip: ['recognsed', 'reconised'] },
		wrong: ['unrecognised', 'unrecognized', 'not recognised', 'derecognised']
	},
	{
		kind: 'other',
		answer: 'legal',
		almost: { slip: ['leagl', 'legall'] },
		wrong: ['illegal', 'lega l x', 'lethal', 'not legal']
	},
	{
		kind: 'other',
		answer: 'export ban',
		right: ['an export ban', 'the export-ban'],
		almost: { slip: ['exprot ban'] },
		wrong: ['import ban', 'export', 'export bar', 'no export ban']
	},
	{
		kind: 'other',
		answer: 'Non-Aligned Movement',
		right: ['NAM', 'Nonaligned Movement', 'non aligned movement', 'the Non–Aligned Movement'],
		almost: { slip: ['Non-Alligned Movement', 'Nonalligned Movement', 'Non-Aligned Movment'] },
		wrong: ['Aligned Movement', 'Movement', 'aligned', 'Un-Aligned Movement']
	},
	{
		kind: 'organization',
		answer: 'al-Qaeda',
		right: ['Al Qaeda', 'al qaeda', 'Qaeda', 'AL-QAEDA', 'Al–Qaeda'],
		almost: { slip: ['Al-Qaida', 'al-Queda'] },
		wrong: ['ISIS', 'al-Shabaab', 'al']
	},
	{
		kind: 'other',
		answer: 'São Tomé and Príncipe',
		right: ['Sao Tome and Principe', 'sao tome & principe', 'São Tomé & Príncipe', 'SÃO TOMÉ AND PRÍNCIPE'],
		almost: { slip: ['Sao Tome and Princpe'] },
		wrong: ['Sao Paulo', 'Cape Verde']
	},
	{
		kind: 'other',
		answer: 'Łódź',
		right: ['Lodz', 'łódź', 'Łodz', 'LODZ'],
		wrong: ['Lotz', 'Warsaw']
	},
	{
		kind: 'other',
		answer: 'Straße',
		right: ['Strasse', 'STRASSE', 'straße'],
		almost: { slip: ['Strase'] },
		wrong: ['Allee']
	},
	{
		kind: 'other',
		answer: 'Article 5',
		options: ['Article 4'],
		right: ['article five', 'Article V', 'article 5'],
		almost: { slip: ['Artcle 5', 'Articel five'] },
		wrong: ['Article 4', 'Article IV', 'Article 50', 'Article', '5', 'Article 15']
	},
	{
		kind: 'other',
		answer: 'پاکستان',
		right: ['پاكستان', 'پاکستان۔', 'پاکِستان'],
		almost: { slip: ['پاکستن', 'پاکسستان'] },
		wrong: ['افغانستان', 'ہندوستان']
	},
	{
		kind: 'other',
		answer: 'Организация Объединённых Наций',
		right: ['Организация Объединенных Наций', 'ООН', 'оон'],
		almost: { slip: ['Организция Объединенных Наций'] },
		wrong: ['НАТО', 'Организация']
	},
	{
		kind: 'other',
		answer: '上海合作组织',
		right: ['上海合作组织', ' 上海合作组织。'],
		wrong: ['北约', '上海']
	},
	{
		kind: 'other',
		answer: 'भारत',
		right: ['भारत'],
		wrong: ['भरत', 'पाकिस्तान']
	},
	{
		kind: 'deal',
		answer: 'Helsinki Final Act',
		right: ['Final Act of Helsinki', 'the Helsinki final act'],
		almost: {
			part: ['Helsinki', 'Helsinki Act'],
			'more-precise': [
				'Helsinki Final Act of 1975',
				'the Helsinki Final Act (1975)',
				'1975 Helsinki Final Act'
			],
			slip: ['Helsinky Final Act']
		},
		wrong: ['Final Act', 'Helsinki Accords', 'Vienna Final Act']
	},
	{
		kind: 'deal',
		answer: 'Treaty of Friendship and Cooperation of 1971',
		right: ['1971 Treaty of Friendship and Cooperation', 'the treaty of friendship & co-operation of 1971'],
		almost: { part: ['Treaty of Friendship and Cooperation'] },
		wrong: [
			'Treaty of Friendship and Cooperation of 1970',
			'1965 Treaty of Friendship and Cooperation',
			'1971'
		]
	},
	{
		kind: 'deal',
		answer: 'Treaty of Paris',
		options: ['Paris Agreement'],
		right: ['Paris Treaty', 'the treaty of Paris'],
		almost: { ambiguous: ['Paris'] },
		wrong: ['Paris Agreement', 'Treaty']
	},
	{
		kind: 'deal',
		answer: 'SALT I',
		options: ['SALT II'],
		right: ['SALT 1', 'salt i', 'Salt One'],
		wrong: ['SALT II', 'SALT 2', 'SALT', 'START I']
	},
	{
		kind: 'organization',
		answer: 'the Ministry of Defence',
		right: ['Ministry of Defense', 'MoD', 'Defence Ministry', 'defense ministry'],
		almost: { slip: ['Minstry of Defence'], part: ['Defence'] },
		wrong: ['Minister of Defence', 'Ministry', 'Ministry of Offence', 'Ministry of Finance']
	},
	{
		kind: 'other',
		answer: 'Brexit',
		right: ['brexit'],
		almost: { slip: ['Brexitt'] },
		wrong: ['Grexit', 'exit']
	},
	{
		kind: 'other',
		answer: 'Plan A',
		right: ['plan a', 'the Plan A'],
		wrong: ['Plan', 'Plan B', 'A', 'a plan']
	},
	{
		kind: 'other',
		answer: 'Anwar Sadat',
		options: ['Hosni Mubarak'],
		right: ['Anwar Sadat', 'anwar sadat'],
		almost: { part: ['Sadat', 'sadat'], slip: ['Anwar Saddat', 'Anwer Sadat'] },
		wrong: ['Anwar', 'Mubarak', 'Hosni Mubarak', 'Sadaat']
	},
	{
		kind: 'other',
		answer: 'Black Sea',
		options: ['Red Sea'],
		right: ['the Black Sea', 'black sea'],
		almost: { ambiguous: ['Sea'] },
		wrong: ['Red Sea', 'Black', 'Block Sea X', 'Baltic Sea']
	},
	{
		kind: 'other',
		answer: 'Moldavia',
		others: ['Moldova', 'Moravia'],
		right: ['moldavia'],
		almost: { slip: ['Moldavya', 'Molldavia'] },
		wrong: ['Moldova', 'Moravia', 'Moldovia', 'Moravya']
	},
	{
		kind: 'other',
		answer: 'Tehran Conference',
		others: ['Teheran Convention'],
		right: ['the Tehran conference', 'Conference of Tehran'],
		almost: { part: ['Tehran'] },
		wrong: ['Teheran Conference', 'Teheran Convention', 'Yalta Conference']
	}
];
