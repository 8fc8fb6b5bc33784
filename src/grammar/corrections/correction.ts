import type { Token } from '../../model/index.ts'

/** Returns the right values for the word at index `at` if compromise is known to be wrong about it; otherwise null. */
export type Correction = (tokens: readonly Token[], at: number) => Partial<Pick<Token, 'classes' | 'lemma'>> | null
