import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

// biome-ignore lint/suspicious/noExplicitAny: a description is as deep as it likes
type Json = any

/** One thing that GitHub's API can be asked to do. */
export interface Operation {
  /** `/repos/{owner}/{repo}/check-runs` */
  path: string
  method: string
  /** The example of a good answer that the description gives. */
  example: Json
  /** What is wrong with a request. */
  faultsOf(request: { query: URLSearchParams; body: Json }): string[]
  /** What is wrong with an answer. */
  answerFaults(status: number, body: Json): string[]
}

/** GitHub's own description of its API: "api.github.com", or that of a version of Enterprise Server. */
export function readDescription(version: string) {
  const file = createRequire(import.meta.url).resolve(`@octokit/openapi/generated/${version}.json`)
  const doc: Json = JSON.parse(readFileSync(file, 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false })
  addFormats.default(ajv)
  const paths = Object.keys(doc.paths)
    .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`) }))
    .sort((a, b) => holes(a.path) - holes(b.path))
  return (method: string, pathname: string): Operation | null => {
    const path = paths.find(({ path, pattern }) => pattern.test(pathname) && doc.paths[path][method])?.path
    return path === undefined ? null : operation(doc, ajv, path, method)
  }
}

const holes = (path: string) => path.split('{').length

function operation(doc: Json, ajv: Ajv, path: string, method: string): Operation {
  const described = doc.paths[path][method]
  const body = described.requestBody?.content['application/json'].schema
  const parameters = (described.parameters ?? []).map((one: Json) => resolve(doc, one))
  const named = new Set(parameters.filter((one: Json) => one.in === 'query').map((one: Json) => one.name))
  const answerOf = (status: number) => {
    const answer = described.responses[status]
    return answer && resolve(doc, answer).content?.['application/json']
  }
  const good = ['200', '201'].map(Number).find((status) => answerOf(status))
  const [example] = Object.values(good === undefined ? {} : (answerOf(good).examples ?? {})) as Json[]
  return {
    path,
    method,
    example: example && resolve(doc, example).value,
    faultsOf: ({ query, body: given }) => [
      ...[...query.keys()].filter((name) => !named.has(name)).map((name) => `unknown parameter ${name}`),
      ...(body && given !== null ? [...faults(validator(doc, ajv, body), given), ...unknownKeys(body, given, '')] : []),
    ],
    answerFaults: (status, given) => {
      const schema = described.responses[status] && answerOf(status)?.schema
      return schema ? faults(validator(doc, ajv, schema), given) : []
    },
  }
}

function faults(validate: ValidateFunction, given: Json): string[] {
  return validate(given) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
}

/** The description lets unknown keys pass, and GitHub ignores them: here they are mistakes. */
function unknownKeys(schema: Json, given: Json, at: string): string[] {
  if (Array.isArray(given)) return given.flatMap((one, i) => unknownKeys(schema.items ?? {}, one, `${at}/${i}`))
  if (typeof given !== 'object' || given === null || !schema.properties) return []
  return Object.entries(given).flatMap(([key, value]) =>
    key in schema.properties
      ? unknownKeys(schema.properties[key], value, `${at}/${key}`)
      : [`${at} unknown key ${key}`],
  )
}

const resolve = (doc: Json, node: Json): Json =>
  node.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((inner: Json, key: string) => inner[key], doc)
    : node

const validators = new Map<Json, ValidateFunction>()

function validator(doc: Json, ajv: Ajv, schema: Json): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  const definitions: Json = {}
  const made = ajv.compile({ ...standalone(doc, schema, definitions), definitions })
  validators.set(schema, made)
  return made
}

/** A schema of OpenAPI 3.0 as JSON Schema, with what it refers to gathered in `definitions`. */
function standalone(doc: Json, node: Json, definitions: Json): Json {
  if (Array.isArray(node)) return node.map((one) => standalone(doc, one, definitions))
  if (typeof node !== 'object' || node === null) return node
  if (typeof node.$ref === 'string') {
    const name = node.$ref.split('/').at(-1)
    if (!(name in definitions)) {
      definitions[name] = true
      definitions[name] = standalone(doc, resolve(doc, node), definitions)
    }
    return { $ref: `#/definitions/${name}` }
  }
  const { nullable, example, examples, ...rest } = node
  const plain = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, standalone(doc, value, definitions)]),
  )
  return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain
}
