/** Verbs of politics and history whose past ends in "ed". General knowledge. */
const regular = `
abandon abolish absorb accept acquire adopt address admit advise affirm agree allow amend announce annex appeal appoint approve
arrange arrest arrive ask assassinate assemble assist assume attack attempt attend authorize authorise award ban bar base begin
belong block bomb boycott call cancel capture carry cease cede challenge change claim clash close collapse command commend
commit compete complete concede conclude condemn conduct confer confirm conquer consider consolidate construct continue
contribute control convene convert convince cooperate coordinate create criticize criticise cross cut deal decide declare
declassify decline decree defeat defend deliver demand denounce deny depart deploy depose describe destroy detain determine
develop devise die direct disband discover discuss dismantle dismiss dispatch dissolve divide dominate draft drop earn ease
elect elevate eliminate embrace emerge employ end endorse enforce engage enjoy enlarge ensure enter escalate establish evacuate
examine exclude execute exile expand expel expire explain explode export express extend face fail favor favour feature finalize
finance finish fire flee focus follow force form formalize formulate found free fund gain gather govern grant guarantee hail
halt hand happen head help host impeach implement import impose improve include incorporate increase inaugurate inherit
initiate inspect install institute insist intend intensify intervene introduce invade invest invite issue join kill land last
launch lay liberate lift limit link live locate lower maintain manage mark mediate merge mobilize move name nationalize
negotiate nominate normalize obtain occupy offer open operate oppose order organize organise oust overturn participate partition
pass pledge plan point position possess postpone praise prepare present preserve press pressure prevent proclaim produce
prohibit promise promote propose prosecute protest provide publish purchase pursue push quit raise ratify reach reaffirm
recall receive recognize recognise recommend recover reduce refer refuse regain reject rejoin release remain remove rename
renew renounce reopen replace report represent request require resign resolve respond restore restrict result resume retain
retire return reunite reveal reverse revise revoke rule seize secure separate serve settle share shift sign spark sponsor
stage start state station stop strengthen stress strike submit succeed suffer support suppress surrender suspend sweep
target terminate test threaten topple trade transfer transform travel trigger turn undermine unify unite unveil urge use
vacate veto violate visit vote wage warn welcome widen withdraw witness work highlight highlight expropriate oversee stipulate
`;
/** Pasts that do not end in "ed", with their base. */
const irregular = `
met meet|took take|gave give|made make|became become|began begin|came come|went go|saw see|said say|told tell|held hold|led lead
won win|lost lose|left leave|kept keep|sent send|spent spend|built build|bought buy|sold sell|brought bring|fought fight|fell fall
rose rise|grew grow|knew know|drew draw|flew fly|broke break|spoke speak|wrote write|chose choose|got get|found find|set set|put put
cut cut|hit hit|let let|lent lend|stood stand|sought seek|struck strike|withdrew withdraw|overthrew overthrow|undertook undertake
oversaw oversee|paid pay|laid lay|dealt deal|shook shake|ran run|shot shoot|sank sink|swore swear|thought think|bore bear|fled flee
`;
const doubled = /^(?:admit|ban|bar|commit|confer|control|drop|expel|plan|refer|stop|submit|cancel|travel)$/;

function pastOf(base: string): string {
	if (/e$/.test(base)) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return doubled.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

/** The base of each past form: "signed" is of "sign", "met" of "meet". */
export const baseOfPast: ReadonlyMap<string, string> = new Map([
	...regular
		.trim()
		.split(/\s+/)
		.map((base) => [pastOf(base), base] as const),
	...irregular
		.trim()
		.split(/[|\n]/)
		.map((pair) => {
			const [past = '', base = past] = pair.split(' ');
			return [past, base] as const;
		})
]);

/** The past of each base that the lists have. */
export const pastOfBase: ReadonlyMap<string, string> = new Map(
	[...baseOfPast].map(([past, base]) => [base, past])
);
