const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pasts that without an object are participles: "JFK assassinated" was done to him. General knowledge. */
export const suffered = words(`
assassinated killed murdered executed shot arrested imprisoned released deposed overthrown ousted toppled elected appointed named
chosen crowned inaugurated impeached expelled exiled admitted invaded occupied annexed liberated divided partitioned reunified
bombed attacked besieged captured sunk hijacked nationalised nationalized privatised privatized recognised recognized
deployed tested detonated dropped launched blocked closed opened reopened lifted imposed ended signed ratified adopted founded
established created formed set built erected dismantled dissolved abolished disbanded proclaimed declared announced issued
published unveiled held convened agreed concluded approved rejected vetoed suspended extended renewed replaced renamed merged
defeated crushed suppressed restored introduced initiated awarded handed transferred returned evacuated withdrawn
initialled amended revised enlarged expanded inscribed discovered exposed shelled
`);

/** Pasts that need no object: "the USSR collapsed". */
export const happened = words(`
collapsed died resigned began started fell emerged disintegrated expired withdrew surrendered seceded defected abdicated failed
ended erupted escalated retired fled met broke rose escaped crashed exploded
`);

/** Things that a capital marks as the only one of their name: "the Berlin Wall". */
export const onlyOnes =
	/\b(?:Wall|Canal|Empire|Republic|Union|Kingdom|Curtain|Army|Bloc|Front|War|Assembly|Council|Court|Telegram|Congress of|Straits?|Gulf|Balkans|Sinai|Kremlin|Taliban|Viet Cong|Holocaust|Community|Communities|League|Pact|Treaty|Agreement|Bomb|Senate|Duma|Politburo|Stasi|Six|Allies|Ottomans|Soviets|Americans|British|French|Germans|Japanese|Chinese|Bolsheviks|Nazis)$/u;
