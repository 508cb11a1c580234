/** Where a row stands on the page, and how high it is, in px. */
export interface Extent {
	readonly top: number;
	readonly height: number;
}

/** The place a row comes to that is dragged by so many px from where it stood: past the middle of each that it has passed. */
export function placeAfter(rows: readonly Extent[], from: number, by: number): number {
	const row = rows[from];
	if (!row) return from;
	const [top, bottom] = [row.top + by, row.top + row.height + by];
	const middle = ({ top, height }: Extent) => top + height / 2;
	const above = rows.slice(0, from).filter((each) => middle(each) <= top).length;
	const below = rows.slice(from + 1).filter((each) => middle(each) < bottom).length;
	return by < 0 ? above : from + below;
}

/** How far each row stands from where it stood, in px, while one is dragged by so many to another place: the others make room. */
export function shiftsFor(
	rows: readonly Extent[],
	from: number,
	{ to, by }: { readonly to: number; readonly by: number }
): readonly number[] {
	const gap = Math.max(0, (rows[1]?.top ?? 0) - (rows[0]?.top ?? 0) - (rows[0]?.height ?? 0));
	const room = (rows[from]?.height ?? 0) + gap;
	return rows.map((_, at) => {
		if (at === from) return by;
		if (at > from && at <= to) return -room;
		return at < from && at >= to ? room : 0;
	});
}

/** How fast the page goes on under a pointer near its edge, in px a frame: none in its middle. */
export function scrollSpeed(y: number, height: number): number {
	const [edge, fastest] = [72, 14];
	if (y < edge) return -Math.ceil(((edge - Math.max(0, y)) / edge) * fastest);
	if (y > height - edge) return Math.ceil(((Math.min(height, y) - height + edge) / edge) * fastest);
	return 0;
}
