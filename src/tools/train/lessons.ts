import { createTagger } from '../../lib/core/extraction/model/crfTagger';
import { types } from '../../lib/core/extraction/model/labels';
import type { Model } from '../../lib/core/extraction/model/model';
import { WordList, type WordColumns } from '../../lib/core/extraction/model/wordList';
import { WordBook } from '../../lib/core/extraction/model/words';
import { calibrated } from './calibrate';
import { isForWeighing, type GoldDocument } from './corpus';
import { Encoder, withoutRare } from './encode';
import { Learner, type LearnRules } from './learn';
import { summed, withOwnRows } from './ownRows';
import { sparseRows } from './rows';
import { scoreTagger } from './score';

/** What is learned from: the corpora labelled for Entente, others, and the list that goes with the model. */
export interface Lessons {
	readonly own: readonly GoldDocument[];
	readonly open: readonly GoldDocument[];
	readonly words: WordColumns;
}

/** How to learn, and what to leave out: features seen less often than `least`, weights below `smallest`. */
export interface TrainRules extends LearnRules {
	/** What our own corpora say is learned so many times in each round. */
	readonly times: number;
	/** So much of what only our own corpora say counts, lest it speak louder elsewhere than what all say. */
	readonly share: number;
	readonly least: number;
	readonly smallest: number;
}

/** Learns a model whose probabilities are taken as they are. */
export function learnModel({ own, open, words }: Lessons, rules: TrainRules): Model {
	const encoder = new Encoder(new WordBook(new WordList(words)));
	const all = [...own, ...open].flatMap((document) => encoder.encode(document));
	const { examples, keys } = withoutRare(all, encoder.keys, rules.least);
	console.log(`${examples.length} sentences, ${keys.length} features`);
	const learner = new Learner(2 * keys.length, rules);
	const lessons = withOwnRows(examples, keys.length).flatMap((example) =>
		Array.from({ length: example.allowed ? 1 : rules.times }, () => example)
	);
	learner.learn(lessons, (epoch) => console.log(`round ${epoch} of ${rules.epochs}`));
	const { rows, starts, steps } = learner.learned;
	const worth = types.map(() => []);
	return {
		rows: sparseRows(summed(rows, keys.length, rules.share), keys, rules.smallest),
		starts,
		steps,
		words,
		worth
	};
}

/** Learns from most of our own documents what its probabilities are worth on the others. */
export function weigh(lessons: Lessons, rules: TrainRules): Model['worth'] {
	const own = lessons.own.filter((document) => !isForWeighing(document));
	const model = learnModel({ ...lessons, own }, rules);
	const { judged } = scoreTagger(createTagger(model), lessons.own.filter(isForWeighing));
	return calibrated(judged);
}
