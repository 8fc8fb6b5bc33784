import type { DateMention } from '../model/date.ts'
import type { InPassage } from '../model/span.ts'
import type { Context, Draft } from './draft.ts'
import { findersWithCues } from './find/cues.ts'
import { FINDERS } from './find/index.ts'
import { REFINERS } from './refine/index.ts'
import { resolve } from './resolve/index.ts'
import { type VisibleText, visibleText } from './visible.ts'

export { type EventIndex, eventIndex, withEventDates } from './events.ts'

/** How to read dates in figures: month first in the US, day first in Britain. */
export interface DateOptions {
  locale?: 'en-US' | 'en-GB'
}

const findersFor = findersWithCues(FINDERS)

const resolveAll = (drafts: Draft[], context: Context): InPassage<DateMention>[] => {
  const mentions: InPassage<DateMention>[] = []
  for (const draft of drafts) mentions.push(resolve(draft, context, mentions))
  return mentions
}

/** Returns a date with its ranges in the original text. */
const inOriginal = (date: InPassage<DateMention>, text: string, { original }: VisibleText): InPassage<DateMention> => {
  const range = ({ start, end }: { start: number; end: number }) => {
    const [from, to] = [original(start, false), original(end, true)]
    return { start: from, end: to, text: text.slice(from, to) }
  }
  return { ...date, ...range(date), named: date.named.map((name) => ({ ...name, ...range(name) })) }
}

/**
 * Returns the days and periods that a text names, in order and without overlap. Offsets are UTF-16 units into `text`,
 * half-open. Without a day of publication (YYYY-MM-DD), dates relative to it have no days. Does not read times of day
 * and durations.
 */
export const readDates = (
  text: string,
  published: string | null,
  options: DateOptions = {},
): InPassage<DateMention>[] => {
  const visible = visibleText(text)
  const context: Context = {
    text: visible.text,
    published,
    dayFirst: options.locale === 'en-GB',
  }
  const found = findersFor(visible.text).flatMap(({ finder, starts }) => finder.find(context, starts))
  if (found.length === 0) return []
  const drafts = REFINERS.reduce((current, refine) => refine(current, context), found)
  const dates = resolveAll(drafts, context)
  return visible.text === text ? dates : dates.map((date) => inOriginal(date, text, visible))
}
