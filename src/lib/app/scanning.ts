import { closeCamera, openCamera, watchCodes } from '../platform/camera';
import { readCodesInFile } from '../platform/codes';
import { ScanDesk } from '../state/scanDesk.svelte';

/** The desk that scans codes; `found` is told the fragment of a deck's link. */
export function createScanDesk(found: (fragment: string) => void): ScanDesk {
	return new ScanDesk({ openCamera, closeCamera, watch: watchCodes, readFile: readCodesInFile, found });
}
