import { accession } from './rules/accession';
import { acronym } from './rules/acronym';
import { actActor } from './rules/actActor';
import { actDate } from './rules/actDate';
import { actTheme } from './rules/actTheme';
import { actTraded } from './rules/actTraded';
import { amount } from './rules/amount';
import { apposition } from './rules/apposition';
import { dateCloze } from './rules/dateCloze';
import { dateQuestion } from './rules/dateQuestion';
import { datedName } from './rules/datedName';
import { dealSubject } from './rules/dealSubject';
import { fronted } from './rules/fronted';
import { happening } from './rules/happening';
import { instrument } from './rules/instrument';
import { membership } from './rules/membership';
import { nameCloze } from './rules/nameCloze';
import { participle } from './rules/participle';
import { partQuestion } from './rules/partQuestion';
import { ledBy } from './rules/ledBy';
import { lastingRole } from './rules/lastingRole';
import { provision } from './rules/provision';
import { relative } from './rules/relative';
import { role } from './rules/role';
import { subjectQuestion } from './rules/subjectQuestion';
import { sumCloze } from './rules/sumCloze';
import { supplied } from './rules/supplied';
import { together } from './rules/together';
import { under } from './rules/under';
import { whichClause } from './rules/whichClause';
import { whomClause } from './rules/whomClause';
import type { Rule } from './scene';

/** What reads the grammar of a sentence: a clause of it read by itself may give these more. */
export const clauseRules: readonly Rule[] = [
	dateQuestion,
	subjectQuestion,
	partQuestion,
	actDate,
	actTheme,
	actActor,
	actTraded,
	dealSubject,
	together,
	amount,
	sumCloze,
	dateCloze,
	nameCloze
];

/** What reads the words beside a name: a line of a list that is no sentence may give these. */
export const nameRules: readonly Rule[] = [
	datedName,
	instrument,
	role,
	supplied,
	membership,
	happening,
	accession,
	apposition,
	lastingRole,
	ledBy,
	under,
	provision,
	relative,
	fronted,
	whichClause,
	whomClause,
	participle,
	acronym
];

/** What cards are written by, in no order: the score of what they write decides. */
export const rules: readonly Rule[] = [...clauseRules, ...nameRules];
