import { describe, expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import type { MentionKind } from '$lib/core/extraction/mention';
import { readArticle } from '$lib/core/text/read';
import { shippedTagger } from '../../../src/tools/readerModel';

const tagger = shippedTagger();

const read = (text: string) => extract(readArticle(text), tagger);
const named = (text: string, kind: MentionKind) =>
	read(text)
		.mentions.filter((mention) => mention.kind === kind)
		.map((mention) => mention.text.replace(/\s+/g, ' '));

describe('people are the name itself', () => {
	test.each([
		['On Monday President Nelson Mandela met the delegation.', ['Nelson Mandela']],
		['The talks were opened by Mr. Javier Solana in the morning.', ['Javier Solana']],
		["NATO's secretary-general, Manfred Wörner, opened the summit.", ['Manfred Wörner']],
		['Foreign Minister Andrei Gromyko refused the offer.', ['Andrei Gromyko']],
		['The fund was led by Xanthe Quorl, a Maltese businessman.', ['Xanthe Quorl']],
		['The Foreign Affairs Committee met on Monday in Vienna.', []],
		['The Treaty of Rome founded the Community in those years.', []]
	])('%s', (text, people) => {
		expect(named(text, 'person')).toEqual(people);
	});
});

describe('organizations are whole names, and no states', () => {
	test.each([
		[
			'He joined the Organization for Security and Cooperation in Europe last year.',
			['Organization for Security and Cooperation in Europe']
		],
		['The Bank of Ruritania (BOR) lent the money, and BOR was repaid.', ['Bank of Ruritania', 'BOR', 'BOR']],
		['The Peace and Security Council sent observers there.', ['Peace and Security Council']],
		['North Ruritanian Trade Organization was its name in English.', ['North Ruritanian Trade Organization']],
		['France and Germany asked Britain to wait for a while.', []],
		['Yesterday morning Many Refugees left the camp.', []]
	])('%s', (text, organizations) => {
		expect(named(text, 'organization')).toEqual(organizations);
	});
});

describe('deals are named instruments', () => {
	test.each([
		['Both sides signed the Treaty of Tordesillas in 1494.', ['Treaty of Tordesillas']],
		['The council adopted Resolution 242 after the war.', ['Resolution 242']],
		['The two neighbours live in full agreement with each other.', []]
	])('%s', (text, deals) => {
		expect(named(text, 'deal')).toEqual(deals);
	});
});

test('a surname after the full name is the same person, with the office the text gives', () => {
	const { people } = read(
		'Nelson Mandela, president of South Africa, spoke first. Later Mandela met the ambassadors in private.'
	);
	expect(people).toEqual([
		{ name: 'Nelson Mandela', forms: ['Nelson Mandela', 'Mandela'], role: 'president of South Africa' }
	]);
});

test('letters in brackets join the full name before them', () => {
	const { organizations } = read(
		'The Ruritanian Mining Company (RMC) was sold. In May the RMC closed its mines.'
	);
	expect(organizations).toEqual([
		{ name: 'Ruritanian Mining Company', acronym: 'RMC', forms: ['Ruritanian Mining Company', 'RMC'] }
	]);
});

test('a sale names its object, its parties and its year', () => {
	const { deals } = read('In 1994 Moscow agreed to sell six submarines to Iran after long talks.');
	expect(deals).toMatchObject([{ object: 'six submarines', parties: ['Russia', 'Iran'], year: '1994' }]);
});

test('mentions lie inside the article, in order, without overlaps, and are its own words', () => {
	const text =
		'President Nelson Mandela met the European Union’s envoy in Pretoria on 3 May 1995. The Lomé Convention (signed in 1975) was discussed; the African National Congress (ANC) paid $2 million.';
	const { mentions } = read(text);
	expect(mentions.length).toBeGreaterThan(6);
	mentions.forEach(({ start, end, text: said }, at) => {
		expect(text.slice(start, end)).toBe(said);
		expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
	});
});
