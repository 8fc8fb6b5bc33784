import type { Plugin } from 'rolldown'

/** The values of YAML 1.1 and the schema of JSON, which `src/yaml/core-schema.ts` switches off, and what other modules ask of each. */
const UNUSED: Readonly<Record<string, string>> = {
  binary: 'export const binary = {}',
  merge: 'export const merge = {}',
  omap: 'export const omap = {}',
  pairs: 'export const pairs = {}',
  schema: 'export const schema = []',
  set: 'export const set = {}',
  timestamp: 'export const [timestamp, intTime, floatTime] = [{}, {}, {}]',
}

/** What makes an entry of an object: keys are words, and `<<` is one of them. */
const ADDS_PAIR = `import { toJS } from './toJS.js'
export function addPairToJSMap(context, map, { key, value }) {
  const name = String(toJS(key, '', context))
  Object.defineProperty(map, name, { value: toJS(value, name, context), writable: true, enumerable: true, configurable: true })
  return map
}
`

/** Leaves out of the reader of YAML what no file is read with. */
export const leanYaml: Plugin = {
  name: 'lean YAML',
  load: {
    filter: {
      id: /[\\/]yaml[\\/]browser[\\/]dist[\\/](?:schema[\\/](?:yaml-1\.1|json)[\\/]|nodes[\\/]addPairToJSMap\.js)/,
    },
    handler(id) {
      const name = /(\w+)\.js$/.exec(id)?.[1] ?? ''
      const code = name === 'addPairToJSMap' ? ADDS_PAIR : UNUSED[name]
      return code === undefined ? null : { code, moduleType: 'js' }
    },
  },
}
