import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import { PARTS, type Part } from '../../src/core/parts.ts'
import type { Check } from '../../src/model/check.ts'

/** A module that belongs to a part, and its functions that other modules call. */
interface LateModule {
  path: string
  functions: readonly string[]
  /** Its checks, which find nothing before the part is loaded: there is no other article to compare with. */
  checks?: readonly string[]
  /**
   * What the function returns before the part is loaded, unless it is called in `whenLoaded`; by default it throws an error
   * that says how to load it.
   */
  before?: string
}

/** What of the library for YAML writes it, or makes nodes of data and data of nodes, by file. */
const WRITES_YAML: Readonly<Record<string, readonly string[]>> = {
  'doc/applyReviver': ['applyReviver'],
  'doc/createNode': ['createNode'],
  'nodes/toJS': ['toJS'],
  'stringify/stringify': ['createStringifyContext', 'stringify'],
  'stringify/stringifyCollection': ['stringifyCollection'],
  'stringify/stringifyDocument': ['stringifyDocument'],
  'stringify/stringifyNumber': ['stringifyNumber'],
  'stringify/stringifyPair': ['stringifyPair'],
  'stringify/stringifyString': ['stringifyString'],
}

const LATE: Readonly<Record<Part, readonly LateModule[]>> = {
  markup: [
    // A text may have front matter too, but seldom more than plain keys and values.
    { path: 'src/article/head/parsed-head.ts', functions: ['parseYamlHead'] },
    { path: 'src/article/head/toml-head.ts', functions: ['readTomlHead'] },
    { path: 'src/article/head/header-lines.ts', functions: ['readHeaderLines'] },
    { path: 'src/article/passage/markup-masks.ts', functions: ['maskMarkup'] },
    { path: 'src/article/html/html.ts', functions: ['readHtml'] },
    { path: 'src/article/markdown/markdown.ts', functions: ['readMarkdown'] },
    { path: 'src/article/marked/asciidoc.ts', functions: ['readAsciidoc'] },
    { path: 'src/article/marked/rst.ts', functions: ['readRst'] },
  ],
  languages: [
    {
      path: 'node_modules/tinyld/dist/tinyld.light.node.mjs',
      functions: ['detectAll'],
      // A text without common English words is then in an unknown language.
      before: "[{ lang: 'und', accuracy: 1 }]",
    },
  ],
  tables: [{ path: 'src/rules/file/csv-rows.ts', functions: ['csvRows'] }],
  archive: [
    { path: 'src/core/check-all.ts', functions: ['checkAll', 'readAll'] },
    { path: 'src/core/compare.ts', functions: ['compareTexts', 'compareReadings'] },
    { path: 'src/core/age-queries.ts', functions: ['ageQueriesFor'] },
    {
      path: 'src/archive/names.ts',
      functions: ['misspellingIn', 'nameQueriesFor', 'rangesOfNames', 'statedQueriesFor', 'termOf'],
    },
    { path: 'src/archive/query.ts', functions: ['queriesFor', 'queryForFact', 'worthReading'] },
    { path: 'src/check/earlier-article.ts', functions: [], checks: ['earlierArticle'] },
    { path: 'src/check/earlier/age.ts', functions: [], checks: ['earlierAge'] },
    { path: 'src/check/earlier/date.ts', functions: [], checks: ['earlierDate'] },
    { path: 'src/check/earlier/spelling.ts', functions: [], checks: ['earlierSpelling'] },
    { path: 'src/check/earlier/title.ts', functions: [], checks: ['earlierTitle'] },
  ],
  upkeep: [
    // Findings then have no fix that adds a value to the rules.
    { path: 'src/rules/edit/amend.ts', functions: ['amendWith'], before: '() => null' },
    { path: 'src/rules/baseline.ts', functions: ['readBaseline'] },
    { path: 'src/rules/edit/amend-named.ts', functions: ['amendNamed'] },
    ...Object.entries(WRITES_YAML).map(([file, functions]) => ({
      path: `node_modules/yaml/browser/dist/${file}.js`,
      functions,
    })),
    { path: 'src/core/learn.ts', functions: ['learn', 'learnableIn', 'learnableNumbers'] },
    { path: 'src/core/calibrate.ts', functions: ['calibrate', 'relationsTriedIn'] },
    { path: 'src/core/first-fact.ts', functions: ['firstRule', 'oneNumber'] },
    { path: 'src/core/rule-tests/articles.ts', functions: ['testArticles'] },
    { path: 'src/core/rule-tests/examples.ts', functions: ['testRules'] },
    { path: 'src/core/rule-tests/files.ts', functions: ['readTests'] },
    { path: 'src/core/rule-upkeep/notes.ts', functions: ['ruleNotes'] },
    { path: 'src/core/explain/fact.ts', functions: ['explainFact', 'explainReading'] },
    { path: 'src/core/explain/numbers.ts', functions: ['explainNumbers'] },
    { path: 'src/rules/match/explain.ts', functions: ['explainSets'] },
    { path: 'src/rules/changed.ts', functions: ['changedRules'] },
    { path: 'src/article/shown-otherwise.ts', functions: ['linesShownOtherwise'] },
    { path: 'src/article/unread-words.ts', functions: ['linesWithUnreadWords'] },
    { path: 'src/core/history.ts', functions: ['factHistories'] },
    { path: 'src/core/name-history.ts', functions: ['nameHistory', 'placesOfName'] },
    { path: 'src/core/blast-radius.ts', functions: ['affectedArticles', 'blastRadius'] },
  ],
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LOADER = `${ROOT}src/core/parts.ts`
const STAND_IN = '\0stand-in:'
const PART = '\0part:'

interface Late {
  part: Part
  late: LateModule
}

const partOf: ReadonlyMap<string, Late> = new Map(
  PARTS.flatMap((part) => LATE[part].map((late) => [ROOT + late.path, { part, late }] as const)),
)

/** Names the module that stands in for one, so that nothing takes it for a file of a package. */
const standInOf = ({ late }: Late): string => `${STAND_IN}${late.path.replace('node_modules/', '')}?`

const byStandIn = new Map([...partOf.values()].map((late) => [standInOf(late), late]))

/** The code that loads parts, in place of the module that has nothing to load. */
const loader = (): string => `
import { expectOneOf } from './arguments.ts'
import { MissingPart } from './missing-part.ts'
export const PARTS = ${JSON.stringify(PARTS)}
const loaders = {${PARTS.map((part) => `${part}: () => import(${JSON.stringify(PART + part)})`)}}
const loaded = {}
let loadsAll = false
const missing = (part) => { throw new MissingPart(part) }
export const late = (part) => loaded[part] ?? missing(part)
export const isLoaded = (part) => part in loaded
export const isUsed = (part) => part in loaded || (loadsAll && missing(part))
export async function loadParts(...parts) {
  for (const part of parts) expectOneOf(part, PARTS, 'the part of loadParts')
  await Promise.all((parts.length > 0 ? parts : PARTS).map(async (part) => {
    loaded[part] ??= await loaders[part]()
  }))
}
export async function whenLoaded(call) {
  for (;;) {
    loadsAll = true
    try {
      return call()
    } catch (error) {
      if (!(error instanceof MissingPart)) throw error
      loadsAll = false
      await loadParts(error.part)
    } finally {
      loadsAll = false
    }
  }
}
`

/** The code of functions that call those of a part. */
async function standIn({ part, late: { path, functions, checks = [], before } }: Late): Promise<string> {
  const module = checks.length > 0 ? ((await import(ROOT + path)) as Record<string, Check>) : {}
  return [
    `import { isLoaded, isUsed, late } from ${JSON.stringify(LOADER)}`,
    ...functions.map((name) => {
      const call = `late('${part}').${name}(...given)`
      return `export const ${name} = (...given) => ${before ? `isUsed('${part}') ? ${call} : ${before}` : call}`
    }),
    ...checks.map((name) => {
      const { run: _, ...rest } = module[name] as Check
      const run = `(input) => isLoaded('${part}') ? late('${part}').${name}.run(input) : { verdicts: [], compared: [] }`
      return `export const ${name} = { ...${JSON.stringify(rest)}, run: ${run} }`
    }),
  ].join('\n')
}

/** The code of a part: all its functions. */
const partCode = (part: Part): string =>
  LATE[part]
    .map(
      ({ path, functions, checks = [] }) =>
        `export { ${[...functions, ...checks].join(', ')} } from ${JSON.stringify(ROOT + path)}`,
    )
    .join('\n')

/** Names the file of a part after it. */
export const partFile = ({ facadeModuleId }: { facadeModuleId: string | null }): string =>
  `browser/${facadeModuleId?.startsWith(PART) ? facadeModuleId.slice(PART.length) : '[name]'}.js`

/** Puts what a page does not need at first in files of their own, which `loadParts` loads. */
export const lateParts: Plugin = {
  name: 'late parts',
  resolveId: {
    order: 'pre',
    async handler(source, importer, options) {
      if (source.startsWith(PART)) return source
      if (importer === undefined || importer.startsWith(PART)) return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      const standing = found && partOf.get(found.id)
      return standing ? standInOf(standing) : null
    },
  },
  async load(id) {
    const moduleType = 'js'
    if (id === LOADER) return { code: loader(), moduleType }
    if (id.startsWith(PART)) return { code: partCode(id.slice(PART.length) as Part), moduleType }
    const found = byStandIn.get(id)
    return found && { code: await standIn(found), moduleType, moduleSideEffects: false }
  },
}
