export { isBeyondChance, type RelationKind, type Tie } from './chance.ts'
export { significantDigits } from './figure.ts'
export { type Misprint, type MisprintKind, misprintBetween } from './misprint.ts'
export {
  printedAs,
  printedStep,
  SLIP_KINDS,
  type Slip,
  type SlipFinder,
  type SlipKind,
  slipBetween,
  slipFinder,
} from './slip.ts'
