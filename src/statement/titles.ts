import type { NameMention, Stage, StatementOf, TitleStatus } from '../model/index.ts'
import { withSentenceIndex } from '../sentence/marked-sentence.ts'
import { modalityOf, nameSubject } from './names.ts'
import { holdingAt, type RowReader, type Text } from './text.ts'

/** The titles that stand with people's names: "Mossad chief David Barnea", "Keir Starmer, the prime minister". */
export const titles: RowReader<'title'> = {
  attributes: ['title'],
  *read(text) {
    const { reading } = text
    let index = 0
    for (const [mention, sentence] of withSentenceIndex(reading.names, reading)) {
      if (mention.title !== null) yield rowOf(mention, mention.title, index, sentence, text)
      index++
    }
  },
}

function rowOf(mention: NameMention, title: string, index: number, sentence: number, text: Text): StatementOf<'title'> {
  const { status } = mention
  const { when, isAtUnstatedTime } = holdingAt(text, mention, sentence)
  return {
    attribute: 'title',
    subject: nameSubject(mention.name, mention.person),
    value: { title: status === 'deputy' ? inFull(mention) : title, status },
    said: mention,
    when,
    where: null,
    attribution: null,
    modality: modalityOf(mention, text.reading, sentence),
    stage: STAGES[status ?? 'deputy'] ?? (isAtUnstatedTime ? 'unstated-time' : 'figure'),
    sentence,
    source: { kind: 'name', index },
  }
}

/** What a title is, by the word that stands with it, where that is not simply the title held. */
const STAGES: Partial<Record<TitleStatus, Stage>> = { former: 'past', designate: 'plan' }

/** A deputy's is an office of its own: "US Vice President", as the article words it. */
const inFull = ({ text, name }: NameMention): string => text.replace(name, '').replace(/^[\s,]*(?:the )?|[\s,]+$/gi, '')
