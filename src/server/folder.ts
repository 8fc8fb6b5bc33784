import type { TextDocument } from 'vscode-languageserver-textdocument'
import { FolderIndex } from '../earlier/index.ts'
import { selects } from '../host/files/find.ts'
import { openWorkspace, type Workspace } from '../host/files/workspace.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Mistake } from '../model/index.ts'
import type { Surroundings } from '../workspace/context.ts'
import { faultsTo } from '../workspace/faults.ts'
import { openRun, type Run } from '../workspace/run.ts'
import { isTestFile } from '../workspace/settings.ts'
import { checkOpen, type OpenArticle } from './article.ts'
import { pathIn } from './files.ts'
import { areSame, asRead, lookUp } from './others.ts'
import { type Pause, pauseOf } from './pause.ts'
import { testMistakes } from './test-mistakes.ts'
import { withOpenTexts } from './unsaved.ts'

/**
 * Milliseconds after the last change until an article is checked, until it is compared with the archive anew, and until
 * rules are read again.
 */
const PAUSES = { check: 25, lookUp: 400, reload: 150 }

/** What a folder tells the editor. */
export interface Shown {
  /** Shows what a check found in an open article; nothing where it is null. */
  article(article: OpenArticle): void
  /** Shows the mistakes of rule and configuration files, in place of all that were shown before. */
  mistakes(mistakes: readonly Mistake[]): void
  /** Tells the user what keeps the folder from being checked. */
  trouble(message: string): void
  /** Tells that rules and configuration were read anew, and what was said of them may be out of date. */
  reread(): void
  /** Logs an internal error. */
  failed(error: unknown): void
}

interface Watched extends OpenArticle {
  check: Pause
  lookUp: Pause
}

/**
 * A folder of the editor: its settings, and the articles in it that are open. One that only holds a file which was opened
 * alone is not searched for other articles: it may be anybody's home.
 */
export class Folder {
  readonly base: string
  readonly workspace: Workspace
  readonly #surroundings: Surroundings
  readonly #shown: Shown
  /** Finds articles in a folder without a repository; null for a folder that is not searched. */
  readonly #index: FolderIndex | null
  /** The files that are open, by path. */
  readonly #open = new Map<string, TextDocument>()
  readonly #articles = new Map<string, Watched>()
  readonly #reload: Pause
  #run: Run | null = null
  #turn = 0
  /** The last trouble that the user was told of. */
  #told: string | null = null
  /** The last use of the index: one is used at a time. */
  #search: Promise<void> = Promise.resolve()

  /** Opens the folder at a path. Throws a `UserError` if it cannot be opened. */
  constructor(base: string, isSearched: boolean, surroundings: Surroundings, shown: Shown) {
    this.base = base
    this.#index = isSearched ? new FolderIndex() : null
    this.workspace = openWorkspace(base)
    this.#surroundings = { ...surroundings, workspace: this.workspace, faults: faultsTo(surroundings.log) }
    this.#shown = shown
    this.#reload = pauseOf(PAUSES.reload, () => this.#readSettings(), shown.failed)
  }

  /** The settings in force; null before they are read, and while they have never been without mistakes. */
  get run(): Run | null {
    return this.#run
  }

  /** Returns the path of a file in the folder; null if it is not in it. */
  pathOf = (file: string): string | null => pathIn(this.base, file)

