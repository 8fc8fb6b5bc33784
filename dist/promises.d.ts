/**
 * The functions of the library that may need a part of it, each with a promise of what it returns: it loads the parts
 * itself.
 */
import type * as factlint from './index.js'

export type * from './index.js'

/** A function that loads what another needs, and calls it. */
type Loading<F> = F extends (...given: infer A) => infer R ? (...given: A) => Promise<R> : never

/** Returns the paths of articles that state a changed fact, by the rules before or after. */
export declare const affectedArticles: Loading<typeof factlint.affectedArticles>

/** Returns the queries for earlier sentences that may give the age of somebody whose age an article gives with a full name. */
export declare const ageQueriesFor: Loading<typeof factlint.ageQueriesFor>

/**
 * Returns the rule file that an entry goes into, with the entry: the one that has an entry of that name, else the last one with
 * entries of its kind, else the first rule file; a new file where there is none. Shipped packs are never edited. Null
 * where the file cannot be edited.
 */
export declare const amendNamed: Loading<typeof factlint.amendNamed>

/**
 * Returns a function that adds a value to the file with the last value of a series, a CSV or JSON file too, or else to a
 * file with a part of the series. Shipped packs are never edited.
 */
export declare const amendWith: Loading<typeof factlint.amendWith>

/** Checks the same articles with the rules before and after, and against each other. */
export declare const blastRadius: Loading<typeof factlint.blastRadius>

/**
 * Counts the relations that were tried, article by article. Articles are taken to be right, so that nearly every near miss is
 * chance.
 */
export declare const calibrate: Loading<typeof factlint.calibrate>

/** Returns what differs between two sets of rules. Positions in the file and notes for people are ignored. */
export declare const changedRules: Loading<typeof factlint.changedRules>

/**
 * Checks articles for themselves, against the rules, against earlier articles and against each other. Those on which
 * checking fails are left out of the report.
 */
export declare const checkAll: Loading<typeof factlint.checkAll>

/**
 * Checks one article for itself and against the rules. Throws an `ArticleError`, or a `TypeError` for an argument of the
 * wrong kind.
 */
export declare const checkArticle: Loading<typeof factlint.checkArticle>

/** Compares two texts on the same subject, and returns which claims of the later one the earlier one contradicts. Throws an `ArticleError`. */
export declare const compareTexts: Loading<typeof factlint.compareTexts>

/** Explains for every quantity of a text why it is, or is not, read as a fact, condition by condition. Throws an `ArticleError`. */
export declare const explainFact: Loading<typeof factlint.explainFact>

/**
 * Explains for each number of an article how it is read, and which checks compared it with something: in the article,
 * in the rules, or in `earlier` articles. In the order of the text.
 */
export declare const explainNumbers: Loading<typeof factlint.explainNumbers>

/** Reads one article whole: quantities, dates, names and claims, with spans into the text as given. Throws an `ArticleError`. */
export declare const extractClaims: Loading<typeof factlint.extractClaims>

/** Returns all numbers that `sources` give for facts (by id), with what the checks find wrong with them. */
export declare const factHistories: Loading<typeof factlint.factHistories>

/** Drafts a rule for a fact below the lines of `head`, which begin the rule file. */
export declare const firstRule: Loading<typeof factlint.firstRule>

/**
 * Drafts rules for what articles state repeatedly, and for people whom they give titles: at most `most`, a third of them facts if
 * there are as many people, best first. Each has sentences of the articles as
 * examples, but only those that it reads correctly; a draft that reads none is left out. An article with a sentence on
 * which reading fails is passed to `onFault` and left out whole; without `onFault` the error is thrown.
 */
export declare const learn: Loading<typeof factlint.learn>

/** Returns the numbers and names of an article that no rule covers yet, in little memory, so that those of years of articles fit. */
export declare const learnableIn: Loading<typeof factlint.learnableIn>

/** Returns the numbers of an article that no rule covers yet. */
export declare const learnableNumbers: Loading<typeof factlint.learnableNumbers>

/**
 * Returns the lines (1-based, ascending) of an article's body that people may see otherwise than they are read here: because of
 * characters that no reader knows, or of markup, styles and scripts that hide, move, replace or add text. Time is linear in the text.
 */
