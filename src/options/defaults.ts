/** The articles, if no patterns are given. */
export const ARTICLES = ['**/*.{md,markdown,html,htm,txt}']

const PAPERS =
  'README,LICENSE,LICENCE,COPYING,NOTICE,CHANGELOG,CHANGES,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,SUPPORT,GOVERNANCE,AUTHORS'

/**
 * The files that are not articles unless patterns are given: those about the repository itself, and lists read by
 * programs.
 */
export const NO_ARTICLES = [
  `**/{${PAPERS},${PAPERS.toLowerCase()}}*`,
  '**/{requirements,constraints,robots,humans,ads,CMakeLists}*.txt',
]

/** The rule files, if no patterns are given. */
export const RULES = ['rules/**/*.{yml,yaml}']

/** The configuration that `factlint init` writes. */
export const STARTER_CONFIG = '.factlint.yml'

/** The paths of the configuration, in the order in which they are tried. */
export const CONFIGS = [STARTER_CONFIG, '.factlint.yaml', '.github/factlint.yml', '.github/factlint.yaml']

/** The baseline file, if the configuration names no other. */
export const BASELINE = '.factlint-baseline.yml'
