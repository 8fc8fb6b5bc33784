import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'
import { personNouns } from '../../src/english/words/person-nouns.ts'

/**
 * What restores the lists: each word is a letter that says how much of its end is that of the word before, and the rest, from the last
 * letter to the first. Words of one kind end alike sooner than they begin alike.
 */
const RESTORE = `const restore = (packed) => {
  const words = {}
  let word = ''
  for (const [, kept, rest] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    word = word.slice(0, kept.charCodeAt(0) - 65) + rest
    words[[...word].reverse().join('')] = true
  }
  return words
}`

const LEXICON = /[\\/]compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]lexicon[\\/]_data\.js$/

/** Where our nouns for persons are. */
const PERSON_NOUNS = /[\\/]src[\\/]english[\\/]words[\\/]person-nouns\.ts$/

/** The code that unpacks the lists of compromise. */
const UNPACKED = "import { unpack } from 'efrt'"

/** Packs words so that gzip makes them shorter than it makes those that are packed for good already. */
export function packed(words: readonly string[]): string {
  let before = ''
  return words
    .map((word) => [...word].reverse().join(''))
    .toSorted()
    .map((word) => {
      let same = 0
      while (same < 25 && same < word.length && word[same] === before[same]) same++
      before = word
      return String.fromCharCode(65 + same) + word.slice(same)
    })
    .join('')
}

/** The module of our nouns for persons with its words packed. */
const personNounsPacked = () => ({
  code: `${RESTORE}
let nouns = null
export const personNouns = () => (nouns ??= new Set(Object.keys(restore(${JSON.stringify(packed([...personNouns()]))}))))`,
  moduleType: 'js' as const,
})

/** Sends the words of the tagger in a form that is shorter once it is compressed. */
export const shortWords: Plugin = {
  name: 'short words',
  load: {
    filter: { id: [LEXICON, PERSON_NOUNS] },
    async handler(id) {
      if (PERSON_NOUNS.test(id)) return personNounsPacked()
      const { default: lists } = (await import(pathToFileURL(id).href)) as { default: Record<string, string> }
      const { unpack } = createRequire(id)('efrt') as { unpack(list: string): object }
      const all = Object.entries(lists).map(([tag, list]) => [tag, packed(Object.keys(unpack(list)))])
      return { code: `export default ${JSON.stringify(Object.fromEntries(all))}`, moduleType: 'js' }
    },
  },
  transform: {
    filter: { id: /[\\/]compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]lexicon[\\/]index\.js$/ },
    handler(code) {
      if (!code.includes(UNPACKED)) throw new Error(`compromise has changed: "${UNPACKED}" is no longer in it`)
      return code.replace(UNPACKED, `${RESTORE}\nconst unpack = restore`)
    },
  },
}
