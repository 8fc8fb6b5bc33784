import { seeded } from './seeded.ts'

/** A claim about an event, which other articles may repeat. */
export interface Told {
  /** Index of the article that reports the event. */
  article: number
  /** The sentence, with `#` in place of the number. */
  sentence: string
  number: number
}

/** An article of the made-up newsroom. */
export interface Plausible {
  path: string
  text: string
  /** YYYY-MM-DD. */
  published: string
  told: Told[]
}

const SYLLABLES = 'Bar Cal Dun El Far Glen Har In Kil Lor Mar Nor Ol Pen Quar Ros Sel Tor Ul Ver Wes Yar'.split(' ')
const ENDINGS = 'wick ham ford ton by stead mouth burgh dale field haven bridge minster combe leigh worth'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Events: a sentence with `#` for the number, `@` for the place and `%` for the day. */
const EVENTS = [
  'On %, # people were injured when a ferry ran aground off @.',
  'A fire in @ on % destroyed # homes, the fire service said.',
  'On %, # passengers were rescued from a stranded train near @.',
  'Police in @ arrested # protesters on %.',
  'A landslide near @ on % killed # villagers.',
  'The council of @ voted on % to plant # trees along the river.',
  'On %, the flood in @ damaged # bridges.',
  'Hospitals in @ treated # patients after the gas leak of %.',
  'On %, # workers walked out at the shipyard in @.',
  'The school in @ opened on % with # pupils.',
]

const PLAIN = [
  'The mayor thanked all who had helped and asked for patience while the work goes on.',
  'Residents said that they had heard nothing until the sirens began, and many had slept through the first of them.',
  'Nobody at the company answered questions about who had known of the fault, or since when.',
  'A spokeswoman for the ministry said that an inquiry would look into what went wrong.',
  'The road along the coast stays closed until engineers have looked at the slope above it.',
  'It is not the first time that the town has had to ask its neighbours for help.',
  'Opposition councillors called the answer late and thin, and asked for the papers to be published.',
  'Shops in the old centre opened again in the afternoon, though few customers came.',
  'What matters now, she said, is that everybody gets home and that the lights come on again.',
  'The choir of the parish church sang at the harbour, as it does whenever the boats come in.',
  'Older people remembered the winter in which the river froze from bank to bank.',
  'He would not say who had signed the order, only that it had been signed in good faith.',
]

const NUMBERED = [
  'The work is to cost £# million and to take two years.',
  'Rents in the district rose by # per cent over the year.',
  'The old mill, # metres long, has stood empty since the war.',
  'More than # visitors came to the fair, the organisers said.',
  'About # litres of oil had to be pumped out of the harbour.',
]

/**
 * Generates articles of about `size` bytes, the same for the same seed. Each reports two events of its own in a town of
 * its own, between paragraphs without claims about them, a third of which have numbers, as in news.
 */
export function* plausibleArticles(count: number, seed: number, size = 4000): Generator<Plausible> {
  const random = seeded(seed)
  for (let article = 0; article < count; article++) {
    const published = dayAfter('2019-01-01', Math.floor((article / count) * 1800))
    const told = [0, 1].map((nth): Told => {
      const place = townOf(article * 2 + nth)
      const event = random
        .pick(EVENTS)
        .replace('@', place)
        .replace('%', written(dayAfter(published, -nth)))
      return { article, sentence: event, number: random.between(12, 900) }
    })
    const paragraphs = told.map(sentenceOf)
    let length = paragraphs.join('').length
    while (length < size) {
      const sentences = [0, 1, 2].map(() => (random.chance(0.3) ? numbered(random) : random.pick(PLAIN)))
      paragraphs.push(sentences.join(' '))
      length += sentences.join(' ').length
    }
    const path = `articles/${published.slice(0, 4)}/${published.slice(5, 7)}/${published.slice(8)}-${article}.md`
    yield {
      path,
      published,
      told,
      text: `---\ntitle: Notes from ${townOf(article * 2)}\ndate: ${published}\n---\n\n${paragraphs.join('\n\n')}\n`,
    }
  }
}

/** Returns the sentence with its number. */
export const sentenceOf = ({ sentence, number }: Told): string => sentence.replace('#', number.toLocaleString('en-US'))

function numbered(random: ReturnType<typeof seeded>): string {
  return random.pick(NUMBERED).replace('#', random.between(2, 9000).toLocaleString('en-US'))
}

/** Returns a different name for each number. */
function townOf(nth: number): string {
  const parts: string[] = []
  for (let rest = nth; parts.length === 0 || rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    const syllable = SYLLABLES[rest % SYLLABLES.length] as string
    parts.push(parts.length === 0 ? syllable : syllable.toLowerCase())
  }
  return parts.join('') + ENDINGS[nth % ENDINGS.length]
}

const dayAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Returns a day as "3 March 2024". */
const written = (day: string): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
