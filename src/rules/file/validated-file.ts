import type { SourceLine } from '../../model/index.ts'
import type { Located } from './located.ts'
import type { OneOrMore } from './rule-file.ts'

/** A file held against its schema. Where it has mistakes, the sound parts can still be looked at. */
export interface ValidatedFile<T> {
  located: Located
  /** As the schema describes it, but for parts that are not sound. */
  data: T
  /** Whether every section could be read. */
  isWhole: boolean
  /** Whether a part of the file, and everything in it, is as the schema describes it. */
  isSound(part: unknown): boolean
}

/** The names under a key of a map, one or more, each with its place. */
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
