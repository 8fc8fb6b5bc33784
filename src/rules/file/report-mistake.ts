import type { Mistake, SourceLine } from '../../model/index.ts'

/** Reports a mistake at a place. */
export type ReportMistake = (at: SourceLine, message: string) => void

/** Sorts mistakes by file, in the order of `paths`, then by line and column. */
export function inOrder(mistakes: readonly Mistake[], paths: readonly string[]): Mistake[] {
  const rank = new Map(paths.map((path, i) => [path, i]))
  const rankOf = ({ path }: Mistake) => rank.get(path) ?? paths.length
  return [...mistakes].sort(
    (a, b) => rankOf(a) - rankOf(b) || compare(a.path, b.path) || a.line - b.line || a.column - b.column,
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Returns a place as messages show it: "rules/gaza.yml:12". */
export const placeText = ({ path, line }: SourceLine): string => `${path}:${line}`
