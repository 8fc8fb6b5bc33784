import type { ErrorObject } from 'ajv/dist/2020.js'
import { badName, badValue, exclusiveKeys, missingKey, missingOneOf, unknownKey } from '../file/key-mistakes.ts'
import { nearest } from '../file/nearest.ts'

/** A mistake against a schema, and the entry it is about. */
export interface SchemaMistake {
  /** The keys and indexes that lead to the entry; empty for the whole file. */
  path: readonly string[]
  /** Whether its key is wrong, its value, or the set of keys in its map. */
  about: 'key' | 'value' | 'map'
  /** The message; null if another mistake covers it, as when the missing key is present but misspelt. */
  message: string | null
}

/** Turns the validator's errors into one plain sentence for each mistake. */
export function schemaMistakes(errors: readonly ErrorObject[]): SchemaMistake[] {
  const meant = new Set(
    errors.filter(isUnknownKey).map((error) => keyOf(error, nearest(unknownIn(error), keysOf(error)))),
  )
  const mistakes = new Map<string, SchemaMistake>()
  for (const error of errors) {
    if (isEcho(error)) continue
    const isTold = missingIn(error).some((key) => meant.has(keyOf(error, key)))
    const mistake = { ...mistakeOf(error), ...(isTold && { message: null }) }
    const { path, about, message } = mistake
    const entry = [about, about === 'map' ? message : '', ...path].join('/')
    if (!mistakes.has(entry)) mistakes.set(entry, mistake)
  }
  return [...mistakes.values()]
}

/**
 * Returns whether other mistakes already cover this error. Missing keys are not reported for a value that is not a map.
 */
const isEcho = (error: ErrorObject): boolean =>
  error.keyword === 'if' ||
  error.keyword === 'propertyNames' ||
  /\/(oneOf|anyOf|if)\//.test(error.schemaPath) ||
  (isAboutKeys(error) && !isMap(error.data))

const isMap = (data: unknown): boolean => typeof data === 'object' && data !== null && !Array.isArray(data)

function mistakeOf(error: ErrorObject): SchemaMistake {
  const path = pathOf(error)
  if (isUnknownKey(error)) {
    const key = unknownIn(error)
    return { path: [...path, key], about: 'key', message: unknownKey(key, keysOf(error)) }
  }
  const expected = errorMessage(error)
  if (error.propertyName !== undefined) {
    return { path: [...path, error.propertyName], about: 'key', message: badName(error.propertyName, expected) }
  }
  if (isAboutKeys(error)) return { path, about: 'map', message: aboutKeys(error) }
  const words: string[] = error.keyword === 'enum' ? error.params.allowedValues : []
  const isNumber = [error.parentSchema?.type].flat().some((type) => type === 'number' || type === 'integer')
  return { path, about: 'value', message: badValue(path, error.data, expected, { words, isNumber }) }
}

function aboutKeys(error: ErrorObject): string {
  const missing = missingIn(error)
  if (error.keyword === 'required') return missingKey(missing[0] ?? '')
  if (missing.length > 0) return missingOneOf(missing)
  return exclusiveKeys(alternatives(error).filter((key) => key in (error.data as object)))
}

const isUnknownKey = ({ keyword }: ErrorObject): boolean => keyword === 'additionalProperties'

const unknownIn = (error: ErrorObject): string => error.params.additionalProperty

/** Returns whether the error is about which keys a map has. */
const isAboutKeys = ({ keyword }: ErrorObject): boolean => ['required', 'oneOf', 'anyOf'].includes(keyword)

/** Returns the keys of which one is missing; empty if there are too many. */
function missingIn(error: ErrorObject): string[] {
  if (error.keyword === 'required') return [error.params.missingProperty]
  return isAboutKeys(error) && !error.params.passingSchemas ? alternatives(error) : []
}

const alternatives = (error: ErrorObject): string[] =>
  (error.schema as { required?: string[] }[]).flatMap((schema) => schema.required ?? [])

const pathOf = ({ instancePath }: ErrorObject): string[] =>
  instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

const keyOf = ({ instancePath }: ErrorObject, key: string | null): string => `${instancePath}/${key}`

const keysOf = ({ parentSchema }: ErrorObject): string[] => Object.keys(parentSchema?.properties ?? {})

/** Returns the expected value, as the schema describes it. */
const errorMessage = ({ parentSchema }: ErrorObject): string => parentSchema?.errorMessage ?? 'something else'
