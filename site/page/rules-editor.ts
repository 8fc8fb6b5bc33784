import { autocompletion, type CompletionSource, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { indentUnit } from '@codemirror/language'
import { lintKeymap, setDiagnostics } from '@codemirror/lint'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import type { Fix, Mistake } from '../../src/model/index.ts'
import type { OfferKind } from '../../src/rules/schema/offers.ts'
import type { Ask } from './ask.ts'
import { LOOK, openEditor, revealLine } from './editor-look.ts'

/** The editor of the rules. */
export interface RulesEditor {
  readonly text: string
  setText(text: string): void
  /** Marks the mistakes in a text, if it is still what is written. */
  show(text: string, mistakes: readonly Mistake[]): void
  /** Writes what a finding proposes to add. */
  apply(fix: Fix): void
  /** Shows a line, from 1. */
  reveal(line: number): void
}

const KINDS: Record<OfferKind, string> = { key: 'property', name: 'variable', pack: 'namespace', word: 'keyword' }

/** Opens the editor of the rules, with what may be written at each place. */
export function openRules(host: HTMLElement, text: string, ask: Ask, changed: () => void): RulesEditor {
  const offers: CompletionSource = async ({ state, pos, explicit }) => {
    const isWord = /[\w./-]$/.test(state.sliceDoc(Math.max(0, pos - 1), pos))
    if (!explicit && !isWord) return null
    const found = await ask('offers', { text: state.doc.toString(), offset: pos })
    return (
      found && {
        from: found.start,
        options: found.offers.map(({ name, description, kind, insert }) => ({
          label: name,
          apply: insert,
          type: KINDS[kind],
          ...(description !== null && { info: description }),
        })),
        validFor: /^[\w./-]*$/,
      }
    )
  }
  const view = openEditor(host, () => ({
    doc: text,
    extensions: [
      // Before the common look, which would win.
      EditorView.theme({ '.cm-scroller': { fontFamily: 'ui-monospace, monospace', fontSize: '.875rem' } }),
      LOOK,
      history(),
      drawSelection(),
      yaml(),
      indentUnit.of('  '),
      autocompletion({ override: [offers], icons: false }),
      keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Rules', tabindex: '0' }),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) changed()
      }),
    ],
  }))
  return {
    get text() {
      return view.state.doc.toString()
    },
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    show(text, mistakes) {
      const { doc } = view.state
      if (doc.toString() !== text) return
      const diagnostics = mistakes.map(({ line, column, message }) => {
        const at = doc.line(Math.min(line, doc.lines))
        const from = Math.min(at.from + column - 1, at.to)
        return { from, to: Math.max(from, at.to), severity: 'error' as const, message }
      })
      view.dispatch(setDiagnostics(view.state, diagnostics))
    },
    apply: ({ start, end, replacement }) =>
      view.dispatch({ changes: { from: start, to: end, insert: replacement }, scrollIntoView: true }),
    reveal: (line) => revealLine(view, line),
  }
}
