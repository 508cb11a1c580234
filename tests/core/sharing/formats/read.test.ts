import { describe, expect, test } from 'vitest';
import type { CardContent } from '$lib/core/deck/card';
import type { Incoming } from '$lib/core/sharing/incoming';
import { readBytes, readText, type TextSource } from '$lib/core/sharing/formats/read';

function read(text: string, source: Partial<TextSource> = {}): Incoming {
	const found = readText(text, { name: '', ...source });
	if (!found.ok) throw new Error(found.error.type);
	return found.value;
}

const cardsOf = ({ decks }: Incoming) =>
	decks.flatMap(({ cards }) => cards.map(({ prompt, answer }) => [prompt, answer]));

describe('what a text is', () => {
	test.each([
		['#separator:tab\n#html:true\na\tb\n', 'anki-text'],
		['tags: suez\na\tb\n', 'anki-text'],
		['# Suez\n\nQ: When?\nA: 1956\n', 'deck'],
		['# Suez\n\nQ: When?', 'deck'],
		['Q: When?\nA: 1956\nKind: date\n', 'deck'],
		['# Suez\n\nC: In [year].\nA: 1956\n', 'deck'],
		['C: Nasser nationalised the [canal] in [1956].\n', 'hashcards'],
		['---\nname = "Suez"\n---\n\nQ: When?\nA: 1956\n', 'hashcards'],
		['# Notes\n\nQ: When?\nover\ntwo lines\nA: 1956\n\n---\n', 'hashcards'],
		['Q: When?\nA: 1956\n\nQ: Who?\nA: Nasser\n', 'supermemo'],
		['Nasser::nationalised the canal\n', 'obsidian'],
		['When?\n?\n1956\n', 'obsidian'],
		['The canal was nationalised in ==1956==.\n', 'obsidian'],
		['When?\t1956\n', 'table'],
		['Question,Answer\nWhen?,1956\n', 'table'],
		['Suez - 1956\nSinai - 1967\n', 'table'],
		['See https://example.org/a\tb\n', 'table']
	])('%j is %s', (text, format) => {
		const found = readText(text, { name: '' });
		expect(found.ok ? found.value.format : found.error.type).toBe(
			format === 'deck' && !found.ok ? 'deck-faulty' : format
		);
	});
});

