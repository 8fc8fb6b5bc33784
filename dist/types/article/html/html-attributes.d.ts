import type { Token } from 'parse5';
import type { Range } from '../../model/index.ts';
/** Value of an attribute, decoded; empty where the tag has none. */
export declare const attribute: (token: Token.TagToken, name: string) => string;
/** Where the value of an attribute stands in the source, without quotes; null where the tag has none. */
export declare function attributeRange(token: Token.TagToken, name: string, source: string, base: number): Range | null;
