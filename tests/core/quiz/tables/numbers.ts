import type { Examples } from './table';

/** Counts, money and shares: words or figures, unit before or behind, no slip in figures. */
export const numbers: readonly Examples[] = [
	{
		kind: 'other',
		answer: '$1 billion',
		options: ['$2 billion', '$1 million'],
		right: [
			'$1 billion',
			'1 bn',
			'$1bn',
			'$1b',
			'1 billion',
			'a billion dollars',
			'one billion dollars',
			'US$1 billion',
			'USD 1 billion',
			'1 billion US dollars',
			'1 billion USD',
			'1,000,000,000',
			'$1,000,000,000',
			'$1.0 billion',
			'about $1 billion',
			'1000 million dollars'
		],
		wrong: [
			'$2 billion',
			'1 million',
			'€1 billion',
			'a billion pounds',
			'11 billion',
			'$10 billion',
			'billions',
			'-1 billion',
			'$1.1 billion',
			'1'
		]
	},
	{
		kind: 'other',
		answer: '50%',
		others: ['15%'],
		right: [
			'50 percent',
			'fifty per cent',
			'fifty percent',
			'50 per cent',
			'50 %',
			'50',
			'about 50%',
			'50.0%',
			'50 pct'
		],
		wrong: ['15%', 'fifteen percent', '5%', '55%', '500', '50 dollars', '0.5', '-50%']
	},
	{
		kind: 'other',
		answer: 'over 46 billion dollars',
		right: [
			'$46 billion',
			'46 billion',
			'$46bn',
			'over $46 billion',
			'forty-six billion dollars',
			'over 46 billion'
		],
		wrong: ['64 billion', 'under 46 billion dollars', '$46 million', '45 billion']
	},
	{
		kind: 'other',
		answer: 'four MI-35 helicopters',
		accepted: ['MI-35 helicopters'],
		right: [
			'4 MI-35 helicopters',
			'four Mi 35 helicopters',
			'MI35 helicopters',
			'the mi-35 helicopters',
			'four mi35 helicopters'
		],
		almost: { slip: ['four MI-35 helicoptors', 'MI-35 helicopter', 'four MI-35 helecopters'] },
		wrong: [
			'three MI-35 helicopters',
			'5 MI-35 helicopters',
			'MI-36 helicopters',
			'MI-17 helicopters',
			'four submarines',
			'4',
			'35'
		]
	},
	{
		kind: 'other',
		answer: 'five years',
		right: ['5 years', '5', 'five', 'FIVE YEARS', 'Five  years'],
		almost: { slip: [] },
		wrong: ['six years', 'four', '15 years', '50', 'five months', 'years']
	},
	{
		kind: 'other',
		answer: '1,500 troops',
		right: [
			'1500 troops',
			'1 500 troops',
			'fifteen hundred troops',
			'one thousand five hundred troops',
			'1.5k troops',
			'1.5 thousand troops'
		],
		almost: { slip: ['1500 trooops', '1,500 troop'] },
		wrong: ['1,050 troops', '15,000 troops', '150 troops', 'troops', '1500 tanks']
	},
	{
		kind: 'other',
		answer: '2.5 crore',
		right: ['25 million', '2.5 crores', '25,000,000', '250 lakh', '2,5 crore'],
		wrong: ['2.5 million', '25 crore', '25 lakh']
	},
	{
		kind: 'other',
		answer: 'twenty-one',
		right: ['21', 'twenty one', 'Twenty-One', '21st', 'twenty-first', '٢١'],
		wrong: ['12', '20', '22', '2', 'twenty', '211']
	},
	{
		kind: 'other',
		answer: '5th',
		right: ['fifth', '5', 'the fifth', 'five', 'Fifth'],
		wrong: ['sixth', '15th', 'fith', 'V V']
	},
	{
		kind: 'other',
		answer: '193',
		right: ['one hundred and ninety-three', 'one hundred ninety three', '193', 'a hundred and ninety-three'],
		wrong: ['139', '194', '1930', 'one hundred and thirty-nine', '93']
	},
	{
		kind: 'other',
		answer: 'Rs 500 million',
		right: ['500 million rupees', '₹500 million', '50 crore rupees', 'PKR 500 million', '500 million'],
		wrong: ['$500 million', '500 billion rupees', '5 million rupees']
	},
	{
		kind: 'other',
		answer: '−10 degrees',
		right: ['-10 degrees', 'minus 10 degrees', 'minus ten degrees'],
		wrong: ['10 degrees', 'ten degrees', '-11 degrees', 'plus 10 degrees']
	},
	{
		kind: 'other',
		answer: '15 members',
		right: ['fifteen members', '15 members'],
		almost: { part: ['15', 'fifteen'], slip: ['15 member'] },
		wrong: ['50 members', 'fourteen', 'members', '5']
	},
	{
		kind: 'other',
		answer: '$3.5 billion',
		right: ['three and a half billion dollars', '3.5bn', '$3,5 billion', '3500 million'],
		wrong: ['$35 billion', '£3.5bn', 'three billion and a half', '3 billion']
	},
	{
		kind: 'other',
		answer: 'two-thirds',
		right: ['2/3', 'two thirds', '2 thirds'],
		wrong: ['one third', '3/2', 'thirds', '2']
	},
	{
		kind: 'other',
		answer: 'one third',
		right: ['1/3', 'one-third'],
		wrong: ['two thirds', '2/3', '1/4', 'a quarter']
	}
];
