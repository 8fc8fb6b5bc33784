import { prefixed } from './prefixes.ts'
import { lone, named, type UnitRow } from './row.ts'

/** Data. A kilobyte has 1,000 bytes; "Mb" is bits, "MB" bytes. */
export const INFORMATION: readonly UnitRow[] = [
  ...prefixed({ unit: 'bit', of: 'data', symbol: 'b', is: [1, 'bit'] }, 'kilo mega giga tera peta', {
    kilobit: { symbols: 'kbit Kb' },
    megabit: { symbols: 'mb Mbit' },
    gigabit: { symbols: 'gb Gbit' },
    terabit: { symbols: 'Tbit' },
  }),
  ...prefixed(
    { unit: 'byte', of: 'data', symbol: 'B', is: [8, 'bit'], silent: true },
    'kilo mega giga tera peta exa zetta yotta',
    {
      kilobyte: { symbols: 'KB' },
      gigabyte: { words: 'gig, gigs', symbols: 'GBs' },
      terabyte: { symbols: 'TBs' },
    },
  ),
  named('kibibyte', 'data', 'kibibyte, kibibytes', 'KiB', [[8 * 1024, 'bit']]),
  named('mebibyte', 'data', 'mebibyte, mebibytes', 'MiB', [[8 * 1024 ** 2, 'bit']]),
  named('gibibyte', 'data', 'gibibyte, gibibytes', 'GiB', [[8 * 1024 ** 3, 'bit']]),
  named('tebibyte', 'data', 'tebibyte, tebibytes', 'TiB', [[8 * 1024 ** 4, 'bit']]),
  lone('kilobit per second', 'other', '', 'kbps Kbps kbit/s kb/s Kb/s'),
  lone('megabit per second', 'other', '', 'Mbps mbps Mbit/s Mb/s'),
  lone('gigabit per second', 'other', '', 'Gbps gbps Gbit/s Gb/s'),
  lone('terabit per second', 'other', '', 'Tbps Tbit/s'),
  lone('megabyte per second', 'other', '', 'MBps MB/s'),
  lone('gigabyte per second', 'other', '', 'GBps GB/s'),
  ...prefixed({ unit: 'pixel', of: 'other', symbol: 'px', is: [1, 'pixel'] }, 'mega giga', {
    megapixel: { symbols: 'MP' },
  }).filter(({ unit }) => unit !== 'pixel'),
  lone('dot per inch', 'other', 'dots per inch', 'dpi DPI'),
  lone('pixel per inch', 'other', 'pixels per inch', 'ppi PPI'),
]
