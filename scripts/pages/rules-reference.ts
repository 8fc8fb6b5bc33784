import { stringify } from 'yaml'
import { type KeySchema, SCHEMA } from '../../src/rules/schema/documented.ts'
import { table } from './table.ts'

const behind = ({ $ref = '' }: KeySchema): string => $ref.replace('#/$defs/', '')

/** Follows a reference. A key's own description and examples take precedence. */
const whole = (schema: KeySchema): KeySchema => {
  const target = behind(schema)
    .split('/')
    .reduce<KeySchema | undefined>(
      (part, name) => (name === 'properties' ? part : (part?.properties?.[name] ?? SCHEMA.$defs[name] ?? part)),
      undefined,
    )
  return schema.$ref ? { ...target, ...schema } : schema
}

const expected = (schema: KeySchema): string => (whole(schema) as { errorMessage?: string }).errorMessage ?? ''

/** The longest line of an example, in characters. */
const WIDTH = 110

/** Returns an example as an editor would write it, with short values on one line. */
function written(example: object): string {
  const [[key, value]] = Object.entries(example) as [[string, unknown]]
  const line = `${key}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 })}`
  return line.length <= WIDTH ? line : stringify(example, { lineWidth: WIDTH })
}

const yaml = (key: string, examples: readonly unknown[] = []): string =>
  examples.map((example) => `\`\`\`yaml\n${written({ [key]: example })}\`\`\``).join('\n\n')

const section = (heading: string, key: string, schema: KeySchema, isRequired = false): string => {
  const { description = '', examples } = whole(schema)
  return [
    heading,
    description,
    `Expected: ${expected(schema)}.${isRequired ? ' Required.' : ''}`,
    yaml(key, examples),
  ].join('\n\n')
}

/** Returns whether a key is documented where it first appears: `since` of a fact is that of a series. */
const isElsewhere = ({ $ref = '' }: KeySchema): boolean => $ref.includes('/properties/')

const elsewhere = (keys: readonly [string, KeySchema][]): string[] =>
  keys.length === 0
    ? []
    : [
        `The same as elsewhere: ${keys
          .map(([key, schema]) => `[\`${key}\`](#${behind(schema).replace('/properties/', '-')})`)
          .join(', ')}.`,
      ]

function part(name: string, schema: KeySchema): string {
  const keys = Object.entries(schema.properties ?? {})
  const own = keys.filter(([, key]) => !isElsewhere(key))
  return [
    `## ${name}`,
    schema.description,
    ...own.map(([key, value]) => section(`### ${name}: ${key}`, key, value, schema.required?.includes(key))),
    ...elsewhere(keys.filter(([, key]) => isElsewhere(key))),
  ].join('\n\n')
}

const parts = Object.entries(SCHEMA.$defs)
const maps = parts.filter(([, { properties }]) => properties)
const kinds = table(
  ['kind of value', 'what it is'],
  parts.filter(([, { properties }]) => !properties).map(([name, { description = '' }]) => [name, description]),
)

const sections = Object.entries(SCHEMA.properties ?? {})

/** Returns the page about every key of rule files, as the schema describes it. */
export const rulesReference = (): string => `# Rule files, key by key

\`npm run generate\` writes this page from \`src/rules/schema/rules.schema.json\`. Editors with a YAML language server read the same file:
make this the first line of a rule file, and your editor completes and checks keys while you type.

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/factlint/factlint/v1/dist/schema/rules.schema.json
\`\`\`

If you are new to rules, begin with [Writing rules](writing-rules.md). A rule file holds any of these keys: ${sections.map(([key]) => `[\`${key}\`](#${key})`).join(', ')}.

${sections.map(([key, schema]) => section(`## ${key}`, key, schema)).join('\n\n')}

${maps.map(([name, schema]) => part(name, schema)).join('\n\n')}

## Kinds of value

${kinds}
`
