import { CONFIGS } from '../options/index.ts'

/** The address of the schemas, with which editors explain the keys of a file. */
const SCHEMAS = 'https://raw.githubusercontent.com/factlint/factlint/v1/dist/schema'

/** Returns the workflow of `docs/workflows/simple.yml`, word for word but for the branch that pull requests go into. */
const workflowFor = (
  branch: string,
): string => `# Checks the articles that a pull request changes. Don't add a filter on paths: without articles to check, factlint says so and
# passes, but a required check that never starts would block the pull request.
name: factlint
on:
  pull_request:
  merge_group:
  push:
    branches: [${branch}] # where pull requests go: stores the index of the archive for them
permissions: {}
jobs:
  factlint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      checks: write # a check run with every finding; without it, there are annotations only
      pull-requests: write # comments with corrections to commit; without it, there are none
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          fetch-depth: 2 # the change and the commit it starts from
          persist-credentials: false
      - uses: factlint/factlint@v1
`

/** The first lines of the starter rule file. */
export const STARTER_HEAD = `# yaml-language-server: $schema=${SCHEMAS}/rules.schema.json
# Facts that articles must not contradict. .factlint/every-key.yml shows every key.
extends: factlint/crisis # facts that come with factlint; remove it if you don't need them

`

/** The path of the starter rule file. */
export const STARTER_RULES = 'rules/starter.yml'

/** What the starter files depend on. */
export interface Start {
  /** Path of the configuration. */
  config: string
  /** The patterns for rule files. */
  rules: readonly string[]
  /** The branch that pull requests go into. */
  branch: string
  /** The starter rule file with the reader's own fact; null for one with an example as a comment. */
  ruleFile: string | null
}

/** Returns the files that `factlint init` writes. */
export const startersFor = ({ config, rules, branch, ruleFile }: Start): readonly { path: string; text: string }[] => [
  {
    path: '.github/workflows/factlint.yml',
    text: CONFIGS.includes(config)
      ? workflowFor(written(branch))
      : `${workflowFor(written(branch))}        with:\n          config: ${JSON.stringify(config)}\n`,
  },
  {
    path: config,
    text: `# yaml-language-server: $schema=${SCHEMAS}/config.schema.json
# What factlint checks here. Every key is optional.
# articles: ['articles/**/*.md'] # which files are articles; by default all text, Markdown, HTML and Word files, except README and the like
# exclude: ['articles/drafts/**'] # which of these files are not articles
rules: # which files are rules
${rules.map((glob) => `  - '${glob}'\n`).join('')}locale: en-US # 03/04/2024 is 4 March; en-GB: 3 April
fail-on: error # or warning, unchecked or never
`,
  },
  { path: STARTER_RULES, text: ruleFile ?? `${STARTER_HEAD}${EXAMPLE}` },
]

/** Returns a branch as a pattern of a workflow, in quotes where YAML needs them. */
function written(branch: string): string {
  const pattern = branch.replaceAll(/[*?+[\]!\\]/g, String.raw`\$&`)
  return /^[A-Za-z][\w./-]*$/.test(pattern) && !WORDS.test(pattern) ? pattern : JSON.stringify(pattern)
}

/** Words that YAML reads as something other than text. */
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i

const EXAMPLE = `# A fact of your own. This example has made-up figures. Replace it with a fact that you know and remove the "# " from the
# lines from "facts:" on; then \`factlint test\` runs its examples.
#
# facts:
#   members-of-council:
#     name: Members of the city council
#     match:
#       counts: [member, councillor]
#       any: [council]
#     values:
#       - { value: 24, from: 2022-05-05, source: 'https://council.example/members' }
#     examples:
#       - text: The council has 24 members.
#         reads: 24
#       - text: The council plans to hire 24 gardeners.
#         reads: nothing
`
