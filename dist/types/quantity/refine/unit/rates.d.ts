import { type Draft } from '../../draft.ts';
/** Reads rates: "$52 a barrel", "325,000 barrels per day", "12-cent-a-share", "500 lorries a day", "12 per 100,000". */
export declare const rates: (drafts: Draft[], text: string) => Draft[];
