import { lone, named, type UnitRow } from './row.ts'

/** Rates and amounts that trades write in one symbol. */
export const TRADE: readonly UnitRow[] = [
  // Oil and gas
  lone('barrel per day', 'other', '', 'bpd b/d BPD bbl/d bopd'),
  lone('million barrels per day', 'other', '', 'mb/d mbd mbpd mmb/d MMbpd mmbpd Mb/d'),
  lone('barrel of oil equivalent per day', 'other', '', 'boepd boe/d BOEPD'),
  lone('thousand barrels of oil equivalent per day', 'other', '', 'mboepd Mboe/d mboe/d'),
  lone('megatonne per year', 'other', '', 'mtpa Mtpa MTPA mmtpa MMtpa MMTPA Mtpy'),
  lone('tonne per year', 'other', '', 'tpa tpy'),
  lone('ton per day', 'other', '', 'tpd'),
  named('million barrels of oil equivalent', 'energy', '', 'mmboe MMboe mboe MMBOE', [[6_117_863_200e6, 'joule']]),
  named('million tonnes of oil equivalent', 'energy', '', 'Mtoe mtoe', [[41_868_000_000e6, 'joule']]),
  // Water and air
  lone('cubic foot per second', 'other', '', 'cfs cusec cusecs'),
  lone('cubic foot per minute', 'other', '', 'cfm CFM'),
  lone('cubic metre per second', 'other', 'cumec, cumecs', ''),
  lone('gallon per minute', 'other', '', 'gpm GPM'),
  lone('gallon per hour', 'other', '', 'gph GPH'),
  lone('gallon per flush', 'other', '', 'gpf'),
  lone('million gallons per day', 'other', '', 'mgd MGD'),
  lone('litre per minute', 'other', '', 'lpm LPM'),
  lone('litre per second', 'other', '', 'lps'),
  lone('megalitre per day', 'other', '', 'MLD mld'),
  // Paper, print and cloth
  lone('gram per square metre', 'other', '', 'gsm GSM'),
  lone('part per trillion', 'ratio', 'parts per trillion, part per trillion', ''),
  lone('part per thousand', 'ratio', 'parts per thousand, part per thousand', ''),
  // Ages of rocks and fossils
  named('million years', 'duration', '', 'Mya mya Myr', [[365.2425e6, 'day']]),
  named('billion years', 'duration', '', 'Gyr Gya bya', [[365.2425e9, 'day']]),
  named('thousand years', 'duration', '', 'kyr kya', [[365.2425e3, 'day']]),
]
