import type { ErrorObject } from 'ajv/dist/2020.js'

/** A schema of those keywords that the schemas of rule files have. */
export interface Schema {
  $ref?: string
  type?: string | readonly string[]
  [keyword: string]: unknown
}

/** Where in the schema and the data a check is. */
interface Place {
  schemaPath: string
  instancePath: string
  /** The key that is checked itself. */
  propertyName?: string
}

type Formats = Readonly<Record<string, (text: string) => boolean>>

const TYPES: Readonly<Record<string, (data: unknown) => boolean>> = {
  object: (data) => isMap(data),
  array: Array.isArray,
  string: (data) => typeof data === 'string',
  number: (data) => typeof data === 'number' && Number.isFinite(data),
  integer: (data) => Number.isInteger(data),
  boolean: (data) => typeof data === 'boolean',
  null: (data) => data === null,
}

const isMap = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** Keywords with a limit, by the type of what they limit, in the order in which they are checked. */
const LIMITS: readonly (readonly [keyword: string, type: string, isKept: (data: never, limit: never) => boolean])[] = [
  ['maximum', 'number', (data: number, limit: number) => data <= limit],
  ['minimum', 'number', (data: number, limit: number) => data >= limit],
  ['exclusiveMinimum', 'number', (data: number, limit: number) => data > limit],
  ['maxLength', 'string', (data: string, limit: number) => [...data].length <= limit],
  ['minLength', 'string', (data: string, limit: number) => [...data].length >= limit],
  ['pattern', 'string', (data: string, pattern: string) => new RegExp(pattern, 'u').test(data)],
  ['maxItems', 'array', (data: unknown[], limit: number) => data.length <= limit],
  ['minItems', 'array', (data: unknown[], limit: number) => data.length >= limit],
  ['maxProperties', 'object', (data: object, limit: number) => Object.keys(data).length <= limit],
  ['minProperties', 'object', (data: object, limit: number) => Object.keys(data).length >= limit],
]

/**
 * Returns a function that checks data against a schema without compiling it, for a page, where the compiled schemas would
 * take five times as long to load. It finds the same errors as Ajv, in the same order.
 */
export function schemaErrors(root: Schema, formats: Formats): (data: unknown) => ErrorObject[] {
  const resolved = (ref: string): Schema =>
    ref
      .split('/')
      .slice(1)
      .reduce((part, key) => part[key] as Schema, root)

  function check(schema: Schema, data: unknown, place: Place): ErrorObject[] {
    const found: ErrorObject[] = []
    const fail = (keyword: string, params: object = {}) => {
      const [own, schemaPath] = [schema[keyword], `${place.schemaPath}/${keyword}`]
      found.push({ ...place, keyword, schemaPath, params, schema: own, parentSchema: schema, data } as ErrorObject)
    }
    const within = (path: string, part: unknown, value: unknown, more: Partial<Place> = {}) =>
      check(part as Schema, value, { ...place, schemaPath: `${place.schemaPath}/${path}`, ...more })
    const at = (key: string | number) => ({
      instancePath: `${place.instancePath}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    })
    const types = [schema.type ?? []].flat()
    const isOfType = types.length === 0 || types.some((type) => TYPES[type]?.(data))
    const own = types.length === 1 && hasKeywordsOf(types[0] ?? '', schema) ? types[0] : null
    if (!isOfType && own === null) {
      fail('type', { type: schema.type })
      return found
    }
    if (schema.$ref !== undefined)
      found.push(...check(resolved(schema.$ref), data, { ...place, schemaPath: schema.$ref }))
    if (Array.isArray(schema.enum) && !schema.enum.includes(data)) fail('enum', { allowedValues: schema.enum })
    for (const keyword of ['anyOf', 'oneOf']) {
      const branches = schema[keyword] as Schema[] | undefined
      if (!branches) continue
      const results = branches.map((branch, i) => within(`${keyword}/${i}`, branch, data))
      const passing = results.flatMap((errors, i) => (errors.length === 0 ? [i] : []))
      if (keyword === 'anyOf' ? passing.length > 0 : passing.length === 1) continue
      found.push(...(keyword === 'oneOf' && passing.length > 1 ? results.slice(0, passing[1]) : results).flat())
      fail(keyword, keyword === 'anyOf' ? {} : { passingSchemas: passing.length > 0 ? passing.slice(0, 2) : null })
    }
    if (schema.if !== undefined && within('if', schema.if, data).length === 0) {
      const errors = within('then', schema.then, data)
      found.push(...errors)
      if (errors.length > 0) fail('if', { failingKeyword: 'then' })
    }
    if (!isOfType) {
      fail('type', { type: schema.type })
      return found
    }
    for (const [keyword, type, isKept] of LIMITS) {
      const limit = schema[keyword] as never
      if (limit !== undefined && TYPES[type]?.(data) && !isKept(data as never, limit)) fail(keyword, { limit })
    }
    if (typeof data === 'string' && typeof schema.format === 'string' && !formats[schema.format]?.(data)) fail('format')
    if (Array.isArray(data) && schema.items)
      for (const [i, item] of data.entries()) found.push(...within('items', schema.items, item, at(i)))
    if (isMap(data)) found.push(...checkMap(data))
    return found

    function checkMap(map: Record<string, unknown>): ErrorObject[] {
      const properties = (schema.properties ?? {}) as Record<string, Schema>
      for (const key of (schema.required as string[] | undefined) ?? [])
        if (map[key] === undefined) fail('required', { missingProperty: key })
      for (const key of Object.keys(map)) {
        if (!schema.propertyNames) break
        const errors = within('propertyNames', schema.propertyNames, key, { propertyName: key })
        found.push(...errors)
        if (errors.length > 0) fail('propertyNames', { propertyName: key })
      }
      for (const [key, value] of Object.entries(map)) {
        if (schema.additionalProperties === undefined || Object.hasOwn(properties, key)) continue
        if (schema.additionalProperties === false) fail('additionalProperties', { additionalProperty: key })
        else found.push(...within('additionalProperties', schema.additionalProperties, value, at(key)))
      }
      return Object.entries(properties).flatMap(([key, part]) =>
        map[key] === undefined ? [] : within(`properties/${key}`, part, map[key], at(key)),
      )
    }
  }
  return (data) => check(root, data, { schemaPath: '#', instancePath: '' })
}

/** Keywords by the type of what they are about. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  number: ['maximum', 'minimum', 'exclusiveMinimum'],
  string: ['maxLength', 'minLength', 'pattern', 'format'],
  array: ['maxItems', 'minItems', 'items'],
  object: ['maxProperties', 'minProperties', 'required', 'propertyNames', 'additionalProperties', 'properties'],
}

/** Tells whether a schema has keywords about a type: its type is then checked with them, after those about any type. */
const hasKeywordsOf = (type: string, schema: Schema): boolean =>
  (ABOUT[type === 'integer' ? 'number' : type] ?? []).some((keyword) => keyword in schema)
