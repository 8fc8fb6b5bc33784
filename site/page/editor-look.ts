import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const underlined = (colour: string, style: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline ${style} ${colour} 2px`,
  textUnderlineOffset: '3px',
})

/** The look of both editors, in the colours of the page, by day and by night. */
export const LOOK: Extension = [
  EditorView.theme({
    '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '1rem', height: '100%' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.65', overflow: 'auto' },
    '.cm-content': { padding: '1rem 1.1rem', caretColor: 'var(--ink)' },
    '.cm-line': { padding: '0' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'var(--chosen)',
    },
    '.cm-lintRange-error': underlined('var(--error)', 'wavy'),
    '.cm-lintRange-warning': underlined('var(--warning)', 'wavy'),
    '.cm-lintRange-info': underlined('var(--notice)', 'dotted'),
    '.cm-lintRange-active': { backgroundColor: 'var(--mark)' },
    '.cm-number': { borderRadius: '3px', padding: '1px 0', borderBottom: '2px solid transparent' },
    '.cm-number-wrong': { backgroundColor: 'var(--wrong-number)' },
    '.cm-number-compared': { backgroundColor: 'var(--compared-number)', borderBottomColor: 'var(--compared)' },
    '.cm-number-fact': { backgroundColor: 'var(--fact-number)', borderBottom: '2px dashed var(--fact)' },
    '.cm-number-alone': { borderBottom: '2px dotted var(--faint)' },
    '.cm-tooltip': {
      color: 'var(--ink)',
      backgroundColor: 'var(--paper)',
      border: '1px solid var(--rule)',
      borderRadius: '8px',
      boxShadow: '0 6px 24px rgb(0 0 0 / .18)',
      maxWidth: 'min(28rem, 92vw)',
      overflow: 'hidden',
    },
    '.cm-tooltip-number': { padding: '.6rem .9rem', fontSize: '.9rem' },
    '.cm-tooltip-number h4': { margin: '0 0 .3rem' },
    '.cm-tooltip-number dl': { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '.1rem .9rem', margin: '0' },
    '.cm-tooltip-number dt': { color: 'var(--faint)' },
    '.cm-tooltip-number dd': { margin: '0' },
    '.cm-tooltip-number p': { margin: '.4rem 0 0', color: 'var(--faint)' },
    '.cm-diagnostic': { padding: '.6rem .9rem', borderLeft: '4px solid var(--notice)', margin: '0' },
    '.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
    '.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
    '.cm-diagnosticAction': {
      font: 'inherit',
      color: 'var(--link)',
      backgroundColor: 'var(--card)',
      border: '1px solid var(--rule)',
      borderRadius: '6px',
      padding: '.15rem .6rem',
      margin: '.4rem .5rem 0 0',
    },
    '.cm-tooltip-autocomplete ul li': { padding: '.25rem .6rem' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--ink)', backgroundColor: 'var(--chosen)' },
    '.cm-completionInfo': { padding: '.5rem .8rem', maxWidth: '22rem' },
    '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '650' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--link)' },
      { tag: tags.comment, color: 'var(--faint)' },
    ]),
  ),
]

/** Opens an editor below an element. It stands in a shadow tree, because a page that allows no style but its own files only lets it have its style there. */
export function openEditor(
  host: HTMLElement,
  make: (root: ShadowRoot) => ConstructorParameters<typeof EditorView>[0],
): EditorView {
  const root = host.attachShadow({ mode: 'open' })
  return new EditorView({ ...make(root), parent: root, root })
}

/** Selects a line, counted from 1, and scrolls to it; the last one where there are not so many. */
export function revealLine(view: EditorView, line: number): void {
  const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines))
  view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
  view.focus()
}
