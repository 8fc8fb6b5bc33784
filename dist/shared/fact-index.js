import{t as __commonJSMin}from"./rolldown-runtime.js";import{x as wordTable}from"./numbers.js";import{_ as personNouns,b as baseForms}from"./quantity.js";import{r as singularOf}from"./plural.js";import{t as two_default}from"./tagger.js";const BITS=Object.fromEntries([`noun`,`singular`,`plural`,`proper-name`,`pronoun`,`possessive`,`person`,`place`,`organization`,`nationality`,`occupation`,`acronym`,`verb`,`past-tense`,`present-tense`,`infinitive`,`ing-form`,`copula`,`helper-verb`,`particle`,`adjective`,`graded`,`adverb`,`determiner`,`preposition`,`conjunction`,`date`,`month`,`weekday`,`number-word`,`ordinal`,`quantity`].map((name,i)=>[name,1<<i]));const classSet=(...classes)=>classes.reduce((bits,name)=>bits|BITS[name],0);const withClass=(token,name)=>token.classes|BITS[name];function isAnyOf(...classes){const mask=classSet(...classes);return token=>token!==void 0&&(token.classes&mask)!==0}const isNoun=isAnyOf(`noun`);const isSingular=isAnyOf(`singular`);const isPlural=isAnyOf(`plural`);const isProperName=isAnyOf(`proper-name`);const isPronoun=isAnyOf(`pronoun`);const isPossessive=isAnyOf(`possessive`);const isPlace=isAnyOf(`place`);const isNationality=isAnyOf(`nationality`);const isOccupation=isAnyOf(`occupation`);const isVerb=isAnyOf(`verb`);const isPastTense=isAnyOf(`past-tense`);const isPresentTense=isAnyOf(`present-tense`);const isInfinitive=isAnyOf(`infinitive`);const isIngForm=isAnyOf(`ing-form`);const isCopula=isAnyOf(`copula`);const isHelperVerb=isAnyOf(`helper-verb`);const isParticle=isAnyOf(`particle`);const isAdjective=isAnyOf(`adjective`);const isGraded=isAnyOf(`graded`);const isAdverb=isAnyOf(`adverb`);const isDeterminer=isAnyOf(`determiner`);const isPreposition=isAnyOf(`preposition`);const isConjunction=isAnyOf(`conjunction`);const isDate=isAnyOf(`date`);const isMonth=isAnyOf(`month`);const isWeekday=isAnyOf(`weekday`);const isOrdinal=isAnyOf(`ordinal`);const isQuantity=isAnyOf(`quantity`);const governingWords=wordTable(`
across: place
after: opening
aid: helping giving
airlift: giving
allow: bringing
along: place
although: clause opening
amount: setting
announce: telling
appear: linking
approach: reaching passing
around: place
as: opening
assist: helping
assistance: giving
at: place
average: total
away: away
batch: total
battle: facing
be: linking reaching
because: clause opening
become: linking
bed: capacity
beds: capacity
before: opening
benefit: helping
bring: moving bringing giving setting
brink: threat
built: capacity
call: bringing
cap: setting
capacity: capacity
captivity: threat
care: giving
catastrophe: threat
claim: telling
climb: moving
clothe: helping
column: total
combat: facing
come: moving
confirm: telling
confront: facing
contend: facing
contingent: total
convoy: total
cope: facing
creep: moving
crew: total
crisis: threat
crowd: total
cut: setting
danger: threat
declare: telling
decline: moving
deliver: giving
designed: capacity
distress: threat
distribute: giving
donate: giving
double: moving
down: away
drive: bringing
drop: moving
dwindle: moving
edge: threat moving
emergency: threat
end: linking
endure: facing
enough: capacity
equipped: capacity
estimate: total setting
exceed: reaching passing
excess: total
experience: facing
face: facing
fall: moving
family: total
feed: helping
feel: linking
fix: setting
fleet: total
flotilla: total
food: giving
from: place
fund: giving
funding: giving
get: bringing
give: giving
go: linking moving
grant: giving
grapple: facing
group: total
grow: moving
halve: moving
haul: bringing
help: helping giving
hit: reaching
hold: setting
how: clause
if: clause opening
ipc: threat
immunise: helping
immunize: helping
in: place
inch: moving
include: reaching passing
increase: moving
inside: place
intended: capacity
jump: moving
keep: linking setting
lay: linking
leave: setting
let: bringing
lie: linking
lift: setting
live: linking
lower: setting
maximum: total
meal: giving
meant: capacity
medicine: giving
minimum: total
money: giving
mount: moving
near: reaching place passing
need: threat
note: telling
nourish: helping
number: reaching
of: place
off: away
offer: giving
on: place
once: opening
out: away
outside: place
pair: total
party: total
pass: reaching passing
place: moving
phase: threat
planned: capacity
platoon: total
protect: helping
protection: giving
provide: giving
push: moving
put: moving
quadruple: moving
raise: moving
ration: giving
reach: reaching
receive: facing
record: total
reduce: setting
register: helping
rehabilitate: helping
relief: giving
relieve: helping
remain: linking
repatriate: helping
report: telling
resettle: helping
reunite: helping
revise: moving
rise: moving
risk: threat
rocket: moving
room: capacity
said: opening
saying: opening
seem: linking
send: bringing giving
serve: helping
service: giving
set: setting
shelter: giving
ship: bringing giving
shoot: moving
shrink: moving
since: opening
sit: setting
soar: moving
space: capacity
squad: total
stand: moving
stay: linking
struggle: facing
suffer: facing
sufficient: capacity
supplies: giving
supply: helping giving
support: helping giving
surge: moving
surpass: reaching passing
sustain: facing
swell: moving
take: moving bringing
team: total
than: clause opening
that: clause opening
though: clause opening
threat: threat
throughout: place
tick: moving
till: opening
top: reaching passing
total: reaching total setting
treat: helping
treatment: giving
treble: moving
trio: total
triple: moving
unless: clause opening
until: opening
up: away
update: moving
vaccinate: helping
value: setting
verge: threat
water: giving
when: clause opening
where: clause opening
whereas: clause opening
whether: opening clause
while: clause opening
why: clause
within: place
withstand: facing
`);const library=two_default.world();function viewOf(document,world){const view=two_default(``);view.document=document;view.world=world;return view}function run(step,document,world){const{methods,model}=world;world.compute[step]?.({document,docs:document,world,methods,model})}function memoize(most){const known=/* @__PURE__ */ new Map;return(key,compute)=>{const before=known.get(key);if(before!==void 0)return before;if(known.size>=most)known.clear();const found=compute();known.set(key,found);return found}}const ANYTHING={keys:[],optional:true,greedy:true};function outlineOf({regs=[],notIf},keyOf){const places=regs.map(slot=>{if(slot.choices?.some(choice=>choice.length>1))return ANYTHING;return{keys:keysOf$1(slot,keyOf),optional:slot.optional===true,greedy:slot.greedy===true}});return{atStart:regs[0]?.start===true,atEnd:regs.at(-1)?.end===true,places,isExact:!notIf&&regs.every(isPlain)}}const isPlain=slot=>{if(slot.optional||slot.greedy||slot.negative||slot.use||slot.fuzzy)return false;if(slot.choices)return slot.choices.every(choice=>choice.length===1&&isPlain(choice[0]));return slot.anything===true||(slot.word??slot.tag??slot.switch??slot.fastOr)!==void 0};function keysOf$1(slot,keyOf){if(slot.negative||slot.use||slot.fuzzy)return[];if(slot.word!==void 0)return[[keyOf(slot.word)]];if(slot.tag!==void 0)return[[keyOf(`#${slot.tag}`)]];if(slot.switch!==void 0)return[[keyOf(`%${slot.switch}%`)]];if(slot.fastOr)return[[...slot.fastOr].map(keyOf)];if(!slot.choices)return[];const choices=slot.choices.map(choice=>keysOf$1(choice[0],keyOf));if(slot.operator===`and`)return choices.flat();return choices.every(keys=>keys.length===1)?[choices.flat(2)]:[]}function possibleStarts({atStart,atEnd,places},{bits,length,all}){let begins=atStart?1:all;for(const[place,{keys}]of places.entries()){let here=all;for(const any of keys)here&=bitsOfAny(any,bits);begins&=here>>place}return atEnd?begins&1<<length-places.length:begins}function firstPossibleStart({atStart,places},{bits,all}){const[place]=places;if(atStart||!place||place.optional)return 0;let begins=all;for(const any of place.keys)begins&=bitsOfAny(any,bits);return begins===0?0:31-Math.clz32(begins&-begins)}function bitsOfAny(keys,bits){let at=0;for(const key of keys)at|=bits[key];return at}function possibleEnds({atStart,atEnd,places},{bits,length,all,first,last}){if(atStart&&!first||atEnd&&!last)return 0;let reached=atStart?1:all;for(const{keys,optional,greedy}of places){let here=all;for(const any of keys)here&=bitsOfAny(any,bits);let after=(reached&here)<<1;if(greedy)for(let more=after;more!==0;after|=more)more=(more&here)<<1;reached=optional?reached|after:after;if(reached===0)return 0}return atEnd?reached&1<<length:reached}const lastPossibleEnd=(outline,window)=>31-Math.clz32(possibleEnds(outline,window));function tagByNeighbours(document){const{methods}=library;const stretches=methods.two.quickSplit(document);index??=indexOf(rulesOf());const found=[];for(const[n,terms]of stretches.entries()){const windows=windowsOf(terms.map(term=>keysOf(term,index)),index.size);const isPlain=terms.every(term=>isPlainWord(term,index));const[window]=windows.length===1&&isPlain?windows:[];for(const entry of rulesFor(terms.length,windows,index)){const pointers=window?pointersWithin(entry,window,terms):methods.one.match([terms],entry.rule).ptrs;for(const[,from,to]of pointers)found.push(tagAt(entry.rule,[n,from,to]))}windows.forEach(giveBack)}methods.one.bulkTagger(found,stretches,library)}const tagAt=({match,tag,unTag,chunk,safe,freeze,reason},pointer)=>({match,tag,unTag,chunk,safe,freeze,reason,pointer});const isPlainWord=({implicit,machine,alias,normal},{words})=>!implicit&&!alias&&!(machine&&words.has(normal));function pointersWithin(entry,window,terms){const{rule,outline}=entry;if(outline.isExact)return pointersOf(entry,window);const first=firstPossibleStart(outline,window);const last=outline.atEnd?terms.length:lastPossibleEnd(outline,window);const{ptrs}=library.methods.one.match([terms.slice(first,last)],rule);return ptrs.map(([n,from,to])=>[n,first+from,first+to])}function pointersOf({rule,outline},window){const pointers=[];const group=rule.group===void 0?null:groupOf(rule);const begins=possibleStarts(outline,window);for(let at=0;begins>>at!==0;at++){if((begins&1<<at)===0)continue;pointers.push([0,at+(group?.from??0),at+(group?.to??outline.places.length)]);at+=outline.places.length-1}return pointers}function groupOf({group,regs=[]}){const isIn=slot=>slot.group===String(group);return{from:regs.findIndex(isIn),to:regs.findLastIndex(isIn)+1}}let index=null;function rulesOf(){const{matches}=library.model.two;if(matches.some(rule=>rule.regs))return matches;const rules=matches.map(rule=>({...rule}));library.methods.one.buildNet(rules,library);return rules}function indexOf(rules){const[words,tags]=[/* @__PURE__ */ new Map,/* @__PURE__ */ new Map];const keyOf=name=>{const[keys,key]=name.startsWith(`#`)?[tags,name.slice(1)]:[words,name];const number=keys.get(key)??words.size+tags.size;keys.set(key,number);return number};for(const{needs,wants}of rules)for(const name of[...needs,...wants])keyOf(name);const first=new Map(rules.toReversed().map(rule=>[rule.match,rule]));const indexed=rules.flatMap((rule,order)=>{if(first.get(rule.match)!==rule)return[];const[needs,wants,never]=[rule.needs.map(keyOf),rule.wants.map(keyOf),(rule.ifNo??[]).map(keyOf)];const{minWords,minWant}=rule;return[{rule,order,minWords,minWant,needs,wants,never,outline:outlineOf(rule,keyOf)}]});const common=countBy(indexed.flatMap(({needs,wants})=>[...needs,...wants]));const holders=[];for(const entry of indexed){const rarest=[...entry.needs].sort((a,b)=>(common.get(a)??0)-(common.get(b)??0)).slice(0,1);for(const key of rarest.length>0?rarest:entry.wants){holders[key]??=[];holders[key].push(entry)}}const always=indexed.filter(({needs,wants})=>needs.length+wants.length===0);return{words,tags,size:words.size+tags.size,holders,always}}function countBy(keys){const counts=/* @__PURE__ */ new Map;for(const key of keys)counts.set(key,(counts.get(key)??0)+1);return counts}function rulesFor(length,windows,index){const[first]=windows;const bits=windows.length===1?first.bits:first.bits.map((_,key)=>windows.some(w=>w.bits[key])?1:0);const possible=/* @__PURE__ */ new Map;const attempt=entry=>{if(length<entry.minWords||!mayHold(entry,bits))return;for(const window of windows){if(possibleEnds(entry.outline,window)===0)continue;possible.set(entry,rankOf(entry,bits));return}};for(const{present}of windows)for(const key of present)index.holders[key]?.forEach(attempt);index.always.forEach(attempt);return[...possible].sort(([a,one],[b,other])=>one-other||a.order-b.order).map(([entry])=>entry)}function rankOf({needs,wants},bits){let rank=Number.POSITIVE_INFINITY;for(const key of needs)if(key<rank)rank=key;for(const key of wants)if(key<rank&&bits[key]!==0)rank=key;return rank}function keysOf(term,{words,tags}){const keys=[];const add=key=>key!==void 0&&keys.push(key);add(words.get(term.normal));if(term.machine)add(words.get(term.machine));if(term.implicit)add(words.get(term.implicit));if(term.switch)add(words.get(`%${term.switch}%`));for(const word of term.alias??[])add(words.get(word));for(const tag of term.tags)add(tags.get(tag));return keys}function windowsOf(keys,size){const windows=[];for(let from=0;from===0||from+30/2<keys.length;from+=30/2){const within=keys.slice(from,from+30);const bits=unused.pop()??new Int32Array(size);const present=[];within.forEach((ofWord,i)=>{for(const key of ofWord){if(bits[key]===0)present.push(key);bits[key]=bits[key]|1<<i}});const[first,last]=[from===0,from+within.length===keys.length];windows.push({bits,present,length:within.length,all:2**within.length-1,first,last})}return windows}const unused=[];function giveBack({bits,present}){for(const key of present)bits[key]=0;unused.push(bits)}function mayHold({minWant,needs,wants,never},bits){for(const key of needs)if(bits[key]===0)return false;for(const key of never)if(bits[key]!==0)return false;if(wants.length===0)return true;let there=0;for(const key of wants)if(bits[key]!==0)there++;return there>=minWant}const WEAK=[`Hyphenated`,`HashTag`,`Prefix`,`SlashedTerm`];const{methods,model}=library;const alone={...library,methods:{...methods,one:{...methods.one,setTag:(terms,tags,world,isSafe,reason)=>{if(reason.startsWith(`2-regex`))methods.one.setTag(terms,tags,world,isSafe,reason)}}}};function tagsBySpelling(word,isFirst){const{confidence:_,...unsure}=word;const term={...unsure,index:[0,isFirst?0:1],tags:new Set(word.tags)};run(`preTagger`,[[term]],alone);const{tags}=term;if(term.confidence===.1&&!WEAK.some(tag=>tags.has(tag)))return/* @__PURE__ */ new Set;return isGuessed(term,word.tags)?/* @__PURE__ */ new Set([`Verb`]):tags}function isGuessed({tags,confidence},known){const[first,second,...others]=tags;return first===`Verb`&&second!==void 0&&!known.has(second)&&others.length===0&&confidence!==.6}const phraseWorld={...library,methods:{...methods,two:{...methods.two,quickSplit:stretches=>stretches}}};const NONE=Array.from({length:8},()=>({}));const pretaggedWorld={...phraseWorld,model:{...model,two:{...model.two,suffixPatterns:NONE,prefixPatterns:NONE,regexText:[],regexNormal:[],regexNumbers:[],endsWith:{}}}};function tagWords(words){const isCut=words.some(({isSeveral})=>isSeveral);const terms=isCut?contractionsCut(words):words.map(({term,tags})=>({...term,tags:new Set(tags)}));const inPhrase=isCut?terms.map(()=>true):placesOfPhrases(terms,words);askLexicon(terms,inPhrase,isCut);terms.forEach((term,i)=>{term.index=[0,i]});const stretches=library.methods.two.quickSplit([terms]);if(stretches.some(([first])=>first?.post.includes(`:`))){run(`preTagger`,[terms],library);return terms}let at=0;for(const stretch of stretches){const isPeculiar=isAllCapitals(stretch)||stretch.some(({normal})=>isYear(normal));for(const[i,term]of stretch.entries())if(!isPeculiar)tagByLetters(term,at+i===0,inPhrase[at+i]?null:words[at+i]);at+=stretch.length;run(`preTagger`,[stretch],isPeculiar?phraseWorld:pretaggedWorld)}terms.forEach((term,i)=>{term.index=[0,i]});return terms}function contractionsCut(words){const bare=words.map(({term:{pre,text,post,normal}})=>({pre,text,post,normal,tags:/* @__PURE__ */ new Set}));return viewOf([bare],library).compute([`contractions`,`alias`,`machine`]).document.flat()}function tagByLetters(term,isFirst,word){term.tags=new Set(word?isFirst?word.first:word.later:lettersOf(term,isFirst));term.index=FIRST}const FIRST=[0,0];const wordOf$1=({machine,normal})=>machine||normal;function beginsPhrase(terms,from,longest){const{lexicon,frozenLex}=library.model.one;let phrase=wordOf$1(terms[from]);for(let i=from+1;i<Math.min(from+longest,terms.length);i++){phrase+=` ${wordOf$1(terms[i])}`;if(Object.hasOwn(lexicon,phrase)||Object.hasOwn(frozenLex,phrase))return true}return false}function placesOfPhrases(terms,words){const places=terms.map(()=>false);for(const[i,{longest}]of words.entries())if(longest>1&&beginsPhrase(terms,i,longest))places.fill(true,i,i+longest);return places}function askLexicon(terms,inPhrase,isCut){for(let from=inPhrase.indexOf(true);from>=0;){const end=inPhrase.indexOf(false,from);const asked=terms.slice(from,end<0?terms.length:end);for(const term of asked){if(!isCut)term.tags=/* @__PURE__ */ new Set;term.frozen=false}run(`freeze`,[asked],library);run(`lexicon`,[asked],library);from=end<0?-1:inPhrase.indexOf(true,end)}}const known$2=memoize(2e4);const lettersOf=(term,isFirst)=>known$2(`${term.pre}${term.text}${term.post} ${term.implicit} ${term.normal} ${isFirst} ${term.frozen} ${[...term.tags]}`,()=>tagsBySpelling(term,isFirst));const isAllCapitals=stretch=>!stretch.some(({text})=>/^[a-z]/.test(text))&&stretch.filter(({tags})=>!tags.has(`ProperNoun`)).length>3;const isYear=normal=>normal.length===4&&Number(normal)>1400&&Number(normal)<2100;const known$1=memoize(2e4);function wordsOf$1(text){const{splitTerms}=library.methods.one.tokenize;return splitTerms(text,library.model).map(raw=>known$1(raw,()=>wordOf(raw)))}function wordOf(raw){const term=library.methods.one.tokenize.splitWhitespace(raw,library.model);run(`normal`,[[term]],library);const cut=viewOf([[{...term,tags:/* @__PURE__ */ new Set}]],library);cut.compute(`contractions`);const[first,...others]=cut.document[0]??[];const isSeveral=others.length>0||first?.implicit!==void 0||/'d$/.test(term.normal);const{pre,text,post,normal}=term;for(const step of[`alias`,`machine`,`freeze`,`lexicon`])run(step,[[term]],library);const{tags,frozen,machine,alias}=term;return{term:{pre,text,post,normal,...machine&&{machine},...alias&&{alias},...frozen&&{frozen}},tags:new Set(tags),first:tagsBySpelling(term,true),later:tagsBySpelling(term,false),isSeveral,longest:library.model.one._multiCache[machine??normal]??0}}const readTerms=sentence=>byNeighbours(tagWords(wordsOf$1(sentence)));function byNeighbours(terms){const document=terms.some(({normal})=>normal.includes(`'`))?viewOf([terms],library).compute(`contractionTwo`).document:[terms];tagByNeighbours(document);return document.flat()}var require_fastest_levenshtein=/* @__PURE__ */ __commonJSMin((exports=>{exports.__esModule=true;exports.distance=exports.closest=void 0;var peq=/* @__PURE__ */ new Uint32Array(65536);var myers_32=function(a,b){var n=a.length;var m=b.length;var lst=1<<n-1;var pv=-1;var mv=0;var sc=n;var i=n;while(i--)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)];var xv=eq|mv;eq|=(eq&pv)+pv^pv;mv|=~(eq|pv);pv&=eq;if(mv&lst)sc++;if(pv&lst)sc--;mv=mv<<1|1;pv=pv<<1|~(xv|mv);mv&=xv}i=n;while(i--)peq[a.charCodeAt(i)]=0;return sc};var myers_x=function(b,a){var n=a.length;var m=b.length;var mhc=[];var phc=[];var hsize=Math.ceil(n/32);var vsize=Math.ceil(m/32);for(var i=0;i<hsize;i++){phc[i]=-1;mhc[i]=0}var j=0;for(;j<vsize-1;j++){var mv_1=0;var pv_1=-1;var start_1=j*32;var vlen_1=Math.min(32,m)+start_1;for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<k;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv_1;var xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb;var ph=mv_1|~(xh|pv_1);var mh=pv_1&xh;if(ph>>>31^pb)phc[i/32|0]^=1<<i;if(mh>>>31^mb)mhc[i/32|0]^=1<<i;ph=ph<<1|pb;mh=mh<<1|mb;pv_1=mh|~(xv|ph);mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]=0}var mv=0;var pv=-1;var start=j*32;var vlen=Math.min(32,m-start)+start;for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;var score=m;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv;var xh=((eq|mb)&pv)+pv^pv|eq|mb;var ph=mv|~(xh|pv);var mh=pv&xh;score+=ph>>>m-1&1;score-=mh>>>m-1&1;if(ph>>>31^pb)phc[i/32|0]^=1<<i;if(mh>>>31^mb)mhc[i/32|0]^=1<<i;ph=ph<<1|pb;mh=mh<<1|mb;pv=mh|~(xv|ph);mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score};var distance=function(a,b){if(a.length<b.length){var tmp=b;b=a;a=tmp}if(b.length===0)return a.length;if(a.length<=32)return myers_32(a,b);return myers_x(a,b)};exports.distance=distance;var closest=function(str,arr){var min_distance=Infinity;var min_index=0;for(var i=0;i<arr.length;i++){var dist=distance(str,arr[i]);if(dist<min_distance){min_distance=dist;min_index=i}}return arr[min_index]};exports.closest=closest}));function expectText(value,name){if(typeof value!==`string`)throw wrongKind(name,`a string`,value)}function expectList(value,name){if(!Array.isArray(value))throw wrongKind(name,`a list`,value)}function expectFunction(value,name){if(typeof value!==`function`)throw wrongKind(name,`a function`,value)}function expectOneOf(value,words,name){if(typeof value!==`string`||!words.includes(value))throw wrongKind(name,`one of ${words.join(`, `)}`,value)}function expectArticle(value,name){if(!isObject(value))throw wrongKind(name,"an object with a `text`",value);expectText(value.text,`${name}.text`);for(const key of[`path`,`title`,`published`,`format`])if(value[key]!==void 0&&value[key]!==null)expectText(value[key],`${name}.${key}`)}function expectArticles(value,name){expectList(value,name);for(const[i,one]of value.entries())expectArticle(one,`${name}[${i}]`)}function expectOptions(value,name){if(value===void 0)return;if(!isObject(value))throw wrongKind(name,`an object`,value);if(value.rules!==void 0)expectRules(value.rules,`${name}.rules`)}function expectRules(value,name){if(!isObject(value))throw wrongKind(name,"the `rules` that `loadRules` returns",value);if(Array.isArray(value.facts))return;const isWhole=isObject(value.rules);throw new TypeError(isWhole?`${name} is all that \`loadRules\` returns; pass only its \`rules\``:`${name} must be the \`rules\` that \`loadRules\` returns; it is another object`)}const wrongKind=(name,expected,value)=>/* @__PURE__ */ new TypeError(`${name} must be ${expected}; it is ${kindOf(value)}`);function kindOf(value){if(value===null||value===void 0||typeof value===`number`||typeof value===`boolean`)return String(value);if(typeof value!==`object`)return`a ${typeof value}`;if(Array.isArray(value))return`a list`;return typeof value.then===`function`?`a promise, which must be awaited`:`an object`}const isObject=value=>typeof value===`object`&&value!==null&&!Array.isArray(value);const isPeople=token=>PEOPLES.test(token.text)||isProperName(token)&&!isPlace(token)&&/^[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸ-ŹŻŽƁ-ƂƄƆ-ƇƉ-ƋƎ-ƑƓ-ƔƖ-ƘƜ-ƝƟ-ƠƢƤƦ-ƧƩƬƮ-ƯƱ-ƳƵƷ-ƸƼǄǇǊǍǏǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǱǴǶ-ǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮȰȲȺ-ȻȽ-ȾɁɃ-ɆɈɊɌɎͰͲͶͿΆΈ-ΏΑ-ΫϏϒ-ϔϘϚϜϞϠϢϤϦϨϪϬϮϴϷϹ-ϺϽ-ЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀ-ӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮԱ-ՖႠ-ჍᎠ-ᏵᲉᲐ-ᲿḀḂḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẞẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾἈ-ἏἘ-ἝἨ-ἯἸ-ἿὈ-ὍὙ-ὟὨ-ὯᾸ-ΆῈ-ΉῘ-ΊῨ-ῬῸ-Ώℂℇℋ-ℍℐ-ℒℕℙ-ℝℤΩℨK-ℭℰ-ℳℾ-ℿⅅↃⰀ-ⰯⱠⱢ-ⱤⱧⱩⱫⱭ-ⱰⱲⱵⱾ-ⲀⲂⲄⲆⲈⲊⲌⲎⲐⲒⲔⲖⲘⲚⲜⲞⲠⲢⲤⲦⲨⲪⲬⲮⲰⲲⲴⲶⲸⲺⲼⲾⳀⳂⳄⳆⳈⳊⳌⳎⳐⳒⳔⳖⳘⳚⳜⳞⳠⳢⳫⳭⳲꙀꙂꙄꙆꙈꙊꙌꙎꙐꙒꙔꙖꙘꙚꙜꙞꙠꙢꙤꙦꙨꙪꙬꚀꚂꚄꚆꚈꚊꚌꚎꚐꚒꚔꚖꚘꚚꜢꜤꜦꜨꜪꜬꜮꜲꜴꜶꜸꜺꜼꜾꝀꝂꝄꝆꝈꝊꝌꝎꝐꝒꝔꝖꝘꝚꝜꝞꝠꝢꝤꝦꝨꝪꝬꝮꝹꝻꝽ-ꝾꞀꞂꞄꞆꞋꞍꞐꞒꞖꞘꞚꞜꞞꞠꞢꞤꞦꞨꞪ-ꞮꞰ-ꞴꞶꞸꞺꞼꞾꟀꟂꟄ-ꟇꟉꟋ-Ꟍ꟎Ꟑ꟒꟔ꟖꟘꟚꟜꟵＡ-Ｚ𐐀-𐐧𐒰-𐓓𐕰-𐖕𐲀-𐲲𐵐-𐵥𑢠-𑢿𖹀-𖹟𖺠-𖺸𝐀-𝐙𝐴-𝑍𝑨-𝒁𝒜-𝒵𝓐-𝓩𝔄-𝔜𝔸-𝕐𝕬-𝖅𝖠-𝖹𝗔-𝗭𝘈-𝘡𝘼-𝙕𝙰-𝚉𝚨-𝛀𝛢-𝛺𝜜-𝜴𝝖-𝝮𝞐-𝞨𝟊𞤀-𞤡][a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķ-ĸĺļľŀłńņň-ŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž-ƀƃƅƈƌ-ƍƒƕƙ-ƛƞơƣƥƨƪ-ƫƭưƴƶƹ-ƺƽ-ƿǆǉǌǎǐǒǔǖǘǚǜ-ǝǟǡǣǥǧǩǫǭǯ-ǰǳǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟȡȣȥȧȩȫȭȯȱȳ-ȹȼȿ-ɀɂɇɉɋɍɏ-ʓʖ-ʯͱͳͷͻ-ͽΐά-ώϐ-ϑϕ-ϗϙϛϝϟϡϣϥϧϩϫϭϯ-ϳϵϸϻ-ϼа-џѡѣѥѧѩѫѭѯѱѳѵѷѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӂӄӆӈӊӌӎ-ӏӑӓӕӗәӛӝӟӡӣӥӧөӫӭӯӱӳӵӷӹӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯՠ-ֈა-ჺჽ-ჿᏸ-ᏽᲀ-ᲈᲊᴀ-ᴫᵫ-ᵷᵹ-ᶚḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕ-ẝẟạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿ-ἇἐ-ἕἠ-ἧἰ-ἷὀ-ὅὐ-ὗὠ-ὧὰ-ᾇᾐ-ᾗᾠ-ᾧᾰ-ᾷιῂ-ῇῐ-ῗῠ-ῧῲ-ῷℊℎ-ℏℓℯℴℹℼ-ℽⅆ-ⅉⅎↄⰰ-ⱟⱡⱥ-ⱦⱨⱪⱬⱱⱳ-ⱴⱶ-ⱻⲁⲃⲅⲇⲉⲋⲍⲏⲑⲓⲕⲗⲙⲛⲝⲟⲡⲣⲥⲧⲩⲫⲭⲯⲱⲳⲵⲷⲹⲻⲽⲿⳁⳃⳅⳇⳉⳋⳍⳏⳑⳓⳕⳗⳙⳛⳝⳟⳡⳣ-ⳤⳬⳮⳳⴀ-ⴭꙁꙃꙅꙇꙉꙋꙍꙏꙑꙓꙕꙗꙙꙛꙝꙟꙡꙣꙥꙧꙩꙫꙭꚁꚃꚅꚇꚉꚋꚍꚏꚑꚓꚕꚗꚙꚛꜣꜥꜧꜩꜫꜭꜯ-ꜱꜳꜵꜷꜹꜻꜽꜿꝁꝃꝅꝇꝉꝋꝍꝏꝑꝓꝕꝗꝙꝛꝝꝟꝡꝣꝥꝧꝩꝫꝭꝯꝱ-ꝸꝺꝼꝿꞁꞃꞅꞇꞌꞎꞑꞓ-ꞕꞗꞙꞛꞝꞟꞡꞣꞥꞧꞩꞯꞵꞷꞹꞻꞽꞿꟁꟃꟈꟊꟍ꟏ꟑꟓꟕꟗꟙꟛꟶꟺꬰ-ꭚꭠ-ꭨꭰ-ꮿﬀ-ﬗａ-ｚ𐐨-𐑏𐓘-𐓻𐖗-𐖼𐳀-𐳲𐵰-𐶅𑣀-𑣟𖹠-𖹿𖺻-𖻓𝐚-𝐳𝑎-𝑧𝒂-𝒛𝒶-𝓏𝓪-𝔃𝔞-𝔷𝕒-𝕫𝖆-𝖟𝖺-𝗓𝗮-𝘇𝘢-𝘻𝙖-𝙯𝚊-𝚥𝛂-𝛚𝛜-𝛡𝛼-𝜔𝜖-𝜛𝜶-𝝎𝝐-𝝕𝝰-𝞈𝞊-𝞏𝞪-𝟂𝟄-𝟉𝟋𝼀-𝼉𝼋-𝼪𞤢-𞥃]+(?:[aeiou]ns|is|ites|ards|ese|ers)$/u.test(token.text);const PEOPLES=/^(?:Poles|Finns|Scots|Turks|Serbs|Croats|Czechs|Slovaks|Brits|Azeris?|Kyrgyz|Burkinabe|Angelenos)$/;const MEN=/^(?!speci|regi|abdo)[A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶ-ͽͿΆΈ-ϵϷ-ҁҊ-ՙՠ-ֈא-ײؠ-يٮ-ٯٱ-ۓەۥ-ۦۮ-ۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴ-ߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-হঽৎড়-ৡৰ-ৱৼਅ-ਹਖ਼-ਫ਼ੲ-ੴઅ-હઽૐ-ૡૹଅ-ହଽଡ଼-ୡୱஃ-ஹௐఅ-హఽౘ-ౡಀಅ-ಹಽ೜-ೡೱ-ೲഄ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ෆก-ะา-ำเ-ๆກ-ະາ-ຳຽ-ໆໜ-ༀཀ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥ-ၦၮ-ၰၵ-ႁႎႠ-ჺჼ-ፚᎀ-ᎏᎠ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛱ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝰក-ឳៗៜᠠ-ᢄᢇ-ᢨᢪ-ᤞᥐ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮ-ᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-Ჿᳩ-ᳬᳮ-ᳳᳵ-ᳶᳺ-ᶿḀ-ᾼιῂ-ῌῐ-Ίῠ-Ῥῲ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕℙ-ℝℤΩℨK-ℭℯ-ℹℼ-ℿⅅ-ⅉⅎↃ-ↄⰀ-ⳤⳫ-ⳮⳲ-ⳳⴀ-ⵯⶀ-ⷞⸯ々-〆〱-〵〻-〼ぁ-ゖゝ-ゟァ-ヺー-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪ-ꙮꙿ-ꚝꚠ-ꛥꜗ-ꜟꜢ-ꞈꞋ-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽ-ꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵ-ꪶꪹ-ꪽꫀꫂ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꭚꭜ-ꭩꭰ-ꯢ가-ퟻ豈-יִײַ-ﬨשׁ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﻼＡ-Ｚａ-ｚｦ-ￜ𐀀-𐃿𐊀-𜯿𝐀-𝟋𝼀-𞱯𞸀-𞻿𠀀-𿿿]{2,}(?:men|folk|landers)$/u;const FOLLOWERS=/^(?![A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶ-ͽͿΆΈ-ϵϷ-ҁҊ-ՙՠ-ֈא-ײؠ-يٮ-ٯٱ-ۓەۥ-ۦۮ-ۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴ-ߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-হঽৎড়-ৡৰ-ৱৼਅ-ਹਖ਼-ਫ਼ੲ-ੴઅ-હઽૐ-ૡૹଅ-ହଽଡ଼-ୡୱஃ-ஹௐఅ-హఽౘ-ౡಀಅ-ಹಽ೜-ೡೱ-ೲഄ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ෆก-ะา-ำเ-ๆກ-ະາ-ຳຽ-ໆໜ-ༀཀ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥ-ၦၮ-ၰၵ-ႁႎႠ-ჺჼ-ፚᎀ-ᎏᎠ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛱ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝰក-ឳៗៜᠠ-ᢄᢇ-ᢨᢪ-ᤞᥐ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮ-ᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-Ჿᳩ-ᳬᳮ-ᳳᳵ-ᳶᳺ-ᶿḀ-ᾼιῂ-ῌῐ-Ίῠ-Ῥῲ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕℙ-ℝℤΩℨK-ℭℯ-ℹℼ-ℿⅅ-ⅉⅎↃ-ↄⰀ-ⳤⳫ-ⳮⳲ-ⳳⴀ-ⵯⶀ-ⷞⸯ々-〆〱-〵〻-〼ぁ-ゖゝ-ゟァ-ヺー-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪ-ꙮꙿ-ꚝꚠ-ꛥꜗ-ꜟꜢ-ꞈꞋ-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽ-ꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵ-ꪶꪹ-ꪽꫀꫂ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꭚꭜ-ꭩꭰ-ꯢ가-ퟻ豈-יִײַ-ﬨשׁ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﻼＡ-Ｚａ-ｚｦ-ￜ𐀀-𐃿𐊀-𜯿𝐀-𝟋𝼀-𞱯𞸀-𞻿𠀀-𿿿]*(?:sist|xist|twist|schist|geist|heist)$)(?![A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶ-ͽͿΆΈ-ϵϷ-ҁҊ-ՙՠ-ֈא-ײؠ-يٮ-ٯٱ-ۓەۥ-ۦۮ-ۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴ-ߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-হঽৎড়-ৡৰ-ৱৼਅ-ਹਖ਼-ਫ਼ੲ-ੴઅ-હઽૐ-ૡૹଅ-ହଽଡ଼-ୡୱஃ-ஹௐఅ-హఽౘ-ౡಀಅ-ಹಽ೜-ೡೱ-ೲഄ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ෆก-ะา-ำเ-ๆກ-ະາ-ຳຽ-ໆໜ-ༀཀ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥ-ၦၮ-ၰၵ-ႁႎႠ-ჺჼ-ፚᎀ-ᎏᎠ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛱ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝰក-ឳៗៜᠠ-ᢄᢇ-ᢨᢪ-ᤞᥐ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮ-ᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-Ჿᳩ-ᳬᳮ-ᳳᳵ-ᳶᳺ-ᶿḀ-ᾼιῂ-ῌῐ-Ίῠ-Ῥῲ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕℙ-ℝℤΩℨK-ℭℯ-ℹℼ-ℿⅅ-ⅉⅎↃ-ↄⰀ-ⳤⳫ-ⳮⳲ-ⳳⴀ-ⵯⶀ-ⷞⸯ々-〆〱-〵〻-〼ぁ-ゖゝ-ゟァ-ヺー-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪ-ꙮꙿ-ꚝꚠ-ꛥꜗ-ꜟꜢ-ꞈꞋ-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽ-ꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵ-ꪶꪹ-ꪽꫀꫂ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꭚꭜ-ꭩꭰ-ꯢ가-ퟻ豈-יִײַ-ﬨשׁ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﻼＡ-Ｚａ-ｚｦ-ￜ𐀀-𐃿𐊀-𜯿𝐀-𝟋𝼀-𞱯𞸀-𞻿𠀀-𿿿]*(?:check|short|black|white|play|wish|wait|watch|set|track|hit|price|back|craigs|en|de|re)list$)[A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶ-ͽͿΆΈ-ϵϷ-ҁҊ-ՙՠ-ֈא-ײؠ-يٮ-ٯٱ-ۓەۥ-ۦۮ-ۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴ-ߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-হঽৎড়-ৡৰ-ৱৼਅ-ਹਖ਼-ਫ਼ੲ-ੴઅ-હઽૐ-ૡૹଅ-ହଽଡ଼-ୡୱஃ-ஹௐఅ-హఽౘ-ౡಀಅ-ಹಽ೜-ೡೱ-ೲഄ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ෆก-ะา-ำเ-ๆກ-ະາ-ຳຽ-ໆໜ-ༀཀ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥ-ၦၮ-ၰၵ-ႁႎႠ-ჺჼ-ፚᎀ-ᎏᎠ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛱ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝰក-ឳៗៜᠠ-ᢄᢇ-ᢨᢪ-ᤞᥐ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮ-ᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-Ჿᳩ-ᳬᳮ-ᳳᳵ-ᳶᳺ-ᶿḀ-ᾼιῂ-ῌῐ-Ίῠ-Ῥῲ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕℙ-ℝℤΩℨK-ℭℯ-ℹℼ-ℿⅅ-ⅉⅎↃ-ↄⰀ-ⳤⳫ-ⳮⳲ-ⳳⴀ-ⵯⶀ-ⷞⸯ々-〆〱-〵〻-〼ぁ-ゖゝ-ゟァ-ヺー-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪ-ꙮꙿ-ꚝꚠ-ꛥꜗ-ꜟꜢ-ꞈꞋ-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽ-ꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵ-ꪶꪹ-ꪽꫀꫂ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꭚꭜ-ꭩꭰ-ꯢ가-ퟻ豈-יִײַ-ﬨשׁ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﻼＡ-Ｚａ-ｚｦ-ￜ𐀀-𐃿𐊀-𜯿𝐀-𝟋𝼀-𞱯𞸀-𞻿𠀀-𿿿]{3,}ist$/u;function isPersonNoun(token){if(isNationality(token)||isOccupation(token)||isPeople(token))return true;if(MEN.test(token.normal))return true;const word=token.normal.replace(/^.*[‐‑-](?=[A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶ-ͽͿΆΈ-ϵϷ-ҁҊ-ՙՠ-ֈא-ײؠ-يٮ-ٯٱ-ۓەۥ-ۦۮ-ۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴ-ߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-হঽৎড়-ৡৰ-ৱৼਅ-ਹਖ਼-ਫ਼ੲ-ੴઅ-હઽૐ-ૡૹଅ-ହଽଡ଼-ୡୱஃ-ஹௐఅ-హఽౘ-ౡಀಅ-ಹಽ೜-ೡೱ-ೲഄ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ෆก-ะา-ำเ-ๆກ-ະາ-ຳຽ-ໆໜ-ༀཀ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥ-ၦၮ-ၰၵ-ႁႎႠ-ჺჼ-ፚᎀ-ᎏᎠ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛱ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝰក-ឳៗៜᠠ-ᢄᢇ-ᢨᢪ-ᤞᥐ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮ-ᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-Ჿᳩ-ᳬᳮ-ᳳᳵ-ᳶᳺ-ᶿḀ-ᾼιῂ-ῌῐ-Ίῠ-Ῥῲ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕℙ-ℝℤΩℨK-ℭℯ-ℹℼ-ℿⅅ-ⅉⅎↃ-ↄⰀ-ⳤⳫ-ⳮⳲ-ⳳⴀ-ⵯⶀ-ⷞⸯ々-〆〱-〵〻-〼ぁ-ゖゝ-ゟァ-ヺー-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪ-ꙮꙿ-ꚝꚠ-ꛥꜗ-ꜟꜢ-ꞈꞋ-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽ-ꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵ-ꪶꪹ-ꪽꫀꫂ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꭚꭜ-ꭩꭰ-ꯢ가-ퟻ豈-יִײַ-ﬨשׁ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﻼＡ-Ｚａ-ｚｦ-ￜ𐀀-𐃿𐊀-𜯿𝐀-𝟋𝼀-𞱯𞸀-𞻿𠀀-𿿿]{4})/u,``);const singular=singularOf(word);if(singular.endsWith(`ist`)&&FOLLOWERS.test(singular))return true;return[token.lemma,word,singular].some(form=>personNouns().has(form))}function compareFits(a,b){if(a.conditions!==b.conditions)return a.conditions-b.conditions;if(a.words!==b.words)return a.words-b.words;return a.distance===b.distance?0:b.distance-a.distance}const bestFit=fits=>fits.reduce((best,next)=>next&&(!best||compareFits(next,best)>0)?next:best,null);const spelling=word=>word.normalize(`NFC`).toLowerCase().replace(/[‘’]/g,`'`);const exactly=word=>`=${word}`;const classKey=name=>`#${name}`;function readPhrase(written){return spelling(written).split(/[\s‐‑-]+/).filter(word=>word!==``&&word!==`=`).map(word=>word.startsWith(`=`)?[word]:baseForms(word))}const CLASS_TESTS=/* @__PURE__ */ new Map([[`nationality`,token=>isNationality(token)||isPeople(token)],[`occupation`,isOccupation],[`person`,isPersonNoun]]);const WORD_CLASSES=new Map([...CLASS_TESTS.keys()].map(name=>[name,[[classKey(name)]]]));function phraseText(phrase){const name=[...WORD_CLASSES].find(([,[keys]])=>keys?.[0]===phrase[0]?.[0])?.[0];return name===void 0?phrase.map(([word])=>word).join(` `):`<${name}>`}const known=/* @__PURE__ */ new WeakMap;const wordsOf=tokens=>tokens.flatMap(wordsOfToken);function wordsOfToken(token){const before=known.get(token);if(before)return before;const parts=spelling(token.normal).split(/[‐‑-]/).filter(part=>part!==``);const words=parts.map((part,i)=>{const last=i===parts.length-1;const forms=[exactly(part),...baseForms(part)];if(last){for(const[name,isOfClass]of CLASS_TESTS)if(isOfClass(token))forms.push(classKey(name))}if(last&&parts.length===1&&token.lemma)forms.push(spelling(token.lemma));return{start:token.start,end:token.end,keys:[...new Set(forms)]}});known.set(token,words);return words}const MAX_GAP=3;const matchesAt=(phrase,words,at)=>phrase.every((keys,i)=>{const word=words[at+i];const before=i===0?word:words[at+i-1];return word&&before&&word.start-before.end<=MAX_GAP&&keys.some(key=>word.keys.includes(key))});function factIndex({facts}){const shared=usesOf(facts);const byKey=/* @__PURE__ */ new Map;for(const fact of facts)for(const key of new Set(fact.requiredKeys.flatMap(keyLists=>rarest(keyLists,shared)))){const known=byKey.get(key);if(known)known.push(fact);else byKey.set(key,[fact])}const bySentence=/* @__PURE__ */ new WeakMap;const factsNear=tokens=>{const known=bySentence.get(tokens);if(known)return known;const keys=wordsOf(tokens).flatMap(word=>word.keys);const near=new Set(keys.flatMap(key=>byKey.get(key)??[]));bySentence.set(tokens,near);return near};const factsFor=({tokens,earlier})=>earlier?/* @__PURE__ */ new Set([...factsNear(tokens),...factsNear(earlier.tokens)]):factsNear(tokens);return{match:context=>byKey.size===0?null:best(factsFor(context),context)}}function usesOf(facts){const uses=/* @__PURE__ */ new Map;for(const{requiredKeys}of facts)for(const key of new Set(requiredKeys.flat(2)))uses.set(key,(uses.get(key)??0)+1);return uses}function rarest(keyLists,uses){const cost=keys=>keys.reduce((sum,key)=>sum+(uses.get(key)??0),0);return keyLists.toSorted((a,b)=>cost(a)-cost(b))[0]??[]}function compareNearness(a,b,{claim:{place}}){const{series,isNamed}=a.level<b.level?a:b;const holds=({place:own,isAnywhere})=>own===place||own===null&&(isAnywhere||isNamed);return place===null||series.length===0||series.some(holds)?b.level-a.level:a.level-b.level}function best(facts,context){let found=null;let tied=false;for(const fact of facts){const fit=fact.fit(context);if(!fit)continue;const order=found?compareNearness(fact,found.fact,context)||compareFits(fit,found.fit):1;tied=order===0||order<0&&tied;if(order>0)found={fact,fit}}return found&&!tied?found.fact:null}export{withClass as $,isDeterminer as A,isParticle as B,classSet as C,isConjunction as D,isAnyOf as E,isMonth as F,isPreposition as G,isPlace as H,isNationality as I,isProperName as J,isPresentTense as K,isNoun as L,isHelperVerb as M,isInfinitive as N,isCopula as O,isIngForm as P,isWeekday as Q,isOccupation as R,governingWords as S,isAdverb as T,isPlural as U,isPastTense as V,isPossessive as W,isSingular as X,isQuantity as Y,isVerb as Z,require_fastest_levenshtein as _,readPhrase as a,library as b,isPersonNoun as c,expectFunction as d,expectList as f,expectText as g,expectRules as h,phraseText as i,isGraded as j,isDate as k,expectArticle as l,expectOptions as m,WORD_CLASSES as n,wordsOf as o,expectOneOf as p,isPronoun as q,matchesAt as r,bestFit as s,factIndex as t,expectArticles as u,readTerms as v,isAdjective as w,viewOf as x,memoize as y,isOrdinal as z};