import { copula, modal, perfect, pluperfect } from './auxiliaries.ts'
import { intention, type VerbGroup } from './group.ts'
import { arranged, opening, past, present, prospect } from './main-verbs.ts'

/** What a verb group can be; the first that reads it wins. */
const READERS = [modal, copula, perfect, pluperfect, intention, opening, prospect, arranged, present, past]

/** Verbs stand in lower case, or are grown together with their subject: "They'll". */
const CAN_BE_VERB = /^[a-z’]|'/

/** The verb groups of a list of words, in order; words that belong to one are read once. */
export const verbGroups = (words: string[]): VerbGroup[] => {
  const groups: VerbGroup[] = []
  for (let at = 0; at < words.length; at++) {
    if (!CAN_BE_VERB.test(words[at] ?? '')) continue
    for (const read of READERS) {
      const group = read(words, at)
      if (!group) continue
      groups.push(group)
      at = group.end - 1
      break
    }
  }
  return groups
}
