import type { ErrorObject } from 'ajv/dist/2020.js'
import { badName, badValue, exclusiveKeys, missingKey, missingOneOf, unknownKey } from '../file/key-mistakes.ts'
import { nearest } from '../file/nearest.ts'

/** A mistake against a schema: what is wrong, and with which entry of which map or list. */
export interface SchemaMistake {
  /** Keys and indexes that lead to the entry; empty for the file as a whole. */
  path: readonly string[]
  /** What is wrong with it: its key, its value, or which keys the map under it has. */
  about: 'key' | 'value' | 'map'
  /** Null where another mistake says it: the missing key is there, misspelt. */
  message: string | null
}

/** Turns what the validator says into one plain sentence for each mistake. */
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

/** Whether other mistakes say it already, or say it better: keys are not asked of what is no map. */
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
  return { path, about: 'value', message: badValue(path, error.data, expected, words) }
}

function aboutKeys(error: ErrorObject): string {
  const missing = missingIn(error)
  if (error.keyword === 'required') return missingKey(missing[0] ?? '')
  if (missing.length > 0) return missingOneOf(missing)
  return exclusiveKeys(alternatives(error).filter((key) => key in (error.data as object)))
}

const isUnknownKey = ({ keyword }: ErrorObject): boolean => keyword === 'additionalProperties'

const unknownIn = (error: ErrorObject): string => error.params.additionalProperty

/** Whether the mistake is about which keys a map has. */
const isAboutKeys = ({ keyword }: ErrorObject): boolean => ['required', 'oneOf', 'anyOf'].includes(keyword)

/** Keys of which one is missing; none where too many are there. */
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

/** What the schema says was expected. */
const errorMessage = ({ parentSchema }: ErrorObject): string => parentSchema?.errorMessage ?? 'something else'
