import { named, type UnitRow } from './row.ts'

const body = (name: string, mass: number, radius: number, symbols = ['', '']): UnitRow[] => [
  named(`${name} mass`, 'mass', `${name} mass, ${name} masses`, symbols[0], [[mass, 'kilogram']]),
  named(`${name} radius`, 'length', `${name} radius, ${name} radii, ${name} radiuses`, symbols[1], [
    [radius, 'kilometre'],
  ]),
]

/** Sizes of things in the sky, compared with those nearby. */
export const SKY: readonly UnitRow[] = [
  ...body('solar', 1.98841e30, 695_700, ['M☉ M⊙', 'R☉ R⊙']),
  ...body('earth', 5.9722e24, 6371, ['M⊕', 'R⊕']),
  ...body('lunar', 7.346e22, 1737.4),
  ...body('jupiter', 1.89813e27, 69_911, ['MJ', 'RJ']).map((row) => ({ ...row, symbols: [] })),
  named('solar luminosity', 'power', 'solar luminosity, solar luminosities', 'L☉ L⊙', [[3.828e26, 'watt']]),
]
