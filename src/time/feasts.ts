import { addDays, isoOf, monthPeriod } from '../base/calendar.ts'
import { dayWritten } from './other-calendars.ts'
import { nthWeekdayOf, weekdayUpTo } from './resolve/weekday.ts'

type Rule = (year: number) => string

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    isoOf(year, month, day)

/** The nth weekday (0 Sunday) of a month; -1 is the last. */
const nth =
  (n: number, weekday: number, month: number): Rule =>
  (year) =>
    nthWeekdayOf(monthPeriod(year, month), n, weekday)

/** Easter Sunday of the Western churches (anonymous Gregorian computus), plus an offset in days. */
const easter =
  (offset: number): Rule =>
  (year) => {
    const a = year % 19
    const b = Math.floor(year / 100)
    const c = year % 100
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
    return addDays(isoOf(year, Math.floor(f / 31), (f % 31) + 1), offset)
  }

/**
 * Easter Sunday of the Eastern churches (Meeus's Julian algorithm, 13 days behind the Gregorian calendar from 1900 to
 * 2099), plus an offset in days.
 */
const orthodoxEaster =
  (offset: number): Rule =>
  (year) => {
    const d = (19 * (year % 19) + 15) % 30
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    const f = d + e + 114
    return addDays(isoOf(year, Math.floor(f / 31), (f % 31) + 1), 13 + offset)
  }

const hebrew =
  (words: RegExp): Rule =>
  (year) =>
    dayWritten('hebrew', words, year)

const newYearOf =
  (calendar: 'chinese' | 'persian', words: RegExp): Rule =>
  (year) =>
    dayWritten(calendar, words, year)

/**
 * Functions from the year to a feast's day, by its lower-case name. Only feasts whose day follows from a calendar and
 * is the same everywhere: no Independence Day, which differs by country, and none that depends on sighting the moon.
 * For feasts of several days, the first.
 */
export const FEASTS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["new year's day", fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['orthodox christmas', fixed(1, 7)],
  ['australia day', fixed(1, 26)],
  ['holocaust memorial day', fixed(1, 27)],
  ['martin luther king jr. day', nth(3, 1, 1)],
  ['martin luther king day', nth(3, 1, 1)],
  ['burns night', fixed(1, 25)],
  ['groundhog day', fixed(2, 2)],
  ['waitangi day', fixed(2, 6)],
  ["valentine's day", fixed(2, 14)],
  ["presidents' day", nth(3, 1, 2)],
  ["international women's day", fixed(3, 8)],
  ["st david's day", fixed(3, 1)],
  ["st. patrick's day", fixed(3, 17)],
  ["st patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ["st george's day", fixed(4, 23)],
  ["patriots' day", nth(3, 1, 4)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ["international workers' day", fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['ve day', fixed(5, 8)],
  ['europe day', fixed(5, 9)],
  ['victoria day', (year) => weekdayUpTo(isoOf(year, 5, 24), 1)],
  ['africa day', fixed(5, 25)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['fat tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['whit sunday', easter(49)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
  ['trinity sunday', easter(56)],
  ['corpus christi', easter(60)],
  ['orthodox good friday', orthodoxEaster(-2)],
  ['orthodox easter', orthodoxEaster(0)],
  ['lunar new year', newYearOf('chinese', /^1\/1$/)],
  ['chinese new year', newYearOf('chinese', /^1\/1$/)],
  ['nowruz', newYearOf('persian', /^Farvardin 1$/)],
  ['purim', hebrew(/^14 Adar(?: II)?$/)],
  ['passover', hebrew(/^15 Nisan$/)],
  ['shavuot', hebrew(/^6 Sivan$/)],
  ['rosh hashanah', hebrew(/^1 Tishri$/)],
  ['yom kippur', hebrew(/^10 Tishri$/)],
  ['sukkot', hebrew(/^15 Tishri$/)],
  ['hanukkah', hebrew(/^25 Kislev$/)],
  ['memorial day', nth(-1, 1, 5)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['the fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ["indigenous peoples' day", nth(2, 1, 10)],
  ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['day of the dead', fixed(11, 2)],
  ['bonfire night', fixed(11, 5)],
  ['guy fawkes night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['remembrance sunday', nth(2, 0, 11)],
  ['veterans day', fixed(11, 11)],
  ["st andrew's day", fixed(11, 30)],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['black friday', (year) => addDays(nth(4, 4, 11)(year), 1)],
  ['cyber monday', (year) => addDays(nth(4, 4, 11)(year), 4)],
  ['christmas', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["st. stephen's day", fixed(12, 26)],
  ["st stephen's day", fixed(12, 26)],
  ["new year's eve", fixed(12, 31)],
])
