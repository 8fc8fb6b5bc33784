import { readFileSync } from 'node:fs'
import type { Plugin } from 'rolldown'

/** A plugin of compromise that adds nothing to its documents. */
const NO_METHODS = 'export default () => {}'

/**
 * The modules of compromise that only its own users call, and what stands for each: methods of documents, output, debugging, and
 * searches that are typed in. What tags words is left as it is.
 */
const UNUSED: readonly (readonly [path: RegExp, code: string])[] = [
  [/1-one\/(?:change|lookup|match|output|pointers|tag)\/api\/index\.js$/, NO_METHODS],
  [/1-one\/(?:sweep|typeahead)\/api\.js$/, NO_METHODS],
  [/2-two\/contraction-two\/api\/index\.js$/, NO_METHODS],
  [/2-two\/postTagger\/api\.js$/, NO_METHODS],
  [/2-two\/swap\/api\/swap\.js$/, NO_METHODS],
  [/2-two\/lazy\/lazyParse\.js$/, NO_METHODS],
  [/1-one\/(?:sweep|typeahead)\/lib(?:\/index)?\.js$/, 'export default {}'],
  [/1-one\/typeahead\/compute\.js$/, 'export default { typeahead() {} }'],
  [/1-one\/lookup\/api\/buildTrie\/(?:index|compress)\.js$/, NO_METHODS],
  [/1-one\/output\/fromSpec\.js$/, 'export const [fromSpec, testSpec] = []'],
  [/1-one\/output\/methods\/debug\/index\.js$/, 'export default {}'],
  [/API\/methods\/(?:loops|utils)\.js$/, 'export default {}'],
  // Sentences are split before: it only sees the empty text that it starts with.
  [/1-one\/tokenize\/methods\/01-sentences\/index\.js$/, 'export default (text) => [text]'],
  [/1-one\/tokenize\/compute\/(?:freq|wordCount|offset)\.js$/, NO_METHODS],
  [/1-one\/sweep\/methods\/sweep\/index\.js$/, NO_METHODS],
  [/1-one\/output\/methods\/hash\.js$/, NO_METHODS],
  [/2-two\/preTagger\/compute\/penn\.js$/, NO_METHODS],
  [/1-one\/freeze\/debug\.js$/, NO_METHODS],
  [/1-one\/(?:tag\/compute\/tagRank|cache\/methods\/cacheDoc|pointers\/api\/lib\/split)\.js$/, NO_METHODS],
  [/1-one\/lexicon\/lib\.js$/, 'export default {}'],
]

/** What of a module only methods of documents call: how adjectives make nouns. */
const UNUSED_PARTS: readonly (readonly [path: RegExp, part: RegExp, instead: string])[] = [
  [/2-two\/preTagger\/model\/models\/_data\.js$/, /,\s*"AdjToNoun": \{[^}]*\}/, ''],
  [/2-two\/preTagger\/model\/models\/index\.js$/, /uncompress\(data\.AdjToNoun\)/, 'null'],
]

/** Leaves out of the tagger what it does not need for tagging. */
export const leanTagger: Plugin = {
  name: 'lean tagger',
  load: {
    filter: { id: /[\\/]compromise[\\/]src[\\/]/ },
    handler(id) {
      const path = id.replaceAll('\\', '/')
      const code = UNUSED.find(([unused]) => unused.test(path))?.[1]
      if (code !== undefined) return { code, moduleType: 'js' }
      const found = UNUSED_PARTS.find(([unused]) => unused.test(path))
      if (!found) return null
      const [, part, instead] = found
      const whole = readFileSync(id, 'utf8')
      if (!part.test(whole)) this.error(`${path} has no ${part}: see scripts/browser/lean-tagger.ts`)
      return { code: whole.replace(part, instead), moduleType: 'js' }
    },
  },
}
