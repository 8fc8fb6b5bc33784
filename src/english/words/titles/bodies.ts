/** Bodies known by their initials, each with a head and a staff of its own: one row each, with its name where news writes it out. */
const BODIES: readonly (readonly [string, string?])[] = [
  ['imf', 'international monetary fund'],
  ['world bank'],
  ['ecb', 'european central bank'],
  ['fed', 'federal reserve'],
  ['who', 'world health organi[sz]ation'],
  ['wto', 'world trade organi[sz]ation'],
  ['unicef'],
  ['unesco'],
  ['unhcr'],
  ['wfp', 'world food program(?:me)?'],
  ['nato'],
  ['opec'],
  ['iea', 'international energy agency'],
  ['iaea', 'international atomic energy agency'],
  ['opcw', 'organi[sz]ation for the prohibition of chemical weapons'],
  ['icc', 'international criminal court'],
  ['icj', 'international court of justice'],
  ['(?:eu|european) commission'],
  ['european council'],
  ['european parliament'],
  ['fbi', 'federal bureau of investigation'],
  ['cia', 'central intelligence agency'],
  ['nsa', 'national security agency'],
  ['bank of england'],
  ['bank of japan'],
]

const PATTERNS = BODIES.map(([body, name]) => ({
  body,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${body}${name === undefined ? '' : `|${name}`})(?![\\p{L}-])`, 'iu'),
}))

/** Returns the body that a title names; null for none or two. */
export function bodyIn(title: string): string | null {
  const found = PATTERNS.filter(({ pattern }) => pattern.test(title.replaceAll('.', '')))
  return found.length === 1 ? (found[0]?.body ?? null) : null
}
