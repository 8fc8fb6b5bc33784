import { type VerbGroup } from './group.ts';
/** "clearing the way for a vote". */
export declare const opening: (words: string[], at: number) => VerbGroup | null;
/** "a verdict expected on Friday". */
export declare const prospect: (words: string[], at: number) => VerbGroup | null;
/** "talks resume on Monday", "shops are shut today and reopen on Monday", "students who plan a march": the present of what is arranged. */
export declare const arranged: (words: string[], at: number) => VerbGroup | null;
/** "remain closed on Monday", "the minister presents his budget". */
export declare const present: (words: string[], at: number) => VerbGroup | null;
/** "met", "collapsed", and no adjective: "the wounded soldiers"; what was awaited on a day may be due then. */
export declare const past: (words: string[], at: number) => VerbGroup | null;
