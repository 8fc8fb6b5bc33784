/** The names under which the page shows what is written in it. */
export const ARTICLE_PATH = 'article.md'
export const RULES_PATH = 'rules.yml'
