import type { DateMention } from '../../model/date.ts';
import type { Context, Draft } from '../draft.ts';
/** Works a draft out into a day or period. `mentioned` is the day that the text named last. */
export declare const resolve: (draft: Draft, { text, published }: Context, mentioned: string | null) => DateMention;
