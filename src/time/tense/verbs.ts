import { copula, modal, perfect, pluperfect } from './auxiliaries.ts'
import { intention, type VerbGroup } from './group.ts'
import { arranged, foresees, opening, past, present, prospect } from './main-verbs.ts'

/** The readers of verb groups; the first that reads one wins. */
const READERS = [modal, copula, perfect, pluperfect, intention, foresees, opening, prospect, arranged, present, past]

/** Verbs are in lower case or contracted with their subject: "They'll". */
const CAN_BE_VERB = /^[a-z’]|'/

/** Returns the verb groups in a list of words, in order and without overlap. */
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
