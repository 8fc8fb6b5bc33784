import type { Plugin } from 'rolldown'

const COMPROMISE = new URL('../../node_modules/compromise/src/', import.meta.url)

/** The word lists of a model, with the class of each word. */
type Words = Record<string, unknown>
interface Model {
  one: Record<'lexicon' | 'frozenLex' | '_multiCache', Words>
  two: Record<'switches' | 'uncountable', Words>
}

const LOADED = "import { lexicon, switches, frozenLex } from './lexicon/index.js'"
const EXPANDED = 'model = expandLexicon(model)'
const COPIED =
  'if (!model[key]) Object.assign(model, { [key]: {} })\n        mergeDeep(model[key], plugin[key]) //recursion'
/** Merges the few words of compromise's first part into the many of its second, and not the other way round. */
const TAKEN = `if (key === 'lexicon') for (const word in model[key]) plugin[key][word] ??= model[key][word]
        if (key !== 'lexicon' && Object.keys(model[key] ?? {}).length > 0) mergeDeep(model[key], plugin[key])
        else model[key] = plugin[key]`

/** Adds the words of compromise in their final form, which it otherwise unpacks and derives at every start. */
async function withWords(code: string): Promise<string> {
  const path = '2-two/preTagger/model/index.js'
  const { one, two } = ((await import(new URL(path, COMPROMISE).href)) as { default: Model }).default
  const ready = JSON.stringify({
    one: { lexicon: grouped(one.lexicon), frozenLex: grouped(one.frozenLex), _multiCache: grouped(one._multiCache) },
    two: { switches: grouped(two.switches), uncountable: grouped(two.uncountable) },
  })
  return replaced(
    replaced(code, LOADED, 'const [lexicon, switches, frozenLex] = [{}, {}, {}]'),
    EXPANDED,
    `const ready = JSON.parse(${JSON.stringify(ready)})
    for (const part of ['one', 'two'])
      for (const [name, groups] of Object.entries(ready[part]))
        for (const [what, words] of groups) for (const word of words.split("\\n")) model[part][name][word] = what`,
  ).replace(/^import expandLexicon .*$/m, '')
}

/** Groups words by class, which is shorter and faster to read. */
function grouped(words: Words): [unknown, string][] {
  const groups = Map.groupBy(Object.keys(words), (word) => JSON.stringify(words[word]))
  return [...groups].map(([what, names]) => [JSON.parse(what), names.join('\n')])
}

/** The parts of compromise's world that parse its rules. */
interface RulesWorld {
  model: { two: { matches: object[] } }
  methods: { one: { buildNet(rules: object[], world: RulesWorld): void } }
}

/** Makes sets and regular expressions of what stands for them in JSON. */
const REVIVE = `const revive = (slots) => {
  for (const slot of slots) {
    if (slot.fastOr) slot.fastOr = new Set(slot.fastOr)
    if (slot.regex) slot.regex = new RegExp(slot.regex)
    slot.choices?.forEach(revive)
  }
}`

/** Returns the rules by which compromise tags words by their neighbours as it parses them before its first sentence. */
async function parsedRules(): Promise<string> {
  const { default: nlp } = (await import(new URL('two.js', COMPROMISE).href)) as { default: { world(): RulesWorld } }
  const world = nlp.world()
  const rules = world.model.two.matches.map((rule) => ({ ...rule }))
  world.methods.one.buildNet(rules, world)
  const ready = JSON.stringify(rules, (_, value) => {
    if (value instanceof Set) return [...value]
    return value instanceof RegExp ? value.source : value
  })
  return `${REVIVE}
    const matches = JSON.parse(${JSON.stringify(ready)})
    for (const { regs, notIf } of matches) {
      revive(regs)
      if (notIf) revive(notIf)
    }
    export default { two: { matches } }`
}

function replaced(code: string, from: string, to: string): string {
  if (!code.includes(from))
    throw new Error(`compromise has changed: "${from}" is no longer in it, see scripts/bundle/ready-words.ts`)
  return code.replace(from, () => to)
}

const PARSED = 'matches.forEach(obj => {\n    obj.regs = parseMatch(obj.match, {}, world)'

/** Lets compromise pass over rules that are parsed already, when it tags a whole clause. */
const onlyUnparsed = (code: string): string =>
  replaced(code, PARSED, PARSED.replace('{', '{\n    if (obj.regs) return'))

const handlers: Record<string, (code: string) => string | Promise<string>> = {
  'API/extend.js': (code) => replaced(code, COPIED, TAKEN),
  '2-two/preTagger/model/index.js': withWords,
  '2-two/postTagger/model/index.js': parsedRules,
  '1-one/sweep/methods/buildNet/01-parse.js': onlyUnparsed,
}

/**
 * Makes compromise start with its words and rules ready, and use the words without copying. It then starts several times
 * as fast.
 */
export const readyWords: Plugin = {
  name: 'ready words',
  transform: {
    filter: {
      id: /compromise[\\/]src[\\/](?:API[\\/]extend|2-two[\\/](?:pre|post)Tagger[\\/]model[\\/]index|1-one[\\/]sweep[\\/]methods[\\/]buildNet[\\/]01-parse)\.js$/,
    },
    handler: (code, id) => handlers[id.replaceAll('\\', '/').split('/compromise/src/')[1] ?? '']?.(code),
  },
}
