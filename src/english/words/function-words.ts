import { wordTable } from './table.ts'

/**
 * Part of speech of a function word. `core` are the most common of their kind, `focus` adverbs point at the words
 * beside them, `light` verbs have little meaning of their own, `telling` words are common in English and not words of
 * related languages.
 */
export type FunctionClass =
  | ('article' | 'demonstrative' | 'possessive' | 'subject' | 'object' | 'reflexive' | 'relative' | 'question')
  | (
      | 'preposition'
      | 'core'
      | 'conjunction'
      | 'be'
      | 'have'
      | 'do'
      | 'modal'
      | 'say'
      | 'negation'
      | 'quantifier'
      | 'adverb'
    )
  | ('focus' | 'light' | 'telling')

/** Returns function words, lower case, by class. */
export const functionWords = wordTable<FunctionClass>(`
a: article
an: article
the: article telling
this: demonstrative telling
that: demonstrative relative telling core
these: demonstrative
those: demonstrative
his: possessive telling
her: possessive
its: possessive telling
their: possessive telling
our: possessive
my: possessive
your: possessive
i: subject
he: subject telling
she: subject telling
it: subject telling
we: subject
they: subject telling
you: subject telling
him: object
them: object telling
me: object
himself: reflexive
herself: reflexive
itself: reflexive
themselves: reflexive
who: relative telling core
whom: relative
whose: relative
which: relative telling core
what: question core
when: question conjunction core
where: question core
why: question
how: question
in: preposition core
on: preposition core
at: preposition telling core
to: preposition telling core
from: preposition telling core
of: preposition telling core
by: preposition telling core
for: preposition conjunction telling core
with: preposition telling core
into: preposition telling core
onto: preposition
within: preposition
without: preposition
through: preposition
throughout: preposition
across: preposition
along: preposition
around: preposition
outside: preposition
inside: preposition
near: preposition
beyond: preposition
behind: preposition
beside: preposition
between: preposition
among: preposition
against: preposition
amid: preposition
toward: preposition
towards: preposition
upon: preposition
up: preposition core
down: preposition
off: preposition
out: preposition core
over: preposition core
under: preposition
above: preposition
below: preposition
about: preposition core
after: preposition telling core
before: preposition core
since: preposition
until: preposition
till: preposition
during: preposition core
per: preposition core
via: preposition
despite: preposition
following: preposition
according: preposition core
and: conjunction telling core
or: conjunction core
but: conjunction telling core
nor: conjunction
so: conjunction core
yet: conjunction
if: conjunction
as: conjunction core
because: conjunction
while: conjunction
although: conjunction
though: conjunction
whereas: conjunction
unless: conjunction
than: conjunction telling core
is: be
are: be telling
was: be
were: be telling
be: be telling
been: be telling
being: be
am: be
has: have telling
have: have telling
had: have telling
having: have
do: do
does: do
did: do
will: modal telling
would: modal telling
shall: modal
should: modal
can: modal
could: modal
may: modal
might: modal
must: modal
said: say telling
says: say
say: say
not: negation telling core
no: negation core
one: quantifier core
get: light
make: light
never: negation
all: quantifier core
any: quantifier core
each: quantifier
every: quantifier
both: quantifier
either: quantifier
neither: quantifier
some: quantifier core
most: quantifier core
more: quantifier telling core
less: quantifier
least: quantifier
many: quantifier core
much: quantifier
few: quantifier
several: quantifier
another: quantifier
other: quantifier telling core
such: quantifier core
also: adverb
just: focus
only: focus
very: focus
then: adverb
there: adverb telling
here: adverb
now: focus
still: focus
even: focus
again: focus
ago: focus
`)

const PRONOUNS = ['subject', 'object', 'reflexive', 'relative'] as const
const AUXILIARIES = ['be', 'have', 'do', 'modal'] as const

/** Auxiliaries of a passive: "was seized", "got hurt". */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set([
  ...functionWords('be'),
  ...['get', 'gets', 'got', 'getting'],
])

/** Words that say nothing about the topic of a sentence. Without "us", which is also the country. */
export const STOP_WORDS: ReadonlySet<string> = functionWords(
  ...PRONOUNS,
  ...AUXILIARIES,
  ...(['article', 'demonstrative', 'possessive', 'question', 'preposition', 'conjunction'] as const),
  ...(['say', 'negation', 'quantifier', 'adverb', 'focus'] as const),
)

/** Words that end a noun phrase: they are never counted, nor adjectives of something counted. */
export const PHRASE_ENDS: ReadonlySet<string> = functionWords(
  ...PRONOUNS,
  ...AUXILIARIES,
  ...(['article', 'question', 'preposition', 'conjunction', 'say'] as const),
)

/** Words without a meaning worth comparing. "Against", "between" and "now" are not among them. */
export const EMPTY_WORDS: ReadonlySet<string> = functionWords(
  ...AUXILIARIES,
  ...(['core', 'article', 'demonstrative', 'possessive', 'subject', 'say', 'adverb', 'light'] as const),
)
