export { SLIP_KINDS, type Slip, type SlipFinder, type SlipKind, slipBetween, slipFinder } from './slip.ts'
