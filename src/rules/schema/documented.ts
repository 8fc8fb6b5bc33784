import rulesSchema from './rules.schema.json' with { type: 'json' }

/** What the schema of rule files says of a value; the parts used here. */
export interface KeySchema {
  description?: string
  examples?: unknown[]
  $ref?: string
  enum?: unknown[]
  type?: string | string[]
  required?: string[]
  properties?: Record<string, KeySchema>
  additionalProperties?: KeySchema | boolean
  items?: KeySchema
  then?: KeySchema
}

/** The schema of rule files, as far as it documents keys. */
export const SCHEMA = rulesSchema as KeySchema & { $defs: Record<string, KeySchema> }

const PAGE = 'https://github.com/factlint/factlint/blob/v1/docs/rules.md'

/** A schema, and where on the page it is written about; "" for the page itself. */
interface Documented {
  schema: KeySchema
  anchor: string
  /** The part of the page that its keys stand in; "" for the page itself. */
  part: string
}

/** Address of what is written about the entry that keys and indexes lead to; about what it stands in, where it is unknown. */
export function documentationOf(path: readonly string[]): string {
  let at: Documented = { schema: SCHEMA, anchor: '', part: '' }
  for (const key of path) {
    const next = within(at, key)
    if (!next) break
    at = next
  }
  return at.anchor === '' ? PAGE : `${PAGE}#${at.anchor}`
}

/** Address of what is written about files of values. */
export const TABLE_DOCUMENTATION = `${PAGE}#table`

function within({ schema, anchor, part }: Documented, key: string): Documented | null {
  const own = schema.properties?.[key]
  if (own) return resolved(own, part === '' ? key : `${part}-${key}`)
  if (schema.then && !/^[0-9]+$/.test(key)) return within(entered(schema.then, anchor), key)
  const other = schema.items ?? schema.additionalProperties
  return typeof other === 'object' ? entered(other, anchor) : null
}

/** One of several: written about in a part of the page of its own, where it has keys. */
function entered(schema: KeySchema, anchor: string): Documented {
  const one = resolved(schema, anchor)
  return one.schema.properties ? { ...one, anchor: one.part } : one
}

/** What stands behind a reference; where that is a key of something else, it is written about there. */
function resolved(schema: KeySchema, anchor: string): Documented {
  const [, , def, , key] = schema.$ref?.split('/') ?? []
  if (def === undefined) return { schema, anchor, part: anchor }
  const target = SCHEMA.$defs[def] as KeySchema
  if (key === undefined) return { schema: target, anchor, part: def }
  return resolved(target.properties?.[key] ?? {}, `${def}-${key}`)
}
