/** Named characters that articles have; a name that is not here stays as written. */
const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	shy: '\u00ad',
	ensp: '\u2002',
	emsp: '\u2003',
	thinsp: '\u2009',
	zwnj: '\u200c',
	zwj: '\u200d',
	lrm: '\u200e',
	rlm: '\u200f',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	sbquo: '‚',
	ldquo: '“',
	rdquo: '”',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	lsaquo: '‹',
	rsaquo: '›',
	hellip: '…',
	bull: '•',
	middot: '·',
	dagger: '†',
	Dagger: '‡',
	sect: '§',
	para: '¶',
	copy: '©',
	reg: '®',
	trade: '™',
	deg: '°',
	plusmn: '±',
	times: '×',
	divide: '÷',
	frac12: '½',
	frac14: '¼',
	frac34: '¾',
	sup1: '¹',
	sup2: '²',
	sup3: '³',
	cent: '¢',
	pound: '£',
	euro: '€',
	yen: '¥',
	iexcl: '¡',
	iquest: '¿',
	larr: '←',
	rarr: '→',
	uarr: '↑',
	darr: '↓',
	szlig: 'ß',
	aelig: 'æ',
	AElig: 'Æ',
	oelig: 'œ',
	OElig: 'Œ',
	oslash: 'ø',
	Oslash: 'Ø',
	eth: 'ð',
	ETH: 'Ð',
	thorn: 'þ',
	THORN: 'Þ',
	inodot: 'ı',
	lstrok: 'ł',
	Lstrok: 'Ł',
	dstrok: 'đ',
	Dstrok: 'Đ'
};
const accents: Readonly<Record<string, string>> = {
	acute: '\u0301',
	grave: '\u0300',
	circ: '\u0302',
	uml: '\u0308',
	tilde: '\u0303',
	caron: '\u030c',
	cedil: '\u0327',
	ring: '\u030a',
	macr: '\u0304',
	ogon: '\u0328',
	breve: '\u0306',
	dot: '\u0307',
	dblac: '\u030b'
};
/** What pages mean by the numbers 128 to 159: characters of windows-1252. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const reference = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([a-zA-Z][a-zA-Z\d]{1,9}));?/g;
const accented = /^([a-zA-Z])(acute|grave|circ|uml|tilde|caron|cedil|ring|macr|ogon|breve|dot|dblac)$/;

function characterOf(code: number): string {
	if (code >= 128 && code < 160) return windows[code - 128] ?? '';
	const isValid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
	return isValid ? String.fromCodePoint(code) : '\ufffd';
}

function characterNamed(name: string): string | undefined {
	if (Object.hasOwn(named, name)) return named[name];
	const [, letter, accent] = accented.exec(name) ?? [];
	return letter && accent ? `${letter}${accents[accent] ?? ''}`.normalize('NFC') : undefined;
}

/** Text with its character references turned into what they stand for. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
		if (decimal) return characterOf(parseInt(decimal, 10));
		if (hex) return characterOf(parseInt(hex, 16));
		return characterNamed(name ?? '') ?? whole;
	});
}