export declare const linesShownOtherwise: Loading<typeof factlint.linesShownOtherwise>

/**
 * Returns the lines (1-based, ascending) of an article's body with a figure, a number, a weekday, a month or at least four
 * words in a row that are not read: in code, comments, template tags, or another language. Time is linear in the text.
 */
export declare const linesWithUnreadWords: Loading<typeof factlint.linesWithUnreadWords>

/**
 * Reads and compiles rule files with all that they extend; `options.extends` names built-in packs ("factlint/crisis") to
 * load with them. If there is any mistake, returns all mistakes and no rules; a pack whose text `readBeside` does not
 * return is one. Throws a `TypeError` for an argument of the wrong kind, and if `readBeside` returns anything but a text
 * or null.
 */
export declare const loadRules: Loading<typeof factlint.loadRules>

/** Returns the name that a term stands for if it or the name asked for may be a misspelling of the other; else null. */
export declare const misspellingIn: Loading<typeof factlint.misspellingIn>

/** Returns everything that `sources` say of a name, with what the checks find wrong with it. */
export declare const nameHistory: Loading<typeof factlint.nameHistory>

/** Returns the names of an article, each once. */
export declare const nameQueriesFor: Loading<typeof factlint.nameQueriesFor>

/** Returns the one number that a text states; null for none, for several, and for "about 30". */
export declare const oneNumber: Loading<typeof factlint.oneNumber>

/** Returns a function that returns where a text has a name, or the name with one word misspelt, with what follows (UTF-16, half-open). */
export declare const placesOfName: Loading<typeof factlint.placesOfName>

/** Returns the queries for the claims of a reading. Claims that no other article could contradict have none. */
export declare const queriesFor: Loading<typeof factlint.queriesFor>

/**
 * Returns the query for everything that may state a fact, on any day and with any number; null if the rule has no
 * required words.
 */
export declare const queryForFact: Loading<typeof factlint.queryForFact>

/** Returns the ranges of a file (UTF-16, half-open) where it says what the terms stand for. */
export declare const rangesOfNames: Loading<typeof factlint.rangesOfNames>

/** Reads articles, leaving out those on which reading fails; calls `onProgress` after each. */
export declare const readAll: Loading<typeof factlint.readAll>

/** Reads a baseline. If the file has mistakes, `entries` is empty and must not be used. */
export declare const readBaseline: Loading<typeof factlint.readBaseline>

/**
 * Reads the quantities of a text without tagging: `counted`, `of` and the role of a part are left null. Numbers in dates are
 * left out.
 */
export declare const readQuantities: Loading<typeof factlint.readQuantities>

/**
 * Reads files of tests, each with the rules that it names, else with `rules`. Returns all mistakes of all files: in the
 * rules that they name, and unknown facts and checks.
 */
export declare const readTests: Loading<typeof factlint.readTests>

/** Returns the relations that numbers of an article may stand in. An article on which reading fails is passed to `onFault`. */
export declare const relationsTriedIn: Loading<typeof factlint.relationsTriedIn>

/**
 * Returns what the keeper of the rules may want to look at, the most pressing first: of each kind, in the order of
 * `RuleNoteKind`. Articles without a day of publication are passed over.
 */
export declare const ruleNotes: Loading<typeof factlint.ruleNotes>

/** Returns what an article says of people's titles, of the years of laws and of the days of what happened once. */
export declare const statedQueriesFor: Loading<typeof factlint.statedQueriesFor>

/** Returns the term of a pair of words. */
export declare const termOf: Loading<typeof factlint.termOf>

/** Runs tests that contain whole articles. A fact that a test names must be in the rules. */
export declare const testArticles: Loading<typeof factlint.testArticles>

/** Runs the examples of facts: all of them, or some. */
export declare const testRules: Loading<typeof factlint.testRules>

/**
 * Returns the sentences that are worth reading in full. If all give the same number there are none, because nothing
 * contradicts; otherwise the first ones, including those that agree, because the most common number matters. `found` is
 * sorted by distance in time.
 */
export declare const worthReading: Loading<typeof factlint.worthReading>
