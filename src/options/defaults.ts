/** The endings of articles. */
const ENDINGS = 'md,markdown,mdx,html,htm,txt,adoc,asciidoc,rst,docx'

/** The endings of articles, one by one. */
export const ARTICLE_ENDINGS: readonly string[] = ENDINGS.split(',')

/** The endings of texts in formats that are not read. */
export const UNREAD_ENDINGS: readonly string[] = 'doc,odt,rtf,pages,tex,org,textile,qmd,rmd,wiki,mediawiki'.split(',')

/** The articles, if no patterns are given. Some programs write the ending in upper case: "STORY.DOCX". */
export const ARTICLES = [`**/*.{${ENDINGS}}`, `**/*.{${ENDINGS.toUpperCase()}}`]

/** Names, without extension, of files about the repository itself. */
const PAPERS =
  'readme license licence copying copyright notice changelog changes contributing contributors code_of_conduct code-of-conduct codeofconduct security support governance authors maintainers pull_request_template issue_template'

/** Names, without extension, of text files read by programs. */
const LISTS =
  'requirements requirements-* requirements_* constraints constraints-* robots humans ads app-ads llms cmakelists'

/** Folders of layouts, and folders in which only pages are layouts. */
const LAYOUTS = 'layouts _layouts _includes _partials partials _templates archetypes'
const TEMPLATES = 'templates includes themes'

/** Returns words as one pattern that matches any of them, in upper or lower case. */
const anyOf = (words: string): string => `{${words.split(' ').map(inAnyCase).join(',')}}`

/** Writes each letter as "[A-Aa]": without a range, picomatch would look for brackets as well, three times as long. */
const inAnyCase = (word: string): string =>
  word.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}-${letter.toUpperCase()}${letter}]`)

/**
 * The files that are not articles unless patterns are given: those about the repository itself, in upper or lower case
 * and in any language (README.de.md, LICENSE-MIT.txt); lists read by programs; layouts and templates; and what Word
 * keeps beside an open document.
 */
export const NO_ARTICLES = [
  `**/${anyOf(PAPERS)}.*`,
  `**/{${PAPERS.toUpperCase().replaceAll(' ', ',')}}[-_]*`,
  `**/${anyOf(LISTS)}.${inAnyCase('txt')}`,
  `**/${anyOf(LAYOUTS)}/**`,
  `**/${anyOf(TEMPLATES)}/**/*.${anyOf('html htm')}`,
  '**/~$*',
]

/** The rule files in a folder, as patterns relative to it. */
export const RULES_IN_FOLDER = ['**/*.{yml,yaml}']

/** The rule files, if no patterns are given. */
export const RULES = RULES_IN_FOLDER.map((pattern) => `rules/${pattern}`)

/** The configuration that `factlint init` writes. */
export const STARTER_CONFIG = '.factlint.yml'

/** The paths of the configuration, in the order in which they are tried. */
export const CONFIGS = [STARTER_CONFIG, '.factlint.yaml', '.github/factlint.yml', '.github/factlint.yaml']

/** The baseline file, if the configuration names no other. */
export const BASELINE = '.factlint-baseline.yml'

/** The file that lists, as for git, which files are not articles. */
export const IGNORE_FILE = '.factlintignore'

/** For how many days after its last value a series is not stale, unless `factlint rules check` is told otherwise. */
export const STALE_AFTER = 30
