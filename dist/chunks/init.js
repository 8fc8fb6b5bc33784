import{n as UserError,t as reason}from"./reason.js";import{t as absolute}from"./workspace.js";import{mkdir,writeFile}from"node:fs/promises";import{dirname}from"node:path";async function writeNew(workspace,path,text){const file=absolute(workspace,path);try{await mkdir(dirname(file),{recursive:true});await writeFile(file,text,{flag:`wx`});return true}catch(error){if(error.code===`EEXIST`)return false;throw new UserError(`${path} cannot be written: ${reason(error)}`)}}const startersFor=(config,rules)=>[{path:`.github/workflows/factlint.yml`,text:`# Checks the articles that a pull request changes.
name: factlint
on: pull_request
permissions:
  contents: read
  pull-requests: read
jobs:
  factlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          fetch-depth: 2 # the change and what it starts from
      - uses: factlint/factlint@v1
`},{path:config,text:`# What factlint checks here. Every key may be left out.
articles: # which files are articles
  - '**/*.{md,markdown,html,htm,txt}'
exclude: # which of these are not
  - '**/{README,LICENSE,CHANGELOG,CONTRIBUTING}*'
rules: # which files are rules
${rules.map(glob=>`  - '${glob}'\n`).join(``)}locale: en-US # 03/04/2024 is 4 March; en-GB: 3 April
fail-on: error # or warning, or never
`},{path:`rules/starter.yml`,text:`# Facts that articles must not contradict. \`factlint test\` runs the examples.
extends: factlint/crisis # facts that come with factlint; leave out what you do not need

facts:
  members-of-council:
    name: Members of the city council
    match:
      counts: [member, councillor]
      any: [council]
    values:
      - { value: 24, from: 2022-05-05, source: 'https://council.example/members' }
    examples:
      - text: The council has 24 members.
        reads: 24
      - text: The council plans to hire 24 gardeners.
        reads: nothing
`}];async function init({workspace,print},flags){const files=[];for(const{path,text}of startersFor(flags.config,flags.rules))files.push({path,written:await writeNew(workspace,path,text)});if(flags.format===`json`)await print(`${JSON.stringify({version:1,files},null,2)}\n`);else{for(const{path,written}of files)await print(written?`wrote ${path}\n`:`kept ${path}, which was there\n`);await print(`
Next: \`factlint check\` here, or commit these files and open a pull request.
`)}return 0}export{init};