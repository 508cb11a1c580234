import type { Updates } from '../platform/updates';

/** Whether a new version waits for the student's yes. */
export class UpdateNotice {
	#waiting = $state(false);
	readonly #updates: Updates;

	/** `watch` begins to look for new versions and is told whom to call. */
	constructor(watch: (onWaiting: () => void) => Updates) {
		this.#updates = watch(() => (this.#waiting = true));
	}

	/** A new version waits, and the student has not put it off. */
	get waiting() {
		return this.#waiting;
	}

	/** Yes: the new version takes over and the page reloads. */
	accept() {
		this.#waiting = false;
		this.#updates.accept();
	}

	/** Not now: it takes over by itself when the last tab is closed. */
	putOff() {
		this.#waiting = false;
	}

	stop() {
		this.#updates.stop();
	}
}
