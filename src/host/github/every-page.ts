/** The most pages of a list that are requested. GitHub has no list here with more than 30. */
const MAX_PAGES = 100

/** Returns the items of all pages of a list. It ends where a page comes again, so that no answer can keep it going. */
export async function everyPage<T>(pages: AsyncIterable<{ url: string; data: T[] }>): Promise<T[]> {
  const seen = new Set<string>()
  const items: T[] = []
  for await (const { url, data } of pages) {
    if (seen.has(url) || seen.size === MAX_PAGES) break
    seen.add(url)
    items.push(...data)
  }
  return items
}
