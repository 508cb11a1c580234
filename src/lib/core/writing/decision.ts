import type { CardContent } from '../deck/card';

/** A student's word on one suggestion (by origin), or a card she added. */
export type Decision =
	| { readonly type: 'keep'; readonly origin: string }
	| { readonly type: 'drop'; readonly origin: string }
	| { readonly type: 'edit'; readonly origin: string; readonly content: Partial<CardContent> }
	| { readonly type: 'add'; readonly content: CardContent };
