export { isBeyondChance, RELATION_KINDS, type Tie, triesInVain } from './chance.ts'
export { isScaled, printedStep, significantDigits } from './figure.ts'
export { type Misprint, misprintBetween } from './misprint.ts'
export { printedAs } from './printed-as.ts'
export {
  hasSwappedDigits,
  SLIP_KINDS,
  type Slip,
  type SlipFinder,
  type SlipKind,
  slipBetween,
  slipFinder,
} from './slip.ts'
