import { wordTable } from './table.ts'

/**
 * What a word does beside a number that counts: `state` words say what befell those counted and stand for a noun ("six dead"); `end`
 * words end a noun phrase ("12 points up"), and `end-of-any` those also of a measure or a share ("40 dollars apiece"). `subject-verb`
 * words are nouns and verbs, the latter with the number as their subject ("five face charges"); those that are `intransitive` too have
 * no object, so that a plural behind them is counted ("40 live bullets"). `verb-only` forms in -s are no plurals. A `span` is a time
 * that the tagger takes for a date ("one season").
 */
export type NounPhraseClass = 'state' | 'end' | 'end-of-any' | 'subject-verb' | 'intransitive' | 'verb-only' | 'span'

/** Returns words beside counting numbers, lower case, by class. */
export const nounPhraseWords = wordTable<NounPhraseClass>(`
afterward: end-of-any
afterwards: end-of-any
ago: end
alive: state
also: end
apart: end
apiece: end end-of-any
appears: verb-only
arrested: state
away: end
back: end
becomes: verb-only
claim: subject-verb
comes: verb-only
dead: state
die: subject-verb intransitive
does: verb-only
down: end end-of-any
each: end end-of-any
earlier: end
ever: end
face: subject-verb
goes: verb-only
has: verb-only
here: end end-of-any
homeless: state
hospitalised: state
hospitalized: state
hurt: state
ill: state
includes: verb-only
injured: state
instead: end
is: verb-only
killed: state
lack: subject-verb
later: end
live: subject-verb intransitive
missing: state
n't: end
need: subject-verb
not: end
off: end end-of-any
on: end end-of-any
overseas: end end-of-any
plan: subject-verb
refuse: subject-verb
remain: subject-verb
report: subject-verb
says: verb-only
season: span
seems: verb-only
semester: span
sick: state
stay: subject-verb intransitive
term: span
thanks: end
there: end end-of-any
together: end
too: end
up: end end-of-any
want: subject-verb
was: verb-only
weekend: span
work: subject-verb intransitive
worth: end end-of-any
wounded: state
`)
