/** What is wrong with a deck text, and on which line (from 1). `copy/` has the sentence and the example for each. */
export type DeckError =
	| { readonly type: 'title-missing'; readonly line: number }
	| { readonly type: 'line-without-key'; readonly line: number; readonly text: string }
	| { readonly type: 'key-unknown'; readonly line: number; readonly key: string }
	| { readonly type: 'key-misplaced'; readonly line: number; readonly key: string }
	| { readonly type: 'key-repeated'; readonly line: number; readonly key: string; readonly first: number }
	| { readonly type: 'question-missing'; readonly line: number }
	| { readonly type: 'answer-missing'; readonly line: number }
	| { readonly type: 'two-prompts'; readonly line: number }
	| { readonly type: 'blank-missing'; readonly line: number }
	| { readonly type: 'kind-unknown'; readonly line: number; readonly kind: string }
	| { readonly type: 'language-unknown'; readonly line: number; readonly language: string }
	| { readonly type: 'mode-unknown'; readonly line: number; readonly mode: string }
	| { readonly type: 'offsets-unreadable'; readonly line: number; readonly value: string }
	| { readonly type: 'quote-missing'; readonly line: number }
	| { readonly type: 'origin-unreadable'; readonly line: number; readonly value: string }
	| { readonly type: 'deck-unreadable'; readonly line: number; readonly value: string }
	| { readonly type: 'id-repeated'; readonly line: number; readonly id: string; readonly first: number }
	| { readonly type: 'value-too-long'; readonly line: number; readonly key: string; readonly length: number }
	| { readonly type: 'list-too-long'; readonly line: number; readonly key: string; readonly entries: number }
	| { readonly type: 'too-many-cards'; readonly line: number }
	| { readonly type: 'too-many-errors'; readonly line: number }
	| { readonly type: 'text-too-long'; readonly line: number; readonly length: number };

/** Takes down an error; reading goes on, so that all errors of a text are found at once. */
export type Report = (error: DeckError) => void;
