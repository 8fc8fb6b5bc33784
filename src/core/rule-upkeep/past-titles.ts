import { countryIn, withCountry } from '../../check/title/country.ts'
import { dayText, numberText } from '../../english/printed-value.ts'
import { sameTitle } from '../../english/words/titles/same-title.ts'
import type { Person, PersonTitle, RuleNote, RuleSet } from '../../model/index.ts'
import { isPack } from '../../rules/index.ts'
import type { NoteMaker } from './note-maker.ts'

/** Somebody whom articles give a title. */
interface Named {
  articles: Set<string>
  /** The last day on which an article does, and where. */
  day: string
  at: { path: string; line: number }
}

/** A title without an end, and whom articles give it, by name. */
interface OpenTitle {
  person: Person
  title: PersonTitle
  holder: string | null
  others: Map<string, Named>
}

/**
 * Makes notes on people of the repo's own files with a title without an end that articles have given to another person
 * since they last gave it to them.
 */
export function pastTitleNotes(rules: RuleSet): NoteMaker {
  const open: OpenTitle[] = rules.people.flatMap((person) =>
    person.titles
      .filter(({ until, at }) => until === null && !isPack(at.path))
      .map((title) => ({ person, title, holder: null, others: new Map() })),
  )
  const byTitle = new Map<string, OpenTitle[]>()
  const openFor = (claimed: string): OpenTitle[] => {
    const known = byTitle.get(claimed) ?? open.filter(({ title }) => isSameOffice(claimed, title.title))
    byTitle.set(claimed, known)
    return known
  }
  return {
    add({ reading, path, published, statements, lineOf }) {
      for (const row of open.length === 0 ? [] : statements.of('title')) {
        const { subject, value, said, stage } = row
        if (subject.kind !== 'name' || value.status !== null || stage !== 'figure') continue
        for (const one of openFor(withCountry(row, reading))) {
          if (subject.person === one.person.id) {
            if (one.holder === null || published > one.holder) one.holder = published
          } else if (subject.name.includes(' ') && (one.title.from ?? '') <= published)
            note(one.others, subject.name, published, { path, line: lineOf(said.start) })
        }
      }
    },
    notes: () =>
      open
        .flatMap((one): (RuleNote & { count: number })[] => {
          const [newest] = [...one.others].sort(([, a], [, b]) => (a.day < b.day ? 1 : -1))
          if (!newest || newest[1].day <= (one.holder ?? '')) return []
          const [name, { articles, day, at }] = newest
          return [
            {
              about: 'past-title',
              at: one.title.at,
              message: textOf(one, name, articles.size, day),
              articles: [at],
              count: articles.size,
            },
          ]
        })
        .sort((a, b) => b.count - a.count)
        .map(({ count: _, ...rest }) => rest),
  }
}

/** Tells whether two titles name one office of one country, or of none that they name. */
const isSameOffice = (claimed: string, title: string): boolean =>
  sameTitle(claimed, title) === true && countryIn(claimed) === countryIn(title)

function note(others: Map<string, Named>, name: string, day: string, at: Named['at']): void {
  const known = others.get(name)
  const articles = (known?.articles ?? new Set()).add(at.path)
  others.set(name, known && known.day >= day ? { ...known, articles } : { articles, day, at })
}

function textOf({ person, title, holder }: OpenTitle, name: string, count: number, day: string): string {
  const whole = count === 1 ? '1 article gives' : `${numberText(count)} articles give`
  const last = holder === null ? '' : `, last so named on ${dayText(holder)},`
  return `${person.name}${last} is ${title.title} without an end (\`until\`), and ${whole} the title to ${name}, last on ${dayText(day)}.`
}
