const e=`\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069`,t=RegExp(`[\\p{Cc}\\u2028\\u2029${e}]`,`gu`),n=RegExp(`(?![\\n\\t])[\\p{Cc}${e}]`,`gu`);RegExp(`(?![\\n\\t\\x1B])[\\p{Cc}${e}]`,`gu`);const r=e=>e.replaceAll(`	`,` `).replaceAll(t,`�`),i=e=>e.replaceAll(/\r\n?/g,`
`).replaceAll(n,`�`),a=/* @__PURE__ */ new Set([`meta`,`input`,`link`,`br`,`wbr`]);function o(e,t={},...n){let r=`<${e}${Object.entries(t).map(([e,t])=>s(e,t)).join(``)}>`;return{markup:a.has(e)?r:`${r}${c(n)}</${e}>`}}function s(e,t){return t===null||t===!1?``:t===!0?` ${e}=""`:` ${e}="${d(String(t))}"`}const c=e=>e.map(e=>e===null?``:typeof e==`string`?d(e):`markup`in e?e.markup:c(e)).join(``),l={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`},u=/[\p{Cs}\uFFFE\uFFFF]/gu,d=e=>i(e).replaceAll(u,`�`).replaceAll(/[&<>"']/g,e=>l[e]),f=[`error`,`warning`,`notice`],p=(e,t)=>f.indexOf(e.severity)-f.indexOf(t.severity);function m(e){let t={error:0,warning:0,notice:0};for(let{findings:n}of e)for(let{severity:e}of n)t[e]++;return t}const h=[`january jan`,`february feb`,`march mar`,`april apr`,`may`,`june jun`,`july jul`,`august aug`,`september sept sep`,`october oct`,`november nov`,`december dec`],g=[`sunday sun`,`monday mon`,`tuesday tues tue`,`wednesday weds wed`,`thursday thurs thur thu`,`friday fri`,`saturday sat`],_=e=>e.map(e=>e.split(` `)[0]??``),v=(e,t)=>new Map(e.flatMap((e,n)=>e.split(` `).map(e=>[e,n+t]))),y=e=>[...e].sort((e,t)=>t.length-e.length),b=e=>`${e[0]?.toUpperCase()}${e.slice(1)}`,x=_(h),S=x.map(b).map(e=>e.slice(0,3));y(v(h,1).keys()),`${x.map(e=>e.slice(0,3)).join(`|`)}`,_(g).map(b),y(v(g,0).keys()),new Set([...h,...g].flatMap(e=>e.split(` `).slice(1)));let C=null;function w(e){return Number.isInteger(e)&&Math.abs(e)<1e3?String(e):(C??=new Intl.NumberFormat(`en-US`,{maximumFractionDigits:2}),C.format(e))}function ee(e){let[t,n,r]=e.split(`-`);return`${Number(r)} ${S[Number(n)-1]} ${t}`}const T=e=>`https://github.com/factlint/factlint/blob/v1/docs/checks/${e}.md`,E=(e,t,n,r=60)=>n===void 0?k(e,t,r):D(e,t,n);function D(e,{start:t,end:n},r){let i=Math.max(Math.min(r.start,t),t-250),a=Math.min(Math.max(r.end,n),n+250),[o,s]=[e.slice(i,t),e.slice(n,a)];return{head:`${i>r.start?`…`:``}${O(o).trimStart()}`,quoted:O(e.slice(t,n)),tail:`${O(s).trimEnd()}${a<r.end?`…`:``}`}}const O=e=>r(e.replaceAll(/\s*(?:\r\n|\r|\n)[\s>]*/g,` `));function k(e,t,n){let i=Math.max(0,t.start-n),a=Math.min(e.length,t.end+n),o=e.slice(i,t.start).split(/\r\n|\r|\n/).at(-1)??``,[s=``,...c]=e.slice(t.start,t.end).split(/\r\n|\r|\n/),l=c.length>0?``:e.slice(t.end,a).split(/\r\n|\r|\n/)[0]??``;return{head:o.length===t.start-i&&A(e[i-1])?`…${r(o)}`:r(o).trimStart(),quoted:r(s),tail:l.length===a-t.end&&A(e[a])?`${r(l)}…`:r(l)}}const A=e=>e!==void 0&&!/[\r\n]/.test(e),te=e=>!/^factlint\/[a-z0-9-]+$/.test(e);function j(e,t,n){let r=t===null?e:e===``?`line ${t}`:`${e}:${t}`;return te(e)?o(`a`,{href:n(e,t)},r):r}const M={error:`✕ Error`,warning:`▲ Warning`,notice:`● Notice`};function N(e,t,n,{fix:r=F,accepted:i=null,title:a=`h4`}={}){let{severity:s,check:c,message:l,path:u,line:d,evidence:f,fixes:p}=e;return o(`article`,{class:`finding ${s}`,"data-item":`finding`,"data-severity":s,"data-check":c},o(a,{class:a===`p`?`title`:null},o(`span`,{class:`severity`},`${M[s]}: `),l),o(`p`,{class:`where`},u===``&&e.in===`title`?`headline`:j(u,d,n),` · `,o(`a`,{href:T(c)},c)),t===null||e.in===`title`?null:P(t,e),o(`dl`,{},L(`The other side`,f.map(e=>R(e,u,n))),L(`Accepted`,i===null?[]:[i]),L(`What to do`,p.map(r))))}function P(e,t){let{head:n,quoted:r,tail:i}=E(e,t,t.sentence,200);return o(`blockquote`,{},n,o(`mark`,{},r),i)}const F=({title:e,start:t,end:n,replacement:r})=>t<n?e:[e,o(`code`,{},I(r))];function I(e){let[t=``,...n]=e.replace(/^,\s*|^\s*\n/,``).trimEnd().split(`
`),r=t.length-t.trimStart().length;return[t,...n].map(e=>e.slice(r)).join(`
`)}const L=(e,t)=>t.length===0?null:[o(`dt`,{},e),t.map(e=>o(`dd`,{},e))];function R({path:e,line:t,published:n,text:r},i,a){let s=e===null?t===null?null:j(i,t,a):j(e,t,a);return[s,n===null?null:o(`span`,{class:`day`},` ${ee(n)}`),s===null?r:`: ${r}`]}function z(e){let t=/* @__PURE__ */ new Map;for(let n of e.trim().split(`
`)){let[e=``,...r]=n.split(` `);for(let n of r)t.set(n,[...t.get(n)??[],e])}return t}const B=z(`
alias aliases
analysis analyses
appendix appendices
atlas atlases
axis axes
bacterium bacteria
base bases
basis bases
bias biases
bureau bureaus bureaux
cactus cacti
calf calves
canvas canvases
child children
crisis crises
criterion criteria
datum data
diagnosis diagnoses
die dice
elf elves
emphasis emphases
foot feet
gas gases
goose geese
grandchild grandchildren
guru gurus
half halves
hypothesis hypotheses
index indices
iraqi iraqis
israeli israelis
knife knives
leaf leaves
lens lenses
life lives
live lives
loaf loaves
man men
matrix matrices
means means
medium media
menu menus
mouse mice
news news
oasis oases
ox oxen
parenthesis parentheses
person people
phenomenon phenomena
quiz quizzes
scarf scarves
self selves
series series
shelf shelves
somali somalis
species species
stimulus stimuli
synopsis synopses
taxi taxis
thesis theses
thief thieves
tooth teeth
tsunami tsunamis
vertex vertices
wife wives
wolf wolves
woman women
`);z(`agree agreed
analyse analyses
arise arose arisen
axe axes
be am is are was were been being
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
bet
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
burst
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
decree decreed
diagnose diagnoses
dig dug
disagree disagreed
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dye dyed
eat ate eaten
exceed exceeded
eye eyed
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled fleeing
fling flung
fly flies flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
free freed freeing
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
guarantee guaranteed
halve halves
hang hung
have has had having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
leave leaves left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mow mown
need needed
pay paid
proceed proceeded
prove proven
referee refereed
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen seeing
seed seeded
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
smell smelt
sow sown
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
string strung
strive strove striven
succeed succeeded
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
write wrote written
alias aliases
analysis analyses
appendix appendices
atlas atlases
axis axes
bacterium bacteria
base bases
basis bases
bias biases
bureau bureaus bureaux
cactus cacti
calf calves
canvas canvases
child children
crisis crises
criterion criteria
datum data
diagnosis diagnoses
die dice
elf elves
emphasis emphases
foot feet
gas gases
goose geese
grandchild grandchildren
guru gurus
half halves
hypothesis hypotheses
index indices
iraqi iraqis
israeli israelis
knife knives
leaf leaves
lens lenses
life lives
live lives
loaf loaves
man men
matrix matrices
means means
medium media
menu menus
mouse mice
news news
oasis oases
ox oxen
parenthesis parentheses
person people
phenomenon phenomena
quiz quizzes
scarf scarves
self selves
series series
shelf shelves
somali somalis
species species
stimulus stimuli
synopsis synopses
taxi taxis
thesis theses
thief thieves
tooth teeth
tsunami tsunamis
vertex vertices
wife wives
wolf wolves
woman women`),new Set(`agree agreed
analyse analyses
arise arose arisen
axe axes
be am is are was were been being
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
bet
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
burst
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
decree decreed
diagnose diagnoses
dig dug
disagree disagreed
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dye dyed
eat ate eaten
exceed exceeded
eye eyed
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled fleeing
fling flung
fly flies flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
free freed freeing
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
guarantee guaranteed
halve halves
hang hung
have has had having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
leave leaves left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mow mown
need needed
pay paid
proceed proceeded
prove proven
referee refereed
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen seeing
seed seeded
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
smell smelt
sow sown
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
string strung
strive strove striven
succeed succeeded
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
write wrote written`.split(`
`).flatMap(e=>e.split(` `).slice(1).filter(e=>!/(?:s|ing|ed)$/.test(e))[0]??[])),new Map([...B].map(([e,[t=``]])=>[t,e])),new Set(`is was has as its his this us across always perhaps sometimes towards besides afterwards abdomen acumen omen regimen specimen`.split(` `)),new Set([...B].flatMap(([e,t])=>t.filter(t=>t!==e&&t.endsWith(`s`)))),new Set(`percent mille hertz kilohertz megahertz gigahertz horsepower stone yen yuan won baht taka rupiah ringgit dong riel kip tenge rand naira birr sen`.split(` `));const V=(e,t,n=`${t}s`)=>`${w(e)} ${e===1?t:n}`;function H(e){let t=f.filter(t=>e[t]>0).map(t=>V(e[t],t));return W(t)||`nothing`}function U({low:e,high:t}){return e===null?t===null?`any number`:`${w(t)} or less`:t===null?`${w(e)} or more`:e===t?w(e):`${w(e)} to ${w(t)}`}const W=e=>e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`;function G(e,t,n,r=`h4`){let{findings:i,numbers:a,text:o}=e;return i.map((e,t)=>({finding:e,index:t})).sort((e,t)=>p(e.finding,t.finding)||e.finding.start-t.finding.start).map(({finding:e,index:i})=>N({...e,path:``},o,t,{fix:(e,t)=>n(e)?K(e,i,t):F(e),accepted:q(e,a),title:r}))}const K=(e,t,n)=>[o(`button`,{type:`button`,class:`fix`,"data-finding":t,"data-fix":n},e.title),e.start<e.end?null:F({...e,title:``})];function q({in:e,start:t,end:n},r){let i=r.find(({quantity:{in:r,said:i}})=>r===e&&i.start<=t&&n<=i.end);if(!i)return null;let{low:a,high:o,accepts:s,text:c}=i.quantity;return s.low===a&&s.high===o?null:`${U(s)}, for ${c}`}function J({findings:e,coverage:t}){let[n]=t.skipped;if(n)return`Not checked: ${n.why}.`;let r=e.length===0?`No contradictions found.`:`Found ${H(m([{findings:e}]))}.`,{quantities:i,compared:a}=t;return`${r} ${V(i,`number`)} read, ${a} compared.`}const Y=/^\uFEFF?(?:---|\+\+\+)[ \t]*[\r\n]/;var X=class{#e;#t;#n=/* @__PURE__ */ new Map;#r;#i=[];#a=null;#o;#s=0;constructor(e,t){this.#e=e,this.#t=t,this.#o=e.passageMemory()}get rules(){return this.#r}async prepare(e,t=`text`){let n=t===`text`&&!Y.test(e)&&this.#i.length===0;await this.#e.loadParts(`archive`,`languages`,`upkeep`,...n?[]:[`markup`])}async useRules(e,t=[]){let n=++this.#s;e.some(({path:e})=>/\.csv$/i.test(e))&&await this.#e.loadParts(`tables`);let r=new Map(e.map(({path:e,text:t})=>[e,t])),i=/* @__PURE__ */ new Set,a=e=>{let t=r.get(e)??this.#n.get(e);return t===void 0&&this.#e.PACKS.includes(e)&&i.add(e),t??null},o=e.filter(({path:e})=>/\.ya?ml$/.test(e)),s=()=>this.#e.loadRules(o,a,{extends:t}),c=s();for(;i.size>0;){for(let e of i)this.#n.set(e,await this.#t(e));i.clear(),c=s()}return n===this.#s&&c.mistakes.length===0&&(this.#r=c.rules,this.#a=null),c.mistakes}useEarlier(e){this.#i=e,this.#a=null}get isReady(){return this.#a!==null||this.#i.length===0}async readEarlier(e){for(;!this.isReady;){let[t,n]=[this.#i,this.#r],r=()=>t===this.#i&&n===this.#r,i=[];for(let a=0;a<t.length&&r();a+=5)i.push(...this.#e.readAll(t.slice(a,a+5),{rules:n,role:`earlier`})),e?.(Math.min(a+5,t.length),t.length),await new Promise(e=>setTimeout(e));r()&&(this.#a=i)}}check(e){let{checkAll:t,explainNumbers:n,readAll:r}=this.#e,i=Z(e),a={rules:this.#r},o=r([i],{...a,memory:this.#o}),s=(this.#a??[]).filter(({article:e})=>e.path!==i.path),{files:c,problems:l,coverage:u}=t({...a,readings:o,earlier:[],earlierRead:s});return{findings:c.flatMap(({findings:e})=>e),numbers:o.flatMap(e=>n(e,s,a)),problems:l,coverage:u}}histories(e){let t=new Set((this.#a??[]).filter(ne).map(({article:e})=>e.path)),n=[...this.#i.filter(({path:e})=>t.has(e??null)),Z(e)],r=(this.#r?.facts??[]).map(({id:e})=>e);return this.#e.factHistories(r,n,{rules:this.#r}).filter(({places:e})=>e.some(({sayings:e})=>e.length>0))}};const Z=e=>({...e,path:e.path??`article`}),ne=({claims:e})=>e.some(({fact:e})=>e!==null),re={"factlint/crisis":()=>import(`./packs/crisis.js`),"factlint/gaza":()=>import(`./packs/gaza.js`),"factlint/people":()=>import(`./packs/people.js`)};async function ie(e){let t=re[e];if(!t)throw RangeError(`${e} is none of the packs that come with factlint`);return(await t()).default}function ae(e,t){let n=e.getRootNode().getElementById(t);return n instanceof HTMLTextAreaElement||n instanceof HTMLInputElement?n:null}function oe(e,t,n){e.focus(),e.setSelectionRange(t,n)}function se(e,t,n,r){e.setRangeText(r,t,n,`end`),e.dispatchEvent(new InputEvent(`input`,{bubbles:!0,inputType:`insertReplacementText`,data:r}))}var Q=class extends HTMLElement{static observedAttributes=[`for`,`packs`,`published`,`format`,`headline`];#e;#t=null;#n=null;#r=``;#i=[];#a=[];#o=!1;#s=[];#c=null;#l;#u=0;constructor(){super(),this.#e=this.attachShadow({mode:`open`});let e=new CSSStyleSheet;e.replaceSync(`
:host { display: block; color-scheme: light dark; --ink: #1b1f24; --faint: #59636e; --rule: #d5dae0; --paper: #fff; --card: #f6f8fa; --link: #1f5fbf;
  --error: #b3261e; --warning: #8a5300; --notice: #1f5fbf; --mark: #fff0b8;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--ink); }
@media (prefers-color-scheme: dark) { :host { --ink: #e8ebef; --faint: #9ba5b1; --rule: #343b44; --paper: #14181d; --card: #1b2027; --link: #78aeff;
  --error: #ff8a80; --warning: #f2b84b; --notice: #78aeff; --mark: #55450c; } }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }

.finding { padding: .9rem 1.1rem; margin: 0 0 .8rem; border: 1px solid var(--rule); border-left: 4px solid var(--tone);
  border-radius: 6px; background: var(--card); break-inside: avoid; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .notice { --tone: var(--notice); }
.severity { color: var(--tone); font-weight: 650; }
.where { font-size: .9rem; margin: .1rem 0 .5rem; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding: 0; overflow-wrap: anywhere; }
mark { color: inherit; background: var(--mark); padding: .05em .15em; border-radius: 3px; font-weight: 600; }
.finding dl { margin: .6rem 0 0; display: grid; grid-template-columns: 8.5rem 1fr; gap: .3rem 1rem; }
.finding dt { color: var(--faint); }
.finding dd { margin: 0; overflow-wrap: anywhere; grid-column: 2; }
dd code { display: block; white-space: pre-wrap; padding: .1rem .5rem; border-left: 2px solid var(--rule); font-size: .9em; }

.finding { overflow-wrap: anywhere; }
.title { font-size: 1rem; font-weight: 600; margin: 0; }
a { color: var(--link); }
.status { margin: 0 0 .6rem; }
.fix { font: inherit; color: var(--link); background: var(--paper); border: 1px solid var(--rule); border-radius: 6px;
  padding: .3rem .7rem; min-height: 2.25rem; cursor: pointer; }
.fix:hover { border-color: var(--link); }
a:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@container (max-width: 30rem) { .finding dl { grid-template-columns: 1fr; } .finding dd { grid-column: 1; } }
.findings { container-type: inline-size; }
`),this.#e.adoptedStyleSheets=[e],this.#e.innerHTML=ce.markup,this.#e.addEventListener(`click`,e=>this.#_(e))}get text(){return this.#n?.value??this.#r}set text(e){this.#r=e,this.#p()}get rules(){return this.#i}set rules(e){this.#i=e,this.#o=!1,this.#p()}get earlier(){return this.#s}set earlier(e){this.#s=e,this.#t?.then(t=>t.useEarlier(e)),this.#p()}get findings(){return this.#c?.findings??null}connectedCallback(){this.#f(),this.#p()}disconnectedCallback(){clearTimeout(this.#l),this.#u++,this.#n?.removeEventListener(`input`,this.#d),this.#n=null}attributeChangedCallback(e){this.isConnected&&(e===`for`&&this.#f(),e===`packs`&&(this.#o=!1),this.#p())}async check(){clearTimeout(this.#l);let e=++this.#u;this.#t??=import(`./browser.js`).then(e=>{let t=new X(e,ie);return t.useEarlier(this.#s),t});let t=await this.#t;this.#o||(this.#o=!0,this.#a=await t.useRules(this.#i,ue(this.getAttribute(`packs`))));let n=this.getAttribute(`format`)??`text`,r=this.text;await t.prepare(r,n),await t.readEarlier();let i={...t.check({text:r,title:this.getAttribute(`headline`),published:this.getAttribute(`published`),format:n}),text:r,mistakes:this.#a};return e===this.#u&&this.#h(i),i}applyFix(e,t=e.fixes[0]){if(t===void 0)return!1;let n=new CustomEvent(`factlint-fix`,{bubbles:!0,composed:!0,cancelable:!0,detail:{finding:e,fix:t}});return!this.dispatchEvent(n)||this.#n===null||t.path!==null||e.in===`title`||this.text!==this.#c?.text?!1:(se(this.#n,t.start,t.end,t.replacement),!0)}#d=()=>this.#p();#f(){this.#n?.removeEventListener(`input`,this.#d);let e=this.getAttribute(`for`);this.#n=e===null?null:ae(this,e),this.#n?.addEventListener(`input`,this.#d)}#p(){clearTimeout(this.#l),this.isConnected&&(this.#l=setTimeout(()=>this.check().catch(e=>this.#m(e)),200))}#m(e){this.#g(`.status`).textContent=`The text could not be checked.`,reportError(e)}#h(e){this.#c=e;let t=e.mistakes.map(({path:e,line:t,message:n})=>`${e}:${t}: ${n}`);this.#g(`.status`).textContent=[J(e),...t].join(`
`);let n=G(e,le,e=>e.path===null,`p`);this.#g(`.findings`).innerHTML=o(`div`,{},n).markup,this.dispatchEvent(new CustomEvent(`factlint-findings`,{bubbles:!0,composed:!0,detail:e}))}#g(e){return this.#e.querySelector(e)}#_(e){let[t]=e.composedPath();if(!(t instanceof Element)||this.#c===null)return;let{finding:n,fix:r}=t.closest(`.fix`)?.dataset??{},i=this.#c.findings[Number(n??NaN)];i&&this.applyFix(i,i.fixes[Number(r)]);let a=t.closest(`a`)?.getAttribute(`href`)?.match($)?.[1];a!==void 0&&(e.preventDefault(),this.#n&&oe(this.#n,...de(this.#c.text,Number(a))))}};const ce=o(`section`,{"aria-label":`Facts to check`},o(`p`,{class:`status`,role:`status`},`Not checked yet.`),o(`div`,{class:`findings`})),le=(e,t)=>e===``&&t!==null?`#line-${t}`:`#`,$=/^#line-(\d+)$/,ue=e=>(e??``).split(/\s+/).filter(Boolean);function de(e,t){let n=e.split(`
`),r=n.slice(0,t-1).reduce((e,t)=>e+t.length+1,0);return[r,r+(n[t-1]?.length??0)]}customElements.get(`factlint-check`)??customElements.define(`factlint-check`,Q);export{Q as FactlintCheck};