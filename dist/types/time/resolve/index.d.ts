import type { DateMention } from '../../model/date.ts';
import type { Context, Draft } from '../draft.ts';
/** Works a draft out into a day or period. `mentioned`: what the text named before, in order. */
export declare const resolve: (draft: Draft, { text, published }: Context, mentioned: readonly DateMention[]) => DateMention;
