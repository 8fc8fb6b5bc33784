import { pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'
import { UNITS } from '../../src/quantity/data/units.ts'

/** The names by which the units of factlint are converted. */
const NAMES = new Set(UNITS.flatMap(({ unit, is = [] }) => [unit, ...(is ?? []).map(([, name]) => name)]))

const own = (table: object) =>
  JSON.stringify(Object.fromEntries(Object.entries(table).filter(([name]) => NAMES.has(name))))

/** Leaves out the units of the library for conversions that factlint does not convert, and their other names. */
export const ownUnits: Plugin = {
  name: 'own units',
  load: {
    filter: { id: /[\\/]convert[\\/]dist[\\/]generated[\\/](?:parse-unit|best-units)\.js$/ },
    async handler(id) {
      // Which unit suits a number best is not asked.
      if (id.endsWith('best-units.js')) return { code: 'export const bestUnits = []', moduleType: 'js' }
      const { unitsObject, differences } = (await import(pathToFileURL(id).href)) as Record<string, object>
      const code = `export const unitsObject = ${own(unitsObject ?? {})}\nexport const differences = ${own(differences ?? {})}`
      return { code, moduleType: 'js' }
    },
  },
}
