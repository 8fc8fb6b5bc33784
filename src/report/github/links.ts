/** Address of a line of a file of the repository; without a line, of the file. */
export type LinkTo = (path: string, line: number | null) => string

/**
 * Links below an address: that of the files on a server ("https://…/blob/1a2b3c"), or "." for files beside the report.
 * Every part of the path is encoded, so that no file name makes another kind of address.
 */
export const linksBelow =
  (base: string): LinkTo =>
  (path, line) =>
    `${base}/${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}${line === null ? '' : `#L${line}`}`
