import { createRandom } from '../../../lib/core/random';
import { Columns } from '../../../lib/core/syntax/model/columns';
import type { Clusters, SyntaxModel } from '../../../lib/core/syntax/model/model';
import { clusterLookup } from '../../../lib/core/syntax/parser';
import { exampleOf, inventoryOf } from './examples';
import { lemmaLists } from './lemmaLists';
import { trainNetwork, type NetworkRules } from './trainNetwork';
import type { GoldSentence } from './treebank';

/** A list filled up with empty names, so that the learner's products need no remainders. */
const filled = (names: readonly string[]) => [
	...names,
	...Array<string>(Math.ceil(names.length / 8) * 8 - names.length).fill('')
];

/** Learns tags, heads, relations and lemmas from sentences; `onEpoch` hears the loss a word of each round. */
export function learnModel(
	sentences: readonly GoldSentence[],
	clusters: Clusters,
	[rules, seed]: readonly [NetworkRules, string],
	onEpoch: (epoch: number, loss: number) => void
): SyntaxModel {
	const clusterOf = clusterLookup(clusters);
	const inventory = inventoryOf(sentences, clusterOf);
	const columns = new Columns(inventory.keys);
	const examples = sentences.map((sentence) => exampleOf(sentence, inventory, [columns, clusterOf]));
	const [tags, relations] = [filled(inventory.tags), filled(inventory.relations)];
	const counts = { rows: columns.rowCounts, tags: tags.length, relations: relations.length };
	const weights = trainNetwork(examples, counts, [rules, createRandom(seed)], onEpoch);
	return { clusters, keys: inventory.keys, tags, relations, weights, ...lemmaLists(sentences) };
}
