/** Returns the address of a line of a file in the repository, or of the file if the line is null. */
export type LinkTo = (path: string, line: number | null) => string

/**
 * Returns links below an address: that of the files on a server ("https://…/blob/1a2b3c"), or "." for files next to the
 * report. Every part of the path is encoded, so that a file name cannot change the address.
 */
export const linksBelow =
  (base: string): LinkTo =>
  (path, line) =>
    `${base}/${path.toWellFormed().split('/').map(encoded).join('/')}${line === null ? '' : `#L${line}`}`

/** Encodes a part of a path, with the characters that could end a link in Markdown. */
const encoded = (part: string): string =>
  encodeURIComponent(part).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** Tells whether a path is that of a file of the repository, and not the name of a shipped pack. */
export const isFile = (path: string): boolean => !/^factlint\/[a-z0-9-]+$/.test(path)
