import { wordTable } from './table.ts'

/**
 * Words of corrections and fact checks: `false` adjectives say that something is wrong, before a noun or after "is"; `saying` nouns are
 * what says it, in the singular.
 */
export type FalseSayingClass = 'false' | 'saying'

/** Returns words that tell a false statement, lower case, by class. */
export const falseSayingWords = wordTable<FalseSayingClass>(`
account: saying
allegation: saying
article: saying
baseless: false
bogus: false
claim: saying
debunked: false
discredited: false
doctored: false
document: saying
fabricated: false
fake: false
false: false
figure: saying
forged: false
graphic: saying
headline: saying
image: saying
incorrect: false
invented: false
leaflet: saying
letter: saying
manipulated: false
message: saying
misleading: false
mistaken: false
number: saying
page: saying
photo: saying
post: saying
poster: saying
quote: saying
report: saying
rumor: saying
rumour: saying
screenshot: saying
statement: saying
story: saying
tally: saying
toll: saying
tweet: saying
unfounded: false
untrue: false
video: saying
wrong: false
`)
