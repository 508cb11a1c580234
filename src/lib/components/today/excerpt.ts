import type { Kind } from '../../core/deck/card';
import type { TextMark } from '../article/marks';

/** A passage of the shipped article with its facts marked. */
export interface Excerpt {
	readonly text: string;
	readonly marks: readonly TextMark[];
}

function excerpt(text: string, names: readonly (readonly [Kind, string])[]): Excerpt {
	const marks = names.map(([kind, name]) => {
		const start = text.indexOf(name);
		if (start < 0) throw new Error(`Inconsistent: “${name}” is not in the excerpt`);
		return { kind, start, end: start + name.length };
	});
	return { text, marks };
}

/** Two passages of the Pakistan–Russia article, as found, with one fact of each kind. */
export const excerpts: readonly Excerpt[] = [
	excerpt(
		'Contemporary trend of heightened diplomatic relations boosted in 2014 once Russian government divulged from the arms and military hardware embargo against Pakistan. Moscow confirmed to supply four MI-35 helicopters to Islamabad, in 2015.',
		[
			['date', '2014'],
			['deal', 'arms and military hardware embargo'],
			['date', '2015']
		]
	),
	excerpt(
		'The Carnegie Moscow Center’s Peter Topychkonov has highlighted the importance of Russia-Pakistan nuclear cooperation.',
		[
			['organization', 'Carnegie Moscow Center'],
			['person', 'Peter Topychkonov']
		]
	)
];
