/** A path of each format that articles are written in, Markdown first. */
export const PATHS = ['a.md', 'a.html', 'a.txt', 'a.adoc', 'a.rst', 'a.mdx'] as const

/** Returns how long the processor has worked since, in seconds, whatever else the machine did. */
export function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}
