import type { Plugin } from 'rolldown'

/** The values of YAML 1.1, which `src/yaml/core-schema.ts` switches off, and what other modules ask of each. */
const UNUSED: Readonly<Record<string, string>> = {
  binary: 'export const binary = {}',
  omap: 'export const omap = {}',
  pairs: 'export const pairs = {}',
  schema: 'export const schema = []',
  set: 'export const set = {}',
  timestamp: 'export const [timestamp, intTime, floatTime] = [{}, {}, {}]',
}

/** Leaves out of the reader of YAML what no file is read with. */
export const leanYaml: Plugin = {
  name: 'lean YAML',
  load: {
    filter: { id: /[\\/]yaml[\\/]browser[\\/]dist[\\/]schema[\\/]yaml-1\.1[\\/]/ },
    handler(id) {
      const name = /(\w+)\.js$/.exec(id)?.[1] ?? ''
      const code = UNUSED[name]
      return code === undefined ? null : { code, moduleType: 'js' }
    },
  },
}
