import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { RuleSet } from '../model/index.ts'
import type { SchemaName } from '../rules/schema/keys-at.ts'
import type { OfferKind } from '../rules/schema/offers.ts'

const KINDS: Record<OfferKind, CompletionItemKind> = {
  key: CompletionItemKind.Property,
  name: CompletionItemKind.Reference,
  pack: CompletionItemKind.Module,
  word: CompletionItemKind.EnumMember,
}

/** Returns what may be written at a position of a rule, test or configuration file. */
export async function completionsAt(
  document: TextDocument,
  position: Position,
  schema: SchemaName,
  rules: RuleSet,
): Promise<CompletionItem[]> {
  const { offersAt } = await import('../rules/schema/offers.ts')
  const found = offersAt(document.getText(), document.offsetAt(position), schema, rules)
  if (found === null) return []
  const range = { start: document.positionAt(found.word.start), end: document.positionAt(found.word.end) }
  return found.offers.map(({ name, description, kind, insert }) => ({
    label: name,
    kind: KINDS[kind],
    textEdit: { range, newText: insert },
    ...(description !== null && { documentation: { kind: 'markdown', value: description } }),
  }))
}
