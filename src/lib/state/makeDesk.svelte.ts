import type { Draft } from '../storage/ports';
import type { Outline, ReadingNews } from '../workers/protocol';
import type { ReadingRun } from './articleReader';
import { ChoiceDesk, type HalfWritten } from './choiceDesk.svelte';
import { hasOwnCard } from '../core/writing/verdicts';
import { DeckMaker } from './deckMaker';
import { DraftKeeper } from './draftKeeper';
import { halfMadeFrom, newerDraft, type HalfMade } from './halfMade';
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
	/** Cards have come for the text up to here. */
	#reach = $state(0);
	#run: ReadingRun | null = null;
	#maker: DeckMaker;

	readonly sheet: Sheet;
	readonly choices: ChoiceDesk;
	/** The paragraphs that cards have come for. */
	readonly paragraphs = $derived(this.#outline?.paragraphs.filter(({ start }) => start < this.#reach) ?? []);

	constructor(tools: MakeDeskTools) {
		this.#tools = tools;
		this.#maker = new DeckMaker(tools);
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
		if (this.#run) return;
		this.sheet.rest();
		this.choices.clear(this.choices.decisions);
		this.#outline = null;
		this.#reach = 0;
		this.#step = { type: 'reading', done: 0, total: 0 };
		const { paper, typed } = this.sheet;
		const run = this.#tools.reader.read(paper, typed, (news) => {
			if (this.#run === run) this.#hear(news);
		});
		this.#run = run;
		const read = await run.result;
		if (this.#run !== run) return;
		this.#run = null;
		if (read.ok) this.#finish();
		else this.#refuse(read.error);
		this.#touch();
	}

	/** Back to the text, which is still in its box; ends a reading under way. */
	back() {
		this.#run?.cancel();
		this.#run = null;
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
		this.choices.clear([]);
		this.#outline = null;
		this.#maker = new DeckMaker(this.#tools);
		this.#paste(null);
	}

	/** Keeps article, deck and cards; the draft has then done its work. */
	async make() {
		if (this.#step.type !== 'suggestions' || this.choices.kept === 0) return;
		this.#step = { type: 'saving' };
		const saved = await this.#maker.make(this.sheet, this.choices);
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
		this.choices.clear(decisions);
		await (found ? this.find() : this.sheet.lookNow());
	}

	#reopen(card: HalfWritten) {
		if (this.#step.type === 'nothing' || this.#step.type === 'language') this.writeOwn();
		this.choices.reopen(card);
	}

	#paste(problem: MakeProblem | null) {
		this.#step = { type: 'paste', problem };
	}

	#hear(news: ReadingNews) {
		const step = this.#step;
		if (step.type !== 'reading' && step.type !== 'arriving') return;
		if (news.type === 'outlined') this.sheet.see((this.#outline = news.outline));
		if (news.type === 'progress') this.#step = { type: step.type, done: news.done, total: news.total };
		if (news.type !== 'part') return;
		this.#reach = Math.max(this.#reach, news.part.end);
		this.choices.lay(news.part);
		if (this.choices.all.length > 0) this.#step = { ...step, type: 'arriving' };
	}

	#finish() {
		const nothing = this.choices.all.length === 0;
		this.#step = nothing
			? { type: 'nothing', words: this.#outline?.words ?? 0 }
			: { type: 'suggestions', problem: null };
	}

	#refuse(problem: MakeProblem) {
		this.#outline = null;
		this.choices.clear(this.choices.decisions);
		if (problem.type !== 'article-language') this.#paste(problem);
		else if (hasOwnCard(this.choices.decisions)) this.#step = { type: 'suggestions', problem: null };
		else this.#step = { type: 'language' };
	}

	#touch() {
		this.#keeper.touch((): Draft => {
			const found = /^(?:arriving|suggestions|saving)$/.test(this.#step.type);
			const { paper, typed: byline } = this.sheet;
			return { ...paper, byline, decisions: this.choices.decisions, found, savedAt: this.#tools.now() };
		});
	}
}
