import { singularOf } from '../english/forms/plural.ts'
import { personNouns } from '../english/words/person-nouns.ts'
import type { Token } from '../model/index.ts'
import { isNationality, isOccupation, isPlace, isProperName } from './word-class.ts'

/** Tells whether a token is a name for the people of a nation or group, in the plural: "Somalis", "Tutsis". */
export const isPeople = (token: Token): boolean =>
  PEOPLES.test(token.text) ||
  (isProperName(token) && !isPlace(token) && /^\p{Lu}\p{Ll}+(?:[aeiou]ns|is|ites|ards|ese|ers)$/u.test(token.text))

/** Names for peoples whose form says nothing, and which without their capital may be other things: "Poles", "Turks". */
const PEOPLES = /^(?:Poles|Finns|Scots|Turks|Serbs|Croats|Czechs|Slovaks|Brits|Azeris?|Kyrgyz|Burkinabe|Angelenos)$/

/** Nouns formed with "men", "women" or "folk": "oilmen", "townsfolk", and with "land", "islanders"; not "specimen", "regimen", "abdomen". */
const MEN = /^(?!speci|regi|abdo)\p{L}{2,}(?:men|folk|landers)$/u

/** Nouns for followers and practitioners: "Maoists", "lobbyists"; not "checklist", nor verbs such as "persist". */
const FOLLOWERS =
  /^(?!\p{L}*(?:sist|xist|twist|schist|geist|heist)$)(?!\p{L}*(?:check|short|black|white|play|wish|wait|watch|set|track|hit|price|back|craigs|en|de|re)list$)\p{L}{3,}ist$/u

/** Tells whether a token is a noun for persons: a nationality, an occupation, or a word for somebody by fate or status. */
export function isPersonNoun(token: Token): boolean {
  if (isNationality(token) || isOccupation(token) || isPeople(token)) return true
  if (MEN.test(token.normal)) return true
  const word = token.normal.replace(/^.*[‐‑-](?=\p{L}{4})/u, '')
  const singular = singularOf(word)
  if (singular.endsWith('ist') && FOLLOWERS.test(singular)) return true
  return [token.lemma, word, singular].some((form) => personNouns().has(form))
}
