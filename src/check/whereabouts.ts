import type { Token } from '../model/index.ts'
import type { Side } from './side.ts'

const LOCATIVE = /^(?:in|at|near|outside)$/
/** What capitals say of a word behind "in", "at" or "near" that is no place. */
const NO_PLACE = ['Date', 'Month', 'WeekDay', 'Person', 'Organization', 'Demonym', 'Acronym']

/**
 * The places that a sentence names by nothing but capital letters behind "in", "at", "near" or "outside", in lower case:
 * "the blast in Basra". Enough to keep two claims apart, too little to tie one to a place of the rules.
 */
export function whereabouts({ context: { tokens } }: Side): string[] {
  return tokens.flatMap(({ normal }, i) => {
    const from = tokens[i + 1]?.normal === 'the' ? i + 2 : i + 1
    let to = from
    while (LOCATIVE.test(normal) && isCapitalised(tokens[to]) && (to === from || isNext(tokens[to - 1], tokens[to])))
      to++
    const words = tokens.slice(from, to).map((word) => word.normal)
    return words.length === 0 ? [] : [words.join(' ')]
  })
}

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !NO_PLACE.some((tag) => token.tags.has(tag))

/** With nothing but a space between. */
const isNext = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && b.start - a.end < 2
