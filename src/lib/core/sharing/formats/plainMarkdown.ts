/** A line of Markdown as its words: links lose their addresses, pictures go, signs of emphasis are taken off. */
export function plainMarkdown(text: string): string {
	if (!/[[*_<]/.test(text)) return text.trim();
	return text
		.replace(/!\[\[[^\][\n]{0,300}\]\]|!\[[^\][\n]{0,300}\]\((?:[^()\n]|\([^()\n]{0,300}\)){0,1000}\)/g, '')
		.replace(/\[\[(?:[^\][|\n]{0,300}\|)?([^\][|\n]{0,300})\]\]/g, '$1')
		.replace(/\[([^\][\n]{1,300})\]\((?:[^()\n]|\([^()\n]{0,300}\)){0,1000}\)/g, '$1')
		.replace(/(\*\*|__)(?=\S)([^*_\n]{1,500})\1/g, '$2')
		.replace(/<!--[^<\n]{0,1000}-->/g, '')
		.trim();
}

/** Whether a text has pictures or sounds in it, which `plainMarkdown` takes out. */
export function hasPicture(text: string): boolean {
	return /!\[/.test(text);
}
