import { type Extractor } from '../draft.ts';
/** "dozens", "hundreds of thousands", "tens of millions", "scores of": at least two of the scale word. */
export declare const plural: Extractor;
/** "several hundred", "a few thousand": as vague as the plural. */
export declare const several: Extractor;
