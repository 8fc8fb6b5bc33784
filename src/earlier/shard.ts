import type { TreeFile } from '../host/git/git-objects.ts'
import { UserError } from '../host/process/user-error.ts'

/** One of several shares of all articles. */
export interface Shard {
  /** The number of this share, from 1 to `of`. */
  nth: number
  of: number
}

/** Reads a share such as "2/7". Throws a `UserError` for anything else. */
export function shardOf(text: string): Shard {
  const [, nth, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (!nth || !of || nth > of)
    throw new UserError(`--shard ${text}: expected the number of the share and the number of shares, like 2/7`)
  return { nth, of }
}

/** Tells whether a file belongs to the share. It depends on the content alone, so that all machines agree. */
export const isInShard = ({ nth, of }: Shard, { blob }: TreeFile): boolean =>
  Number.parseInt(blob.slice(0, 8), 16) % of === nth - 1
