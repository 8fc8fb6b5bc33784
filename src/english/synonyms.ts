/**
 * Words that news uses for one another when it counts: of two texts, one says "fatalities", the other that people "died".
 * A group is one meaning; a word stands in one group. Dictionary forms.
 */
const GROUPS: readonly string[] = [
  'die dead death fatality kill killing execute slay murder perish massacre toll drown',
  'injure injury wound hurt injured wounded',
  'earn gross make collect take rake receive garner',
  'arrest detain jail custody imprison',
  'free release liberate rescue',
  'hold held captive captivity remain',
  'abduct kidnap seize take-hostage',
  'displace flee evacuate homeless uproot',
  'rise increase grow climb jump gain soar surge up hike',
  'fall decrease drop decline lose slip shed down plunge slide tumble',
  'worldwide global globally international overall',
  'people person man individual human',
  'child kid youth minor teen teenager',
  'review critic reviewer',
  'pay cost price fee sell buy worth spend',
  'percent percentage share proportion',
  'case infection',
  'truck lorry',
  'worker employee staff staffer job',
  'soldier troop serviceman',
  'cop police policeman officer deputy',
  'lawmaker legislator senator congressman',
  'game match',
  'movie film',
  'firm company business',
  'student pupil',
  'wed marry marriage wedding',
  'jail prison sentence',
  'vote ballot',
  'home house',
  'shoot shooting gun',
  'plane jet aircraft airliner',
  'car vehicle',
  'hit reach touch',
]

const groupOf = new Map(GROUPS.flatMap((words, group) => words.split(' ').map((word) => [word, `=${group}`] as const)))

/** One key for all words of a meaning, and for all forms of a word ("approve", "approval"). Dictionary form in. */
export const meaningOf = (lemma: string): string => groupOf.get(lemma) ?? (lemma.length > 6 ? lemma.slice(0, 6) : lemma)
