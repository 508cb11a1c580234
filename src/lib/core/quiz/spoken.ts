import type { Statement } from './truth';

/** What is read aloud of a statement before it is told whether it is true. */
export function statedLines(statement: Statement): readonly string[] {
	const { before, said } = statement;
	return statement.type === 'question' ? [before, said] : [`${before}${said}${statement.after}`];
}
