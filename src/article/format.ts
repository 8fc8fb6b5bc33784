import { isWordDocument } from '../base/word-document.ts'
import type { Format } from '../model/index.ts'

const FORMATS: readonly [RegExp, Format][] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.mdx$/i, 'mdx'],
  [/\.x?html?$/i, 'html'],
  [/\.(?:adoc|asciidoc)$/i, 'asciidoc'],
  [/\.rst$/i, 'rst'],
]

/** Returns the format of a file by its name; plain text for any other name, and without one. */
export const formatOf = (path: string | null): Format =>
  isWordDocument(path) ? 'docx' : (FORMATS.find(([extension]) => path !== null && extension.test(path))?.[1] ?? 'text')
