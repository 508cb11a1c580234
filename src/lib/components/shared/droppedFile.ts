/** Lets files be dropped here; anything else goes where the browser takes it. */
export function allowFiles(event: DragEvent): void {
	if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/** The file that was dropped, which the browser then does not open in place of the page; null where it was none. */
export function droppedFile(event: DragEvent): File | null {
	const file = event.dataTransfer?.files[0] ?? null;
	if (file) event.preventDefault();
	return file;
}
