import { parseDate } from '../../dates/parse';

const mostSigns = 120;

/** Several things, an aside, a quotation, a blank, a sentence with its end: no side of a card that is one thing. */
const notOne =
	/[\n\r\t;|/•…_[\]{}()<>=“”"«»?!:]|\.\s|\.{2}|,(?!\d{3}).*,(?!\d{3})|, ?(?:and|or)\s|(?:^|\s)(?:or|etc\.?|e\.g\.)(?:\s|$)|\s&\s.*,/iu;
/** A sum, a share, a figure: many things are so many. */
const figure =
	/^(?:(?:about|around|over|under|nearly|almost|roughly|some|more than|less than|at least|at most|up to)\s+)?(?:[\d$£€¥₹~<>+−–-]|(?:a|hundreds?|thousands?|millions?|billions?)\s(?:hundred|thousand|million|billion|percent|per cent))/iu;
/** A number in words; with a capital it is part of a name: "Six Day War". */
const counted =
	/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|several|hundreds|thousands|millions|billions)(?:\s|$)/u;

/** The words of a text, as its spaces part them. */
export const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Whether a text is one thing, said in at most so many words: no list, no date, no number, no sentence. */
export function isOneThing(text: string, mostWords: number): boolean {
	const said = text.trim();
	if (said.length > mostSigns || !/\p{L}{2}/u.test(said)) return false;
	return (
		wordsIn(said).length <= mostWords &&
		!notOne.test(said) &&
		!/[.,]$/u.test(said) &&
		!figure.test(said) &&
		!counted.test(said) &&
		parseDate(said) === null
	);
}

/** A text without the stop at its end. */
export const unstopped = (text: string): string => text.trim().replace(/(?<!\.\p{L})\.$/u, '');
