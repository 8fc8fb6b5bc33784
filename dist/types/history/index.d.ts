export { historiesOf } from './history.ts';
