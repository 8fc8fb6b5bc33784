import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, drawSelection, EditorView, hoverTooltip, keymap } from '@codemirror/view'
import type { Finding, Fix, NumberExplanation, Severity } from '../../src/model/index.ts'
import { element } from '../../src/report/markup.ts'
import { numberList, stateOf } from '../../src/widget/cards.ts'
import type { Checked } from '../../src/widget/checker.ts'
import { LOOK, openEditor, revealLine } from './editor-look.ts'

/** The editor of the article. */
export interface ArticleEditor {
  readonly text: string
  setText(text: string): void
  /** Marks what was found, and how each number is read, if the text is still the one that was checked. */
  show(text: string, checked: Checked): void
  /** Writes a correction, if the text is still the one that was checked. */
  apply(fix: Fix): void
  /** Shows whether and how numbers are read, or not. */
  showNumbers(isShown: boolean): void
  /** Shows a line, from 1. */
  reveal(line: number): void
}

/** What the editor tells. */
export interface ArticleEvents {
  changed(): void
  /** The cursor is in a number: its index. */
  number(index: number): void
}

const SEVERITIES: Record<Severity, Diagnostic['severity']> = { error: 'error', warning: 'warning', notice: 'info' }

const setNumbers = StateEffect.define<DecorationSet>()

/** The numbers of the text, each marked with its state; they move with the text until it is checked again. */
const numbersField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { changes, effects }) => effects.find((effect) => effect.is(setNumbers))?.value ?? marks.map(changes),
  provide: (field) => EditorView.decorations.from(field),
})

/** Opens the editor of the article. */
export function openArticle(host: HTMLElement, text: string, events: ArticleEvents): ArticleEditor {
  let shown: { text: string; checked: Checked } | null = null
  let isNumbersShown = true
  const numberAt = (view: EditorView, offset: number): { index: number; number: NumberExplanation } | null => {
    let found: { index: number; number: NumberExplanation } | null = null
    view.state.field(numbersField).between(offset, offset, (_from, _to, mark) => {
      const number = shown?.checked.numbers[mark.spec.index]
      if (number) found = { index: mark.spec.index, number }
    })
    return found
  }
  const view = openEditor(host, () => ({
    doc: text,
    extensions: [
      LOOK,
      history(),
      drawSelection(),
      keymap.of([...lintKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Article', tabindex: '0', spellcheck: 'true', lang: 'en' }),
      numbersField,
      hoverTooltip((view, offset) => {
        const at = numberAt(view, offset)
        if (!at) return null
        const { start, end } = at.number.quantity
        return { pos: start, end, above: false, create: () => ({ dom: numberTooltip(at.number) }) }
      }),
      EditorView.updateListener.of(({ docChanged, selectionSet, view }) => {
        if (docChanged) events.changed()
        else if (selectionSet) {
          const at = numberAt(view, view.state.selection.main.head)
          if (at) events.number(at.index)
        }
      }),
    ],
  }))
  const isCurrent = () => shown !== null && view.state.doc.toString() === shown.text
  const apply = ({ start, end, replacement }: Fix): void => {
    if (isCurrent()) view.dispatch({ changes: { from: start, to: end, insert: replacement }, scrollIntoView: true })
  }
  const mark = (): void => {
    if (!shown || !isCurrent()) return
    const { findings, numbers } = shown.checked
    view.dispatch(
      setDiagnostics(
        view.state,
        findings.map((finding) => diagnostic(finding, apply)),
      ),
    )
    view.dispatch({ effects: setNumbers.of(isNumbersShown ? numberMarks(numbers, findings) : Decoration.none) })
  }
  return {
    get text() {
      return view.state.doc.toString()
    },
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    show(text, checked) {
      shown = { text, checked }
      mark()
    },
    apply,
    showNumbers(isShown) {
      isNumbersShown = isShown
      mark()
    },
    reveal: (line) => revealLine(view, line),
  }
}

const diagnostic = (finding: Finding, apply: (fix: Fix) => void): Diagnostic => ({
  from: finding.start,
  to: finding.end,
  severity: SEVERITIES[finding.severity],
  message: finding.message,
  actions: finding.fixes
    .filter(({ path }) => path === null)
    .map((fix) => ({ name: fix.title, apply: () => apply(fix) })),
})

function numberMarks(numbers: readonly NumberExplanation[], findings: readonly Finding[]): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>()
  const placed = numbers
    .map((number, index) => ({ number, index }))
    .filter(({ number: { quantity } }) => quantity.in === 'text' && quantity.start < quantity.end)
    .sort((a, b) => a.number.quantity.start - b.number.quantity.start)
  for (const { number, index } of placed) {
    const { start, end } = number.quantity
    marks.add(start, end, Decoration.mark({ class: `cm-number cm-number-${stateOf(number, findings)}`, index }))
  }
  return marks.finish()
}

function numberTooltip(number: NumberExplanation): HTMLElement {
  const dom = document.createElement('div')
  dom.className = 'cm-tooltip-number'
  dom.innerHTML = [element('h4', {}, number.quantity.text), numberList(number)].map(({ markup }) => markup).join('')
  return dom
}
