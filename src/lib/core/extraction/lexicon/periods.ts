/** Periods that have a name, with the years they are usually given. General knowledge; the pattern is without the `i` flag. */
export const namedPeriods: readonly (readonly [pattern: string, iso: string])[] = [
	['[Cc]old [Ww]ar', '1947/1991'],
	['(?:World War (?:I|One|1)|WWI|W\\.W\\.I|First World War|Great War)', '1914/1918'],
	['(?:World War (?:II|Two|2)|WWII|WW2|Second World War)', '1939/1945'],
	['Korean War', '1950/1953'],
	['Vietnam War', '1955/1975'],
	['Cuban Missile Crisis', '1962-10-16/1962-10-28'],
	['Six[- ]Day War', '1967-06-05/1967-06-10'],
	['Yom Kippur War', '1973-10-06/1973-10-25'],
	['Gulf War', '1990/1991'],
	['Spanish Civil War', '1936/1939'],
	['American Civil War', '1861/1865'],
	['Russian Revolution', '1917'],
	['Islamic Revolution', '1979'],
	['French Revolution', '1789/1799'],
	['Great Depression', '1929/1939'],
	['Arab Spring', '2010/2012'],
	['Napoleonic Wars', '1803/1815'],
	["Thirty Years[’']? War", '1618/1648']
];
