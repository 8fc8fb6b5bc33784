import { singularOf } from '../english/forms/plural.ts'
import type { Token } from '../model/index.ts'
import type { Counted } from './counted.ts'

/**
 * The phrase in dictionary form, lower case, of its describing words alone: "public housing property", and whatever the
 * degree or the joining "small tenancy" ("smaller tenancies"), "digital physical sale" ("digital and physical sales").
 */
export function singular(tokens: readonly Token[], counted: Counted): string {
  const words = tokens.slice(counted.from, counted.to)
  return words
    .filter(({ normal }) => !JOINING_OR_DEGREE.test(normal))
    .map((token, i, { length }) => (i === length - 1 ? nounForm(token) : plainDegree(token)))
    .join(' ')
    .trim()
}

const JOINING_OR_DEGREE = /^(and|or|most|least|more|less|very)$/

/** "Britons", "Democrats": people whom the tagger takes for one name. */
const PEOPLES = /(?:ans|tons|crats|ists|ites)$/

/** "MPs", "NGOs": initials in the plural. */
export const INITIALS = /^\p{Lu}{2,5}s$/u

/** "saves" taken for a verb: its noun is as regular as the verb, "coaches" is coach and "flies" fly. */
function nounForm({ lemma, normal, text, tags }: Token): string {
  if (tags.has('ProperNoun') && lemma === normal && PEOPLES.test(normal)) return normal.slice(0, -1)
  if (INITIALS.test(text)) return normal.slice(0, -1)
  return normal === 'lives' || tags.has('Verb') ? singularOf(normal) : lemma
}

/** "smaller" and "smallest" as "small"; the tagger knows "best" and "worst" for no superlatives. */
const plainDegree = ({ lemma, normal, tags }: Token): string => {
  if (normal === 'best') return 'good'
  if (normal === 'worst') return 'bad'
  return tags.has('Comparative') || tags.has('Superlative') ? lemma : normal
}
