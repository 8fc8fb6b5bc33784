export { historiesOf } from './history.ts'
export { nameHistoryOf } from './name-history.ts'
export { soughtName } from './same-name.ts'
