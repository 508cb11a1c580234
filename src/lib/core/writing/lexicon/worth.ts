const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of what states, bodies and their people do that a student is asked for: who did it, to whom, when. */
export const acts = words(`
abandon abolish abrogate accede accept acquire administer admit adopt agree airlift ally amend annex appoint approve arm arrest
assassinate assist attack authorise authorize award back ban bar base become block blockade bomb boycott break bring broker
build buy call capture cede chair chart close coin collapse command commission complete compose conclude condemn conquer
contribute control convene convict cooperate create cross cut deal declare defeat defend deliver demand demilitarize denounce
deny deploy depose design destroy detain develop devise discover dismiss dispatch dissolve divide double draft draw drop dump
eject elect embargo end endorse enforce enlarge enter erect establish evacuate exclude execute expel export extend fall fight
finance flee form formulate found free fund gain govern grant guarantee head help hold host impeach implement import impose
imprison inaugurate incorporate indict initial initiate install intervene invade invent invest invite issue join kill land
launch lead lease leave lend liberate lift limit lose mediate meet merge mobilise mobilize monitor move name nationalise
nationalize negotiate nominate normalise normalize occupy offer open operate order organise organize oust oversee overthrow own
participate partition pass patrol pay pledge preside proclaim produce prohibit propose protect provide publish purchase quit
raise ratify reach receive recognise recognize reduce refuse reject release relocate rename renounce repeal replace report
rescue resign restore retain retire return reunify revoke rule seize sell send serve settle share shell ship shoot sign sink
sponsor stage station strike submit succeed sue supply support surrender suspend take terminate test threaten topple torpedo
train transfer triple unify unite unveil verify veto violate visit vote win withdraw write
`);

/** Verbs of talk and thought: who said so is seldom worth asking, and when as little. */
export const talk = words(`
acknowledge add analyse analyze argue ask assert assess believe commend comment congratulate consider contend deplore discuss
doubt emphasise emphasize estimate expect explain express fear feel focus forget hear highlight hope insist interpret know learn
like maintain mention note observe point praise predict prefer read reaffirm recall reckon regret reiterate remark remember
remind reply respond say see speak state stress suggest talk tell thank think underline understand view want warn welcome wish
wonder worry
`);

/** Verbs of being and having, and such as mean nothing by themselves: "who made", "who has". */
export const vague = words(`
affect aim appear apply attempt belong cause come comprise concern consist constitute contain continue demonstrate depend differ
do enjoy experience face fail find get have include intend involve keep let lie live look make mean need plan portray reflect
regard rely remain represent require seek seem shape show stand suffer tend treat try vary work
`);

/** Verbs that say nothing without what they act on: "who attacked in 1935". */
export const transitive = words(`
abandon abolish accept acquire admit adopt annex appoint arm arrest assassinate attack authorise authorize award ban bomb build
buy capture conquer convict create defeat deliver demand denounce deploy depose design destroy devise dispatch draft draw elect
endorse enforce establish evacuate exclude execute expel extend finance formulate found fund gain give govern grant guarantee
head hold host impose inaugurate indict install invade invent issue kill lend liberate lift lose make name nationalise
nationalize nominate obtain occupy offer oust oversee overthrow partition pass pledge proclaim prohibit propose provide publish
purchase put raise ratify receive recognise recognize reject rename renounce replace restore revoke seize sell send set shoot
sign sponsor suspend take topple veto violate visit win
`);
