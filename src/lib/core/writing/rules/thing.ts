/** What cannot be counted or carried, by how its noun ends. */
const abstract =
	/(?:(?<!equip|ship|arma|instru|docu|monu|settle)ment|(?<!muni)tion|sion|[ae]nce|ity|ness|ship|ism|acy)s?$|^(?:support|praise|help|backing|favou?r|leadership|attention|concern|interest|power|control|access|advice|hope|welcome|approach|role|view|seat|status|boost)s?$/i;
/** "And other", "significant": an answer that says so may be said in many ways. */
const loose =
	/\b(?:other|various|significant|certain|considerable|further|additional|much|many|more|some|several|such)\b/i;

/** Whether an answer names a thing that one can only call so: arms, land, a sum, whatever has a number or a name. */
export const isThing = (answer: string, lemma: string) =>
	/[\p{Lu}\d]/u.test(answer.slice(1)) || (!abstract.test(lemma) && !loose.test(answer));
