import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { RuleSet } from '../model/index.ts'
import type { Offered, SchemaName } from '../rules/schema/keys-at.ts'
import { placeOf } from './yaml-place.ts'

/** The keys under which rules name a fact, a place or a pack. */
const FACT_KEYS = ['fact', 'disable', 'equals', 'at-most', 'sum', 'difference']
const PLACE_KEYS = ['place', 'in']

/** Returns what may be written at a position of a rule, test or configuration file. */
export async function completionsAt(
  document: TextDocument,
  position: Position,
  schema: SchemaName,
  rules: RuleSet,
): Promise<CompletionItem[]> {
  const at = placeOf(document.getText(), document.offsetAt(position))
  if (at === null) return []
  const { keysAt, wordsAt } = await import('../rules/schema/keys-at.ts')
  const { PACKS } = await import('../core.ts')
  const { place, word } = at
  const range = { start: document.positionAt(word.start), end: document.positionAt(word.end) }
  const item = ({ name, description }: Offered, kind: CompletionItemKind, after = ''): CompletionItem => ({
    label: name,
    kind,
    textEdit: { range, newText: `${name}${after}` },
    ...(description !== null && { documentation: { kind: 'markdown', value: description } }),
  })
  const facts = rules.facts.map(({ id, name }) => ({ name: id, description: name }))
  if (place.is === 'key') {
    const after = /^[ \t]*:/.test(document.getText().slice(word.end, word.end + 20)) ? '' : ': '
    const isOfFacts = schema === 'tests' && place.path.at(-1) === 'reads'
    const keys = isOfFacts ? facts : keysAt(schema, place.path)
    const isNew = ({ name }: Offered) => name === word.text || !place.beside.includes(name)
    return keys
      .filter(isNew)
      .map((one) => item(one, isOfFacts ? CompletionItemKind.Reference : CompletionItemKind.Property, after))
  }
  const key = place.path.findLast((part) => !/^[0-9]+$/.test(part)) ?? ''
  if (FACT_KEYS.includes(key)) return facts.map((one) => item(one, CompletionItemKind.Reference))
  if (PLACE_KEYS.includes(key))
    return rules.places.map(({ name }) => item({ name, description: null }, CompletionItemKind.Reference))
  if (key === 'extends') return PACKS.map((name) => item({ name, description: null }, CompletionItemKind.Module))
  return wordsAt(schema, place.path).map((one) => item(one, CompletionItemKind.EnumMember))
}
