/** The days of a month as one says them, the first first. */
export const ordinals: readonly string[] = [
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
	'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth',
	'twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
]
	.join(' ')
	.split(' ');
