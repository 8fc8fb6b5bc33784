import { escapeControls } from '../../base/escape-controls.ts'
import { numberText } from '../../english/printed-value.ts'
import type { Claim, DateMention, Interval, NameMention, Quantity, Reading } from '../../model/index.ts'
import { aligned } from './table.ts'
import type { Paint } from './text.ts'

/** Returns what was read from an article as tables for people. */
export function claimsText({ article, quantities, dates, names, claims }: Reading, paint: Paint): string {
  const day = article.published ?? 'no publication date'
  const language = article.language === 'en' ? '' : `  not in English (${article.language}), so not read`
  const head = paint('bold', `${escapeControls(article.path ?? 'text')}  ${day}${language}`)
  const at = (span: { in: string; start: number }) =>
    span.in === 'title' ? 'title' : String(lineAt(article.text, span.start))
  const parts = [
    section(
      'Quantities',
      HEADS.quantities,
      claims.map((claim) => claimRow(claim, quantities, at)),
      paint,
    ),
    section(
      'Dates',
      HEADS.dates,
      dates.map((date) => [at(date), escapeControls(date.text), dayOf(date)]),
      paint,
    ),
    section(
      'Names',
      HEADS.names,
      names.map((name) => [at(name), escapeControls(name.name), titleOf(name), name.person ?? '']),
      paint,
    ),
  ]
  return `${[head, ...parts.filter((part) => part !== '')].join('\n\n')}\n`
}

const HEADS = {
  quantities: ['line', 'words', 'value', 'of what', 'how', 'fact', 'as of', 'place', 'who says so'],
  dates: ['line', 'words', 'day'],
  names: ['line', 'name', 'title', 'person'],
}

function section(title: string, heads: readonly string[], rows: readonly (readonly string[])[], paint: Paint): string {
  if (rows.length === 0) return ''
  const [head = '', ...lines] = aligned([heads, ...rows])
  return [title, paint('dim', `  ${head}`), ...lines.map((line) => `  ${line}`)].join('\n')
}

function claimRow(claim: Claim, quantities: readonly Quantity[], at: (q: Quantity) => string): string[] {
  const quantity = quantities[claim.quantity]
  if (quantity === undefined) return []
  const period =
    claim.asOf === null
      ? ''
      : claim.asOf.from === claim.asOf.to
        ? claim.asOf.from
        : `${claim.asOf.from} to ${claim.asOf.to}`
  return [
    at(quantity),
    escapeControls(quantity.text),
    valueText(quantity),
    whatOf(quantity),
    claim.modality,
    claim.fact ?? '',
    period,
    claim.place ?? '',
    escapeControls(claim.attribution ?? ''),
  ]
}

/** Returns the interval with its bound: "about 40", "over 1,300,000". */
function valueText({ bound, approximate, low, high, change }: Quantity): string {
  const value = bound === 'between' ? `${numeral(low)} to ${numeral(high)}` : numeral(low ?? high)
  const words = [
    approximate ? 'about' : '',
    ['exact', 'about', 'between'].includes(bound) ? '' : bound.replace('-', ' '),
    value,
    change ?? '',
  ]
  return words.filter((word) => word !== '').join(' ')
}

const numeral = (value: Interval['low']): string =>
  value === null ? '?' : Number.isInteger(value) && Math.abs(value) < 1e15 ? numberText(value) : String(value)

/** Returns what a number counts or measures, and per what; the unit may say that already: "hour per week". */
function whatOf({ unit, per, counted }: Quantity): string {
  const rate = per === null || unit?.endsWith(` per ${per}`) ? '' : `a ${per}`
  return [unit ?? '', counted ?? '', rate].filter((part) => part !== '').join(' ')
}

const dayOf = ({ from, to, impossible }: DateMention) =>
  impossible ? 'no such day' : from === to ? (from ?? 'open') : `${from ?? 'open'} to ${to ?? 'open'}`

const titleOf = ({ status, title }: NameMention) => [status, title].filter((part) => part !== null).join(' ')

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length
