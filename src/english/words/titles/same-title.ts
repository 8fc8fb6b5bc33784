import { HEADS, normalTitle, SINGLE, shared, takePolity } from './office-words.ts'
import { STATUS_WORDS, titleWords } from './titles.ts'

const ADDRESS = titleWords('address')
const CALLING = titleWords('calling')

interface Office {
  head: string
  ranks: string
  polity: string | null
  /** What the office is responsible for: "mossad", "national security". */
  domain: string[]
}

const officeOf = (title: string): Office | null => {
  const words = normalTitle(title).match(/[\p{L}\p{N}-]+/gu) ?? []
  if (words.some((word) => ADDRESS.has(word))) return null
  const { polity, rest } = takePolity(words)
  const head = rest.find((word) => HEADS.has(word))
  if (!head || rest.some((word) => CALLING.has(word))) return null
  const ranks = rest.filter((word) => STATUS_WORDS.has(word) || word === 'shadow')
  const domain = rest.filter((word) => word !== head && !ranks.includes(word)).sort()
  return { head, ranks: ranks.sort().join(' '), polity, domain }
}

const sameDomain = (a: Office, b: Office): boolean | null => {
  if (a.domain.join(' ') === b.domain.join(' ')) return a.domain.length > 0 || SINGLE.has(a.head) ? true : null
  if (a.domain.length > 0 && b.domain.length > 0) return shared(a.domain, b.domain) ? null : false
  return a.head === 'speaker' ? true : null
}

/**
 * Tells whether two titles name the same office: "Mossad Chief" and "director of the Mossad" do, "Prime Minister" and
 * "National Security Adviser" do not. Returns null if the words do not tell: a form of address, a rank, or a title less
 * specific than the other.
 */
export const sameTitle = (a: string, b: string): boolean | null => {
  const [one, two] = [officeOf(a), officeOf(b)]
  if (!one || !two) return null
  if (one.polity && two.polity && one.polity !== two.polity) return false
  if (one.head !== two.head) return shared(one.domain, two.domain) ? null : false
  if (one.ranks !== two.ranks) return false
  return sameDomain(one, two)
}
