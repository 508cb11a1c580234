/** The last word of a name of what states agree on or somebody sets down, in small letters and the singular. */
export const instrumentWords =
	/\b(treat(?:y|ies)|agreements?|accords?|pacts?|conventions?|protocols?|charter|declaration|memorandum|communiqu[ée]|compact|armistice|concordat|covenant|final act|single act|act|statute|resolution|truce|ceasefire|entente|concert|settlement)\b/gi;

/** What somebody proclaims or writes: it has a date and no parties. */
export const writingWords =
	/\b(doctrine|plan|speech|telegram|memo|report|programme|program|strategy|initiative|manifesto|article|note|letter|points|address)\b/i;

/** What takes place. */
export const eventWords =
	/\b(crisis|wars?|summit|conference|congress|revolution|coup|invasion|blockade|airlift|uprising|revolt|rebellion|intifada|massacre|genocide|referendum|elections?|siege|battle|offensive|campaign|incident|attacks?|bombings?|assassination|talks|partition|unification|reunification|annexation|withdrawal|fall|collapse|outbreak|occupation|operation|visit|embargo|raid|test|landings?|hijacking|accident|disaster|famine|exodus|spring|ceasefire|putsch|mutiny|plebiscite|secession|expulsion|creation|foundation|founding|formation|accession|dissolution|abolition|nationali[sz]ation|handover|overthrow|trial|trials|riots|protests|demonstrations|strike|eruption|earthquake|tsunami|opening|closure|death|signing|ratification|adoption|launch|breakup|break-up|dismissal|resignation|inauguration|coronation|abdication|surrender|deployment|bombardment|shelling|mission|rising|scramble|purge|famine)\b/i;

/** What a body is called. */
export const bodyWords =
	/\b(organi[sz]ation|union|league|alliance|community|council|commission|committee|agency|authority|bank|fund|court|tribunal|assembly|forum|group|association|federation|confederation|commonwealth|movement|coalition|secretariat|programme|party|ministry|department|institute|nations|campaign|network|partnership|bloc|congress|centre|center|office|board|company|parliament)\b/i;
