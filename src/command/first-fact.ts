import { isDay } from '../base/calendar.ts'
import { besideReader } from '../host/files/beside.ts'
import type { Ask } from '../host/process/ask.ts'
import type { Context } from '../workspace/context.ts'
import { STARTER_HEAD } from './starters.ts'

/** The reader's own first fact, as a rule that was tested. */
export interface OwnFact {
  /** The rule file. */
  text: string
  id: string
  /** A sentence that states the fact. */
  sentence: string
}

const INTRODUCTION = `Your first fact: a number that your articles repeat, such as the members of a council. Leave an answer empty to skip it.
`

/** Asks on a terminal for the first fact; null if the reader skips it, or no rule can be made from the answers. */
export async function askFirstFact(
  { workspace, home, print }: Pick<Context, 'workspace' | 'home' | 'print'>,
  ask: Ask,
): Promise<OwnFact | null> {
  const { firstRule, oneNumber } = await import('../core.ts')
  await print(INTRODUCTION)
  const again = async (question: string, problem: (answer: string) => string | null): Promise<string> => {
    for (;;) {
      const answer = await ask(question)
      const wrong = answer === '' ? null : problem(answer)
      if (wrong === null) return answer
      await print(`  ${wrong}\n`)
    }
  }
  for (;;) {
    const what = await ask('What do you count or measure? (such as: members of the city council) ')
    if (what === '') return null
    const value = await again('Its value today? (24, £84.6 million, 1,200 hectares) ', (answer) =>
      oneNumber(answer) === null ? 'Expected one number, with its unit if it has one.' : null,
    )
    if (value === '') return null
    const from = await again('Since when? (YYYY-MM-DD) ', (answer) =>
      isDay(answer) ? null : 'Expected a date that exists, as YYYY-MM-DD, like 2026-05-07.',
    )
    const source = await ask('Where do you know it from? (a link, or the name of a document) ')
    const rule = firstRule({ what, value, from, source }, STARTER_HEAD, besideReader(workspace, home))
    if (typeof rule === 'object') return rule
    await print(`${REFUSED[rule](what)}\n\n`)
  }
}

/** Why no rule can be made, and what to answer instead. */
const REFUSED = {
  'too wide': (what: string) =>
    `A rule for any "${what}" would be wrong about most. Say whose or where: "${what} in Leeds".`,
  'not read': (what: string) =>
    `No rule can be made of "${what}". Write a noun with what sets it apart, such as "bridges closed in Riverton", or skip it and follow docs/writing-rules.md.`,
}
