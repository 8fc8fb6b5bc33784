import type { CheckLevel, Config, Mistake } from '../model/index.ts'
import type { SourceFile } from './file/read-yaml.ts'
import { listOf, type OneOrMore } from './file/rule-file.ts'
import { configValidator } from './schema/schema.ts'
import { readChecked } from './schema/validate.ts'

/** What a configuration file holds, as `config.schema.json` describes it. */
interface ConfigFile {
  articles?: OneOrMore
  exclude?: OneOrMore
  rules?: OneOrMore
  extends?: string[]
  locale?: Config['locale']
  'fail-on'?: Config['failOn']
  scope?: Config['scope']
  drafts?: Config['drafts']
  baseline?: string
  checks?: Record<string, CheckLevel>
}

/** Reads `.factlint.yml`. With mistakes, the configuration is that of an empty file and must not be used. */
export function readConfig(file: SourceFile): { config: Config; mistakes: Mistake[] } {
  const { checked, mistakes } = readChecked<ConfigFile>(file, configValidator())
  if (!checked || mistakes.length > 0) return { config: {}, mistakes }
  const { articles, exclude, rules, 'fail-on': failOn, ...rest } = checked.data
  return { config: { ...rest, ...globs({ articles, exclude, rules }), ...(failOn && { failOn }) }, mistakes }
}

const globs = (lists: Record<string, OneOrMore | undefined>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([key, list]) => (list === undefined ? [] : [[key, [...listOf(list)]]])),
  )
