export { type Draft, type DraftExample, draftText, idsFor } from './draft.ts';
export { type Proposal, propose } from './propose.ts';
export { type Statement, statementsOf } from './statement.ts';
