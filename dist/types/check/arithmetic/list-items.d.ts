import type { Article } from '../../model/index.ts';
/** How many items the list has that begins with passage `first`, items of lists within items not counted; 0 for no list. */
export declare function countItems(article: Article, first: number): number;
