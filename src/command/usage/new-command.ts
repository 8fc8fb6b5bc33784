import { type Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../../base/calendar.ts'
import { type CommandName, flagsOf, type Option as Row } from '../../options/index.ts'

/** Adds a command to the command line (or "index merge" to `index`), with its flags from the table of options. */
export function newCommand(parent: Command, name: CommandName): Command {
  const command = parent.command(name.split(' ').at(-1) as string)
  for (const row of flagsOf(name)) command.addOption(optionOf(row))
  return command
}

function optionOf(row: Row): Option {
  const { takes, key, required } = row
  const option = new Option(syntaxOf(row), helpOf(row)).makeOptionMandatory(required ?? false)
  if (takes === 'day') option.argParser(day)
  if (takes === 'count') option.argParser(count)
  if (typeof takes === 'object' && 'oneOf' in takes) option.choices(Object.keys(takes.oneOf))
  return row.default === undefined || key || takes === 'switch' ? option : option.default(row.default)
}

/** Returns the flag with its value: `--fail-on <severity>`, `--rules <glob...>`, `--no-cache`. */
function syntaxOf({ name, takes, placeholder = name, default: usual }: Row): string {
  if (takes === 'switch') return usual === true ? `--no-${name}` : `--${name}`
  return takes === 'patterns' ? `--${name} <glob...>` : `--${name} <${placeholder}>`
}

/**
 * Returns the help, with the default if commander does not know it: the configuration can override it, or it is
 * described in words.
 */
function helpOf({ help, flagHelp, key, default: usual, otherwise }: Row): string {
  const text = flagHelp ?? `${help[0]?.toLowerCase()}${help.slice(1)}`
  const defaultText = otherwise ?? (key ? usual : undefined)
  return defaultText === undefined ? text : `${text} (default: ${defaultText})`
}

const day = (text: string): string => {
  if (!isDay(text)) throw new InvalidArgumentError('Expected a date that exists, as YYYY-MM-DD.')
  return text
}

const count = (text: string): number => {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 to 9999.')
  return Number(text)
}
