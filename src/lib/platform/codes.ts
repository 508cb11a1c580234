import { err, ok, type Result } from '../core/result';

/** A code as rows of modules, true where dark, without the quiet zone around it. */
export type CodeModules = readonly (readonly boolean[])[];

/** The code of a text, at the lowest correction: it is read off a screen or fresh paper. */
export async function writeCode(text: string): Promise<CodeModules> {
	const { default: encode } = await import('qr');
	// The library asks for a border and leaves taking it off to whoever draws one.
	const bordered = encode(text, 'raw', { ecc: 'low', border: 1 });
	return bordered.slice(1, -1).map((row) => row.slice(1, -1));
}

/** A picture that codes may stand in. */
export type Picture = ImageBitmap | HTMLVideoElement;

interface Detector {
	detect(source: ImageData): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = {
	new (options: { readonly formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
};

/** What the codes in a picture say: by the browser's own reader where it has one, else by a library. */
async function textsIn(pixels: ImageData): Promise<readonly string[]> {
	const Own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
	if (Own && (await Own.getSupportedFormats()).includes('qr_code')) {
		const found = await new Own({ formats: ['qr_code'] }).detect(pixels);
		if (found.length > 0) return found.map(({ rawValue }) => rawValue);
	}
	const { decodeQRBatch } = await import('qr/decode.js');
	const { width, height } = pixels;
	const [read = []] = await decodeQRBatch([pixels], { maxSize: { width, height }, timeLimit: 400 });
	return read.filter((each) => typeof each === 'string');
}

/** Pixels a picture is looked at with, at most, along its longer side. */
const side = 2_000;

function pixelsOf(picture: Picture): ImageData | null {
	const [wide, high] =
		picture instanceof ImageBitmap
			? [picture.width, picture.height]
			: [picture.videoWidth, picture.videoHeight];
	const scale = Math.min(1, side / Math.max(wide, high, 1));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(wide * scale);
	canvas.height = Math.round(high * scale);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context || canvas.width === 0 || canvas.height === 0) return null;
	context.drawImage(picture, 0, 0, canvas.width, canvas.height);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** What the codes in a picture say. */
export async function readCodes(picture: Picture): Promise<readonly string[]> {
	const pixels = pixelsOf(picture);
	return pixels ? textsIn(pixels).catch(() => []) : [];
}

/** Why a picture was not looked at. */
export interface PictureError {
	readonly type: 'picture-unreadable';
}

/** Bytes of a picture that is opened, at most. */
const pictureLimit = 30_000_000;

/** What the codes in a picture file say. */
export async function readCodesInFile(file: Blob): Promise<Result<readonly string[], PictureError>> {
	if (file.size > pictureLimit) return err({ type: 'picture-unreadable' });
	try {
		const picture = await createImageBitmap(file);
		const texts = await readCodes(picture);
		picture.close();
		return ok(texts);
	} catch {
		return err({ type: 'picture-unreadable' });
	}
}
