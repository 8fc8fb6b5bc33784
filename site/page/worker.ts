/** Reads and checks in a thread of its own, so that the page stays quick. It asks the network for nothing. */
import * as library from '../../src/index.ts'
import { NO_RULES } from '../../src/model/index.ts'
import { offersAt } from '../../src/rules/schema/offers.ts'
import { Checker } from '../../src/widget/checker.ts'
import { packText } from '../../src/widget/packs.ts'
import { RULES_PATH } from './files.ts'
import type { Message, Question, Questions } from './messages.ts'

const checker = new Checker(library, packText)
/** The page takes everything: articles of any format, tables beside rules. */
const loaded = library.loadParts()

const answers: { [name in keyof Questions]: (asks: Questions[name]['asks']) => unknown } = {
  rules: ({ text }) => checker.useRules([{ path: RULES_PATH, text }]),
  archive: ({ articles }) => {
    checker.useEarlier(articles)
    return null
  },
  read: async () => {
    await checker.readEarlier((done, total) => send({ done, total }))
    return null
  },
  check: ({ article }) => checker.check(article),
  histories: ({ article }) => checker.histories(article),
  offers: ({ text, offset }) => {
    const found = offersAt(text, offset, 'rules', checker.rules ?? NO_RULES)
    return found && { start: found.word.start, offers: found.offers }
  },
}

const send = (message: Message) => postMessage(message)

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, name, asks } = data
  try {
    await loaded
    send({ id, gets: await answers[name](asks as never) })
  } catch (error) {
    send({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
