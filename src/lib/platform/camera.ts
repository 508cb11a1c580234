import { err, ok, type Result } from '../core/result';
import { readCodes } from './codes';

/** Why there is no picture of the camera. */
export interface CameraError {
	readonly type: 'camera-refused' | 'camera-missing';
}

/** The camera that looks away from the student, where there are two. The browser asks her first. */
export async function openCamera(): Promise<Result<MediaStream, CameraError>> {
	try {
		const video = { facingMode: 'environment', width: { ideal: 1_280 } };
		return ok(await navigator.mediaDevices.getUserMedia({ video, audio: false }));
	} catch (thrown) {
		const name = thrown instanceof DOMException ? thrown.name : '';
		return err({ type: name === 'NotAllowedError' ? 'camera-refused' : 'camera-missing' });
	}
}

/** Turns the camera off. */
export function closeCamera(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}

/** Looks for codes in what a camera shows, some times a second, until told to stop. */
export function watchCodes(video: HTMLVideoElement, heard: (text: string) => void): () => void {
	let watching = true;
	const look = async () => {
		if (!watching) return;
		for (const text of await readCodes(video)) if (watching) heard(text);
		if (watching) setTimeout(() => void look(), 150);
	};
	void look();
	return () => (watching = false);
}
