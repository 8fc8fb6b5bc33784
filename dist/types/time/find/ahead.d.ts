import { type Finder } from '../draft.ts';
/** Counted ahead from the day of publication: "two weeks from now", "the truce expires in five days". */
export declare const AHEAD: readonly Finder[];
