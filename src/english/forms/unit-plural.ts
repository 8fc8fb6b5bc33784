import { pluralOf } from './plural.ts'

/** Units whose plural differs from that of the ordinary noun, by the last word of the unit's name. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['penny', 'pence'],
  ['celsius', 'degrees Celsius'],
  ['fahrenheit', 'degrees Fahrenheit'],
])

/** Units without a plural. */
const UNCHANGED = new Set(
  'percent mille hertz kilohertz megahertz gigahertz horsepower stone yen yuan won baht taka rupiah ringgit dong riel kip tenge rand naira birr sen'.split(
    ' ',
  ),
)

/** Returns the plural of a unit's singular English name: "tonnes", "square feet", "miles per hour", "degrees Fahrenheit". */
export function pluralUnit(unit: string): string {
  const [one, ...per] = unit.split(' per ')
  return [pluralName(one as string), ...per].join(' per ')
}

function pluralName(unit: string): string {
  if (unit === 'pound sterling') return 'pounds sterling'
  const at = unit.search(/[a-z]+$/)
  const last = unit.slice(at)
  return UNCHANGED.has(last) ? unit : `${unit.slice(0, at)}${IRREGULAR.get(last) ?? pluralOf(last)}`
}