describe('a table', () => {
	test.each([
		['tabs', 'When?\t1956\nWho?\tNasser\n', '\t'],
		['commas', 'When?,1956\nWho?,Nasser\n', ','],
		['commas in an answer', 'Who?,"Nasser, Gamal"\nWhen?,1956\n', ','],
		['semicolons, with commas within', 'Who, when?;Nasser, 1956\nWhat, where?;Canal, Egypt\n', ';'],
		['hyphens', 'Suez - the canal, 1956\nSinai - the war\nCamp David - accords\n', ' - '],
		['one line for all, as Quizlet may write it', 'When?,1956;Who?,Nasser;Where?,Egypt', ',']
	])('%s', (_, text, separator) => {
		const { table, decks, droppedInAll } = read(text);
		expect(table?.cellSeparator).toBe(separator);
		expect([decks[0]?.cards.length, droppedInAll]).toEqual([
			text.split(/\n|;(?=W)/).filter(Boolean).length,
			0
		]);
	});

	test('blank lines part cards whose answers run over lines', () => {
		const { table, decks } = read('Suez\tA crisis\nin 1956\nof three months\n\nSinai\tA war\nof six days\n');
		expect(table?.rowSeparator).toBe('\n\n');
		expect(decks[0]?.cards.map(({ answer }) => answer)).toEqual([
			'A crisis\nin 1956\nof three months',
			'A war\nof six days'
		]);
	});

	test('one line that is cut by nothing makes no single card of the others', () => {
		const { decks, dropped } = read('Westphalia\t1648\nVersailles\t1919\nDayton\t1995\nno answer here\n');
		expect(decks[0]?.cards.map(({ answer }) => answer)).toEqual(['1648', '1919', '1995']);
		expect(dropped.map(({ line }) => line)).toEqual([4]);
	});

	test('a separator within the last cell is part of it', () => {
		expect(cardsOf(read('Suez,Egypt takes it\nSinai,a war, in 1967\nCamp David,accords\n'))).toContainEqual([
			'Sinai',
			'a war, in 1967'
		]);
	});

	test('a header says what the columns hold, and what none holds is told', () => {
		const { decks, cautions } = read(
			'Tags,Back,Front,Difficulty\n"suez, nasser",1956,When?,3\ncanal,Egypt,Where?,1\n'
		);
		expect(decks[0]?.cards[0]).toMatchObject({ prompt: 'When?', answer: '1956', tags: ['suez', 'nasser'] });
		expect(cautions).toEqual([{ type: 'columns-left', count: 1 }]);
	});

	test('a student may say otherwise: which sign, which column, whether the first row is a name', () => {
		const text = 'a;b,c\nd;e,f\n';
		expect(cardsOf(read(text, { table: { cellSeparator: ',' } }))).toEqual([
			['a;b', 'c'],
			['d;e', 'f']
		]);
		expect(cardsOf(read('a\tb\nc\td\n', { table: { roles: ['answer', 'question'] } }))[0]).toEqual([
			'b',
			'a'
		]);
		expect(cardsOf(read('a\tb\nc\td\n', { table: { hasHeader: true } }))).toEqual([['c', 'd']]);
	});

	test('rows that are no cards are told by their line', () => {
		const { dropped, droppedInAll } = read('When?\t1956\n\nWho?\t\n\tEgypt\nWhen?\t1956\n');
		expect(droppedInAll).toBe(3);
		expect(dropped.map(({ line, reason }) => [line, reason])).toEqual([
			[3, 'answer-missing'],
			[4, 'question-missing'],
			[5, 'repeated']
		]);
	});

	test('lines are counted within quotation marks too', () => {
		expect(read('a,"1\n2\n3"\nb,c\nd,\n').dropped).toEqual([
			{ line: 5, text: 'd', reason: 'answer-missing' }
		]);
	});

	test('a quotation mark that nothing closes swallows nothing', () => {
		const { decks, cautions } = read('a\tb\nc\t"d\ne\tf\ng\th\n');
		expect(decks[0]?.cards).toHaveLength(4);
		expect(cautions).toEqual([{ type: 'quote-open', line: 2 }]);
	});

	test('an answer that is a date is one', () => {
		expect(read('When?\t26 July 1956\nWho?\tNasser\n').decks[0]?.cards.map(({ kind }) => kind)).toEqual([
			'date',
			'other'
		]);
	});
});

