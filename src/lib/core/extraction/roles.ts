import type { Mention } from './mention';

const offices =
	'(?:[Vv]ice-?[Pp]resident|[Pp]resident|(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Ii]nterior)\\s+[Mm]inister|[Mm]inister|[Cc]hancellor|[Pp]remier|[Ss]ecretary(?:-[Gg]eneral|\\s+[Gg]eneral|\\s+of\\s+\\p{L}+)?|[Aa]mbassador|[Ee]nvoy|[Ss]pecial\\s+[Rr]epresentative|[Cc]ommissioner|[Cc]hair(?:man|woman|person)?|[Dd]eputy\\s+[Dd]irector|[Dd]irector(?:-[Gg]eneral)?|[Cc]hief(?:\\s+of\\s+(?:the\\s+)?(?:\\p{Lu}\\S*\\s+)*[Ss]taff)?|[Hh]ead|[Cc]ommander|[Ll]eader|[Ff]ounder|[Ss]pokes(?:man|woman|person)|[Bb]usinessman|[Aa]nalyst|[Gg]overnor|[Ss]enator|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ss]ultan|[Ss]peaker|[Jj]udge|[Ee]xecutive\\s+[Ss]ecretary|[Uu]nder-?[Ss]ecretary)';
const after = new RegExp(
	`^,\\s+(?:(?:the|an?|then|who\\s+(?:is|was)(?:\\s+the)?)\\s+)?(?<role>(?:(?:former|previous|current|first|deputy|acting)\\s+)?(?:\\p{Lu}[\\p{L}.-]*(?:'s)?\\s+){0,3}${offices}(?:\\s+(?:of|for|to|at)\\s+(?:the\\s+)?\\p{Lu}[^,.;()]*)?)(?=[,.;(]|\\s+(?:who|on|in|since)\\b)`,
	'u'
);
const before = new RegExp(
	`(?<role>(?:(?:\\p{Lu}[\\p{L}.-]*(?:'s)?)\\s+){0,4}(?:(?:former|previous|current|then)\\s+)?(?:\\p{Lu}[\\p{L}.-]*(?:'s)?\\s+){0,2}${offices}(?:\\s+(?:of|for)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}-]*(?:\\s+\\p{Lu}[\\p{L}-]*)*)?)(?:,?\\s+(?:(?:air|field)\\s+marshal|Mr\\.|Mrs\\.|Dr\\.|General))?,?\\s+$`,
	'u'
);
const tidy = (role: string) =>
	role
		.replace(/\s+(?:on|in|since)\s+(?:\p{Lu}\p{Ll}+|\d).*$/u, '')
		.replace(/^(?:The|Mr\.?|When|And|But|As|Then|In|On)\s+/, '')
		.replace(/\s+/g, ' ')
		.trim();
const bareOffice = new RegExp(`^${offices}$`, 'u');

/** An office is told when more than the bare word is: whose, or of what. */
function told(role: string | undefined): string | undefined {
	const said = role === undefined ? '' : tidy(role);
	return said === '' || bareOffice.test(said) ? undefined : said;
}

/** The office that the words around a person's name give, if they do. `text` is the masked article. */
export function roleOf({ start, end }: Mention, text: string): string | undefined {
	const next = after.exec(text.slice(end, end + 160))?.groups?.role;
	const previous = before.exec(
		text.slice(Math.max(0, start - 120), start).replace(/^.*[.!?]["')]*\s+(?=\p{Lu}\p{Ll})/su, '')
	)?.groups?.role;
	return told(next) ?? told(previous);
}
