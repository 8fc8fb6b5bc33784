import type {
  CancellationToken,
  CodeAction,
  CodeLens,
  CompletionItem,
  Hover,
  Location,
  Position,
  Range,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Fact, NO_RULES, type NumberExplanation } from '../model/index.ts'
import { CONFIGS } from '../options/index.ts'
import type { SchemaName } from '../rules/schema/keys-at.ts'
import { wordAt } from '../rules/schema/yaml-place.ts'
import { isTestFile } from '../workspace/settings.ts'
import { actionsAt } from './actions.ts'
import type { CheckedText, OpenArticle } from './article.ts'
import { completionsAt } from './completion.ts'
import { pointAt } from './diagnostics.ts'
import { factHover, statedIn, statedText } from './fact-hover.ts'
import type { InFolder } from './folders.ts'
import { numberHover } from './number-hover.ts'
import { placesIn } from './places.ts'
import { sayingsOf } from './sayings.ts'

/** What a lens keeps until it is looked up. */
export interface LensData {
  uri: string
  fact: string
}

/** An open file. */
interface OpenFile extends InFolder {
  document: TextDocument
}

/** Answers what an editor asks about a place in an open file. */
export class Answers {
  readonly #home: URL
  /** The numbers of the last check that was asked about. */
  #numbers: { of: CheckedText; explained: readonly NumberExplanation[] } | null = null

  constructor(home: URL) {
    this.#home = home
  }

  /** Explains the number at a position of an article, or the fact that a rule file names there. */
  async hover(file: OpenFile, position: Position, token: CancellationToken): Promise<Hover | null> {
    const { folder, document } = file
    const article = currentArticle(file)
    if (article !== null) {
      const number = await this.#numberAt(file, article, document.offsetAt(position))
      if (number === null || token.isCancellationRequested) return null
      const { start, end } = number.quantity
      return { ...markdown(numberHover(number)), range: rangeAt(document, start, end) }
    }
    const fact = factAt(file, position)
    if (!fact || !folder.run) return null
    const { start, end } = wordAt(document.getText(), document.offsetAt(position))
    const { version } = document
    const places = placesIn(folder, this.#home)
    // What can be said at once is said if the editor no longer waits for the rest.
    await new Promise((resolve) => setImmediate(resolve))
    if (token.isCancellationRequested) return null
    const sayings = await sayingsOf(fact, folder.run, folder.articles)
    if (token.isCancellationRequested || document.version !== version) return null
    return {
      ...markdown(`${factHover(fact)}\n\n${statedText(sayings, places.uriOf)}`),
      range: rangeAt(document, start, end),
    }
  }

  /** Returns the rule of the fact that is named, or that a number states, at a position. */
  async definition(file: OpenFile, position: Position): Promise<Location | null> {
    const fact = await this.#factAt(file, position)
    return fact ? placesIn(file.folder, this.#home).rule(fact.at) : null
  }

  /** Returns where articles state the fact that is named, or that a number states, at a position. */
  async references(file: OpenFile, position: Position, token: CancellationToken): Promise<Location[]> {
    const { folder } = file
    const fact = await this.#factAt(file, position)
    if (!fact || !folder.run || token.isCancellationRequested) return []
    const places = placesIn(folder, this.#home)
    const sayings = await sayingsOf(fact, folder.run, folder.articles)
    return sayings.map(({ path, line }) => places.rule({ path, line, column: 1 }))
  }

  /** Returns a lens for each fact that a rule file defines; what it says is looked up when it comes into view. */
  lenses({ folder, path, document }: OpenFile): CodeLens[] {
    const facts = folder.run?.settings.rules.facts.filter(({ at }) => at.path === path) ?? []
    return facts.map(({ id, at }) => ({
      range: pointAt(at.line, at.column),
      data: { uri: document.uri, fact: id } satisfies LensData,
    }))
  }

  /** Says in a lens in how many articles its fact is stated. */
  async lens(lens: CodeLens, { folder }: OpenFile): Promise<CodeLens> {
    const { fact: id } = lens.data as LensData
    const fact = folder.run?.settings.rules.facts.find((one) => one.id === id)
    if (!fact || !folder.run) return lens
    const sayings = await sayingsOf(fact, folder.run, folder.articles)
    return { ...lens, command: { title: statedIn(sayings), command: '' } }
  }

  async completion({ folder, path, document }: OpenFile, position: Position): Promise<CompletionItem[]> {
    const schema = schemaOf(path)
    const rules = folder.run?.settings.rules ?? NO_RULES
    return schema === null || folder.article(path) !== null ? [] : completionsAt(document, position, schema, rules)
  }

  async actions(file: OpenFile, range: Range, takesSnippets: boolean): Promise<CodeAction[]> {
    const article = currentArticle(file)
    return article === null ? [] : actionsAt(range, article, placesIn(file.folder, this.#home), takesSnippets)
  }

  /** Returns the fact that is named at a position of a rule file, or that a number of an article states there. */
  async #factAt(file: OpenFile, position: Position): Promise<Fact | undefined> {
    const article = currentArticle(file)
    if (article === null) return factAt(file, position)
    const number = await this.#numberAt(file, article, file.document.offsetAt(position))
    return file.folder.run?.settings.rules.facts.find(({ id }) => id === number?.claim.fact)
  }

  async #numberAt(
    { folder }: OpenFile,
    { checked, others }: OpenArticle & { checked: CheckedText },
    offset: number,
  ): Promise<NumberExplanation | null> {
    if (folder.run === null) return null
    if (this.#numbers?.of !== checked) {
      const { explainNumbers } = await import('../core.ts')
      const earlier = others.map(({ reading }) => reading)
      this.#numbers = { of: checked, explained: explainNumbers(checked.reading, earlier, folder.run.settings) }
    }
    return (
      this.#numbers.explained.find(
        ({ quantity: { in: field, said } }) => field === 'text' && said.start <= offset && offset <= said.end,
      ) ?? null
    )
  }
}

/** Returns an open article with its last check; null if it has none for the text as it is. */
function currentArticle({ folder, path, document }: OpenFile): (OpenArticle & { checked: CheckedText }) | null {
  const article = folder.article(path)
  const checked = article?.checked
  return article && checked && checked.version === document.version ? { ...article, checked } : null
}

/** Returns the fact whose name stands at a position of a rule file. */
function factAt({ folder, path, document }: OpenFile, position: Position): Fact | undefined {
  if (schemaOf(path) === null) return undefined
  const { text } = wordAt(document.getText(), document.offsetAt(position))
  return folder.run?.settings.rules.facts.find(({ id }) => id === text)
}

/** Returns the schema of a file by its path; null for a file of another kind. */
function schemaOf(path: string): SchemaName | null {
  if (!/\.ya?ml$/.test(path)) return null
  if (CONFIGS.includes(path)) return 'config'
  return isTestFile(path) ? 'tests' : 'rules'
}

const markdown = (value: string): Pick<Hover, 'contents'> => ({ contents: { kind: 'markdown', value } })

const rangeAt = (document: TextDocument, start: number, end: number): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})
