/** Articles, where nobody says which files are articles. */
export declare const ARTICLES: string[];
/** What a repository holds about itself, and lists that programs read: no articles, unless somebody says so. */
export declare const NO_ARTICLES: string[];
/** Rule files, where nobody says where they are. */
export declare const RULES: string[];
/** The configuration that `factlint init` writes. */
export declare const STARTER_CONFIG = ".factlint.yml";
/** Where the configuration may be, in the order in which the places are tried. */
export declare const CONFIGS: string[];
/** Where the findings stand that were there before factlint, unless the configuration says otherwise. */
export declare const BASELINE = ".factlint-baseline.yml";
