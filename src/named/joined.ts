import type { Mention } from '../model/index.ts'
import type { NamedText } from './mention.ts'
import { isTelling } from './same-name.ts'

/**
 * Returns the names that a later text writes with other spaces or apostrophes than an earlier one: "Delta Airlines", "Delta
 * Air Lines". A hyphen is style.
 */
export function joinedConflicts(later: NamedText, earlier: NamedText): { later: Mention; earlier: Mention }[] {
  const [ours, theirs] = [bySound(later.mentions), bySound(earlier.mentions)]
  return [...ours].flatMap(([letters, [mention]]) => {
    const [other] = theirs.get(letters) ?? []
    const isPlain = [mention, other].every((one) => one && one.name.words.length > 1)
    if (!mention || !other || !isPlain || isFromOneHouse(ours.get(letters), theirs.get(letters))) return []
    return sharedWords(mention, other).some(isTelling) && !later.isFromOtherScript && !earlier.isFromOtherScript
      ? [{ later: mention, earlier: other }]
      : []
  })
}

const bySound = (mentions: readonly Mention[]): Map<string, Mention[]> =>
  Map.groupBy(mentions, (mention) => writtenIn(mention).replace(/[ '-]/g, ''))

/** Returns a name as it is compared, with its spaces and apostrophes. */
const writtenIn = ({ name }: Mention): string => name.words.map(({ folded }) => folded).join(' ')

/** Tells whether both texts write a name alike somewhere, or differ in hyphens alone, which are style. */
const isFromOneHouse = (ours: readonly Mention[] = [], theirs: readonly Mention[] = []): boolean => {
  const ways = (one: Mention) => [writtenIn(one).replaceAll('-', ' '), writtenIn(one).replaceAll('-', '')]
  const written = new Set(theirs.flatMap(ways))
  return ours.some((one) => ways(one).some((way) => written.has(way)))
}

const sharedWords = (a: Mention, b: Mention): string[] => {
  const words = new Set(b.name.words.map(({ folded }) => folded))
  return a.name.words.map(({ folded }) => folded).filter((word) => words.has(word))
}
