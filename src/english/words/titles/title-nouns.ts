import { wordTable } from '../table.ts'

/**
 * Nouns that make a title with the weekday before them, with a capital and no determiner. `sunday` names papers and
 * institutions of that day ("Sunday Times", "Sunday School"), `any-day` broadcasts and shows ("Saturday Night Live").
 */
export type TitleNounClass = 'sunday' | 'any-day'

/** Returns nouns that follow a weekday in titles, lower case, by class. */
export const titleNouns = wordTable<TitleNounClass>(`
business: sunday
chronicle: sunday
courier: sunday
dispatch: sunday
echo: sunday
express: sunday
gazette: sunday
guardian: sunday
herald: sunday
independent: sunday
journal: sunday
live: any-day
mail: sunday
mercury: sunday
mirror: sunday
news: sunday
night: any-day
observer: sunday
post: sunday
review: sunday
school: sunday
standard: sunday
star: sunday
sun: sunday
telegraph: sunday
times: sunday
tribune: sunday
world: sunday
`)
