import { tagsBySpelling } from './letters.ts'
import { library, run, type Term, viewOf } from './library.ts'
import { memoize } from './memoize.ts'

/** A word as it stands in a text, and what can be said of it without its neighbours. */
export interface Word {
  /** Without tags. */
  term: Omit<Term, 'tags'>
  /** By the lexicon. */
  tags: ReadonlySet<string>
  /** By lexicon and letters, as the first word of a sentence and as a later one. */
  first: ReadonlySet<string>
  later: ReadonlySet<string>
  /** Whether the library makes several words of it, or another: "didn't", "5km", "@". */
  isSeveral: boolean
  /** How many words a known phrase that begins with it has at most; 0 where there is none. */
  longest: number
}

const known = memoize<Word>(20_000)

/** The words of a text as compromise cuts them; taken for one sentence, whatever line breaks are in it. */
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