describe('Anki’s text', () => {
	const text = [
		'#separator:tab',
		'#html:true',
		'#guid column:1',
		'#notetype column:2',
		'#deck column:3',
		'#tags column:6',
		'q7-fI!4x}>\tBasic\tSuez\tWhen &amp; where?\t<b>1956</b>,<br>Egypt\tcanal nasser',
		'second\tBasic (and reversed card)\tSuez::Allies\tEden<img src="x.png">\tprime minister\t',
		'third\tCloze\tSuez\t{{c1::Nasser}} spoke on {{c2::26 July::day}}.\t\t'
	].join('\n');

	test('brings decks, tags, both directions and blanks; of HTML its words', () => {
		const { decks, cautions } = read(text);
		expect(decks.map(({ head, cards }) => [head.title, cards.length])).toEqual([
			['Suez', 3],
			['Suez: Allies', 2]
		]);
		expect(decks[0]?.cards).toMatchObject([
			{ prompt: 'When & where?', answer: '1956,\nEgypt', tags: ['canal', 'nasser'] },
			{ form: 'cloze', prompt: '[…] spoke on 26 July.', answer: 'Nasser' },
			{ form: 'cloze', prompt: 'Nasser spoke on [day].', answer: '26 July' }
		]);
		expect(cautions).toEqual([
			{ type: 'markup-removed', cards: 2 },
			{ type: 'media-removed', cards: 1 }
		]);
	});

	test('a note has the same lasting name however its text changes', () => {
		const origin = (some: string) => read(some).decks[0]?.cards[0]?.origin;
		expect(origin(text)).toBe(origin(text.replace('When &amp; where?', 'When?')));
		expect(read(text).decks[0]?.cards[1]?.fact).toBe(read(text).decks[0]?.cards[2]?.fact);
	});

	test('directives that cannot be, or fight each other, are told', () => {
		const { cautions, decks } = read(
			'#separator:comma\n#separator:tab\n#deck column:999999999\n#tags column:-1\n#html:maybe\na\tb\n'
		);
		expect(cautions.map(({ type, ...rest }) => [type, 'line' in rest && rest.line])).toEqual([
			['header-repeated', 2],
			['header-unreadable', 3],
			['header-unreadable', 4],
			['header-unreadable', 5]
		]);
		expect(decks[0]?.cards).toHaveLength(1);
	});
});

describe('notes', () => {
	test('Obsidian’s, in all its ways', () => {
		const { decks } = read(
			[
				'---',
				'tags: [ir]',
				'---',
				'#flashcards/suez',
				'',
				'## Crisis',
				'- Nasser::president of Egypt <!--SR:!2026-01-01,3,250-->',
				'- Eden:::prime minister',
				'',
				'Who took part?',
				'?',
				'Israel,',
				'**France** and [[Britain|the UK]]',
				'<!--SR:!2026-01-01,3,250-->',
				'',
				'The canal was ==nationalised== in ==1956==.',
				'',
				'```',
				'std::vector',
				'```',
				'Prose that is no card.'
			].join('\n')
		);
		expect(decks[0]?.cards.map(({ prompt, answer }) => [prompt, answer])).toEqual([
			['Nasser', 'president of Egypt'],
			['Eden', 'prime minister'],
			['prime minister', 'Eden'],
			['Who took part?', 'Israel,\nFrance and the UK'],
			['The canal was […] in 1956.', 'nationalised'],
			['The canal was nationalised in […].', '1956']
		]);
		expect(decks[0]?.cards[0]?.tags).toEqual(['suez']);
	});

	test('Obsidian’s, with the plugin’s tag among the words of a card', () => {
		const { decks } = read(
			[
				'#flashcards/un Who led it?::Annan',
				'',
				'#flashcards',
				'In what year?',
				'?',
				'1956 #flashcards/suez',
				'',
				'Which doctrine?::The #cardinal one'
			].join('\n')
		);
		expect(decks[0]?.cards.map(({ prompt, answer, tags }) => [prompt, answer, tags])).toEqual([
			['Who led it?', 'Annan', ['un']],
			['In what year?', '1956', ['suez']],
			['Which doctrine?', 'The #cardinal one', []]
		]);
	});

	test('hashcards: over lines, with blanks, and its own name', () => {
		const { decks, dropped } = read(
			'---\nname = "Suez"\n---\n\nQ: Who\ntook part?\nA: Israel,\nFrance\n\nC: [Nasser] spoke in [1956].\n---\nQ: And then?\n\nC: no blank\n'
		);
		expect(decks[0]?.head.title).toBe('Suez');
		expect(cardsOf({ decks } as Incoming)).toEqual([
			['Who\ntook part?', 'Israel,\nFrance'],
			['[…] spoke in 1956.', 'Nasser'],
			['Nasser spoke in […].', '1956']
		]);
		expect(dropped.map(({ line, reason }) => [line, reason])).toEqual([
			[12, 'answer-missing'],
			[14, 'blank-missing']
		]);
	});

	test('SuperMemo’s: the same key again goes on', () => {
		expect(cardsOf(read('Q: Who\nQ: took part?\nA: Israel\nA: France\n\nQ: When?\nA: 1956\n'))).toEqual([
			['Who\ntook part?', 'Israel\nFrance'],
			['When?', '1956']
		]);
	});
});

