import type { TreeFile } from '../host/git/git-objects.ts'
import { UserError } from '../host/process/user-error.ts'

/** One of so many shares of all articles. */
export interface Shard {
  /** 1 to `of`. */
  nth: number
  of: number
}

/** Reads "2/7". */
export function shardOf(text: string): Shard {
  const [, nth, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (!nth || !of || nth > of) throw new UserError(`--shard ${text}: expected a number of a number, like 2/7`)
  return { nth, of }
}

/** Whether a file belongs to the share: by its content, so that every machine shares alike. */
export const isInShard = ({ nth, of }: Shard, { blob }: TreeFile): boolean =>
  Number.parseInt(blob.slice(0, 8), 16) % of === nth - 1
