/** Words of what students of these fields seldom have to know: birth and career, books and prizes, single ships and buildings. */
export const trivial =
	/\b(?:born|birth|died|death|buried|school|college|university|professor|degree|graduat\w+|student|studied|married|wife|husband|son|daughter|father|mother|brother|career|award|awarded|prize|medal|museum|church|novel|book|books|magazine|newspaper|film|album|song|band|club|team|company|companies|estate|castle|village|county|street|building|bridge|regiment|battalion|brigade|squadron|class|ship|ships|destroyers?|cruisers?|aircraft|railway|promoted|retired|lawyer|journalist|editor|writer|author|candidate|seats?|constituency|politician)\b/gi;

/** Words of what they do have to know. */
export const weighty =
	/\b(?:treat(?:y|ies)|alliances?|wars?|peace|independence|sovereignty|sanctions|embargo|invasion|invaded|annex\w*|republic|revolution|coup|cease-?fire|armistice|nuclear|missiles?|charter|convention|protocol|pact|accords?|summit|constitution|empire|colon(?:y|ies|ial)|occupation|doctrine|neutral(?:ity)?|diplomatic|recogni[sz]\w+|border|territor\w+|union|membership|ratif\w+|disarmament|refugees?|genocide|blockade|crisis|secession|abolish\w*|slavery|trade|tariffs?|communis\w+|democra\w+|security)\b/gi;

/** Words of what fills the news of a day, and is forgotten with it. */
export const dispatch =
	/\b(?:Mr|Mrs|Ms)\.? |\b(?:shot dead|arrested|police|gunmen|abducted|kidnap\w+|explosion|wounded|injured|suspects?|accused|charges?|rebels?|killed)\b/;

/** Words of those who report news. */
export const reporting =
	/\b(?:said|says|told|saying|spokes(?:man|woman|person)|reporters?|announced|according)\b/g;

export const weekdays = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** Times told from the day of writing. */
export const nowadays =
	/\b(?:today|yesterday|tomorrow|this week|last week|last year|this year|last month)\b/gi;
