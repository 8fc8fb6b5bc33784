import { instalment } from './instalment.ts'
import { month } from './month.ts'
import { personAge } from './person-age.ts'
import { sameWords } from './same-words.ts'
import { spelling } from './spelling.ts'
import { toll } from './toll.ts'
import type { Way } from './way.ts'

/** Every way in which an article says a thing twice and differently. */
export const WAYS: readonly Way[] = [spelling, personAge, sameWords, instalment, month, toll]
