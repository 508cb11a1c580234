/** What was told at length, or who holds an office, is called by these: a name beside them does not tell which. */
export const standingFor: ReadonlySet<string> = new Set(
	`
post role office job task law sentence city matter issue move decision plan idea step proposal offer request claim case award ruling verdict
judgment bill draft text document measure order demand honour deadline term terms result incident question problem event affair dispute
president minister ambassador governor king general leader chairman secretary
`
		.trim()
		.split(/\s+/)
);
