import { InvalidArgumentError, Option } from 'commander'
import { isDay } from '../../base/calendar.ts'

/** `--format`; `more` beside text and JSON. */
export const format = (...more: string[]) =>
  new Option('--format <format>', 'how to print').choices(['text', 'json', ...more]).default('text')

/** `--config` */
export const config = () =>
  new Option('--config <file>', 'configuration (default: .factlint.yml or .github/factlint.yml)')

/** `--rules` */
export const rules = () => new Option('--rules <glob...>', 'rule files (default: rules/**/*.{yml,yaml})')

/** `--locale` */
export const locale = () =>
  new Option('--locale <locale>', 'how 03/04/2024 is read (default: en-US)').choices(['en-US', 'en-GB'])

/** An option whose value is a day of the calendar. */
export const dayOption = (flags: string, description: string) =>
  new Option(flags, description).argParser((text: string) => {
    if (!isDay(text)) throw new InvalidArgumentError('Expected a day that exists, as YYYY-MM-DD.')
    return text
  })

/** Reads a whole number from 1 to 9999. */
export const positive = (text: string): number => {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 to 9999.')
  return Number(text)
}

/** `--drafts` */
export const drafts = () =>
  new Option('--drafts <what>', 'whether articles with draft: true are checked (default: check)').choices([
    'check',
    'skip',
  ])

/** `--stdin` */
export const stdin = () =>
  new Option('--stdin', 'one JSON object a line in, one a line out; nothing else is read unless a flag names it')