describe('bytes', () => {
	const bytes = (...parts: readonly (string | readonly number[])[]) =>
		Uint8Array.from(
			parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part))
		);
	const readFile = (content: Uint8Array) => {
		const found = readBytes(content, { name: 'deck.csv' });
		return found.ok ? { cards: cardsOf(found.value), cautions: found.value.cautions } : found.error.type;
	};

	test('UTF-8 with and without its mark, UTF-16 by its mark', () => {
		const wide = [0xff, 0xfe, ...[...'é\tü\n'].flatMap((sign) => [sign.charCodeAt(0), 0])];
		for (const each of [bytes('é\tü\n'), bytes('\uFEFFé\tü\n'), bytes(wide)])
			expect(readFile(each)).toEqual({ cards: [['é', 'ü']], cautions: [] });
	});

	test('broken bytes among good ones are counted; old Windows text is read as such, and both are told', () => {
		expect(readFile(bytes('Düsseldorf, Köln\tStä', [0xc3], 'dte\n'))).toMatchObject({
			cautions: [{ type: 'bytes-replaced', count: 1 }]
		});
		expect(readFile(bytes('D', [0xfc], 'sseldorf and K', [0xf6], 'ln\tcities on the Rhine\n'))).toEqual({
			cards: [['Düsseldorf and Köln', 'cities on the Rhine']],
			cautions: [{ type: 'encoding-guessed' }]
		});
	});

	test('what is no text is refused', () => {
		expect(readFile(bytes('PK', [3, 4, 20, 0, 0, 0, 8, 0]))).toBe('file-not-text');
		expect(readFile(Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 32))).toBe('file-not-text');
		expect(readFile(bytes(''))).toBe('no-cards');
	});
});

test('the title is the file’s name; what was pasted has none', () => {
	expect(read('a\tb\n', { name: 'Suez_crisis.entente.tsv' }).decks[0]?.head.title).toBe('Suez crisis');
	expect(read('a\tb\n').decks[0]?.head.title).toBe('Untitled');
});

test('of a long table it is heard how far it is, ever further', () => {
	const rows = Array.from({ length: 9_000 }, (_, at) => `What is number ${at}?\tNumber ${at}`).join('\n');
	for (const text of [rows, `#separator:tab\n${rows}`]) {
		const heard: number[] = [];
		readText(text, { name: '' }, { hear: (share) => heard.push(share) });
		expect(heard).toHaveLength(4);
		expect(heard).toEqual([...heard].sort((one, other) => one - other));
		expect(heard.every((share) => share > 0 && share < 1)).toBe(true);
	}
});

test('who listens is given all cards as they come, those that were looked over', () => {
	const marked = `e${'\u0301'.repeat(20)}`;
	const rows = Array.from(
		{ length: 4_500 },
		(_, at) => `What is ${at} ${marked}?\tNumber ${at}\tDeck ${at % 2}`
	);
	const cards = (end: string) => `#separator:tab\n#deck column:3\n${rows.join('\n')}${end}`;
	for (const text of [cards(''), cards('\nlast\tone\tDeck 2'), '# Suez\n\nQ: When?\nA: 1956\n']) {
		const given: CardContent[][] = [];
		let most = 0;
		const hand = (deck: number, some: readonly CardContent[]) => {
			most = Math.max(most, some.length);
			(given[deck] ??= []).push(...some);
		};
		const listened = readText(text, { name: '' }, { hand });
		expect(listened).toEqual(readText(text, { name: '' }));
		expect(given).toEqual(listened.ok && listened.value.decks.map((deck) => deck.cards));
		expect(most).toBeLessThanOrEqual(1_000);
	}
});
