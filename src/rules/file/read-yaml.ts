import { parseDocument } from 'yaml'
import { lineIndex } from '../../base/lines.ts'
import type { Mistake } from '../../model/index.ts'
import { CORE_SCHEMA } from '../../yaml/core-schema.ts'
import { curlyQuotes, otherSpaces } from '../../yaml/lookalikes.ts'
import type { OffsetMistake } from '../../yaml/offset-mistake.ts'
import { syntaxMistake, tagMistakes } from '../../yaml/syntax.ts'
import { Located } from './located.ts'
import { plainData } from './yaml-data.ts'

/** A rule, configuration or series file: its path from the root of the repo, and its text. */
export interface SourceFile {
  path: string
  text: string
}

/** Plain data with its places, and every mistake. `located` is null if the text cannot be parsed. */
export interface YamlFile {
  located: Located | null
  mistakes: Mistake[]
}

/** The longest file that is read, in UTF-16 units. Long series belong in CSV files. */
const MAX_LENGTH = 4_000_000

/** Reads YAML, or JSON, which is a subset of it. `language` is the name used in messages. */
export function readYaml({ path, text }: SourceFile, language: 'YAML' | 'JSON' = 'YAML'): YamlFile {
  if (text.length > MAX_LENGTH)
    return unreadable(path, `the file is longer than ${MAX_LENGTH} characters; move long series to CSV files`)
  if (text.includes('\0')) return unreadable(path, `the file is not a text file; expected ${language}`)
  try {
    return parse(path, text.replace(/^\uFEFF/, ''), language)
  } catch (error) {
    if (error instanceof RangeError) return unreadable(path, `invalid ${language}: nested too deeply`)
    throw error
  }
}

function parse(path: string, text: string, language: string): YamlFile {
  const lines = lineIndex(text)
  const placed = ({ offset, message }: OffsetMistake): Mistake => ({ path, ...lines.at(offset), message })
  const document = parseDocument(text, {
    ...CORE_SCHEMA,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  })
  const spaces = otherSpaces(text)
  if (spaces.length > 0) return { located: null, mistakes: spaces.map(placed) }
  const syntax = syntaxMistake(document, document.errors, text)
  if (syntax) {
    const { offset, message } = syntax
    return { located: null, mistakes: [placed({ offset, message: `invalid ${language}: ${message}` })] }
  }
  const { data, entries, mistakes } = plainData(document)
  return {
    located: new Located(path, data, entries, lines),
    mistakes: [...mistakes, ...curlyQuotes(document), ...tagMistakes(document)].map(placed),
  }
}

const unreadable = (path: string, message: string): YamlFile => ({
  located: null,
  mistakes: [{ path, line: 1, column: 1, message }],
})
