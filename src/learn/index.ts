export { type Draft, type DraftExample, draftText, idsFor } from './draft.ts'
export { type LearnedNumber, learnedNumbersOf } from './learned-number.ts'
export { type LearnedName, learnedNamesOf, type PersonProposal, proposePeople } from './people.ts'
export { type Proposal, propose } from './propose.ts'
