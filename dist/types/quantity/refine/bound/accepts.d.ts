import type { Interval } from '../../../model/index.ts';
import type { Draft } from '../../draft.ts';
/** What does not contradict the quantity: its interval, widened by its approximation and by how it was rounded. */
export declare function accepts(draft: Draft): Interval;
