import type { Mistake } from '../model/index.ts'
import { type Config, camelCase, KEYS, type Option } from '../options/index.ts'
import type { SourceFile } from './file/read-yaml.ts'
import { listOf, type OneOrMore } from './file/rule-file.ts'
import { configValidator } from './schema/config-schema.ts'
import { readChecked } from './schema/validate.ts'

/** Reads `.factlint.yml`. If the file has mistakes, `config` is empty and must not be used. */
export function readConfig(file: SourceFile): { config: Config; mistakes: Mistake[] } {
  const { checked, mistakes } = readChecked<Record<string, unknown>>(file, configValidator())
  if (!checked || mistakes.length > 0) return { config: {}, mistakes }
  const { data } = checked
  const entries = KEYS.filter(({ name }) => data[name] !== undefined).map(
    (option) => [camelCase(option.name), readValue(option, data[option.name])] as const,
  )
  return { config: Object.fromEntries(entries) as Config, mistakes }
}

/** Returns the value of a key. A single pattern can be written without a list. */
const readValue = ({ takes }: Option, written: unknown): unknown =>
  takes === 'patterns' ? [...listOf(written as OneOrMore)] : written
