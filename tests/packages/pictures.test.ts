import { expect, test } from 'vitest';
import { readText } from '$lib/core/sharing/formats/read';
import { wordsForCaution, dropWords } from '$lib/copy/incoming';
import { basicJson, collectionOf, packageOf } from './make';
import { ground, readPackage } from './support';

const onlyMedia = [
	['<img src="flag.png">', '[sound:anthem.mp3]'],
	['<img src="flag.png"><br>', 'France'],
	['Whose anthem?', '[sound:anthem.mp3]'],
	['<video src="x"></video>&nbsp;', '<audio src="y"></audio>']
];
const withWords = ['Whose flag? <img src="flag.png">', 'France [sound:anthem.mp3]'];

async function read(notes: readonly (readonly string[])[], models = JSON.stringify(basicJson)) {
	const made = { models, notes: notes.map((fields) => fields.join('\x1f')) };
	const packaged = await readPackage(packageOf(collectionOf(made)), ground);
	if (!packaged.ok) throw new Error(packaged.error.type);
	const cards = packaged.value.decks.flatMap(({ text }) => text.cards);
	return { cards: cards.map(({ prompt, answer }) => [prompt, answer]), ...packaged.value.losses };
}

test('what is only a picture or a sound makes no empty card, in a package and in a text, and it is told', async () => {
	const told = { cards: [['Whose flag?', 'France']], droppedInAll: onlyMedia.length };
	const packaged = await read([...onlyMedia, withWords]);
	expect(packaged).toMatchObject(told);
	const rows = [...onlyMedia, withWords].map((cells) =>
		cells.map((cell) => `"${cell.replaceAll('"', '""')}"`)
	);
	const text = readText(`#separator:tab\n#html:true\n${rows.map((row) => row.join('\t')).join('\n')}\n`, {
		name: ''
	});
	if (!text.ok) throw new Error(text.error.type);
	const { decks, dropped, droppedInAll, cautions } = text.value;
	const cards = decks[0]?.cards.map(({ prompt, answer }) => [prompt, answer]);
	expect({ cards, droppedInAll }).toEqual(told);
	for (const losses of [packaged, { dropped, cautions }]) {
		expect(new Set(losses.dropped.map(({ reason }) => reason))).toEqual(new Set(['media-only']));
		expect(losses.cautions).toContainEqual(expect.objectContaining({ type: 'media-removed' }));
	}
	expect(dropWords['media-only']).toBe('Its question or its answer is only a picture or a sound.');
	expect(wordsForCaution({ type: 'media-removed', cards: 1 })).toBe(
		'1 card had pictures or sounds, which were left behind. Look whether it asks what only those show.'
	);
});

test('a cloze that hides a picture makes no card, nor does a picture with covers', async () => {
	const cloze = {
		...basicJson[5],
		type: 1,
		tmpls: [{ ord: 0, qfmt: '{{cloze:Front}}', afmt: '{{cloze:Front}}' }]
	};
	const cover = '{{c1::image-occlusion:rect:left=.1:top=.2:width=.3:height=.4}}';
	const text = readText(`#separator:tab\n#html:true\n${cover}\t<img src="map.png">\n`, { name: '' });
	expect(text.ok && text.value.dropped).toMatchObject([{ reason: 'media-only' }]);
	const covered = await read(
		[
			[cover, '<img src="map.png">'],
			['{{c1::Paris}} was it', '']
		],
		JSON.stringify({ 5: cloze })
	);
	expect(covered.cards).toEqual([['[…] was it', 'Paris']]);
	expect(covered.dropped).toEqual([{ line: null, text: '', reason: 'media-only' }]);
	const hidden = await read(
		[
			['The flag of France: {{c1::<img src="f.png">}}', ''],
			['{{c1::Paris}} was it', '']
		],
		JSON.stringify({ 5: cloze })
	);
	expect(hidden.cards).toEqual([['[…] was it', 'Paris']]);
	expect(hidden.dropped.map(({ reason }) => reason)).toEqual(['media-only']);
});
