import { visibleRange } from '../base/source-range.ts'
import type { Modality, NamedSubject, Passage, Reading, Span } from '../model/index.ts'
import { isInsideQuotes } from '../sentence/times-spoken-of.ts'

/** Returns the subject that a name, as written, stands for: the person of the rules, or whoever is called so. */
export function nameSubject(written: string, person: string | null): NamedSubject {
  const name = written.replace(/\s+/g, ' ').replace(/’/g, "'")
  return { kind: 'name', key: person === null ? `name:${name}` : `person:${person}`, name, person }
}

/** Returns whether words that state no number are the article's own, or stand in quotation marks. */
export function modalityOf(span: Span, { article, sentences }: Reading, sentence: number): Modality {
  const passage = article.passages[sentences[sentence]?.passage as number] as Passage
  return modalityAt(visibleRange(passage, span).start, passage)
}

/** Returns the same of words that begin at an offset of a passage's visible text. */
export const modalityAt = (start: number, passage: Passage): Modality =>
  isInsideQuotes(passage, start) ? 'quoted' : 'asserted'
