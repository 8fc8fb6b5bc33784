import type { Plugin } from 'rolldown'

/** The parsers of chrono that read a date with the name of its month, in chrono's order. */
const PARSERS = [
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'ENYearMonthNameParser',
  'ENMonthNameParser',
]

const CODE = `${PARSERS.map((name) => `import ${name} from './parsers/${name}.js'`).join('\n')}
const configuration = () => ({ parsers: [${PARSERS.map((name) => `new ${name}(false)`)}], refiners: [] })
export default class {
  createCasualConfiguration() { return configuration() }
  createConfiguration() { return configuration() }
}
`

/** Leaves out the parsers of chrono that `src/time/find/day/chrono.ts` does not use: those without the name of a month. */
export const monthDates: Plugin = {
  name: 'month dates',
  load: {
    filter: { id: /[\\/]chrono-node[\\/]dist[\\/]esm[\\/]locales[\\/]en[\\/]configuration\.js$/ },
    handler: () => ({ code: CODE, moduleType: 'js' }),
  },
}
