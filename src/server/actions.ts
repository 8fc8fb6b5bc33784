import { type CodeAction, CodeActionKind, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver'
import type { Finding, Fix } from '../model/index.ts'
import type { CheckedText, OpenArticle } from './article.ts'
import { findingDiagnostic, rangeOf } from './diagnostics.ts'
import type { Places } from './places.ts'
import { switchOff } from './switch-off.ts'

/** Returns the quick fixes for the findings that a range touches: to correct them on either side, or to switch them off. */
export function actionsAt(
  range: Range,
  article: OpenArticle & { checked: CheckedText },
  places: Places,
  takesSnippets: boolean,
): CodeAction[] {
  return article.checked.findings
    .filter((finding) => touches(rangeOf(finding), range))
    .flatMap((finding) => {
      const diagnostics = [findingDiagnostic(finding, (one) => places.evidence(article.path, one))]
      const fixes = finding.fixes.flatMap((fix) => fixAction(fix, article, places) ?? [])
      const off = offAction(finding, article, places, takesSnippets)
      return [...fixes, ...(off ? [off] : [])].map((action) => ({
        ...action,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        // What corrects the words is preferred where there is one such fix; what changes other files never is.
        ...(action === fixes[0] &&
          finding.fixes.length === 1 &&
          finding.fixes[0]?.path === null && { isPreferred: true }),
      }))
    })
}

/** Tells whether two ranges share a position. */
function touches(a: Range, b: Range): boolean {
  const isBefore = (one: Range, other: Range) =>
    one.end.line < other.start.line || (one.end.line === other.start.line && one.end.character < other.start.character)
  return !isBefore(a, b) && !isBefore(b, a)
}

function fixAction(fix: Fix, { path: own }: OpenArticle, places: Places): CodeAction | null {
  const path = fix.path ?? own
  const range = places.range(path, fix)
  return range && { title: fix.title, edit: editOf(places.uriOf(path), { range, newText: fix.replacement }) }
}

/** Returns the action that switches the check off here. The writer gives the reason: without one the note has no effect. */
function offAction(
  { check, start }: Finding,
  { path, document, checked }: OpenArticle & { checked: CheckedText },
  places: Places,
  takesSnippets: boolean,
): CodeAction | null {
  const note = switchOff(document.getText(), start, check, checked.reading.article.format)
  const range = note && places.range(path, note)
  if (!note || !range) return null
  const title = `Switch off ${check} here, with a reason`
  if (!takesSnippets) return { title, edit: editOf(document.uri, { range, newText: note.replacement }) }
  const value = `${escaped(note.before)}\${1:reason}${escaped(note.after)}`
  const textDocument = { uri: document.uri, version: document.version }
  return {
    title,
    edit: { documentChanges: [{ textDocument, edits: [{ range, snippet: { kind: 'snippet', value } }] }] },
  }
}

const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&')

const editOf = (uri: string, edit: TextEdit): WorkspaceEdit => ({ changes: { [uri]: [edit] } })
