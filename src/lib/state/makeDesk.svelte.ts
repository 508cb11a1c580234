import { contentsFrom } from '../core/writing/contents';
import { digestHex } from '../platform/digest';
import type { Draft } from '../storage/ports';
import type { Found, Outline } from '../workers/protocol';
import type { ReadingRun } from './articleReader';
import { ChoiceDesk, type HalfWritten } from './choiceDesk.svelte';
import { hasOwnCard, type Decisions } from '../core/writing/verdicts';
import { DraftKeeper } from './draftKeeper';
import { halfMadeFrom, newerDraft, type HalfMade } from './halfMade';
import { madeDeck, mintIds, type MintedIds } from './madeDeck';
import type { MakeDeskTools } from './makeDeskTools';
import type { MakeProblem, MakeStep } from './makeStep';
import { Sheet } from './sheet.svelte';
import { isPage, textFromFile, type OpenedFile } from './textFile';

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

	/** The article as read; null before, and where all cards are her own. */
	get outline() {
		return this.#outline;
	}

	/** What no shelf has yet, for the tab to keep over a reload; null where there is nothing. */
	get halfMade(): HalfMade | null {
		return halfMadeFrom(this.#keeper.unsaved, this.choices.halfWritten);
	}

	/** Takes up the draft where it was left, with what a reload of the tab left over. A text already begun wins over it. */
	async open(left: HalfMade | null = null) {
		const stored = await this.#tools.storage.drafts.get();
		const draft = newerDraft(stored.ok ? stored.value : null, left?.draft ?? null);
		if (draft && !this.sheet.text) await this.#take(draft);
		if (left?.draft) this.#touch();
		if (left?.card) this.#reopen(left.card);
	}

	/** The text changed under the student's hands. */
	write(text: string) {
		if (this.#step.type === 'paste') this.#paste(null);
		this.sheet.write(text);
	}

	/** Takes the text of a dropped or opened file in place of what stands there. */
	async openFile(file: OpenedFile) {
		const opened = await textFromFile(file);
		if (!opened.ok) this.#paste(opened.error);
		else await (isPage(file) ? this.openPage(opened.value, '') : this.write(opened.value));
	}

	/** Takes the text that a page shows in place of what stands there. */
	async openPage(html: string, plain: string) {
		if (this.#step.type === 'paste') this.#paste(null);
		await this.sheet.writePage(html, plain);
	}

	/** Reads the text, off this thread; what was decided before stands where the card is found again. */
	async find() {
		if (this.#step.type === 'reading') return;
		this.sheet.rest();
		this.#step = { type: 'reading', done: 0, total: 0 };
		const { paper, typed } = this.sheet;
		const run = this.#tools.reader.read(paper, typed, ({ done, total }) => {
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
		this.#run?.cancel();
		this.#run = null;
		this.#paste(null);
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

	async #take({ text, byline, marks, decisions, found }: Draft) {
		this.sheet.lay(text, byline, marks);
		this.choices.lay([], decisions);
		await (found ? this.find() : this.sheet.lookNow());
	}

	#reopen(card: HalfWritten) {
		if (this.#step.type === 'nothing' || this.#step.type === 'language') this.writeOwn();
		this.choices.reopen(card);
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
		const digest = await digestHex(text);
		const sha256 = digest.ok ? digest.value : '';
		const making = { text, title: this.sheet.title || untitled, byline, contents, decisions, sha256 };
		const { deck, cards, article } = madeDeck(making, this.#ids, now());
		const added = await storage.decks.add(deck, cards, article);
		if (!added.ok) return { type: 'suggestions', problem: added.error };
		return { type: 'saved', deck: deck.id, cards: cards.length };
	}

	#touch() {
		this.#keeper.touch((): Draft => {
			const found = this.#step.type === 'suggestions' || this.#step.type === 'saving';
			const { paper, typed: byline } = this.sheet;
			return { ...paper, byline, decisions: this.choices.decisions, found, savedAt: this.#tools.now() };
		});
	}
}
