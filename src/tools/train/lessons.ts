import { createTagger } from '../../lib/core/extraction/model/crfTagger';
import { types } from '../../lib/core/extraction/model/labels';
import type { Model } from '../../lib/core/extraction/model/model';
import { WordList, type WordColumns } from '../../lib/core/extraction/model/wordList';
import { WordBook } from '../../lib/core/extraction/model/words';
import { calibrated } from './calibrate';
import { isForWeighing, type GoldDocument } from './corpus';
import { Encoder, withoutRare } from './encode';
import { weightsOfFamily, withFamilies } from './families';
import { Learner, type LearnRules } from './learn';
import { sparseRows } from './rows';
import { scoreTagger } from './score';

/** What is learned from: the corpora labelled for Entente, others by family, and the list that goes with the model. */
export interface Lessons {
	readonly own: readonly GoldDocument[];
	readonly families: readonly (readonly GoldDocument[])[];
	readonly words: WordColumns;
}

/** How to learn, and what to leave out: features seen less often than `least`, weights below `smallest`. */
export interface TrainRules extends LearnRules {
	readonly least: number;
	readonly smallest: number;
}

/** Learns a model whose probabilities are taken as they are. */
export function learnModel({ own, families, words }: Lessons, rules: TrainRules): Model {
	const encoder = new Encoder(new WordBook(new WordList(words)));
	const all = [own, ...families].flatMap((documents, family) =>
		documents.flatMap((document) => encoder.encode(document, family))
	);
	const { examples, keys } = withoutRare(all, encoder.keys, rules.least);
	console.log(`${examples.length} sentences, ${keys.length} features`);
	const learner = new Learner(keys.length * (2 + families.length), rules);
	learner.learn(withFamilies(examples, keys.length), (epoch) =>
		console.log(`round ${epoch} of ${rules.epochs}`)
	);
	const { rows, starts, steps } = learner.learned;
	const weights = weightsOfFamily(rows, keys.length, 0);
	const worth = types.map(() => []);
	return { rows: sparseRows(weights, keys, rules.smallest), starts, steps, words, worth };
}

/** Learns from most of our own documents what its probabilities are worth on the others. */
export function weigh(lessons: Lessons, rules: TrainRules): Model['worth'] {
	const own = lessons.own.filter((document) => !isForWeighing(document));
	const model = learnModel({ ...lessons, own }, rules);
	const { judged } = scoreTagger(createTagger(model), lessons.own.filter(isForWeighing));
	return calibrated(judged);
}
