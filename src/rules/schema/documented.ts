import rulesSchema from './rules.schema.json' with { type: 'json' }

/** The parts of the rule file schema that document a value. */
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

/** The schema of rule files. */
export const SCHEMA = rulesSchema as KeySchema & { $defs: Record<string, KeySchema> }

const PAGE = 'https://github.com/factlint/factlint/blob/v1/docs/rules.md'

/** A schema, and the anchor of its documentation; "" for the page itself. */
interface Documented {
  schema: KeySchema
  anchor: string
  /** The section of the page that documents its keys; "" for the page itself. */
  part: string
}

/**
 * Returns the link to the documentation of the entry at `path`; of the nearest known parent if the entry is unknown.
 */
export function documentationOf(path: readonly string[]): string {
  let at: Documented = { schema: SCHEMA, anchor: '', part: '' }
  for (const key of path) {
    const next = within(at, key)
    if (!next) break
    at = next
  }
  return at.anchor === '' ? PAGE : `${PAGE}#${at.anchor}`
}

/** The link to the documentation of series files. */
export const TABLE_DOCUMENTATION = `${PAGE}#table`

function within({ schema, anchor, part }: Documented, key: string): Documented | null {
  const own = schema.properties?.[key]
  if (own) return resolved(own, part === '' ? key : `${part}-${key}`)
  if (schema.then && !/^[0-9]+$/.test(key)) return within(entered(schema.then, anchor), key)
  const other = schema.items ?? schema.additionalProperties
  return typeof other === 'object' ? entered(other, anchor) : null
}

/** Returns the schema of an entry of a list or map. If it has keys, it has its own section on the page. */
function entered(schema: KeySchema, anchor: string): Documented {
  const one = resolved(schema, anchor)
  return one.schema.properties ? { ...one, anchor: one.part } : one
}

/** Follows a reference. If it leads to a key of another section, that section documents it. */
function resolved(schema: KeySchema, anchor: string): Documented {
  const [, , def, , key] = schema.$ref?.split('/') ?? []
  if (def === undefined) return { schema, anchor, part: anchor }
  const target = SCHEMA.$defs[def] as KeySchema
  if (key === undefined) return { schema: target, anchor, part: def }
  return resolved(target.properties?.[key] ?? {}, `${def}-${key}`)
}
