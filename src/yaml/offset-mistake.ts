/** A mistake in a YAML text, at an offset into it (UTF-16). */
export interface OffsetMistake {
  offset: number
  message: string
}
