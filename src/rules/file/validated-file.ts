import type { SourceLine } from '../../model/index.ts'
import type { Located } from './located.ts'
import type { OneOrMore } from './rule-file.ts'

/** A file that was checked against its schema. If it has mistakes, its sound parts can still be used. */
export interface ValidatedFile<T> {
  located: Located
  /** The data. Sound parts are as the schema describes them. */
  data: T
  /** Whether every section could be read. */
  isWhole: boolean
  /** Tells whether a part of the file, with everything in it, matches the schema. */
  isSound(part: unknown): boolean
}

/** Returns the name or names under a key of a map, each with its place. */
export function namesIn<K extends string>(
  { located }: ValidatedFile<unknown>,
  owner: { [key in K]?: OneOrMore },
  key: K,
): [string, SourceLine][] {
  const names = owner[key]
  if (typeof names === 'string') return [[names, located.at(owner, key)]]
  if (!Array.isArray(names)) return []
  return names.flatMap((name, i) => (typeof name === 'string' ? [[name, located.at(names, i)]] : []))
}
