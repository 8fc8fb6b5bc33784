import type { Command, Option } from 'commander'
import { isDay } from '../../base/calendar.ts'
import { UserError } from '../../host/process/user-error.ts'
import type { NamedEntry, NamedKind } from '../../model/new-value.ts'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'

/** A flag that gives one key of an entry. */
interface Detail {
  flag: string
  help: string
  key: keyof NamedEntry
  is: 'list' | 'day' | 'year or day' | 'text'
}

const ALSO: Detail = { flag: '--also <name...>', help: 'other correct names', key: 'also', is: 'list' }
const WRONG: Detail = {
  flag: '--misspelling <name...>',
  help: 'wrong spellings to find',
  key: 'misspellings',
  is: 'list',
}
const FOUNDED: Detail = { flag: '--founded <day>', help: 'when it was founded', key: 'founded', is: 'year or day' }

const KINDS: Readonly<Record<NamedKind, { what: string; details: readonly Detail[] }>> = {
  person: {
    what: 'a person: spellings, a title, years of birth and death',
    details: [
      ALSO,
      WRONG,
      { flag: '--born <day>', help: 'year or day of birth', key: 'born', is: 'year or day' },
      { flag: '--died <day>', help: 'year or day of death', key: 'died', is: 'year or day' },
    ],
  },
  organisation: { what: 'an organisation: the name to use, and others', details: [ALSO, WRONG, FOUNDED] },
  place: {
    what: 'a place: spellings, and what it is part of',
    details: [
      ALSO,
      WRONG,
      { flag: '--in <place>', help: 'the place that it is part of', key: 'in', is: 'text' },
      FOUNDED,
    ],
  },
  event: {
    what: 'an event with its day',
    details: [ALSO, { flag: '--date <day>', help: 'its day, as YYYY-MM-DD', key: 'date', is: 'day' }],
  },
}

const EXAMPLES = `
Examples:
  $ factlint rules add person "Renee Good" --misspelling "Renee Goode"
  $ factlint rules add person "Antony Blinken" --title "US Secretary of State" --from 2021-01-26 --until 2025-01-20
  $ factlint rules add place Kyiv --misspelling Kyev --in Ukraine
  $ factlint rules add event "October 7 attack" --also "7 October attack" --date 2023-10-07`

/** The flags of `rules add` itself that people, places and events have too. */
const SHARED = ['--format', '--config', '--rules']

/**
 * Adds `factlint rules add person`, `organisation`, `place` and `event` to `rules add`, if the arguments name one of them or nothing:
 * a command that has others takes no number below zero.
 */
export function addTo(add: Command, [, what]: readonly string[], { context, setExitStatus }: Invocation): void {
  if (add.name() !== 'add' || (what !== undefined && !what.startsWith('-') && !Object.hasOwn(KINDS, what))) return
  const needed = add.options.filter(({ mandatory }) => mandatory)
  // What a value needs, a name does not; commander asks for the flags of the outer command too.
  add.hook('preSubcommand', () => {
    for (const option of needed) option.makeOptionMandatory(false)
  })
  add.addHelpText('after', EXAMPLES)
  for (const [kind, { what, details }] of Object.entries(KINDS) as [NamedKind, (typeof KINDS)[NamedKind]][]) {
    const command = add
      .command(kind)
      .summary(`add ${what}`)
      .description(
        `Adds ${what}, to a rule file that has some. The rest of the file stays as it is; what is known already is kept.`,
      )
      .argument('<name>', 'the name, correctly spelt')
    for (const { flag, help, is } of details) command.addOption(parsed(command.createOption(flag, help), is))
    if (kind === 'person') {
      command.addOption(command.createOption('--title <title>', 'a title'))
      command.addOption(parsed(command.createOption('--from <day>', 'first day of the title'), 'day'))
      command.addOption(parsed(command.createOption('--until <day>', 'last day of the title'), 'day'))
      command.addOption(command.createOption('--source <url>', 'source of the title'))
    }
    for (const option of add.options.filter(({ long }) => SHARED.includes(long ?? ''))) command.addOption(option)
    command.action(async (name: string, flags: NamedFlags) => {
      const { rulesAddNamed } = await import('../rules/rules-add-named.ts')
      setExitStatus(await rulesAddNamed(context(), kind, entryOf(name, details, flags), flags))
    })
  }
}

type NamedFlags = Pick<Flags<'rules add'>, 'format' | 'config' | 'rules'> & Readonly<Record<string, unknown>>

/** Makes an option accept only what its key of a rule file does. */
function parsed(option: Option, is: Detail['is']): Option {
  if (is === 'day' || is === 'year or day')
    option.argParser((text: string) => {
      if (is === 'year or day' && /^[0-9]{4}$/.test(text)) return Number(text)
      if (isDay(text)) return text
      throw new UserError(
        `${option.long} is ${text}; expected a date that exists, as YYYY-MM-DD${is === 'day' ? '' : ', or a year'}`,
      )
    })
  return option
}

function entryOf(name: string, details: readonly Detail[], flags: NamedFlags): NamedEntry {
  const given = details.flatMap(({ flag, key }) => {
    const value = flags[flag.slice(2).split(' ')[0] as string]
    return value === undefined ? [] : [[key, value] as const]
  })
  const title = ['title', 'from', 'until', 'source'].flatMap((key) =>
    flags[key] === undefined ? [] : [[key, flags[key]] as const],
  )
  return {
    name,
    ...Object.fromEntries(given),
    ...(title.length > 0 && { titles: [Object.fromEntries(title) as { title: string }] }),
  }
}
