import type { SourceRange, Span } from './span.ts'

/** The status that goes with a title: "former", "acting", "-designate", "deputy". */
export type TitleStatus = 'former' | 'acting' | 'designate' | 'deputy'

/** A person's name, with the title beside it. */
export interface NameMention extends Span {
  /** Id of the person in the rules, if the name (or a known misspelling) is theirs. */
  person: string | null
  name: string
  /** As written, without status words: "Mossad Chief"; null if there is none. */
  title: string | null
  status: TitleStatus | null
  /** The known misspelling, as written, and the right spelling; null if it is spelled correctly. */
  misspelt: (SourceRange & { written: string; right: string }) | null
}
