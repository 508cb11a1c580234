import type { Examples } from './table';

/** People: titles, initials, particles, family names first, namesakes. */
export const people: readonly Examples[] = [
	{
		kind: 'person',
		answer: 'Vladimir Putin',
		options: ['Zhang Xinfeng', 'Peter Topychkonov', 'Yevgeny Sysoyev'],
		others: ['Dmitry Medvedev'],
		right: [
			'Vladimir Putin',
			'vladimir putin',
			'VLADIMIR PUTIN',
			'Putin',
			'putin.',
			'President Putin',
			'Mr Putin',
			'Mr. Putin',
			'President Vladimir Putin',
			'the Russian President Vladimir Putin',
			'Russian President Putin',
			'Vladimir Vladimirovich Putin',
			'V. Putin',
			'V Putin',
			'V. V. Putin',
			'Putin, Vladimir',
			'Vládimir Pútin',
			' Putin ',
			'“Putin”'
		],
		almost: {
			slip: [
				'Puttin',
				'Ptuin',
				'Vladmir Putin',
				'Vladimir Puttin',
				'Vladmir Puttin',
				'President Putinn',
				'Putim'
			]
		},
		wrong: [
			'Vladimir',
			'Boris Putin',
			'Medvedev',
			'Dmitry Medvedev',
			'Dmitry Putin',
			'Zhang Xinfeng',
			'Sysoyev',
			'Put',
			'Putin and Medvedev',
			'Putin or Medvedev',
			'Medvedev and Vladimir Putin',
			'Medvedev or President Putin',
			'Vladimir not Putin',
			'not Vladimir Putin',
			'Dmitry Medvedev / Vladimir Putin',
			'President',
			'not Putin',
			'P',
			'?',
			'',
			'   '
		]
	},
	{
		kind: 'person',
		answer: 'George W. Bush',
		others: ['George H. W. Bush', 'Bill Clinton'],
		right: ['George W. Bush', 'George W Bush', 'G. W. Bush', 'george w. bush', 'President George W. Bush'],
		almost: { ambiguous: ['Bush', 'George Bush', 'President Bush'] },
		wrong: ['George H. W. Bush', 'George H.W. Bush', 'Jeb Bush', 'Clinton', 'George']
	},
	{
		kind: 'person',
		answer: 'John F. Kennedy',
		accepted: ['JFK'],
		options: ['Robert Kennedy', 'Lyndon B. Johnson'],
		right: [
			'JFK',
			'J.F.K.',
			'jfk',
			'John Kennedy',
			'John Fitzgerald Kennedy',
			'J. F. Kennedy',
			'J.F. Kennedy',
			'J F Kennedy'
		],
		almost: { ambiguous: ['Kennedy'], slip: ['John F. Kenedy'] },
		wrong: ['Robert Kennedy', 'R. Kennedy', 'Bobby Kennedy', 'Johnson', 'John']
	},
	{
		kind: 'person',
		answer: 'Xi Jinping',
		right: [
			'Xi',
			'xi jinping',
			'President Xi',
			'President Xi Jinping',
			'Jinping Xi',
			'Chairman Xi',
			'Xi Jin-ping',
			'Xi Jin Ping'
		],
		almost: { slip: ['Xi Jingping', 'Xi Jinpin'] },
		wrong: ['Hu Jintao', 'Li Keqiang', 'Xin', 'X']
	},
	{
		kind: 'person',
		answer: 'Ursula von der Leyen',
		right: [
			'von der Leyen',
			'Leyen',
			'Ursula von der Leyen',
			'ursula vonderleyen',
			'Ursula Leyen',
			'Von Der Leyen',
			'Dr. von der Leyen'
		],
		almost: { slip: ['von der Layen', 'Ursula von der Leyn'] },
		wrong: ['Ursula', 'von der', 'Josep Borrell']
	},
	{
		kind: 'person',
		answer: 'Bashar al-Assad',
		others: ['Hafez al-Assad'],
		right: [
			'Bashar al-Assad',
			'Bashar Assad',
			'Bashar Al Assad',
			'bashar el-assad',
			'B. al-Assad',
			'President Bashar al-Assad'
		],
		almost: { ambiguous: ['Assad', 'al-Assad'], slip: ['Basher al-Assad'] },
		wrong: ['Hafez al-Assad', 'Hafez Assad', 'Bashar']
	},
	{
		kind: 'person',
		answer: 'Zia-ul-Haq',
		right: [
			'Zia ul-Haq',
			'Zia ul Haq',
			'ZIA-UL-HAQ',
			'General Zia-ul-Haq',
			'Gen. Zia ul Haq',
			'Haq',
			'Ziaulhaq'
		],
		wrong: ['Ayub Khan', 'Zulfikar Ali Bhutto', 'ul']
	},
	{
		kind: 'person',
		answer: 'Mohammed bin Salman',
		accepted: ['MBS'],
		options: ['Mohammed bin Nayef'],
		right: [
			'MBS',
			'M.B.S.',
			'mbs',
			'Mohammed Salman',
			'bin Salman',
			'Crown Prince Mohammed bin Salman',
			'Prince Salman'
		],
		almost: { slip: ['Mohammad bin Salman', 'Mohamed bin Salman'] },
		wrong: ['Mohammed bin Nayef', 'Nayef', 'Mohammed']
	},
	{
		kind: 'person',
		answer: 'Recep Tayyip Erdoğan',
		right: [
			'Erdoğan',
			'Erdogan',
			'ERDOĞAN',
			'Recep Erdogan',
			'recep tayyip erdogan',
			'R. T. Erdogan',
			'President Erdogan'
		],
		almost: { slip: ['Erdogen', 'Edrogan'] },
		wrong: ['Recep', 'Gül', 'Ahmet Erdogan']
	},
	{
		kind: 'person',
		answer: 'Gerhard Schröder',
		right: [
			'Schröder',
			'Schroder',
			'Schroeder',
			'Gerhard Schroeder',
			'gerhard schröder',
			'Chancellor Schröder',
			'SCHRÖDER'
		],
		almost: { slip: ['Schroedr', 'Gerhardt Schröder'] },
		wrong: ['Gerhard', 'Kohl', 'Merkel']
	},
	{
		kind: 'person',
		answer: 'Elizabeth II',
		right: [
			'Elizabeth II',
			'Queen Elizabeth II',
			'Elizabeth 2',
			'Elizabeth the Second',
			'elizabeth ii',
			'Queen Elizabeth the 2nd'
		],
		almost: { slip: ['Elisabeth II'] },
		wrong: ['Elizabeth I', 'Elizabeth III', 'Elizabeth', 'Victoria', 'II']
	},
	{
		kind: 'person',
		answer: 'Ban Ki-moon',
		right: ['Ban Ki Moon', 'ban ki-moon', 'Ban', 'Secretary-General Ban Ki-moon', 'Ban Kimoon', 'Mr Ban'],
		wrong: ['Kofi Annan', 'Ki', 'Park']
	},
	{
		kind: 'person',
		answer: 'Yevgeny Sysoyev',
		accepted: ['Sysoyev', 'Col-Gen Yevgeny Sysoyev'],
		options: ['Zhang Xinfeng'],
		right: ['Colonel General Sysoyev', 'Col. Gen. Yevgeny Sysoyev', 'Sysoyev', 'Y. Sysoyev'],
		almost: { slip: ['Sysoev', 'Yevgeni Sysoyev', 'Yevgeny Sysoiev'] },
		wrong: ['Yevgeny', 'Zhang', 'Sergei Sysoyev']
	},
	{
		kind: 'person',
		answer: 'Владимир Путин',
		right: ['Путин', 'путин', 'ВЛАДИМИР ПУТИН', 'В. Путин'],
		almost: { slip: ['Путен', 'Владимр Путин'] },
		wrong: ['Медведев', 'Владимир', 'Putin']
	},
	{
		kind: 'person',
		answer: 'عمران خان',
		right: ['عمران خان', 'عِمران خان', 'خان'],
		wrong: ['نواز شریف', 'عمران']
	},
	{
		kind: 'person',
		answer: 'Ilham Əliyev',
		right: ['Aliyev', 'Əliyev', 'İlham Əliyev', 'ilham aliyev', 'President Aliyev'],
		wrong: ['Ilham', 'Heydar Aliyev']
	},
	{
		kind: 'person',
		answer: 'Martin Luther King Jr.',
		right: [
			'Martin Luther King',
			'Martin Luther King, Jr.',
			'King',
			'Dr. King',
			'M. L. King',
			'Dr Martin Luther King'
		],
		wrong: ['Martin Luther', 'Luther', 'Martin']
	},
	{
		kind: 'person',
		answer: 'Charles de Gaulle',
		right: ['de Gaulle', 'De Gaulle', 'Gaulle', 'General de Gaulle', 'Charles De Gaulle', 'DeGaulle'],
		almost: { slip: ['de Gaule', 'Charles de Gaullle'] },
		wrong: ['Charles', 'Pétain', 'Charles de Pompidou']
	},
	{
		kind: 'person',
		answer: "Tip O'Neill",
		right: ['O’Neill', 'ONeill', "o'neill", "Speaker O'Neill", 'Tip O’Neill'],
		almost: { slip: ["O'Neil"] },
		wrong: ['Tip', 'Neil']
	},
	{
		kind: 'person',
		answer: 'Imran Khan',
		options: ['Ayub Khan'],
		right: [
			'PM Imran Khan',
			'Prime Minister of Pakistan Imran Khan',
			'Imran Khan, Prime Minister',
			'imrankhan',
			'I. Khan'
		],
		almost: { ambiguous: ['Khan', 'Mr Khan'], slip: ['Imraan Khan'] },
		wrong: ['Ayub Khan', 'Imran', 'Prime Minister', 'Imran Kahn']
	},
	{
		kind: 'person',
		answer: 'Zulfikar Ali Bhutto',
		options: ['Benazir Bhutto'],
		right: ['Z. A. Bhutto', 'ZA Bhutto', 'Z.A. Bhutto', 'Zulfikar Bhutto', 'Ali Bhutto'],
		almost: { ambiguous: ['Bhutto'], slip: ['Zulfiqar Ali Bhutto', 'Zulfikar Ali Bhuto'] },
		wrong: ['Benazir Bhutto', 'B. Bhutto', 'Zulfikar Ali', 'BA Bhutto']
	},
	{
		kind: 'person',
		answer: 'Kim Jong-un',
		others: ['Kim Jong-il', 'Kim Il-sung'],
		right: ['Kim Jong Un', 'kim jongun', 'Chairman Kim Jong-un', 'Jong-un'],
		almost: { ambiguous: ['Kim'] },
		wrong: ['Kim Jong-il', 'Kim Jong Il', 'Kim Il-sung', 'Jong-il', 'Jong']
	},
	{
		kind: 'person',
		answer: 'Louis XIV',
		right: ['Louis 14', 'King Louis XIV', 'Louis the Fourteenth', 'Louis the 14th'],
		wrong: ['Louis XVI', 'Louis XV', 'Louis', 'XIV', 'Louis XIII']
	},
	{
		kind: 'person',
		answer: 'Pope John Paul II',
		right: ['John Paul II', 'John Paul 2', 'Pope John Paul the Second'],
		wrong: ['John Paul I', 'John Paul', 'Paul II', 'Pope']
	},
	{
		kind: 'person',
		answer: 'Henry Kissinger',
		right: [
			'US Secretary of State Kissinger',
			'Secretary of State Henry Kissinger',
			'Dr. Kissinger',
			'H. A. Kissinger'
		],
		almost: { slip: ['Kissenger', 'Kisinger', 'Henri Kissinger'] },
		wrong: ['Harry Kissinger', 'Henry', 'Secretary of State']
	}
];
