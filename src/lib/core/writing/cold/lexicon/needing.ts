/** Verbs that say little without what somebody is made, or means, to do. */
export const needingDeed =
	/^(?:agree|allow|appoint|ask|assign|authori[sz]e|call|cause|choose|commission|commit|compel|convince|decide|designate|direct|elect|empower|enable|encourage|force|help|instruct|invite|lead|motivate|oblige|order|permit|persuade|pledge|press|pressure|promise|refuse|request|require|threaten|undertake|urge|vote|vow|warn)$/;
/** Nouns that say little without what was promised or found. */
export const needingClause =
	/^(?:assurance|assurances|promise|promises|claim|demand|guarantee|guarantees|pledge|understanding|condition|conclusion|belief|belie[fv]s?)$/;
/** Verbs that say nothing without what they act on. */
export const needingObject = /^(?:bombard|enter|grant|join|leave|ratify|sign|succeed|quit|rejoin|accede)$/;
