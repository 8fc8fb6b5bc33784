import type { ArticleSource, Finding, Fix, Format, Mistake } from '../../model/index.ts'
import { element, type Markup } from '../../report/markup.ts'
import { findingCards, summaryOf } from '../cards.ts'
import { type Checked, Checker, type TextFile } from '../checker.ts'
import { packText } from '../packs.ts'
import { WIDGET_STYLE } from '../style.ts'
import { fieldOf, replace, select, type TextField } from './field.ts'

/** What the event `factlint-findings` tells. */
export interface FindingsDetail extends Checked {
  /** The text that was checked. */
  text: string
  /** Mistakes in the rules. While there are any, the last rules without mistakes are in force. */
  mistakes: Mistake[]
}

/** What the event `factlint-fix` tells before a correction is written into the field. */
export interface FixDetail {
  finding: Finding
  fix: Fix
}

/** Milliseconds after the last change until the text is checked. */
const PAUSE = 200

/**
 * Shows what contradicts something in a text, beside the field in which it is written. The attribute `for` names the
 * field; a text that stands elsewhere is set as the property `text`. See docs/element.md.
 */
export class FactlintCheck extends HTMLElement {
  static readonly observedAttributes = ['for', 'packs', 'published', 'format', 'headline']

  readonly #shadow: ShadowRoot
  #checker: Promise<Checker> | null = null
  #field: TextField | null = null
  #text = ''
  #rules: readonly TextFile[] = []
  #mistakes: Mistake[] = []
  #isRulesRead = false
  #earlier: readonly ArticleSource[] = []
  #last: FindingsDetail | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #turn = 0

  constructor() {
    super()
    this.#shadow = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(WIDGET_STYLE)
    this.#shadow.adoptedStyleSheets = [sheet]
    this.#shadow.innerHTML = FRAME.markup
    this.#shadow.addEventListener('click', (event) => this.#clicked(event))
  }

  /** The text to check: that of the field, if there is one. */
  get text(): string {
    return this.#field?.value ?? this.#text
  }

  set text(text: string) {
    this.#text = text
    this.#ask()
  }

  /** Rule files, and the files that they name: `[{ path: 'rules/roads.yml', text: '…' }]`. */
  get rules(): readonly TextFile[] {
    return this.#rules
  }

  set rules(files: readonly TextFile[]) {
    this.#rules = files
    this.#isRulesRead = false
    this.#ask()
  }

  /** Articles to compare with: `[{ path, text, published }]`. */
  get earlier(): readonly ArticleSource[] {
    return this.#earlier
  }

  set earlier(articles: readonly ArticleSource[]) {
    this.#earlier = articles
    void this.#checker?.then((checker) => checker.useEarlier(articles))
    this.#ask()
  }

  /** What was found last; null before the first check. */
  get findings(): readonly Finding[] | null {
    return this.#last?.findings ?? null
  }

  connectedCallback(): void {
    this.#listen()
    this.#ask()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    this.#turn++
    this.#field?.removeEventListener('input', this.#changed)
    this.#field = null
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return
    if (name === 'for') this.#listen()
    if (name === 'packs') this.#isRulesRead = false
    this.#ask()
  }

  /** Checks the text as it is now, and returns what was found. */
  async check(): Promise<FindingsDetail> {
    clearTimeout(this.#timer)
    const turn = ++this.#turn
    this.#checker ??= import('../../index.ts').then((library) => {
      const checker = new Checker(library, packText)
      checker.useEarlier(this.#earlier)
      return checker
    })
    const checker = await this.#checker
    if (!this.#isRulesRead) {
      this.#isRulesRead = true
      this.#mistakes = await checker.useRules(this.#rules, words(this.getAttribute('packs')))
    }
    const format = (this.getAttribute('format') ?? 'text') as Format
    const text = this.text
    await checker.prepare(text, format)
    await checker.readEarlier()
    const checked = checker.check({
      text,
      title: this.getAttribute('headline'),
      published: this.getAttribute('published'),
      format,
    })
    const detail = { ...checked, text, mistakes: this.#mistakes }
    if (turn === this.#turn) this.#show(detail)
    return detail
  }

  /**
   * Writes a correction of the text into the field. First the event `factlint-fix` is sent; a page whose text stands
   * elsewhere writes the correction itself and prevents the default. Returns whether the text was corrected here: not if
   * it has changed since it was checked, nor if the correction is one of another file.
   */
  applyFix(finding: Finding, fix: Fix | undefined = finding.fixes[0]): boolean {
    if (fix === undefined) return false
    const event = new CustomEvent<FixDetail>('factlint-fix', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { finding, fix },
    })
    if (!this.dispatchEvent(event) || this.#field === null || fix.path !== null) return false
    if (finding.in === 'title' || this.text !== this.#last?.text) return false
    replace(this.#field, fix.start, fix.end, fix.replacement)
    return true
  }

  readonly #changed = (): void => this.#ask()

  #listen(): void {
    this.#field?.removeEventListener('input', this.#changed)
    const id = this.getAttribute('for')
    this.#field = id === null ? null : fieldOf(this, id)
    this.#field?.addEventListener('input', this.#changed)
  }

  #ask(): void {
    clearTimeout(this.#timer)
    if (!this.isConnected) return
    this.#timer = setTimeout(() => this.check().catch((error) => this.#failed(error)), PAUSE)
  }

  #failed(error: unknown): void {
    this.#part('.status').textContent = 'The text could not be checked.'
    reportError(error)
  }

  #show(detail: FindingsDetail): void {
    this.#last = detail
    const mistakes = detail.mistakes.map(({ path, line, message }) => `${path}:${line}: ${message}`)
    this.#part('.status').textContent = [summaryOf(detail), ...mistakes].join('\n')
    const cards = findingCards(detail, linkTo, (fix) => fix.path === null, 'p')
    this.#part('.findings').innerHTML = element('div', {}, cards).markup
    this.dispatchEvent(new CustomEvent('factlint-findings', { bubbles: true, composed: true, detail }))
  }

  #part(selector: string): HTMLElement {
    return this.#shadow.querySelector(selector) as HTMLElement
  }

  #clicked(event: Event): void {
    const [target] = event.composedPath()
    if (!(target instanceof Element) || this.#last === null) return
    const { finding: at, fix } = (target.closest('.fix') as HTMLElement | null)?.dataset ?? {}
    const fixed = this.#last.findings[Number(at ?? Number.NaN)]
    if (fixed) this.applyFix(fixed, fixed.fixes[Number(fix)])
    const line = target.closest('a')?.getAttribute('href')?.match(LINE)?.[1]
    if (line === undefined) return
    event.preventDefault()
    if (this.#field) select(this.#field, ...lineAt(this.#last.text, Number(line)))
  }
}

const FRAME: Markup = element(
  'section',
  { 'aria-label': 'Facts to check' },
  element('p', { class: 'status', role: 'status' }, 'Not checked yet.'),
  element('div', { class: 'findings' }),
)

/** A link to a line of the text, which selects it in the field. */
const linkTo = (path: string, line: number | null): string => (path === '' && line !== null ? `#line-${line}` : '#')
const LINE = /^#line-(\d+)$/

const words = (list: string | null): string[] => (list ?? '').split(/\s+/).filter(Boolean)

/** Returns the range of a line, from 1. */
function lineAt(text: string, line: number): [start: number, end: number] {
  const lines = text.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return [start, start + (lines[line - 1]?.length ?? 0)]
}
