import type { NameMention, Spot, Stage, StatementOf, TitleStatus } from '../model/index.ts'
import { nameSubject } from './names.ts'
import { holdingAt, modalityAt, type RowReader, type Text } from './text.ts'

/** The titles that stand with people's names: "Mossad chief David Barnea", "Keir Starmer, the prime minister". */
export const titles: RowReader<'title'> = {
  attributes: ['title'],
  *read(text) {
    const { names, namesAt } = text.reading
    for (const [index, mention] of names.entries()) {
      const at = namesAt[index] as Spot
      if (mention.title !== null && at.sentence >= 0) yield rowOf(mention, mention.title, index, at, text)
    }
  },
}

function rowOf(mention: NameMention, title: string, index: number, at: Spot, text: Text): StatementOf<'title'> {
  const { status } = mention
  const { when, isAtUnstatedTime } = holdingAt(text, at)
  return {
    attribute: 'title',
    subject: nameSubject(mention.name, mention.person),
    value: { title: status === 'deputy' ? inFull(mention) : title, status },
    said: mention,
    at,
    when,
    where: null,
    attribution: null,
    modality: modalityAt(text, at),
    stage: STAGES[status ?? 'deputy'] ?? (isAtUnstatedTime ? 'unstated-time' : 'figure'),
    source: { kind: 'name', index },
  }
}

/** Stages by the status of a title; a title without one is held at the time. */
const STAGES: Partial<Record<TitleStatus, Stage>> = { former: 'past', designate: 'plan' }

/** Returns a deputy's title in full, as the article words it, since it is a separate office: "US Vice President". */
const inFull = ({ text, name }: NameMention): string => text.replace(name, '').replace(/^[\s,]*(?:the )?|[\s,]+$/gi, '')
