import { prefixed } from './prefixes.ts'
import { lone, named, type UnitRow } from './row.ts'

/** Data. A kilobyte has 1,000 bytes; "Mb" is bits, "MB" bytes. */
export const INFORMATION: readonly UnitRow[] = [
  ...prefixed({ unit: 'bit', of: 'data', symbol: 'b', is: [1, 'bit'] }, 'kilo mega giga tera peta exa', {
    kilobit: { symbols: 'kbit Kb Kbit' },
    megabit: { symbols: 'mb Mbit' },
    gigabit: { symbols: 'gb Gbit' },
    terabit: { symbols: 'Tbit' },
  }),
  ...prefixed(
    { unit: 'byte', of: 'data', symbol: 'B', is: [8, 'bit'], silent: true },
    'kilo mega giga tera peta exa zetta yotta',
    {
      kilobyte: { symbols: 'KB kbyte' },
      megabyte: { words: 'meg, megs', symbols: 'MBs Mbyte' },
      gigabyte: { words: 'gig, gigs', symbols: 'GBs Gbyte' },
      terabyte: { symbols: 'TBs Tbyte' },
    },
  ),
  named('kibibyte', 'data', 'kibibyte, kibibytes', 'KiB', [[8 * 1024, 'bit']]),
  named('mebibyte', 'data', 'mebibyte, mebibytes', 'MiB', [[8 * 1024 ** 2, 'bit']]),
  named('gibibyte', 'data', 'gibibyte, gibibytes', 'GiB', [[8 * 1024 ** 3, 'bit']]),
  named('tebibyte', 'data', 'tebibyte, tebibytes', 'TiB', [[8 * 1024 ** 4, 'bit']]),
  named('pebibyte', 'data', 'pebibyte, pebibytes', 'PiB', [[8 * 1024 ** 5, 'bit']]),
  lone('kilobit per second', 'other', '', 'kbps Kbps kbit/s kb/s Kb/s'),
  lone('megabit per second', 'other', '', 'Mbps mbps Mbit/s Mb/s Mbits/s MBit/s mbit/s'),
  lone('gigabit per second', 'other', '', 'Gbps gbps Gbit/s Gb/s'),
  lone('terabit per second', 'other', '', 'Tbps Tbit/s Tb/s'),
  lone('megabyte per second', 'other', '', 'MBps MB/s'),
  lone('gigabyte per second', 'other', '', 'GBps GB/s'),
  lone('terabyte per second', 'other', '', 'TBps TB/s'),
  ...prefixed({ unit: 'pixel', of: 'other', symbol: 'px', is: [1, 'pixel'] }, 'mega giga', {
    megapixel: { symbols: 'MP' },
  }).filter(({ unit }) => unit !== 'pixel'),
  lone('dot per inch', 'other', 'dots per inch, dot per inch', 'dpi DPI'),
  lone('pixel per inch', 'other', 'pixels per inch, pixel per inch', 'ppi PPI'),
  lone('input/output operation per second', 'other', '', 'IOPS IOPs'),
  ...prefixed(
    { unit: 'flop', of: 'computing', symbol: 'FLOPS', is: [1, 'flop'], silent: true },
    'mega giga tera peta exa',
    {
      megaflop: { symbols: 'MFLOPs Mflops' },
      gigaflop: { symbols: 'GFLOPs Gflops' },
      teraflop: { symbols: 'TFLOPs Tflops TFLOP' },
      petaflop: { symbols: 'PFLOPs Pflops' },
      exaflop: { symbols: 'EFLOPs Eflops' },
    },
  ).filter(({ unit }) => unit !== 'flop'),
  lone('terahash per second', 'other', 'terahashes per second'),
  lone('petahash per second', 'other', 'petahashes per second', 'PH/s'),
  lone('exahash per second', 'other', 'exahashes per second', 'EH/s'),
]
