import type { Reason } from '../article';
import { attributesOf } from './tokens';

/** Elements that stand on lines of their own, with a blank line around. */
export const blocks: ReadonlySet<string> = new Set(
	(
		'p div h1 h2 h3 h4 h5 h6 ul ol dl blockquote table pre figure figcaption article section nav aside footer form ' +
		'header main address hr fieldset details summary dialog center body'
	).split(' ')
);
/** Elements that begin a line. */
export const lineStarts: ReadonlySet<string> = new Set('li tr dt dd option caption'.split(' '));
/** What a page sets apart from the words around it without a line of its own. */
export const controls: ReadonlySet<string> = new Set('button select label'.split(' '));
/** Elements without content. */
export const voids: ReadonlySet<string> = new Set(
	'br hr img input meta link area base col embed source track wbr param'.split(' ')
);

const zones: Readonly<Record<string, Reason>> = {
	nav: 'menu',
	aside: 'aside',
	footer: 'foot',
	form: 'form',
	button: 'form',
	select: 'form',
	label: 'form',
	dialog: 'notice',
	figcaption: 'caption'
};
const roles: Readonly<Record<string, Reason>> = {
	navigation: 'menu',
	menu: 'menu',
	menubar: 'menu',
	search: 'form',
	contentinfo: 'foot',
	complementary: 'aside',
	banner: 'menu',
	dialog: 'notice',
	alertdialog: 'notice'
};

/** Why what an element holds is no article; undefined where it may be. */
export function reasonOfElement(name: string, attributes: string): Reason | undefined {
	if (Object.hasOwn(zones, name)) return zones[name];
	if (!/role/i.test(attributes)) return undefined;
	const role = attributesOf(attributes).get('role') ?? '';
	return Object.hasOwn(roles, role) ? roles[role] : undefined;
}

/** Whether a page does not show an element. */
export function isHiddenElement(attributes: string): boolean {
	if (!/hidden|none/i.test(attributes)) return false;
	const said = attributesOf(attributes);
	const isBare = /(?:^|\s)hidden(?:\s|\/|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'));
	const style = said.get('style') ?? '';
	return (
		isBare ||
		said.has('hidden') ||
		said.get('aria-hidden') === 'true' ||
		/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
	);
}
