/** Measures that differ between countries, and so may have one before them: "US gallons", "imperial pints". */
export const MEASURED_BY_COUNTRY: ReadonlySet<string> = new Set(
  'gallon,quart,pint,gill,cup,fluid ounce,tablespoon,teaspoon,dessertspoon,bushel,peck,ton,therm'.split(','),
)

/**
 * People and vehicles whose hours, days or miles are counted together: "man-hours", "patient-years", "passenger kilometres". A
 * plural among them needs a hyphen, as "killed 12 people hours later" counts people.
 */
export const WORKERS: ReadonlySet<string> = new Set(
  'man woman person people patient passenger staff worker labour labor crew vehicle car truck seat train aircraft animal machine'.split(
    ' ',
  ),
)
