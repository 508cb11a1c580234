/** Words that leave open what is meant. */
export const vague =
	/\b(?:various|several|some|others?|further|certain|specific|such|number of|series of|kind of|things?|issues?|matters?|aspects?|ways?|efforts?|role|process|programs?|programmes?|projects?|activities|measures|areas?|support|assistance|cooperation|development|opportunit(?:y|ies))\b/i;

/** Words by which a writer weighs what he tells. */
export const weighing =
	/\b(?:best|greatest|significant(?:ly)?|important(?:ly)?|notabl[ey]|remarkabl[ey]|key|major|right|wrong|successful(?:ly)?|main|famous(?:ly)?|decisive(?:ly)?|sharply|quiet(?:ly)?|mere(?:ly)?|simply|even|only|just|hardly|still|perhaps|indeed|of course|unfortunately|rapidly|widely|very|quite)\b/i;

/** Words for what was said, thought or felt, not done. */
export const talk =
	/\b(?:said|says|told|tell|argued|argues|wrote|believed|called for|described|repeated|warned|noted|stated|claimed|declared that|insisted|suggested|praised|criticized|vowed|hoped|urged|expressed|discussed|considered|interested|remained|wanted)\b/;

/** Words by which what was said is passed on. */
export const remark = /\b(?:said|says|stated|told|quoted|reported|announced?)\b/;

/** What those who lead states and bodies do any day. */
export const everyday =
	/\b(?:met|meet|visit(?:ed)?|invited?|hired?|sent|called|opened?|returned|sailed|offered|proposed?|advocated|discussed|travel(?:led|ed)?|attended?)\b/;

/** What happens often, with nothing behind it that tells which: "the talks", "a specific proposal". */
export const bareThing =
	/\b(?:[Tt]he|an?) (?:\p{Ll}+ )?(?:meeting|summit|conference|talks|proposal|offer|report|issue|situation|crisis|agreement|groups?|parties|sides|administration|government|policy|plan|system|process|visit|question|measures?|states|countries|nations|members|leaders|forces|troops|army|war)\b(?! (?:of|between|with|for|to|that|on))/u;
