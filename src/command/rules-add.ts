import { besideReader } from '../host/files/beside.ts'
import { readNamed } from '../host/files/text-file.ts'
import { writeOver } from '../host/files/write-file.ts'
import { UserError } from '../host/process/user-error.ts'
import { applyEdit, type Fact, type Mistake, type NewValue } from '../model/index.ts'
import type { Flags } from '../options/index.ts'
import type { Context, Status } from '../workspace/context.ts'
import { readSettings, type Settings } from '../workspace/settings.ts'
import { findFact } from './fact-named.ts'

/** `factlint rules add FACT VALUE --from DAY --source URL` */
export async function rulesAdd(
  context: Context,
  id: string,
  number: string,
  flags: Flags<'rules add'>,
): Promise<Status> {
  const { workspace, print } = context
  const settings = await readSettings(context, flags)
  const fact = await findFact(settings, id)
  const place = placeOf(fact, flags.place)
  const value = newValue(number, flags)
  if (Number(number) < 0 && isNeverNegative(fact, place)) throw new UserError(noSuchCount(number, fact))
  const { amendWith } = await import('../core.ts')
  const edit = amendWith(settings.rules)({ fact: id, place }, value)
  if (!edit) throw new UserError(whyNot(fact, place))
  const { path } = edit
  const { text } = await readNamed(workspace, path)
  const after = applyEdit(text, edit)
  const mistakes = await mistakesIn(context, settings, { path, text: after })
  if (mistakes.length > 0) throw new UserError('The value does not fit the rules, so nothing was written.', mistakes)
  await writeOver(workspace, path, after)
  const line = text.slice(0, edit.start).split('\n').length + 1
  const added = edit.replacement.replace(/^[\s,]+(?:values:\s+)?(?:- )?/, '')
  await print(
    flags.format === 'json'
      ? `${JSON.stringify({ version: 1, ...{ fact: id, place, path, line, added } }, null, 2)}\n`
      : `${path}:${line}: added to ${id}${place === null ? '' : ` (${place})`}: ${added}\n`,
  )
  return 0
}

function newValue(number: string, { from, until, source, by }: Flags<'rules add'>): NewValue {
  if (!/^[+-]?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(number))
    throw new UserError(`\`${number}\` is no value; expected a number in digits, without separators, like 1300000`)
  return { value: Number(number), from, ...(until && { until }), source, ...(by && { by }) }
}

/** Whether a fact counts things, and its rules do not say that there may be fewer than none: a balance may be. */
function isNeverNegative({ unit, series }: Fact, place: string | null): boolean {
  const one = series.find((known) => known.place === place)
  const known = [...(one?.range ? [one.range] : []), ...(one?.values ?? [])]
  return unit === null && !known.some(({ low, high }) => (low ?? high ?? 0) < 0)
}

const noSuchCount = (number: string, { id }: Fact): string =>
  `\`${id}\` is a count, and ${number} is less than none; where it may be, say so with a \`range\` of the fact`

/** The place of the series that is meant; the only one where none is named. */
function placeOf({ id, series }: Fact, named: string | undefined): string | null {
  const places = series.map(({ place }) => place)
  if (named !== undefined) {
    if (places.includes(named)) return named
    throw new UserError(`\`${id}\` has no series for ${named}; ${byHand(id, named)}`)
  }
  if (places.length < 2) return places[0] ?? null
  if (places.includes(null)) return null
  throw new UserError(`\`${id}\` has a series for each of ${places.join(', ')}; say which with --place`)
}

/** Why a value cannot be put into the rules. */
function whyNot({ id, series }: Fact, place: string | null): string {
  const last = series.find((one) => one.place === place)?.values.at(-1)
  const where = last ? `stand in ${last.at.path}` : 'are in no rule file of this repo'
  return `the values of \`${id}\` ${where}, where none can be added; ${byHand(id, place)}`
}

/** The series to write by hand. */
const byHand = (id: string, place: string | null): string =>
  [
    'add a series to a rule file of this repo:',
    'series:',
    `  - fact: ${id}`,
    ...(place === null ? [] : [`    place: ${place}`]),
    '    values:',
    '      - { value: …, from: … }',
  ].join('\n')

/** Every mistake that the rules have with a file as it is to be. */
async function mistakesIn(
  { workspace, home }: Context,
  { rules, ruleFiles }: Settings,
  changed: { path: string; text: string },
): Promise<Mistake[]> {
  const { isPack, loadRules, textsOf } = await import('../core.ts')
  const texts = new Map(textsOf(rules)).set(changed.path, changed.text)
  const files = [...texts].filter(([path]) => !isPack(path)).map(([path, text]) => ({ path, text }))
  return loadRules(files, besideReader(workspace, home), { extends: ruleFiles.filter(isPack) }).mistakes
}
