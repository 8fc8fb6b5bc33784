import { escapeControls } from '../../base/escape-controls.ts'
import type { Condition, ConditionSet, Explanation, Fact } from '../../model/index.ts'
import { excerpt } from '../excerpt.ts'
import { conditionCells, rivalText } from './condition-text.ts'
import { aligned } from './table.ts'
import type { Paint } from './text.ts'

/** Explanations of whether each quantity of a text is read as the fact. */
export interface FactExplanations {
  fact: Fact
  explanations: readonly Explanation[]
}

/** Returns the explanations, condition by condition, for people. */
export function explanationsText({ fact, explanations }: FactExplanations, paint: Paint): string {
  const { path, line } = fact.at
  const head = `${paint('bold', fact.id)}: ${escapeControls(fact.name)} (${escapeControls(path)}:${line})`
  if (explanations.length === 0) return `${head}\n\nNo number was read here.\n`
  return `${[head, ...explanations.map((one) => explanationText(fact, one, paint))].join('\n\n')}\n`
}

function explanationText(fact: Fact, explanation: Explanation, paint: Paint): string {
  const { quantity, sentence, read, sets, words } = explanation
  const at = sentence.indexOf(quantity.text)
  const { line, underline } = excerpt(sentence, { start: Math.max(at, 0), end: Math.max(at, 0) + quantity.text.length })
  const outcome = read ? paint('green', `read as ${fact.id}`) : paint('red', `not read as ${fact.id}`)
  return [
    line,
    paint('dim', underline),
    `  ${outcome}, by the words "${escapeControls(words)}"`,
    ...setsText(sets).flatMap((set, i, all) => [
      ...(all.length > 1 ? [`  set ${i + 1}`] : []),
      ...setLines(set, paint),
    ]),
    ...readFor(explanation).map((remark) => `  ${paint('dim', '·')} ${remark}`),
    ...hindrances(explanation).map((remark) => `  ${paint('yellow', '!')} ${remark}`),
  ].join('\n')
}

/** Returns the sets to show: only one that is met, or else all of them, the closest first. */
const setsText = (sets: readonly ConditionSet[]): readonly ConditionSet[] => (sets[0]?.met ? sets.slice(0, 1) : sets)

const setLines = ({ conditions }: ConditionSet, paint: Paint): string[] =>
  aligned(conditions.map((condition) => conditionCells(condition))).map(
    (cells, i) => `  ${mark(conditions[i] as Condition, paint)} ${cells}`,
  )

const mark = ({ met }: Condition, paint: Paint): string => (met ? paint('green', '✓') : paint('red', '✗'))

/** Returns the place and the day that the number is read for. */
function readFor({ read, rivals, claim: { place, asOf } }: Explanation): string[] {
  if (!read) return []
  const after = rivals.map((id) => `\`${id}\` reads it too, but its file is farther`)
  const days = asOf && (asOf.from === asOf.to ? asOf.from : `${asOf.from} to ${asOf.to}`)
  return [
    ...(place === null ? [] : [`place  ${escapeControls(place)}`]),
    ...(days === null ? [] : [`day  ${days}`]),
    ...after,
  ]
}

function hindrances({ read, rivals, claim, obstacle }: Explanation): string[] {
  if (!read && rivals.length > 0) return [rivalText(rivals, claim.fact)]
  return obstacle === null ? [] : [`not compared with the values: ${escapeControls(obstacle)}`]
}

/** Returns the explanations as JSON. */
export const explanationJson = ({ fact, explanations }: FactExplanations) => ({
  version: 1,
  fact: fact.id,
  quantities: explanations.map(({ quantity, claim, ...rest }) => {
    const { start, end, text, low, high, bound, unit } = quantity
    const { modality, attribution, asOf, place } = claim
    return { start, end, text, low, high, bound, unit, modality, attribution, asOf, place, stated: claim.fact, ...rest }
  }),
})
