/**
 * The functions of the library that may need a part of it, each with a promise of what it returns: it loads the parts
 * itself. Their arguments, results and errors are those of the functions of the same names in `factlint`.
 */
import * as library from './index.ts'

export type * from './index.ts'

/** Returns a function that calls another once the parts that it needs are loaded. */
const loading =
  <A extends unknown[], R>(call: (...given: A) => R) =>
  (...given: A): Promise<R> =>
    library.whenLoaded(() => call(...given))

export const affectedArticles = loading(library.affectedArticles)
export const ageQueriesFor = loading(library.ageQueriesFor)
export const amendNamed = loading(library.amendNamed)
export const amendWith = loading(library.amendWith)
export const blastRadius = loading(library.blastRadius)
export const calibrate = loading(library.calibrate)
export const changedRules = loading(library.changedRules)
export const checkAll = loading(library.checkAll)
export const checkArticle = loading(library.checkArticle)
export const compareTexts = loading(library.compareTexts)
export const explainFact = loading(library.explainFact)
export const explainNumbers = loading(library.explainNumbers)
export const extractClaims = loading(library.extractClaims)
export const factHistories = loading(library.factHistories)
export const firstRule = loading(library.firstRule)
export const learn = loading(library.learn)
export const learnableIn = loading(library.learnableIn)
export const learnableNumbers = loading(library.learnableNumbers)
export const linesShownOtherwise = loading(library.linesShownOtherwise)
export const linesWithUnreadWords = loading(library.linesWithUnreadWords)
export const loadRules = loading(library.loadRules)
export const misspellingIn = loading(library.misspellingIn)
export const nameHistory = loading(library.nameHistory)
export const nameQueriesFor = loading(library.nameQueriesFor)
export const oneNumber = loading(library.oneNumber)
export const placesOfName = loading(library.placesOfName)
export const queriesFor = loading(library.queriesFor)
export const queryForFact = loading(library.queryForFact)
export const rangesOfNames = loading(library.rangesOfNames)
export const readAll = loading(library.readAll)
export const readBaseline = loading(library.readBaseline)
export const readQuantities = loading(library.readQuantities)
export const readTests = loading(library.readTests)
export const ruleNotes = loading(library.ruleNotes)
export const relationsTriedIn = loading(library.relationsTriedIn)
export const statedQueriesFor = loading(library.statedQueriesFor)
export const termOf = loading(library.termOf)
export const testArticles = loading(library.testArticles)
export const testRules = loading(library.testRules)
export const worthReading = loading(library.worthReading)
