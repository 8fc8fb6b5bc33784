export { isBeyondChance, type RelationKind, type Tie } from './chance.ts'
export {
  printedAs,
  printedStep,
  SLIP_KINDS,
  type Slip,
  type SlipFinder,
  type SlipKind,
  significantDigits,
  slipBetween,
  slipFinder,
} from './slip.ts'
