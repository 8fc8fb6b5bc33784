/**
 * Units of a currency to one US dollar, the least and the most since 1985, in rough figures (yearly averages of central
 * banks). Only for telling millions from billions: a currency that lost noughts since then is not here.
 */
const TO_DOLLAR: Readonly<Record<string, readonly [least: number, most: number]>> = {
  dollar: [1, 1],
  euro: [0.6, 1.25],
  'pound sterling': [0.45, 0.95],
  'japanese yen': [75, 250],
  'chinese yuan': [2.8, 8.8],
  'swiss franc': [0.75, 2.6],
  'canadian dollar': [0.9, 1.7],
  'australian dollar': [0.9, 2.1],
  'new zealand dollar': [1.1, 2.6],
  'hong kong dollar': [7.7, 7.9],
  'singaporean dollar': [1.2, 2.3],
  'taiwan dollar': [24, 42],
  'south korean won': [660, 1700],
  'indian rupee': [12, 95],
  'pakistani rupee': [15, 310],
  'thai baht': [24, 50],
  'malaysian ringgit': [2.3, 4.8],
  'philippine peso': [18, 62],
  'vietnamese dong': [10_000, 27_000],
  'south african rand': [2, 20],
  'saudi riyal': [3.7, 3.8],
  'emirati dirham': [3.6, 3.7],
  'swedish krona': [5.4, 11.5],
  'norwegian krone': [5, 11.5],
  'danish krone': [4.7, 11],
  'polish zloty': [2, 5],
  'german mark': [1.35, 3.3],
  'french franc': [4.7, 9.5],
  'italian lira': [1050, 2350],
  'dutch guilder': [1.5, 3.8],
  'belgian franc': [28, 65],
}

/** Returns the least and the most that one of a currency may have been in another since 1985; null where either is not known. */
export function exchangeRate(from: string, to: string): { low: number; high: number } | null {
  const [a, b] = [TO_DOLLAR[from], TO_DOLLAR[to]]
  return a && b ? { low: b[0] / a[1], high: b[1] / a[0] } : null
}
