import type { Mistake } from '../../model/index.ts'

/** The most characters of a value to quote in a message. A longer one may be a secret that a link led to. */
const MOST = 20

/** What a message quotes, and the end of a message that says what was expected, which quotes nothing from the file. */
const QUOTED = /`([^`]+)`|; expected .*$/gs

/** Shortens what messages quote between backticks. */
export const withShortQuotes = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.map((mistake) => ({ ...mistake, message: mistake.message.replaceAll(QUOTED, shortened) }))

function shortened(whole: string, quoted: string | undefined): string {
  const characters = [...(quoted ?? '')]
  return characters.length <= MOST ? whole : `\`${characters.slice(0, MOST - 1).join('')}…\``
}
