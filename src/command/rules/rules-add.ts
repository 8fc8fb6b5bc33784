import { readNamed } from '../../host/files/text-file.ts'
import { writeOver } from '../../host/files/write-file.ts'
import { UserError } from '../../host/process/user-error.ts'
import { applyEdit, type Fact, type NewValue } from '../../model/index.ts'
import type { Flags } from '../../options/index.ts'
import type { Context, Status } from '../../workspace/context.ts'
import { mistakesError } from '../../workspace/mistakes-error.ts'
import { readSettings } from '../../workspace/settings.ts'
import { findFact } from '../fact-named.ts'
import { mistakesIn } from './rule-mistakes.ts'

/** Runs `factlint rules add FACT VALUE --from DAY --source URL`. */
export async function rulesAdd(
  context: Context,
  id: string,
  number: string,
  flags: Flags<'rules add'>,
): Promise<Status> {
  const { workspace, print } = context
  const settings = await readSettings(context, flags)
  const { fact } = await findFact(settings, id)
  const place = placeOf(fact, flags.place)
  const { amendWith, numberAdvice } = await import('../../core.ts')
  const value = newValue(number, flags, numberAdvice)
  if (Number(number) < 0 && isNeverNegative(fact, place)) throw new UserError(noSuchCount(number, fact))
  const edit = amendWith(settings.rules)({ fact: id, place }, value)
  if (!edit) throw new UserError(whyNot(fact, place))
  const { path } = edit
  const { text } = await readNamed(workspace, path)
  const after = applyEdit(text, edit)
  const mistakes = await mistakesIn(context, settings, { path, text: after })
  if (mistakes.length > 0) throw mistakesError('The value does not fit the rules, so nothing was written.', mistakes)
  await writeOver(workspace, path, after)
  const gap = /^[\s,]*/.exec(edit.replacement)?.[0] ?? ''
  const line = `${text.slice(0, edit.start)}${gap}`.split('\n').length
  const added = edit.replacement.replace(/^[\s,]+(?:values:\s+)?(?:- )?/, '')
  await print(
    flags.format === 'json'
      ? `${JSON.stringify({ version: 1, ...{ fact: id, place, path, line, added } }, null, 2)}\n`
      : `${path}:${line}: added to ${id}${place === null ? '' : ` (${place})`}: ${added}\n`,
  )
  return 0
}

function newValue(
  number: string,
  { from, until, source, by }: Flags<'rules add'>,
  advice: (written: string, where: 'CSV') => string | null,
): NewValue {
  if (!/^[+-]?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(number))
    throw new UserError(
      `\`${number}\` is not a value; ${advice(number, 'CSV') ?? 'expected a number in digits, without separators, like 1300000'}`,
    )
  return { value: Number(number), from, ...(until && { until }), source, ...(by && { by }) }
}

/** Tells whether a fact is a count that its rules do not allow to be negative, as a balance can be. */
function isNeverNegative({ unit, series }: Fact, place: string | null): boolean {
  const one = series.find((known) => known.place === place)
  const known = [...(one?.range ? [one.range] : []), ...(one?.values ?? [])]
  return unit === null && !known.some(({ low, high }) => (low ?? high ?? 0) < 0)
}

const noSuchCount = (number: string, { id }: Fact): string =>
  `\`${id}\` is a count, so ${number} is too small; if it can be negative, give the fact a \`range\``

/** Returns the place of the series to add to: the only one, if none is named. */
function placeOf({ id, series }: Fact, named: string | undefined): string | null {
  const places = series.map(({ place }) => place)
  if (named !== undefined) {
    if (places.includes(named)) return named
    throw new UserError(`\`${id}\` has no series for ${named}; ${byHand(id, named)}`)
  }
  if (places.length < 2) return places[0] ?? null
  if (places.includes(null)) return null
  throw new UserError(`\`${id}\` has series for ${places.join(', ')}; choose one with --place`)
}

/** Explains why a value cannot be added to the rules. */
function whyNot({ id, series }: Fact, place: string | null): string {
  const last = series.find((one) => one.place === place)?.values.at(-1)
  const where = last ? `are in ${last.at.path}` : 'are in no rule file of this repo'
  return `cannot add a value to \`${id}\`: its values ${where}; ${byHand(id, place)}`
}

/** Returns the instruction to write a series by hand. */
const byHand = (id: string, place: string | null): string =>
  [
    'add a series to a rule file of this repo:',
    'series:',
    `  - fact: ${id}`,
    ...(place === null ? [] : [`    place: ${place}`]),
    '    values:',
    '      - { value: …, from: … }',
  ].join('\n')
