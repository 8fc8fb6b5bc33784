import type { Mistake } from '../reading.ts'

/** Adds one remark for all offsets of a kind, in any order, at the first of them in the text. */
export function tell(offsets: readonly number[], one: string, many: string, mistakes: Mistake[]): void {
  const [offset] = offsets.toSorted((a, b) => a - b)
  if (offset === undefined) return
  const what = offsets.length === 1 ? `1 ${one} was` : `${offsets.length} ${many} were`
  mistakes.push({ offset, message: `${what} read through.` })
}
