/** Characters up to which a link arrives whole: in any chat (Discord's message is the shortest), and in mail and most chats. */
export const lengthLimits = { anyChat: 2_000, mail: 8_000 } as const;

/** Where a link of some length arrives whole. */
export type LinkFit = 'any-chat' | 'mail' | 'file';

/** Who would still carry a link of this many characters. */
export function fitFromLength(characters: number): LinkFit {
	if (characters <= lengthLimits.anyChat) return 'any-chat';
	return characters <= lengthLimits.mail ? 'mail' : 'file';
}

/** How much of the meter's bar a length fills, 0 to 1: each of its three parts takes a share, the last one to 16,000. */
export function meterFill(characters: number): number {
	const { anyChat, mail } = lengthLimits;
	if (characters <= anyChat) return (characters / anyChat) * 0.45;
	if (characters <= mail) return 0.45 + ((characters - anyChat) / (mail - anyChat)) * 0.4;
	return Math.min(1, 0.85 + ((characters - mail) / mail) * 0.15);
}
