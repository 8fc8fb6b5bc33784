import { isAbsolute, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Returns the path of a file by its URI; null for what is no file, such as a text that was never saved. */
export function fileOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    return null
  }
}

/** Returns the path of a file within a folder, with forward slashes; null if it is not in the folder. */
export function pathIn(base: string, file: string): string | null {
  const way = relative(base, file)
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way.split(sep).join('/')
}

/** Returns the URI of a file by its path within a folder. */
export const uriIn = (base: string, path: string): string => pathToFileURL(join(base, path)).href

/** Returns the URI of a shipped pack by its name ("factlint/crisis"), in the folder of the package. */
export const packUri = (home: URL, name: string): string =>
  new URL(`rules/${name.slice('factlint/'.length)}.yml`, home).href
