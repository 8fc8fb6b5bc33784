import{U as CONFIGS,a as writeNew}from"../shared/workspace.js";import{readFileSync}from"node:fs";const SCHEMAS=`https://raw.githubusercontent.com/factlint/factlint/v1/dist/schema`;const SIMPLE_WORKFLOW=`# Checks the articles that a pull request changes. There is no filter on paths: where nothing is to be checked, the check
# says so and passes, while a required check that never starts would hold the pull request for good.
name: factlint
on:
  pull_request:
  merge_group:
  push:
    branches: [main] # where pull requests go: they find the archive read, which no pull request keeps for another
permissions: {}
jobs:
  factlint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      checks: write # every finding in a check run; leave it out for annotations alone
      pull-requests: write # corrections to commit with one click; leave it out for none
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          fetch-depth: 2 # the change and what it starts from
          persist-credentials: false
      - uses: factlint/factlint@v1
`;const startersFor=(config,rules)=>[{path:`.github/workflows/factlint.yml`,text:CONFIGS.includes(config)?SIMPLE_WORKFLOW:`${SIMPLE_WORKFLOW}        with:\n          config: ${JSON.stringify(config)}\n`},{path:config,text:`# yaml-language-server: $schema=${SCHEMAS}/config.schema.json
# What factlint checks here. Every key may be left out.
articles: # which files are articles
  - '**/*.{md,markdown,html,htm,txt}'
exclude: # which of these are not
  - '**/{README,LICENSE,CHANGELOG,CONTRIBUTING}*'
rules: # which files are rules
${rules.map(glob=>`  - '${glob}'\n`).join(``)}locale: en-US # 03/04/2024 is 4 March; en-GB: 3 April
fail-on: error # or warning, or never
`},{path:`rules/starter.yml`,text:`# yaml-language-server: $schema=${SCHEMAS}/rules.schema.json
# Facts that articles must not contradict. .factlint/every-key.yml shows every key.
extends: factlint/crisis # facts that come with factlint; leave out what you do not need

# A fact of your own. This one is an example with made-up figures: put in a fact that you know, take the "# " off the lines
# from "facts:" on, and \`factlint test\` runs its examples.
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
`}];async function init({workspace,home,print},flags){const files=[];for(const{path,text}of[...startersFor(flags.config,flags.rules),everyKey(home)])files.push({path,written:await writeNew(workspace,path,text)});if(flags.format===`json`)await print(`${JSON.stringify({version:1,files},null,2)}\n`);else{for(const{path,written}of files)await print(written?`wrote ${path}\n`:`kept ${path}, which was there\n`);await print(`\nNext: \`${CONFIGS.includes(flags.config)?`factlint check`:`factlint check --config ${flags.config}`}\` here, or commit these files and open a pull request.\n`)}return 0}const everyKey=home=>({path:`.factlint/every-key.yml`,text:readFileSync(new URL(`templates/every-key.yml`,home),`utf8`)});export{init};