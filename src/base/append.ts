/**
 * Adds items to the end of a list, however many they are. `list.push(...items)` puts each on the stack, which holds about a
 * hundred thousand: no more than a hostile article, archive or table can have.
 */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
