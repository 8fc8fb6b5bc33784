import type { Article, ArticleSource } from '../model/index.ts';
/** What a newsroom settles about its articles. */
export interface ReadOptions {
    /** BCP 47 tag that says whether 03/04/2024 is 4 March (`en-US`, the default) or 3 April. */
    locale?: string;
}
/** Takes an article apart. Never throws: what cannot be read is named in `problems`, and the rest is read. */
export declare function readArticle(source: ArticleSource, options?: ReadOptions): Article;
/** The passages of an article, its day of publication (YYYY-MM-DD), and whether its front matter calls it a draft. */
export declare function readPassages(source: ArticleSource, options?: ReadOptions): Pick<Article, 'passages' | 'published'> & {
    isDraft: boolean;
};
/** Whether the front matter calls the article a draft, with no more read than it takes. */
export declare function isDraft({ text, path, format }: ArticleSource): boolean;
/** The day of publication alone, with no more read than it takes; null where there is none. */
export declare function publishedOn(source: ArticleSource, { locale }?: ReadOptions): string | null;
