import { splitSentences } from '../../article/index.ts'
import { neighbourFinder } from '../../base/neighbour-finder.ts'
import { type ClaimOutput, type Gazetteer, quotedRanges, readClaims } from '../../claim/index.ts'
import type { DateMention, InPassage, NameMention, Passage, PassageRange, Person, Sentence } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import { readNames } from '../../name/index.ts'
import { type OwnUnits, readQuantities, withOwnUnits } from '../../quantity/index.ts'
import { type EventIndex, readDates, withEventDates } from '../../time/index.ts'
import { inPieces } from './sentence-pieces.ts'

/** What the reading of a passage depends on beside its words. */
export interface PassageSetup {
  /** Whether 03/04 is 4 March or 3 April. */
  locale: 'en-US' | 'en-GB'
  people: readonly Person[]
  gazetteer: Gazetteer
  units: OwnUnits
  events: EventIndex
  /** The day of publication; null if it is not known. */
  published: string | null
}

/** A sentence of a passage, or a piece of one that is too long. */
export interface PassagePiece {
  /** Its index among all passages counts only where the passage was first read. */
  sentence: Sentence
  /** The sentence that it is a piece of. */
  whole: Sentence
  /** The range of its quantities among those of the passage. */
  from: number
  to: number
  /** Returns what its numbers state, read when it is first asked for. */
  claims(): ClaimOutput
}

/** What is read of a passage from its own words, whatever stands around it. Offsets count in its text. */
export interface PassageParts {
  dates: readonly InPassage<DateMention>[]
  /** Ranges in quotation marks. */
  quoted: readonly PassageRange[]
  names: readonly InPassage<NameMention>[]
  pieces: readonly PassagePiece[]
}

/** Reads a passage by itself. `written` is its text before a headline was given the capitals of a sentence. */
export function readParts(passage: Passage, written: string, setup: PassageSetup): PassageParts {
  const { text } = passage
  const { locale, published } = setup
  const dates = readDates(text, published, { locale })
  const quantities = withOwnUnits(readQuantities(text, dates), text, setup.units)
  const spoken = withEventDates(dates, text, published, setup.events)
  const quoted = quotedRanges(text)
  const [quantitiesIn, datesIn, quotedIn] = [
    neighbourFinder(quantities, 'start'),
    neighbourFinder(spoken, 'start'),
    neighbourFinder(quoted, 'reach'),
  ]
  const all = splitSentences(passage, 0).flatMap((whole) => {
    const { from, to } = quantitiesIn(whole)
    return inPieces(whole, quantities.slice(from, to)).map((sentence) => ({
      sentence,
      whole,
      ...quantitiesIn(sentence),
    }))
  })
  const claimsOf = (i: number): ClaimOutput => {
    const { sentence, from, to } = all[i] as (typeof all)[number]
    const [ofDates, ofQuoted] = [datesIn(sentence), quotedIn(sentence)]
    return readClaims({
      quantities: quantities
        .slice(from, to)
        .map((q) => ({ ...q, said: within(q.said, sentence), of: q.of === null ? null : q.of - from })),
      dates: spoken.slice(ofDates.from, ofDates.to).filter((date) => contains(sentence, date)),
      quoted: quoted.slice(ofQuoted.from, ofQuoted.to),
      next: all[i + 1]?.sentence.text ?? '',
      text: sentence.text,
      start: sentence.start,
      gazetteer: setup.gazetteer,
      published,
    })
  }
  return {
    dates,
    quoted,
    names: readNames(written, setup.people),
    pieces: all.map((piece, i) => ({ ...piece, claims: once(() => claimsOf(i)) })),
  }
}

/** Returns a function that works something out the first time, and returns it again. */
function once<T>(workOut: () => T): () => T {
  let done: { value: T } | null = null
  return () => {
    done ??= { value: workOut() }
    return done.value
  }
}

/** Returns the part of a range that lies within another. */
const within = (range: PassageRange, outer: PassageRange): PassageRange => ({
  start: Math.max(range.start, outer.start),
  end: Math.min(range.end, outer.end),
})
