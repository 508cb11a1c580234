import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedDeck } from './shipped';

for (const name of readdirSync('decks')) {
	const folder = join('decks', name);
	const { text, shares } = shippedDeck(folder);
	writeFileSync(join(folder, 'deck.md'), text);
	const { kept, edited, added } = shares;
	const all = kept + edited + added;
	const share = (count: number) => `${count} (${Math.round((100 * count) / all)} %)`;
	console.log(
		`${name}: ${all} cards; generated ${share(kept + edited)}, of them kept ${kept}, edited ${edited}; added ${share(added)}`
	);
}
