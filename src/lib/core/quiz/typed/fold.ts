/** Letters that no decomposition takes apart, and letters that Arabic, Persian and Urdu keyboards write differently. */
const letters: Readonly<Record<string, string>> = {
	...{ ø: 'o', đ: 'd', ł: 'l', ı: 'i', ħ: 'h', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' },
	...{ ك: 'ک', ي: 'ی', ى: 'ی', ه: 'ہ', ة: 'ہ', ـ: '', '٫': '.', '٬': ',' }
};
const foreignLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** The zeros of the scripts that have digits of their own; nine more follow each. */
const zeros = [...'٠۰०০੦૦௦๐໐'].map((zero) => zero.codePointAt(0) ?? 0);

function westernDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const zero = zeros.find((start) => code >= start && code < start + 10);
	return zero === undefined ? digit : String(code - zero);
}

/** Vowel signs of Indian scripts are letters and stay; accents and the points of Arabic and Hebrew go, and so do signs that are not seen. */
const accents =
	/(?![\u3099\u309A])\p{Script=Inherited}|(?=\p{M})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]|\p{Cf}/gu;
const apostrophes = /['’‘‛`´ʼʻʾʿ′]/g;

/** A text without what keyboards differ in: case, accents, apostrophes, digits of other scripts, kinds of dashes. */
export function folded(text: string): string {
	return text
		.replace(apostrophes, '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(accents, '')
		.replace(foreignLetters, (letter) => letters[letter] ?? letter)
		.replace(/\p{Nd}/gu, westernDigit)
		.replace(/\p{Pd}|−/gu, '-')
		.normalize('NFC');
}

const umlauts: Readonly<Record<string, string>> = {
	...{ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' },
	...{ Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Å: 'Aa', Ø: 'Oe' }
};

/** "Müller" as "Mueller", the way those without the key write it. */
export const withoutUmlauts = (text: string) =>
	text.normalize('NFC').replace(/[äöüåø]/gi, (letter) => umlauts[letter] ?? letter);
