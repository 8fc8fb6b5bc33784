import { deedWords } from '../../english/words/deeds.ts'
import { functionWords } from '../../english/words/function-words.ts'
import { cardinalPattern } from '../../english/words/numbers.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const arranged = (ending: RegExp): ReadonlySet<string> =>
  new Set([...deedWords('arranged')].filter((word) => ending.test(word)))

/** Words that begin a statement about the future: "will meet". */
export const MODALS = new Set([...functionWords('modal'), 'cannot', '’ll'])

/** Words that may stand between a modal and its verb. */
export const BETWEEN_VERBS = set(
  'not be have been also soon again now then likely next first only still even both all probably formally finally officially jointly being get',
)

/** Words that put what follows in the future: "is due to meet", "expected on Friday". */
export const PROSPECTS = deedWords('prospect')

/** Verbs and nouns followed by an infinitive in the future: "agreed to meet", "a plan to vote". */
export const INTENTIONS = deedWords('intention')

/** Words that set a deadline with "until": "gave the rebels until Sunday". */
export const TERMS = deedWords('term')

/** Words that move an event to another day with "to": "postponed to Monday", "put back to Thursday". */
export const MOVES = deedWords('moves')

/** Words for scheduling a court case: "posted the matter for hearing on Monday". */
export const LISTED = deedWords('listed')

/** Present forms that news uses for arrangements. */
export const ARRANGED = arranged(/s$/)

/** Bare forms of these verbs, after "they", "talks", "polls". */
export const ARRANGED_BARE = arranged(/(?<!s|ing)$/)

/** Present forms used in headlines and captions alike, so that the nearest day is meant. */
export const PRESENT = deedWords('present')

/** Verbs before a particle: "take on", "walk out". */
export const PHRASAL = deedWords('phrasal')
/**
 * Verbs in the third person that are rarely nouns before a particle: "the capsule splashes down", not "shares down on
 * Friday".
 */
export const PHRASAL_ONE = deedWords('phrasal-one')
/** Particles after a verb. */
export const PARTICLES = set('out on off part place up over down into')
/** Particles after a verb in the third person. */
export const PARTICLES_ONE = set('out off up over down in aside away')

/** Verbs whose -ing form means an arrangement: "is meeting on Friday", not "is investigating". */
export const ARRANGED_GOING = arranged(/ing$/)

/** Irregular past forms. */
export const PAST_FORMS = deedWords('past')

/** Words in -ed that are not past forms. */
export const NOT_PAST = deedWords('not-past')

/** Words after which a word in -ed is an adjective: "the wounded soldiers". */
export const DETERMINERS = new Set([
  ...functionWords('article', 'demonstrative', 'possessive', 'quantifier'),
  ...['no', 'of', 'in', 'with', 'by', 'for', 'from'],
  ...cardinalPattern(2, 10).split('|'),
])

/** Verbs for what people refused to say: "would not comment on Friday". */
export const NOT_SAID = deedWords('unsaid')

/** Nouns for what has happened by the time it is mentioned: "discuss Friday's attack". */
export const HAPPENED = deedWords('happened')

/** Nouns for events announced in advance: "Sunday's election is". */
export const EVENTS = deedWords('event')

/** Participles that describe without giving a time: "a summit hosted by France on Sunday". */
export const DESCRIPTIVE = deedWords('descriptive')

/** Imperatives and invitations at the start of a sentence. */
export const IMPERATIVES = deedWords('imperative')
