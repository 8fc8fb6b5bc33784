import { library, type Term, viewOf } from './library.ts'
import { remember } from './remember.ts'

const known = remember<Omit<Term, 'tags'>>(20_000)

/** The words of a text as compromise cuts them, untagged; taken for one sentence, whatever line breaks are in it. */
export function wordsOf(text: string): Term[] {
  const { splitTerms } = library.methods.one.tokenize
  return splitTerms(text, library.model).map((raw) => ({ ...known(raw, () => wordOf(raw)), tags: new Set() }))
}

function wordOf(raw: string): Omit<Term, 'tags'> {
  const term = library.methods.one.tokenize.splitWhitespace(raw, library.model)
  viewOf([[term]], library).compute('normal')
  const { pre, text, post, normal } = term
  return { pre, text, post, normal }
}
