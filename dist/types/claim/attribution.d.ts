import type { Token } from '../model/index.ts';
import { type Segment } from './segments.ts';
/**
 * Who says so, as written: the subject of a reporting verb in the sentence ("COGAT said on Friday that …", "…, airport
 * officials said"), or the name behind "according to". Null for pronouns and where no one is named.
 */
export declare function attributionOf(tokens: readonly Token[], segments: readonly Segment[], text: string, offset: number): string | null;
