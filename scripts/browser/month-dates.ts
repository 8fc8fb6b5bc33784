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

/** What stands for the time zones, which a date without a time of day has none of. */
const NO_ZONES = `export const TIMEZONE_ABBR_MAP = {}
export const toTimezoneOffset = () => null
`

/** Leaves out of chrono what `src/time/find/day/chrono.ts` does not use: all but dates with the name of a month. */
export const monthDates: Plugin = {
  name: 'month dates',
  load: {
    filter: { id: /[\\/]chrono-node[\\/]dist[\\/]esm[\\/](?:locales[\\/]en[\\/]configuration|timezone)\.js$/ },
    handler: (id) => ({ code: id.endsWith('timezone.js') ? NO_ZONES : CODE, moduleType: 'js' }),
  },
}
