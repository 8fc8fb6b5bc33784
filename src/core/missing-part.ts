/**
 * The error of a function that needs a part of the library which is not loaded, which only `factlint/browser` has. It is
 * nothing about an article.
 */
export class MissingPart extends Error {
  override name = 'MissingPart'
  readonly part: string

  constructor(part: string) {
    super(`A part of factlint is not loaded: await loadParts("${part}") first, or import from 'factlint/promises'.`)
    this.part = part
  }
}
