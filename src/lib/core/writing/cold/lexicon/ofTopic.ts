/** What an article that is about one place, body or agreement calls its own without more: behind a label it is that one's. */
export const ofTopic: ReadonlySet<string> = new Set(
	`
war wars conflict fighting rebellion uprising insurgency revolution invasion occupation blockade siege crisis dispute quarrel standoff
ceasefire truce armistice peace talks negotiations agreement treaty accord pact border frontier boundary canal waterway river basin
strait straits island islands archipelago province region territory peninsula enclave country state kingdom republic colony
government parliament army rebels guerrillas movement community bloc alliance organization organisation union convention conference
secretariat accession referendum independence embargo sanctions leaders rulers presidents ministers delegations delegation
guarantors mediator mediators signatories members meeting summit building headquarters court assembly council
`
		.trim()
		.split(/\s+/)
);
