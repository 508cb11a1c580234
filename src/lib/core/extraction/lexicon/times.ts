/** What tells a time from the day that the article was written on. For `anyIn`, as all lists here. */
export const relativeDays = `Yesterday|Tomorrow|Today|Tonight`;

/** What makes one of the spans below such a time. */
export const relations = `Last|Next|This|Earlier this|Later this|Early next|The following|The previous`;

/** Spans of time. */
export const timeSpans = `week|weekend|month|year|decade|century|spring|summer|autumn|winter|night|morning|quarter`;

/** What goes before a month that has no year. */
export const beforeMonths = `In|Since|By|Until|During|From|Between|To|Early|Late|Mid-?|that`;
