import type { Draft } from '../storage/ports';
import type { ReadingNews } from '../workers/protocol';
import type { ReadingRun } from './articleReader';
import { ChoiceDesk, type HalfWritten } from './choiceDesk.svelte';
import { hasOwnCard } from '../core/writing/choosing/verdicts';
import { DeckMaker } from './deckMaker';
import { Destination } from './destination.svelte';
import { DraftKeeper } from './draftKeeper';
import { draftOf, halfMadeFrom, newerDraft, type HalfMade } from './halfMade';
import type { MakeDeskTools } from './makeDeskTools';
import { stepAfterReading, stepAfterRefusal, type MakeProblem, type MakeStep } from './makeStep';
import { ReadSoFar } from './readSoFar.svelte';
import { recallArticle } from './recallArticle';
import { Sheet } from './sheet.svelte';
import { isPage, textFromFile, type OpenedFile } from './textFile';

/** The way from a pasted text to a deck: paste, reading, suggestions, saved. */
export class MakeDesk {
	readonly #tools: MakeDeskTools;
	readonly #keeper: DraftKeeper;
	#step = $state.raw<MakeStep>({ type: 'paste', problem: null });
	#isKnown = $state(false);
	#run: ReadingRun | null = null;
	#maker: DeckMaker;

	readonly sheet: Sheet;
	readonly choices: ChoiceDesk;
	/** The article as far as it is read. */
	readonly read = new ReadSoFar();
	/** Where the cards go. */
	readonly destination: Destination;

	constructor(tools: MakeDeskTools) {
		this.#tools = tools;
		this.#maker = new DeckMaker(tools);
		const restMs = tools.restMs ?? 300;
		this.#keeper = new DraftKeeper(tools.storage.drafts, restMs);
		this.sheet = new Sheet(tools.reader, () => this.#touch(), restMs);
		this.choices = new ChoiceDesk(() => this.#touch());
		this.destination = new Destination(tools.storage.decks, () => this.#touch());
	}

	get step() {
		return this.#step;
	}

	/** Cards were made of this very text before, and what was decided then stands. */
	get isKnown() {
		return this.#isKnown;
	}

	/** What no shelf has yet, for the tab to keep over a reload; null where there is nothing. */
	get halfMade(): HalfMade | null {
		return halfMadeFrom(this.#keeper.unsaved, this.choices.halfWritten);
	}

	/** Takes up the draft where it was left, with what a reload of the tab left over. A text already begun wins over it. */
	async open(left: HalfMade | null = null) {
		const [stored] = await Promise.all([this.#tools.storage.drafts.get(), this.destination.open()]);
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
		this.read.begin();
		this.#step = { type: 'reading', done: 0, total: 0 };
		const { paper, typed } = this.sheet;
		const run = this.#tools.reader.read(paper, typed, (news) => {
			if (this.#run === run) this.#hear(news);
		});
		this.#run = run;
		const isCurrent = () => this.#run === run;
		const recalling = recallArticle(this, this.#tools.storage.articles, isCurrent);
		const [read, isKnown] = await Promise.all([run.result, recalling]);
		if (this.#run !== run) return;
		this.#run = null;
		this.#isKnown = isKnown;
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
		this.read.begin();
		void this.destination.open();
		void this.destination.take(null);
		this.#maker = new DeckMaker(this.#tools);
		this.#paste(null);
	}

	/** Keeps article, deck and cards; the draft has then done its work. */
	async make() {
		if (this.#step.type !== 'suggestions' || this.choices.kept === 0) return;
		this.#step = { type: 'saving' };
		const saved = await this.#maker.make(this.sheet, this.choices, this.destination.deck?.id ?? null);
		await (saved.type === 'suggestions' ? this.destination.open() : this.#keeper.forget());
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

	async #take({ text, byline, marks, decisions, found, into }: Draft) {
		this.sheet.lay(text, byline, marks);
		this.choices.clear(decisions);
		if (into) await this.destination.take(into);
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
		this.read.hear(news);
		if (news.type === 'outlined') this.sheet.see(news.outline);
		if (news.type === 'progress') this.#step = { type: step.type, done: news.done, total: news.total };
		if (news.type !== 'part') return;
		this.choices.lay(news.part);
		if (this.choices.all.length > 0) this.#step = { ...step, type: 'arriving' };
	}

	#finish() {
		this.choices.settle(this.read.clear(this.sheet.text));
		this.#step = stepAfterReading(this.choices.all.length, this.read.outline);
	}

	#refuse(problem: MakeProblem) {
		this.read.begin();
		this.choices.clear(this.choices.decisions);
		this.#step = stepAfterRefusal(problem, hasOwnCard(this.choices.decisions));
	}

	#touch() {
		this.#keeper.touch(() => {
			const found = /^(?:arriving|suggestions|saving)$/.test(this.#step.type);
			return draftOf(this, { found, savedAt: this.#tools.now() });
		});
	}
}
