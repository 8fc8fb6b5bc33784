import { named, type UnitRow } from './row.ts'

/** Durations and ages. A month has 28 to 31 days, a year 365 or 366. */
export const DURATIONS: readonly UnitRow[] = [
  named('second', 'duration', 'seconds, secs, sec, second', ''),
  named('millisecond', 'duration', 'millisecond, milliseconds, millisec, millisecs', 'ms msec msecs'),
  named('microsecond', 'duration', 'microsecond, microseconds', 'µs μs usec µsec μsec'),
  named('nanosecond', 'duration', 'nanosecond, nanoseconds, nanosec, nanosecs', 'ns nsec'),
  named('picosecond', 'duration', 'picosecond, picoseconds', 'ps', [[1e-12, 'second']]),
  named('femtosecond', 'duration', 'femtosecond, femtoseconds', 'fs', [[1e-15, 'second']]),
  named('attosecond', 'duration', 'attosecond, attoseconds', '', [[1e-18, 'second']]),
  named('minute', 'duration', 'minute, minutes, min, mins', ''),
  named('hour', 'duration', 'hour, hours, hr, hrs', 'h'),
  named('day', 'duration', 'day, days'),
  named('week', 'duration', 'week, weeks, wk, wks'),
  named('fortnight', 'duration', 'fortnight, fortnights'),
  named('month', 'duration', 'month, months, mth, mths, mos', '', [
    [28, 'day'],
    [31, 'day'],
  ]),
  named('quarter', 'duration', 'quarters, qtrs', '', [
    [90, 'day'],
    [92, 'day'],
  ]),
  named('year', 'duration', 'year, years, yr, yrs, y.o.', 'yo y/o', [
    [365, 'day'],
    [366, 'day'],
  ]),
  named('decade', 'duration', 'decade, decades', '', [
    [3652, 'day'],
    [3653, 'day'],
  ]),
  named('century', 'duration', 'century, centuries', '', [[36524, 'day']]),
  named('millennium', 'duration', 'millennium, millennia, millenniums, millenium, millenia', '', [[365_242, 'day']]),
]
