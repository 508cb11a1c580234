import type { Random } from '../core/random';
import { contentsFrom } from '../core/writing/contents';
import { digestHex } from '../platform/digest';
import type { Draft, Storage } from '../storage/ports';
import type { Found, Outline } from '../workers/protocol';
import type { ArticleReader, ReadingRun } from './articleReader';
import { ChoiceDesk } from './choiceDesk.svelte';
import { hasOwnCard, type Decisions } from '../core/writing/verdicts';
import { DraftKeeper } from './draftKeeper';
import { madeDeck, mintIds, type MintedIds } from './madeDeck';
import type { MakeProblem, MakeStep } from './makeStep';
import { Sheet } from './sheet.svelte';
import { textFromFile, type OpenedFile } from './textFile';

/** What the Make screen works with. */
export interface MakeDeskTools {
	readonly reader: ArticleReader;
	readonly storage: Pick<Storage, 'drafts' | 'decks'>;
	readonly now: () => number;
	readonly random: Random;
	/** The title of a deck that has no text to take one from. */
	readonly untitled: string;
	/** How long the hands must rest before the text is looked at and the draft saved, ms. */
	readonly restMs?: number;
}

/** The way from a pasted text to a deck: paste, reading, suggestions, saved. */
export class MakeDesk {
	readonly #tools: MakeDeskTools;
	readonly #keeper: DraftKeeper;
	#outline = $state.raw<Outline | null>(null);
	#step = $state.raw<MakeStep>({ type: 'paste', problem: null });
	#run: ReadingRun | null = null;
	#ids: MintedIds | null = null;

	readonly sheet: Sheet;
	readonly choices: ChoiceDesk;

	constructor(tools: MakeDeskTools) {
		this.#tools = tools;
		const restMs = tools.restMs ?? 300;
		this.#keeper = new DraftKeeper(tools.storage.drafts, restMs);
		this.sheet = new Sheet(tools.reader, () => this.#touch(), restMs);
		this.choices = new ChoiceDesk(() => this.#touch());
	}

	get step() {
		return this.#step;
	}

	/** The article as read; null before, and where every card is the student's own. */
	get outline() {
		return this.#outline;
	}

	/** Takes up the draft where it was left. A text already begun wins over it. */
	async open() {
		const stored = await this.#tools.storage.drafts.get();
		if (!stored.ok || !stored.value || this.sheet.text) return;
		const { text, byline, decisions, found } = stored.value;
		this.sheet.lay(text, byline);
		this.choices.lay([], decisions);
		await (found ? this.find() : this.sheet.lookNow());
	}

	/** The text changed under the student's hands. */
	write(text: string) {
		if (this.#step.type === 'paste') this.#paste(null);
		this.sheet.write(text);
	}

	/** Takes the text of a dropped or opened file in place of what stands there. */
	async openFile(file: OpenedFile) {
		const opened = await textFromFile(file);
		if (opened.ok) this.write(opened.value);
		else this.#paste(opened.error);
	}

	/** Reads the text, off this thread; what was decided before stands where the card is found again. */
	async find() {
		if (this.#step.type === 'reading') return;
		this.sheet.rest();
		this.#step = { type: 'reading', done: 0, total: 0 };
		const { text, typed } = this.sheet;
		const run = this.#tools.reader.read(text, typed, ({ done, total }) => {
			if (this.#run === run) this.#step = { type: 'reading', done, total };
		});
		this.#run = run;
		const read = await run.result;
		if (this.#run !== run) return;
		this.#run = null;
		if (read.ok) this.#lay(read.value, this.choices.decisions);
		else this.#refuse(read.error);
		this.#touch();
	}

	/** Stops reading; the text is still in its box. */
	cancel() {
		const run = this.#run;
		this.#run = null;
		this.#paste(null);
		run?.cancel();
	}

	/** Back to the text, which is still in its box. */
	back() {
		this.choices.leave();
		this.#paste(null);
		this.#touch();
	}

	/** On to cards of the student's own. */
	writeOwn() {
		this.#step = { type: 'suggestions', problem: null };
		this.choices.write();
	}

	/** An empty sheet for the next article. */
	startOver() {
		this.sheet.lay('', {});
		this.choices.lay([], []);
		this.#outline = null;
		this.#ids = null;
		this.#paste(null);
	}

	/** Keeps article, deck and cards; the draft has then done its work. */
	async make() {
		if (this.#step.type !== 'suggestions' || this.choices.kept === 0) return;
		this.#step = { type: 'saving' };
		const saved = await this.#save();
		if (saved.type === 'saved') await this.#keeper.forget();
		this.#step = saved;
	}

	/** Saves the draft at once: the tab may be about to go. */
	flush(): Promise<unknown> {
		return this.#keeper.flush();
	}

	/** Ends what runs beside the screen. */
	close() {
		this.sheet.rest();
		this.#run = null;
		this.#tools.reader.close();
		void this.flush();
	}

	#paste(problem: MakeProblem | null) {
		this.#step = { type: 'paste', problem };
	}

	#lay({ outline, suggestions }: Found, decisions: Decisions) {
		this.sheet.see(outline);
		this.#outline = outline;
		this.choices.lay(suggestions, decisions);
		const nothing = this.choices.all.length === 0;
		this.#step = nothing ? { type: 'nothing', words: outline.words } : { type: 'suggestions', problem: null };
	}

	#refuse(problem: MakeProblem) {
		this.#outline = null;
		this.choices.lay([], this.choices.decisions);
		if (problem.type !== 'article-language') this.#paste(problem);
		else if (hasOwnCard(this.choices.decisions)) this.#step = { type: 'suggestions', problem: null };
		else this.#step = { type: 'language' };
	}

	async #save(): Promise<MakeStep> {
		const { storage, now, random, untitled } = this.#tools;
		const { text, byline } = this.sheet;
		const { suggestions, decisions } = this.choices;
		const contents = contentsFrom(suggestions, decisions);
		if (this.#ids?.cards.length !== contents.length) this.#ids = mintIds(random, contents.length);
		const title = this.sheet.title || untitled;
		const digest = await digestHex(text);
		const sha256 = digest.ok ? digest.value : '';
		const making = { text, title, byline, contents, decisions, sha256 };
		const { deck, cards, article } = madeDeck(making, this.#ids, now());
		const added = await storage.decks.add(deck, cards, article);
		if (!added.ok) return { type: 'suggestions', problem: added.error };
		return { type: 'saved', deck: deck.id, cards: cards.length };
	}

	#touch() {
		this.#keeper.touch((): Draft => {
			const found = this.#step.type === 'suggestions' || this.#step.type === 'saving';
			const { text, typed: byline } = this.sheet;
			return { text, byline, decisions: this.choices.decisions, found, savedAt: this.#tools.now() };
		});
	}
}
