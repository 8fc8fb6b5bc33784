import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { Mistake, SourceLine } from '../../model/index.ts'
import type { Located } from '../file/located.ts'
import { readYaml, type SourceFile } from '../file/read-yaml.ts'
import { withShortQuotes } from '../file/short-quotes.ts'
import type { ValidatedFile } from '../file/validated-file.ts'
import { type SchemaMistake, schemaMistakes } from './schema-mistakes.ts'

/** Reads a file and checks it against a schema. `checked` is null if the file is not YAML or not a map. */
export function readChecked<T>(
  file: SourceFile,
  validate: ValidateFunction,
): { checked: ValidatedFile<T> | null; mistakes: Mistake[] } {
  const { checked, mistakes } = checkedFile<T>(file, validate)
  return { checked, mistakes: withShortQuotes(mistakes) }
}

function checkedFile<T>(
  file: SourceFile,
  validate: ValidateFunction,
): { checked: ValidatedFile<T> | null; mistakes: Mistake[] } {
  const { located, mistakes } = readYaml(file)
  if (!located) return { checked: null, mistakes }
  const found = validate(located.data) ? [] : schemaMistakes(validate.errors ?? [])
  const reported = new Set(mistakes.map(lineAndColumn))
  const broken = new Set<unknown>()
  for (const mistake of found) {
    const owners = ownersOf(located.data, mistake.path)
    const at = position(located, owners, mistake)
    if (mistake.message !== null && !reported.has(lineAndColumn(at))) mistakes.push({ ...at, message: mistake.message })
    if (mistake.about !== 'key') for (const part of brokenBy(mistake, owners)) broken.add(part)
  }
  if (!isObject(located.data) || Array.isArray(located.data)) return { checked: null, mistakes }
  dropBrokenSections(located.data, found)
  const isSound = (part: unknown): boolean =>
    !isObject(part) || (!broken.has(part) && Object.values(part).every(isSound))
  const isWhole = found.every(({ path }) => path.length > 1)
  return { checked: { located, data: located.data as T, isWhole, isSound }, mistakes }
}

const lineAndColumn = ({ line, column }: SourceLine): string => `${line}:${column}`

/** Removes sections of the wrong type, such as a list in place of a map. */
function dropBrokenSections(data: object, mistakes: readonly SchemaMistake[]): void {
  for (const { path, about } of mistakes)
    if (about === 'value' && path.length === 1) Reflect.deleteProperty(data, path[0] ?? '')
}

/** Returns the maps and lists on the way to an entry, outermost first, and then the entry if it is one itself. */
function ownersOf(data: unknown, path: readonly string[]): object[] {
  const owners: object[] = []
  let part = data
  for (const key of [...path, null]) {
    if (!isObject(part)) break
    owners.push(part)
    part = key === null ? null : (part as Record<string, unknown>)[key]
  }
  return owners
}

function position(located: Located, owners: readonly object[], { path, about }: SchemaMistake): SourceLine {
  const key = path.at(-1)
  const owner = owners[path.length - 1]
  if (key === undefined || !owner) return owners[0] ? located.at(owners[0]) : { path: located.path, line: 1, column: 1 }
  return about === 'value' ? located.at(owner, key) : located.keyAt(owner, key)
}

/**
 * Returns the part that no longer matches the schema: the map with the wrong keys, or the innermost map around a wrong
 * value.
 */
function brokenBy({ path, about }: SchemaMistake, owners: readonly object[]): object[] {
  const around = owners.slice(0, about === 'map' ? path.length + 1 : path.length)
  const map = around.findLastIndex((owner) => !Array.isArray(owner))
  return around.slice(Math.max(map, 0))
}

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null
