import { tagsBySpelling } from './letters.ts'
import { library, run, type Term, viewOf } from './library.ts'
import { memoize } from './memoize.ts'

/** A word as written in a text, with what can be known without its neighbours. */
export interface Word {
  /** The term without tags. */
  term: Omit<Term, 'tags'>
  /** Tags from the lexicon. */
  tags: ReadonlySet<string>
  /** Tags from lexicon and spelling as the first word of a sentence; `later` as any other. */
  first: ReadonlySet<string>
  later: ReadonlySet<string>
  /** Whether the library splits or replaces it: "didn't", "5km", "@". */
  isSeveral: boolean
  /** Number of words in the longest known phrase that begins with it; 0 if there is none. */
  longest: number
}

const known = memoize<Word>(20_000)

/** Returns the words of a text as compromise splits them. Takes the text as one sentence, ignoring line breaks. */
export function wordsOf(text: string): Word[] {
  const { splitTerms } = library.methods.one.tokenize
  return splitTerms(text, library.model).map((raw) => known(raw, () => wordOf(raw)))
}

function wordOf(raw: string): Word {
  const term = library.methods.one.tokenize.splitWhitespace(raw, library.model)
  run('normal', [[term]], library)
  const cut = viewOf([[{ ...term, tags: new Set() }]], library)
  cut.compute('contractions')
  const [first, ...others] = cut.document[0] ?? []
  const isSeveral = others.length > 0 || first?.implicit !== undefined || /'d$/.test(term.normal)
  const { pre, text, post, normal } = term
  for (const step of ['alias', 'machine', 'freeze', 'lexicon']) run(step, [[term]], library)
  const { tags, frozen, machine, alias } = term
  return {
    term: { pre, text, post, normal, ...(machine && { machine }), ...(alias && { alias }), ...(frozen && { frozen }) },
    tags: new Set(tags),
    first: tagsBySpelling(term, true),
    later: tagsBySpelling(term, false),
    isSeveral,
    longest: library.model.one._multiCache[machine ?? normal] ?? 0,
  }
}
