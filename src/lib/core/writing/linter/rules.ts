import type { LintRule } from './rule';
import { listAnswer, listAsked, severalYears, yesOrNo } from './rules/answers';
import { blankKind, blankVague, twoBlanks } from './rules/blanks';
import { pointingNoun } from './rules/definite';
import { answerInPrompt, optionRight } from './rules/giveaway';
import { halfSaid, oneOfMany } from './rules/halfSaid';
import { answerHinted } from './rules/hint';
import { bare, longAnswer, longPrompt, scant, wordy } from './rules/length';
import { samePrompt, twoAnswers } from './rules/pairs';
import { perishable, pointingWord, relativeDate } from './rules/pointing';
import { boilerplate, garbled, noSource } from './rules/text';
import { cutShort, leaningWord, namesNothing, yearTold } from './rules/written';

/** Every law for cards, the gravest first: of a field's remarks the first is shown, and of a deck's the first come first. */
export const rules: readonly LintRule[] = [
	answerInPrompt,
	answerHinted,
	optionRight,
	twoAnswers,
	samePrompt,
	severalYears,
	pointingWord,
	pointingNoun,
	relativeDate,
	bare,
	blankVague,
	blankKind,
	twoBlanks,
	garbled,
	listAnswer,
	listAsked,
	yesOrNo,
	perishable,
	longPrompt,
	longAnswer,
	wordy,
	scant,
	halfSaid,
	oneOfMany,
	leaningWord,
	cutShort,
	namesNothing,
	yearTold,
	boilerplate,
	noSource
];