  /** The articles that are open. */
  get articles(): readonly OpenArticle[] {
    return [...this.#articles.values()]
  }

  article = (path: string): OpenArticle | null => this.#articles.get(path) ?? null

  /** Returns the text of a file as the editor has it; null if it is not open. */
  openText = (path: string): string | null => this.#open.get(path)?.getText() ?? null

  openDocument = (path: string): TextDocument | null => this.#open.get(path) ?? null

  /** Takes note that a file was opened or changed in the editor. */
  changed(path: string, document: TextDocument): void {
    this.#open.set(path, document)
    if (this.#run === null || this.#isSource(path)) this.#reload.ask()
    if (this.#run !== null) this.#watch(path, document)?.check.ask()
  }

  /** Takes note that a file was closed: from now on it counts as it is on disk. */
  closed(path: string): void {
    this.#open.delete(path)
    this.#unwatch(path)
    if (this.#isSource(path)) this.#reload.ask()
    else for (const article of this.#articles.values()) article.lookUp.ask()
  }

  /** Takes note that files changed on disk. */
  changedOnDisk(paths: readonly string[]): void {
    if (this.#run === null || paths.some((path) => this.#isSource(path))) this.#reload.ask()
    else for (const article of this.#articles.values()) article.lookUp.ask()
  }

  /** Forgets the folder. */
  close(): void {
    this.#reload.drop()
    this.#turn++
    for (const path of [...this.#articles.keys()]) this.#unwatch(path)
    this.#shown.mistakes([])
    void this.#search.then(() => this.#index?.close())
  }

  #isSource(path: string): boolean {
    return this.#run === null || this.#run.settings.isSource(path) || isTestFile(path)
  }

  #isArticle(path: string): boolean {
    return this.#run !== null && selects(this.#run.settings.articles)(path)
  }

  async #readSettings(): Promise<void> {
    const turn = ++this.#turn
    const tree = withOpenTexts(this.workspace, this.#surroundings.home, this.openText, () => [...this.#open.keys()])
    try {
      const run = await openRun(this.#surroundings, {}, true, { present: tree })
      const mistakes = await testMistakes(run.settings, tree)
      if (turn !== this.#turn) return
      this.#run = run
      this.#told = null
      this.#shown.mistakes(mistakes)
      this.#shown.reread()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (turn !== this.#turn) return
      this.#shown.mistakes(error.mistakes)
      if (error.mistakes.length === 0) this.#tell(error.message)
      return
    }
    for (const path of [...this.#articles.keys()]) if (!this.#isArticle(path)) this.#unwatch(path)
    for (const [path, document] of this.#open) this.#watch(path, document)?.check.ask()
  }

  /** Returns the state of an open article; null for what is none by the settings. */
  #watch(path: string, document: TextDocument): Watched | null {
    const known = this.#articles.get(path)
    if (known) return Object.assign(known, { document })
    if (!this.#isArticle(path)) return null
    const { failed } = this.#shown
    const article: Watched = {
      ...{ path, document, firstCommit: null, memory: null, others: [], checked: null },
      check: pauseOf(PAUSES.check, () => this.#check(article), failed),
      lookUp: pauseOf(PAUSES.lookUp, () => this.#lookUp(article), failed),
    }
    this.#articles.set(path, article)
    return article
  }

  #unwatch(path: string): void {
    const article = this.#articles.get(path)
    if (!article) return
    article.check.drop()
    article.lookUp.drop()
    this.#articles.delete(path)
    this.#shown.article({ ...article, checked: null })
  }

  async #check(article: Watched): Promise<void> {
    await this.#checkAsItIs(article)
    article.lookUp.ask()
  }

  /** Checks an article, and shows what was found unless it has changed since. */
  async #checkAsItIs(article: Watched): Promise<void> {
    if (this.#run === null) return
    const { version } = article.document
    const checked = await checkOpen(article, this.#run)
    if (this.#articles.get(article.path) !== article || article.document.version !== version) return
    article.checked = checked
    this.#shown.article(article)
  }

  /** Looks up what an article is compared with, and checks it again if that is not what it was compared with before. */
  async #lookUp(article: Watched): Promise<void> {
    const run = this.#run
    if (run === null) return
    const { version } = article.document
    const isCurrent = () =>
      this.#articles.get(article.path) === article && article.document.version === version && this.#run === run
    await this.#alone(async () => {
      if (!isCurrent()) return
      const found = await lookUp(article, [...this.#articles.values()], run, this.#index)
      if (!isCurrent()) return
      const isDated = found.firstCommit === article.firstCommit
      const isSame = isDated && areSame(found.others, article.others)
      Object.assign(article, found)
      if (!isSame) await this.#checkAsItIs(article)
      // Its day of publication decides what is earlier.
      if (!isDated) article.lookUp.ask()
    })
    for (const other of this.#articles.values()) if (other !== article) await this.#compareWith(article, other)
  }

  /** Checks another open article with this one as it is now, unless it was compared with it as it is. */
  async #compareWith(article: Watched, other: Watched): Promise<void> {
    const { checked } = article
    if (checked === null || other.checked === null) return
    if (other.others.some(({ reading }) => reading === checked.reading)) return
    const rest = other.others.filter(({ source }) => source.path !== article.path)
    other.others = [...rest, asRead(article, checked)]
    await this.#checkAsItIs(other)
  }

  /** Tells the user of trouble, unless it is what they were told last. */
  #tell(message: string): void {
    if (message !== this.#told) this.#shown.trouble(message)
    this.#told = message
  }

  /** Does work after that which was begun before. Mistakes of the user, such as a file that cannot be read, are shown. */
  #alone(work: () => Promise<void>): Promise<void> {
    const done = this.#search.then(work).catch((error) => {
      if (!(error instanceof UserError)) throw error
      this.#tell(error.message)
    })
    this.#search = done.catch(() => {})
    return done
  }
}
