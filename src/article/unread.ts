import type { Unread, UnreadKind } from '../model/index.ts'

/** Adds `count` parts of one kind to what is passed over. */
export function addUnread(unread: Unread, kind: UnreadKind, count = 1): void {
  if (count > 0) unread[kind] = (unread[kind] ?? 0) + count
}

/** Returns the sum of several counts of what is passed over. */
export function sumUnread(...all: readonly Unread[]): Unread {
  const sum: Unread = {}
  for (const unread of all)
    for (const [kind, count] of Object.entries(unread)) addUnread(sum, kind as UnreadKind, count)
  return sum
}
