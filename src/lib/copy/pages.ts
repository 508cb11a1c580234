/** What search engines say of Review. */
export const reviewDescription = 'One card after another, each just before you would forget it.';

/** What search engines say of Deck. */
export const deckDescription = 'A deck’s cards by strength, and its article lit by what is remembered.';

/** What search engines say of Quiz. */
export const quizDescription = 'Choose, type, pair, put in order, call true or false: every answer is kept.';
