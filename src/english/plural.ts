/** Plurals that no ending makes, and units that have none; by the last word of the unit's name. */
const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  penny: 'pence',
  celsius: 'degrees Celsius',
  fahrenheit: 'degrees Fahrenheit',
}
const UNCHANGED = new Set(
  'percent mille hertz kilohertz megahertz gigahertz horsepower stone yen yuan won baht taka rupiah ringgit dong riel kip tenge rand naira birr sen'.split(
    ' ',
  ),
)

/** "tonnes", "square feet", "miles per hour", "degrees Fahrenheit": the plural of a unit's singular English name. */
export function pluralUnit(unit: string): string {
  const [one, ...per] = unit.split(' per ')
  return [pluralName(one as string), ...per].join(' per ')
}

function pluralName(unit: string): string {
  if (unit === 'pound sterling') return 'pounds sterling'
  const last = /[a-z]+$/.exec(unit)?.[0] ?? ''
  return UNCHANGED.has(last) ? unit : `${unit.slice(0, unit.length - last.length)}${IRREGULAR[last] ?? `${last}s`}`
}
