import { type Draft } from '../../draft.ts';
/** Reads which way a number says that something moved: "fell 0.4 per cent", "up $5", "grow sales by 35%", "+0.2%". */
export declare const changes: (drafts: Draft[], text: string) => Draft[];
