import { type Document, isPair, isScalar, Lexer, type Node, visit } from 'yaml'
import type { OffsetMistake } from './offset-mistake.ts'

/** Spaces that look like a plain one, or like nothing, and are part of a word for YAML. */
const OTHER_SPACES = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000]|(?!^)\uFEFF/g
/** Curly quotation marks that open a text, and single ones around a whole text. */
const CURLY_QUOTES = /^(?:[“”„].|[‘’].*[‘’]$)/s
/** Keys whose text may itself be a quotation. */
const PROSE = new Set(['text', 'message', 'note', 'title', 'description'])

/** Where the offset of a lexeme counts a mark that the lexer adds. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F'])

/** Returns a mistake for each line with a space that is none for YAML, outside quotes, comments and blocks of text. */
export function otherSpaces(text: string): OffsetMistake[] {
  if (text.search(OTHER_SPACES) < 0) return []
  const mistakes: OffsetMistake[] = []
  let offset = 0
  let isBlock = false
  let last = -1
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.has(lexeme)) continue
    const isText = isBlock || /^["'#]/.test(lexeme)
    if (/^[|>][-+0-9]*$/.test(lexeme)) isBlock = true
    else if (lexeme.trim() !== '' && !lexeme.startsWith('#')) isBlock = false
    for (const { index } of isText ? [] : lexeme.matchAll(OTHER_SPACES)) {
      const at = offset + index
      if (last < 0 || text.slice(last, at).includes('\n')) mistakes.push({ offset: at, message: SPACE })
      last = at
    }
    offset += lexeme.length
  }
  return mistakes
}

const SPACE =
  'there is a no-break or invisible space here; replace it with a plain space, or put quotes around the text if it belongs there'

/** Returns a mistake for each text in curly quotes, which are part of the text for YAML. */
export function curlyQuotes(document: Document): OffsetMistake[] {
  const mistakes: OffsetMistake[] = []
  visit(document, {
    Scalar(key, node, path) {
      if (node.type !== 'PLAIN' || !CURLY_QUOTES.test(node.source ?? '')) return
      const owner = path.at(-1)
      const name =
        isPair(owner) && key === 'value' && isScalar(owner.key as Node) ? (owner.key as { value: unknown }).value : null
      if (typeof name !== 'string' || !PROSE.has(name)) mistakes.push({ offset: node.range?.[0] ?? 0, message: CURLY })
    },
  })
  return mistakes
}

const CURLY = 'curly quotes are part of the text here; write straight quotes ("…"), or none'
