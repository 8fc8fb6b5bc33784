import { UserError } from '../host/process/user-error.ts'
import type { Fact, RuleSet } from '../model/index.ts'
import { NO_RULE_FILES, type Settings } from '../workspace/settings.ts'

/**
 * Returns the fact with an id, and the rules that it is of: those of all articles, or of an override. Throws a `UserError` that
 * suggests the closest id if there is none.
 */
export async function findFact(
  { rules, overrides, ruleFiles }: Pick<Settings, 'rules' | 'overrides' | 'ruleFiles'>,
  id: string,
): Promise<{ fact: Fact; rules: RuleSet }> {
  for (const some of [rules, ...overrides.flatMap((one) => one.rules ?? [])]) {
    const fact = some.facts.find((one) => one.id === id)
    if (fact) return { fact, rules: some }
  }
  if (ruleFiles.length === 0) throw new UserError(`there is no fact \`${id}\`. ${NO_RULE_FILES}`)
  const { didYouMean } = await import('../core.ts')
  throw new UserError(
    `there is no fact \`${id}\` in the rules${
      didYouMean(
        id,
        rules.facts.map((one) => one.id),
      ) || listed(rules.facts)
    }`,
  )
}

/** The number of ids to list if none is close. */
const MOST_IDS = 10

function listed(facts: readonly Fact[]): string {
  const ids = facts.map(({ id }) => `\`${id}\``)
  return ids.length === 0 ? '' : `; expected ${ids.slice(0, MOST_IDS).join(', ')}${ids.length > MOST_IDS ? ' …' : ''}`
}
