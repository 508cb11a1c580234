import type { CardContent } from '../../deck/card';

/** A student's word on one suggestion (by origin), or a card she added. */
export type Decision =
	| { readonly type: 'keep'; readonly origin: string }
	| { readonly type: 'drop'; readonly origin: string }
	| {
			readonly type: 'edit';
			readonly origin: string;
			readonly content: Partial<CardContent>;
			/** The sentence the card stands in: her words find their place by it where the card is proposed no more. Absent in older ones. */
			readonly sentence?: string;
	  }
	| { readonly type: 'add'; readonly content: CardContent };
