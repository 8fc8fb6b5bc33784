import type { Mistake, SourceLine } from '../../model/index.ts'

/** Takes down a mistake at its place. */
export type ReportMistake = (at: SourceLine, message: string) => void

/** By line and column within a file; files in the order given. */
export function inOrder(mistakes: readonly Mistake[], paths: readonly string[]): Mistake[] {
  const rank = new Map(paths.map((path, i) => [path, i]))
  const rankOf = ({ path }: Mistake) => rank.get(path) ?? paths.length
  return [...mistakes].sort(
    (a, b) => rankOf(a) - rankOf(b) || compare(a.path, b.path) || a.line - b.line || a.column - b.column,
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A place as a message names it: "rules/gaza.yml:12". */
export const placeText = ({ path, line }: SourceLine): string => `${path}:${line}`
