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

/** What stands for dates by their distance from another, of which no parser here makes any. */
const NO_DURATIONS = `export const EmptyDuration = {}
export const addDuration = (date) => date
`

const INSTEAD = { configuration: CODE, timezone: NO_ZONES, duration: NO_DURATIONS }

/** Leaves out of chrono what `src/time/find/day/chrono.ts` does not use: all but dates with the name of a month. */
export const monthDates: Plugin = {
  name: 'month dates',
  load: {
    filter: {
      id: /[\\/]chrono-node[\\/]dist[\\/]esm[\\/](?:locales[\\/]en[\\/]configuration|timezone|calculation[\\/]duration)\.js$/,
    },
    handler: (id) => ({ code: INSTEAD[/(\w+)\.js$/.exec(id)?.[1] as keyof typeof INSTEAD], moduleType: 'js' }),
  },
}
