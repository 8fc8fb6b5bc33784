import { wordTable } from './table.ts'

/**
 * What a word says of a market: `traded` names goods, money or papers whose price moves all day, `level` a figure that is
 * measured again and again.
 */
export type MarketClass = 'traded' | 'level'

/** Returns words for markets in their base form, lower case, by class. */
export const marketWords = wordTable<MarketClass>(`
average: level
bitcoin: traded
bond: traded
brent: traded
bullion: traded
copper: traded
crude: traded
currency: traded
dollar: traded
dow: traded
equity: traded
euro: traded
forecast: level
fuel: traded
futures: traded
gas: traded
gasoline: traded
gilt: traded
gold: traded
index: traded
mortgage: traded
nasdaq: traded
nikkei: traded
oil: traded
petrol: traded
poll: level
rate: level
rouble: traded
ruble: traded
rupee: traded
share: traded
silver: traded
sterling: traded
stock: traded
trade: traded
treasury: traded
wheat: traded
yen: traded
yield: traded
yuan: traded
`)
