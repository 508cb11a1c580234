/** The rules that write cards, and the one that turns them round. Each has a sentence in `copy/why` that tells the student what it asks for. */
export type RuleName =
	| 'date-question'
	| 'who-question'
	| 'which-organization-question'
	| 'which-deal-question'
	| 'dated-name'
	| 'instrument'
	| `${'person' | 'organization'}-object`
	| `${'person' | 'organization' | 'deal'}-oblique`
	| `${'date' | 'person' | 'organization' | 'deal'}-cloze`
	| 'act-date'
	| 'act-theme'
	| 'act-actor'
	| 'together'
	| 'amount'
	| 'signed'
	| 'supplied'
	| 'role'
	| 'membership'
	| 'acronym'
	| 'happening'
	| 'accession'
	| 'apposition'
	| 'under'
	| 'provision'
	| 'relative'
	| 'reversed'
	| `note-${'done' | 'concluded' | 'dated' | 'deed' | 'terms' | 'party' | 'timeline' | 'office' | 'seat' | 'author' | 'wrote' | 'row' | 'led-to' | 'article' | 'region' | 'term' | 'letters'}`;
