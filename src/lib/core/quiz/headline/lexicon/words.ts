const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open a noun phrase: what follows them is no verb, and what stands before them is no part of it. */
export const determiners = listed(`
the a an its his her their our this that these those some all both every each any no another
one two three four five six seven eight nine ten many several most
`);

/** What may follow a verb and is no noun. */
export const particles = listed(`
in on at by for from to into onto of off over out up down with within without against between among under after before during
through across towards toward upon as and or but because since until when while where it them him us me himself itself themselves
again back away together
`);

/** After these stands no verb of the main clause: another one's subject, a name's next word, an infinitive. */
export const leaders = listed(`
in on at by for from to into onto of off over with within without against between among under after before during through across
towards toward upon as than will would can could may might shall should must not who which that what whose where when
`);

/** Two verbs, or two of anything. */
export const joiners = listed('and or but nor');

/** Verbs that name a thing just as well: "the visit", "an end". General knowledge. */
export const nouns = listed(`
address aid appeal arrest award attack attempt ban bar base block bomb boycott call capture cease challenge change claim clash close
command contact control cover cut deal debate decline decree defeat demand deposit direct dispatch draft drop ease end escape exile export
face fall favor favour feature fight finance finish fire focus force form found free fund gain govern grant guarantee halt hand head
help hit hold host import increase influence invest issue land last launch lead leave lift limit link live lower mark meet move name
object offer open order own pact part pay place plan pledge point position post praise present press pressure produce promise protest
purchase push raise rank reach rebel record reform release report request return reverse revolt rise rule run sack sanction seat secure
separate set settle share shift sign spark split sponsor spread stage stand start state station step stop stress strike supply support
surrender suspect target test threat trade transfer transform travel trigger turn use value veto view visit vote warn welcome wage witness work
`);

/** What one takes without an article: "take place", "take office". */
export const taken = listed('place part office power effect control charge');

/** Participles that are not the past of their verb. */
export const participles = listed(`
born begun broken chosen drawn driven fallen flown forbidden frozen given gone grown hidden known overthrown proven ridden risen seen
shaken shown spoken stolen struck sunk sworn taken thrown torn undertaken withdrawn worn written
`);
