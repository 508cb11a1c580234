/** The rules that write cards. Each has a sentence in `copy/why` that tells the student what it asks for. */
export type RuleName =
	| 'date-question'
	| 'who-question'
	| 'which-organization-question'
	| `${'person' | 'organization'}-object`
	| `${'person' | 'organization' | 'deal'}-oblique`
	| `${'date' | 'person' | 'organization' | 'deal'}-cloze`
	| 'act-date'
	| 'act-theme'
	| 'act-actor'
	| 'which-deal-question'
	| 'together'
	| 'signed'
	| 'supplied'
	| 'role'
	| 'membership'
	| 'acronym';
