import type { NamedArchive } from '../../model/index.ts'

/** An archive without articles. */
export const NO_NAMES: NamedArchive = {
  isEmpty: true,
  uses: () => [],
  near: () => [],
  about: () => [],
  dated: () => [],
}
