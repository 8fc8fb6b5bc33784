import{$ as gitText,L as besideReader,c as requireNew,et as GitFailed,l as writeNew}from"../shared/workspace.js";import{M as isDay,_t as CONFIGS,ot as UserError}from"../shared/start.js";import{readFileSync}from"node:fs";const USUAL=[`main`,`master`,`trunk`];async function mainBranch({root}){const line=async(...args)=>(await gitText(root,args,{expected:[0,1]})).split(`
`).filter(text=>text!==``);try{const[remote]=await line(`symbolic-ref`,`--quiet`,`--short`,`refs/remotes/origin/HEAD`);if(remote?.startsWith(`origin/`))return remote.slice(7);const branches=await line(`for-each-ref`,`--format=%(refname:lstrip=2)`,`refs/heads`);const usual=USUAL.find(name=>branches.includes(name));if(usual!==void 0)return usual;const[here]=await line(`symbolic-ref`,`--quiet`,`--short`,`HEAD`);return here??branches[0]??null}catch(error){if(error instanceof GitFailed)return null;throw error}}const SCHEMAS=`https://raw.githubusercontent.com/factlint/factlint/v1/dist/schema`;const workflowFor=branch=>`# Checks the articles that a pull request changes. Don't add a filter on paths: without articles to check, factlint says so and
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
`;const STARTER_HEAD=`# yaml-language-server: $schema=${SCHEMAS}/rules.schema.json
# Facts that articles must not contradict. .factlint/every-key.yml shows every key.
extends: factlint/crisis # facts that come with factlint; remove it if you don't need them

`;const STARTER_RULES=`rules/starter.yml`;const startersFor=({config,rules,branch,ruleFile})=>[{path:`.github/workflows/factlint.yml`,text:CONFIGS.includes(config)?workflowFor(written(branch)):`${workflowFor(written(branch))}        with:\n          config: ${JSON.stringify(config)}\n`},{path:config,text:`# yaml-language-server: $schema=${SCHEMAS}/config.schema.json
# What factlint checks here. Every key is optional.
# articles: ['articles/**/*.md'] # which files are articles; by default all text, Markdown, HTML and Word files, except README and the like
# exclude: ['articles/drafts/**'] # which of these files are not articles
rules: # which files are rules
${rules.map(glob=>`  - '${glob}'\n`).join(``)}locale: en-US # 03/04/2024 is 4 March; en-GB: 3 April
fail-on: error # or warning, unchecked or never
`},{path:STARTER_RULES,text:ruleFile??`${`# yaml-language-server: $schema=https://raw.githubusercontent.com/factlint/factlint/v1/dist/schema/rules.schema.json
# Facts that articles must not contradict. .factlint/every-key.yml shows every key.
extends: factlint/crisis # facts that come with factlint; remove it if you don't need them

`}${EXAMPLE}`}];function written(branch){const pattern=branch.replaceAll(/[*?+[\]!\\]/g,String.raw`\$&`);return/^[A-Za-z][\w./-]*$/.test(pattern)&&!WORDS.test(pattern)?pattern:JSON.stringify(pattern)}const WORDS=/^(?:true|false|yes|no|on|off|null|y|n)$/i;const EXAMPLE=`# A fact of your own. This example has made-up figures. Replace it with a fact that you know and remove the "# " from the
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
`;const INTRODUCTION=`Your first fact: a number that your articles repeat, such as the members of a council. Leave an answer empty to skip it.
`;async function askFirstFact({workspace,home,print},ask){const{firstRule,oneNumber}=await import(`./core.js`);await print(INTRODUCTION);const again=async(question,problem)=>{for(;;){const answer=await ask(question);const wrong=answer===``?null:problem(answer);if(wrong===null)return answer;await print(`  ${wrong}\n`)}};for(;;){const what=await ask(`What do you count or measure? (such as: members of the city council) `);if(what===``)return null;const value=await again(`Its value today? (24, £84.6 million, 1,200 hectares) `,answer=>oneNumber(answer)===null?`Expected one number, with its unit if it has one.`:null);if(value===``)return null;const rule=firstRule({what,value,from:await again(`Since when? (YYYY-MM-DD) `,answer=>isDay(answer)?null:`Expected a date that exists, as YYYY-MM-DD, like 2026-05-07.`),source:await ask(`Where do you know it from? (a link, or the name of a document) `)},STARTER_HEAD,besideReader(workspace,home));if(typeof rule===`object`)return rule;await print(`${REFUSED[rule](what)}\n\n`)}}const REFUSED={"too wide":what=>`A rule for any "${what}" would be wrong about most. Say whose or where: "${what} in Leeds".`,"not read":what=>`No rule can be made of "${what}". Write a noun with what sets it apart, such as "bridges closed in Riverton", or skip it and follow docs/writing-rules.md.`};const USUAL_BRANCH=`main`;async function init(context,flags){const{workspace,home,print}=context;const{config,rules}=flags;const branch=await mainBranch(workspace)??USUAL_BRANCH;const fact=flags.format===`json`?null:await ownFact(context);const files=[];for(const{path,text}of[...startersFor({config,rules,branch,ruleFile:fact?.text??null}),everyKey(home)])files.push({path,written:await writeNew(workspace,path,text)});if(flags.format===`json`)await print(`${JSON.stringify({version:1,branch,files},null,2)}\n`);else{for(const{path,written}of files)await print(written?`wrote ${path}\n`:`kept ${path}, which already exists\n`);if(fact!==null)await print(`\n${STARTER_RULES} holds your fact \`${fact.id}\`. See how it reads a sentence:
  factlint explain ${fact.id} ${inShell(fact.sentence)}
`);await print(`\nNext: \`${CONFIGS.includes(config)?`factlint check`:`factlint check --config ${config}`}\` here, or commit these files and open a pull request.\n`)}return 0}const inShell=text=>text.includes(`'`)?`"${text.replaceAll(/["$`\\]/g,String.raw`\$&`)}"`:`'${text}'`;async function ownFact(context){if(context.ask===null||!await isNew(context,`rules/starter.yml`))return null;const{ask,close}=await context.ask();try{return await askFirstFact(context,ask)}finally{close()}}async function isNew({workspace},path){try{await requireNew(workspace,path);return true}catch(error){if(error instanceof UserError)return false;throw error}}const everyKey=home=>({path:`.factlint/every-key.yml`,text:readFileSync(new URL(`templates/every-key.yml`,home),`utf8`)});export{init};