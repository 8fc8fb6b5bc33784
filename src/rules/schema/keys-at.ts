import configSchema from './config.schema.json' with { type: 'json' }
import rulesSchema from './rules.schema.json' with { type: 'json' }
import testsSchema from './tests.schema.json' with { type: 'json' }

/** The kinds of files that have a schema. */
export type SchemaName = keyof typeof SCHEMAS

/** A key that a map may have, or a word that a value may be. */
export interface Offered {
  name: string
  description: string | null
}

interface Schema {
  description?: string
  $ref?: string
  const?: unknown
  enum?: readonly unknown[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  then?: Schema
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  $defs?: Record<string, Schema>
}

const SCHEMAS = {
  rules: rulesSchema as Schema,
  config: configSchema as Schema,
  tests: testsSchema as Schema,
}

/** Returns the keys that the map at a path may have; the path holds keys and the indexes of lists. */
export const keysAt = (schema: SchemaName, path: readonly string[]): Offered[] =>
  unique(
    schemasAt(schema, path).flatMap(({ properties = {} }) =>
      Object.entries(properties).map(([name, one]) => ({ name, description: descriptionOf(one, SCHEMAS[schema]) })),
    ),
  )

/** Returns the words that the value at a path may be, if it may only be one of them. */
export const wordsAt = (schema: SchemaName, path: readonly string[]): Offered[] =>
  unique(
    schemasAt(schema, path)
      .flatMap((one) => [...(one.enum ?? []), ...(one.const === undefined ? [] : [one.const]), ...switchOf(one)])
      .filter((word) => typeof word === 'string' || typeof word === 'boolean')
      .map((word) => ({ name: String(word), description: null })),
  )

const switchOf = (schema: Schema): boolean[] => ((schema as { type?: unknown }).type === 'boolean' ? [true, false] : [])

const unique = (offered: readonly Offered[]): Offered[] =>
  [...new Map(offered.toReversed().map((one) => [one.name, one])).values()].reverse()

/** Returns the schemas that the value at a path may match. */
function schemasAt(name: SchemaName, path: readonly string[]): Schema[] {
  const root = SCHEMAS[name]
  return path.reduce<Schema[]>(
    (schemas, key) => schemas.flatMap((one) => within(one, key)).flatMap((one) => whole(one, root)),
    whole(root, root),
  )
}

function within({ properties, additionalProperties, items }: Schema, key: string): Schema[] {
  const own = properties?.[key]
  if (own) return [own]
  const other = /^[0-9]+$/.test(key) && items ? items : additionalProperties
  return typeof other === 'object' ? [other] : []
}

/** Returns a schema with those that it refers to, and with each that a value may match instead. */
function whole(schema: Schema, root: Schema): Schema[] {
  const target = schema.$ref === undefined ? [] : whole(targetOf(schema.$ref, root), root)
  const inside = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.then ? [schema.then] : [])]
  return [schema, ...target, ...inside.flatMap((one) => whole(one, root))]
}

const targetOf = (ref: string, root: Schema): Schema =>
  ref
    .split('/')
    .slice(1)
    .reduce<Schema>((at, key) => (at as Record<string, Schema>)[key] ?? {}, root)

const descriptionOf = (schema: Schema, root: Schema): string | null =>
  whole(schema, root).find(({ description }) => description !== undefined)?.description ?? null
