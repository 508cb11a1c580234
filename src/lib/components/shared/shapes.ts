/** One stroke or filled shape on the 16 grid. */
export interface Shape {
	readonly path: string;
	/** Stroke width; filled where absent. */
	readonly stroke?: number;
}

/** The drawn signs of the interface, in current colour. */
export const shapes = {
	cross: [{ path: 'm3 3 10 10M13 3 3 13', stroke: 2 }],
	check: [{ path: 'm2.5 8.5 3.8 3.8 7.2-8.6', stroke: 2 }],
	triangle: [
		{ path: 'M8 1.8 15 14H1z', stroke: 1.75 },
		{ path: 'M8 6v4', stroke: 1.75 },
		{ path: 'M8 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z' }
	],
	arrow: [{ path: 'M2 8h11M8.5 3.5 13 8l-4.5 4.5', stroke: 2 }],
	up: [{ path: 'M8 14V3M3.5 7.5 8 3l4.5 4.5', stroke: 2 }],
	down: [{ path: 'M8 2v11M3.5 8.5 8 13l4.5-4.5', stroke: 2 }],
	chevron: [{ path: 'm3 5.5 5 5 5-5', stroke: 2 }],
	rise: [{ path: 'm3 10 5-5 5 5', stroke: 1.75 }],
	fall: [{ path: 'm3 6 5 5 5-5', stroke: 1.75 }],
	grip: [{ path: 'M3 5.5h10M3 10.5h10', stroke: 1.5 }],
	plus: [{ path: 'M8 2v12M2 8h12', stroke: 2 }],
	search: [{ path: 'M6.8 1.8a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM10.6 10.6 14.5 14.5', stroke: 2 }],
	pause: [{ path: 'M4 2.5h2.6v11H4zM9.4 2.5H12v11H9.4z' }]
} as const satisfies Record<string, readonly Shape[]>;

/** Name of a drawn sign. */
export type IconName = keyof typeof shapes;
