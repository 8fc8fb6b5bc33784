import type { SourceRange, Span } from './span.ts'

export type TitleStatus = 'former' | 'acting' | 'designate' | 'deputy'

/** A person's name, with the title that stands with it. */
export interface NameMention extends Span {
  /** Id of the person in the rules, where the name (or a known misspelling) is theirs. */
  person: string | null
  name: string
  /** As written, without status words: "Mossad Chief"; null where none stands with the name. */
  title: string | null
  status: TitleStatus | null
  /** The known misspelling that was met, as written, and what it should be; null where the spelling is right. */
  misspelt: (SourceRange & { written: string; right: string }) | null
}
