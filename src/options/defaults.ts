/** Articles, where nobody says which files are articles. */
export const ARTICLES = ['**/*.{md,markdown,html,htm,txt}']

const PAPERS =
  'README,LICENSE,LICENCE,COPYING,NOTICE,CHANGELOG,CHANGES,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,SUPPORT,GOVERNANCE,AUTHORS'

/** What a repository holds about itself, and lists that programs read: no articles, unless somebody says so. */
export const NO_ARTICLES = [
  `**/{${PAPERS},${PAPERS.toLowerCase()}}*`,
  '**/{requirements,constraints,robots,humans,ads,CMakeLists}*.txt',
]

/** Rule files, where nobody says where they are. */
export const RULES = ['rules/**/*.{yml,yaml}']

/** The configuration that `factlint init` writes. */
export const STARTER_CONFIG = '.factlint.yml'

/** Where the configuration may be, in the order in which the places are tried. */
export const CONFIGS = [STARTER_CONFIG, '.factlint.yaml', '.github/factlint.yml', '.github/factlint.yaml']

/** Where the findings stand that were there before factlint, unless the configuration says otherwise. */
export const BASELINE = '.factlint-baseline.yml'
