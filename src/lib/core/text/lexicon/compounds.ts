/** First parts that keep their hyphen where a line ends on them: "self-", "Anti-". */
export const hyphenFirst: ReadonlySet<string> = new Set(
	(
		'self well non ex half long short high low cross anti pro semi vice two three four five six seven eight nine ten ' +
		'mid all so quasi pan neo post pre co large small full part first second third last deep far near open single ' +
		'double left right north south east west state world war arms oil peace air land sea cease would'
	).split(' ')
);

/** Last parts that keep the hyphen before them: "-based", "-building". */
export const hyphenLast: ReadonlySet<string> = new Set(
	(
		'based building made making led backed wide term old sponsored related keeping range style controlled held known ' +
		'called century year sharing run owned scale level sized fire general elect in up off out like free friendly ' +
		'minded day month week hour mile man men born educated speaking occupied governmental proliferation aligned ' +
		'alignment aggression intervention war soviet'
	).split(' ')
);
