import type { Draft, Rule } from '../scene';

/** Letters that the sentence spells out: "What does RATS stand for?" */
export const acronym: Rule = (scene) =>
	scene.reading.organizations.flatMap(({ name, acronym: letters }): Draft[] => {
		const full = scene.mentions.find(({ text }) => text.replace(/\s+/g, ' ') === name);
		if (!letters || !full) return [];
		const next = scene.text.slice(full.end - scene.start, full.end - scene.start + letters.length + 4);
		if (!next.includes(`(${letters}`)) return [];
		return [
			{
				kind: 'other',
				form: 'question',
				prompt: `What does ${letters} stand for?`,
				answer: name,
				accept: [],
				mark: { start: full.start, end: full.end },
				rule: 'acronym',
				score: 0.6,
				mayName: true
			}
		];
	});
