import { UserError } from '../host/process/user-error.ts'
import type { Fact } from '../model/index.ts'
import { NO_RULE_FILES, type Settings } from '../workspace/settings.ts'

/** The fact that a command was given by its id; an unknown one ends the run, with the nearest that there is. */
export async function findFact({ rules, ruleFiles }: Settings, id: string): Promise<Fact> {
  const fact = rules.facts.find((one) => one.id === id)
  if (fact) return fact
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

/** Ids that are told where none is near. */
const TOLD = 10

function listed(facts: readonly Fact[]): string {
  const ids = facts.map(({ id }) => `\`${id}\``)
  return ids.length === 0 ? '' : `; expected ${ids.slice(0, TOLD).join(', ')}${ids.length > TOLD ? ' …' : ''}`
}
