import { periodNamed } from '../../base/period-named.ts'
import type { DateMention, Reading, Verdict } from '../../model/index.ts'
import { DATE_MARK, type MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { type Biography, biographyIn } from '../../statement/biography.ts'
import { quoteHere, verdict } from '../../wording/verdict.ts'
import { whenText } from '../../wording/when.ts'
import { capitalised, folded } from '../../wording/words.ts'
import { gapWithout } from './gap.ts'

/** What only the living do, in the past tense. */
const ACTED =
  '(?:graduated|married|wed|joined|moved|became|studied|returned|enlisted|emigrated|settled|enrolled|resigned|retired|travelled|traveled|visited|wrote|worked|taught|left|went|came|fled|met|began|started|founded|established|ran|stood|served|fought|made|bought|took|gave|got|had|earned|attended|entered|completed|accepted|played|debuted|starred|signed|led|toured|competed|lived|divorced|was (?:elected|appointed|arrested|educated|hired|promoted|ordained|sworn|sent|imprisoned|invited|commissioned|employed|captured|wounded))'
/** Words without other dates, clauses or numbers in brackets. */
const GAP = gapWithout('that|which|who|whose|whom|after|before|since|until|by|for|from|about|of', 80, DATE_MARK)
const WHO = "(?<who>he|she|[\\p{L}'-]+)"
const ACTS = [
  // "In 1972 she joined the navy"
  phrase(`^(?:in|on) {@act},? ${WHO} (?:also |then |first |later )?${ACTED}\\b`),
  // "She joined the navy in 1972", "She was born there and joined the navy in 1972"
  phrase(`^${WHO} (?:also |then |first |later )?${ACTED}\\b${GAP} (?:in|on) {@act}`),
]

/** Yields a warning for each act that an article dates before the birth, or after the death, of the person whose life it tells. */
export function* lifeVerdicts(reading: Reading, marked: readonly MarkedSentence[]): Generator<Verdict> {
  const life = biographyIn(marked)
  if (!life) return
  for (const sentence of marked) {
    if (sentence.dates.length === 0) continue
    for (const { dates, words } of findPhrases(ACTS, sentence)) {
      if (!['he', 'she', life.surname].includes((words.who as string).toLowerCase())) continue
      const wrong = wrongTime(dates.act as DateMention, life)
      if (wrong) yield verdictOn(dates.act as DateMention, wrong, life, reading, marked)
    }
  }
}

/** Returns why somebody cannot have acted at a time; null where it may be. */
function wrongTime(act: DateMention, { born, died }: Biography): string | null {
  const at = act.yearWritten && !act.relative ? periodNamed(act) : null
  if (!at) return null
  if (at.to < born.from) return `before the birth ${whenText(born)}`
  return died && at.from > died.to ? `after the death ${whenText(died)}` : null
}

function verdictOn(
  act: DateMention,
  wrong: string,
  { birth }: Biography,
  reading: Reading,
  marked: readonly MarkedSentence[],
): Verdict {
  const told = marked.find(({ dates }) => dates.includes(birth))
  return verdict('order', act, {
    severity: 'warning',
    message: `${capitalised(folded(act.text))} is ${wrong}.`,
    expected: null,
    evidence: [quoteHere(reading, birth, told?.sentence.text)],
  })
}
