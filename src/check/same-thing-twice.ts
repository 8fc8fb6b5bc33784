import type { Check } from '../model/check.ts'
import { markedSentencesOf } from '../sentence/marked-sentence.ts'
import { INCONSISTENCY_FINDERS } from './same-thing/inconsistency-finders.ts'
import { spelling } from './same-thing/spelling.ts'
import { isInOneStory } from './same-thing/stories.ts'

/** The same name, age, number or date given in two ways in one article. */
export const sameThingTwice: Check = {
  id: 'same-thing-twice',
  about: 'The same name, age, number or date given in two ways in one article',
  quotes: 'check',
  run({ reading, statements }) {
    const text = { reading, statements, markedSentences: markedSentencesOf(reading) }
    const isOfOne = isInOneStory(reading)
    const verdicts = INCONSISTENCY_FINDERS.flatMap((way) =>
      [...way(text)].filter((one) => way === spelling || isOfOne(one)),
    )
    return { verdicts, compared: [] }
  },
}
