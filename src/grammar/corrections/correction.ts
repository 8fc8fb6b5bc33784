import type { Token } from '../../model/index.ts'

/** Returns what is right of the word at `at` where compromise is known to be wrong about it; null everywhere else. */
export type Correction = (tokens: readonly Token[], at: number) => Partial<Pick<Token, 'classes' | 'lemma'>> | null
