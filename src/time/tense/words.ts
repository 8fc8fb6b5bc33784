import { deedWords } from '../../english/words/deeds.ts'
import { functionWords } from '../../english/words/function-words.ts'
import { cardinalPattern } from '../../english/words/numbers.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const arranged = (ending: RegExp): ReadonlySet<string> =>
  new Set([...deedWords('arranged')].filter((word) => ending.test(word)))

/** Open a statement about what is to come: "will meet". */
export const MODALS = new Set([...functionWords('modal'), 'cannot', '’ll'])

/** Stand between a modal and its verb. */
export const BETWEEN_VERBS = set(
  'not be have been also soon again now then likely next first only still even both all probably formally finally officially jointly being get',
)

/** Leave what comes after them to the future: "is due to meet", "expected on Friday". */
export const PROSPECTS = deedWords('prospect')

/** Verbs and nouns that an infinitive of the future follows: "agreed to meet", "a plan to vote". */
export const INTENTIONS = deedWords('intention')

/** Words that set a term with "until": "gave the rebels until Sunday". */
export const TERMS = deedWords('term')

/** Words that move a day with "to": "postponed to Monday", "put back to Thursday". */
export const MOVES = deedWords('moves')

/** What is done to a case that is heard on another day: "posted the matter for hearing on Monday". */
export const LISTED = deedWords('listed')

/** Present forms that news uses of what is arranged. */
export const ARRANGED = arranged(/s$/)

/** The same after "they", "talks", "polls": bare forms. */
export const ARRANGED_BARE = arranged(/(?<!s|ing)$/)

/** Present forms of headlines and captions alike: the nearer day is meant. */
export const PRESENT = deedWords('present')

/** Verbs before a particle: "take on", "walk out". */
export const PHRASAL = deedWords('phrasal')
/** The same of one, where no noun is as likely: "the capsule splashes down"; not "shares down on Friday". */
export const PHRASAL_ONE = deedWords('phrasal-one')
/** Particles that make a verb of the word before. */
export const PARTICLES = set('out on off part place up over down into')
/** Those behind the verb of one. */
export const PARTICLES_ONE = set('out off up over down in aside away')

/** What people are doing when an arrangement is meant: "is meeting on Friday", and not "is investigating". */
export const ARRANGED_GOING = arranged(/ing$/)

/** Past forms that no ending shows. */
export const PAST_FORMS = deedWords('past')

/** End in -ed and are no past forms. */
export const NOT_PAST = deedWords('not-past')

/** After these a word in -ed is an adjective: "the wounded soldiers". */
export const DETERMINERS = new Set([
  ...functionWords('article', 'demonstrative', 'possessive', 'quantifier'),
  ...['no', 'of', 'in', 'with', 'by', 'for', 'from'],
  ...cardinalPattern(2, 10).split('|'),
])

/** What people would not do when they were asked: "would not comment on Friday". */
export const NOT_SAID = deedWords('unsaid')

/** What has happened when it is spoken of: "discuss Friday's attack". */
export const HAPPENED = deedWords('happened')

/** What is announced before it happens: "Sunday's election is". */
export const EVENTS = deedWords('event')

/** Participles that describe, and date nothing: "a summit hosted by France on Sunday". */
export const DESCRIPTIVE = deedWords('descriptive')

/** Orders and invitations, at the start of a sentence. */
export const IMPERATIVES = deedWords('imperative')
