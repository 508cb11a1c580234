import type { Kind } from '../../core/deck/card';
import type { Shape } from '../shared/shapes';

/** The drawn mark of each kind: clock, bust, two wedges that meet, temple, a ruled slip. */
export const kindSigns: Record<Kind, readonly Shape[]> = {
	date: [
		{ path: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', stroke: 2 },
		{ path: 'M8 4.2V8.4h3.4', stroke: 2 }
	],
	person: [
		{ path: 'M8 1a3.4 3.4 0 1 0 0 6.8A3.4 3.4 0 0 0 8 1z' },
		{ path: 'M1.5 15.2a6.5 6.1 0 0 1 13 0z' }
	],
	deal: [{ path: 'M.8 2 8 8 .8 14zM15.2 2 8 8l7.2 6z' }],
	organization: [
		{
			path: 'M8 .6 15.4 5v1.4H.6V5zM2 7.6h2.4v4.6H2zm4.8 0h2.4v4.6H6.8zm4.8 0H14v4.6h-2.4zM.6 13.2h14.8v2.2H.6z'
		}
	],
	other: [{ path: 'M2 2.6h12M2 8h12M2 13.4h7', stroke: 2 }]
};
