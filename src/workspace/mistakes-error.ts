import { numberText } from '../english/printed-value.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Mistake } from '../model/index.ts'

/** Returns the error for files with mistakes. It lists the first mistakes of each file, and counts the others. */
export const mistakesError = (message: string, mistakes: readonly Mistake[]): UserError =>
  new UserError(message, bounded(mistakes))

/** The most mistakes to list for one file, and for all files together. */
const PER_FILE = 20
const IN_ALL = 200

/** Returns the first mistakes of each file, and in place of the others their number. */
function bounded(mistakes: readonly Mistake[]): readonly Mistake[] {
  const shown = [...Map.groupBy(mistakes, ({ path }) => path).values()].flatMap((own) =>
    cut(own, PER_FILE, 'in this file'),
  )
  return cut(shown, IN_ALL, 'in all files', mistakes.length)
}

function cut(mistakes: readonly Mistake[], most: number, where: string, total = mistakes.length): readonly Mistake[] {
  const next = mistakes[most]
  if (next === undefined) return mistakes
  return [
    ...mistakes.slice(0, most),
    {
      path: next.path,
      line: next.line,
      column: next.column,
      message: `${numberText(total - most)} more mistakes ${where}`,
    },
  ]
}
