import { type Draft, type Refiner } from '../draft.ts';
/** Whether this is the old value of a change ("grew from 2.1 million"), so that "to" opens no range. */
export declare const isFormer: (draft: Draft, text: string) => boolean;
/** "rose from A to B", "rose to B from A": the old and the new value; the second takes the unit of the first. */
export declare const fromTo: Refiner;
