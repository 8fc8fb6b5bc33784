import { type Document, type ErrorCode, isScalar, visit, type YAMLParseError } from 'yaml'
import { unquotedColon } from './colons.ts'
import type { OffsetMistake } from './offset-mistake.ts'

/** Messages for syntax errors of YAML, each with the way to correct them. */
const SYNTAX: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: '`*` starts a repeat; put quotes around text that starts with it',
  BAD_DQ_ESCAPE: 'in double quotes a backslash starts a special character; use single quotes for text with a backslash',
  BAD_INDENT: 'a bracket or brace is not closed, or this line is indented less than the list it belongs to',
  BAD_SCALAR_START: 'text that starts with this character needs quotes around it',
  BLOCK_AS_IMPLICIT_KEY:
    'there is a second colon on the line, or a line is indented differently from its neighbours; put quotes around text with a colon',
  BLOCK_IN_FLOW: 'a list or map over several lines cannot be inside brackets or braces',
  MISSING_CHAR: 'something is missing here: a colon after a key, a closing quote, bracket or brace, or a comma',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line with its colon',
  MULTIPLE_DOCS: '`---` starts a second document; a file can only have one',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'a tab is used to indent; use spaces',
}

const OTHER =
  'this does not belong here; look for a stray character, comma or colon, or a line indented differently from its neighbours'

/**
 * Returns the first syntax error of a document, as later ones mostly follow from it; null if there is none. With the text of
 * the document, a text with a colon that lacks quotes is told.
 */
export function syntaxMistake(document: Document.Parsed, errors = document.errors, text = ''): OffsetMistake | null {
  const [error] = errors
  if (!error) return null
  const colon = text === '' ? null : unquotedColon(text, error.pos[0])
  if (colon) return colon
  const opening = openQuote(document, error)
  if (opening !== null) return { offset: opening, message: 'a quote is opened here and not closed' }
  return { offset: error.pos[0], message: SYNTAX[error.code] ?? OTHER }
}

/** Returns the offset of the quoted text that is not closed; null for other errors. */
function openQuote(document: Document.Parsed, { code, pos }: YAMLParseError): number | null {
  let opening: number | null = null
  if (code !== 'MISSING_CHAR') return opening
  visit(document, (_, node) => {
    if (!isScalar(node) || !node.type?.startsWith('QUOTE') || node.range?.[1] !== pos[0]) return undefined
    opening = node.range[0]
    return visit.BREAK
  })
  return opening
}

const TAGS = 'tags (`!…`) and directives (`%…`) are not supported; put quotes around text that starts with `!`'

/** Returns a mistake for each tag or directive, which the parser only warns about. */
export const tagMistakes = (document: Document.Parsed): OffsetMistake[] =>
  document.warnings.map(({ pos }) => ({ offset: pos[0], message: TAGS }))
