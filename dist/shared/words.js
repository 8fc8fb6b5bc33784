import{J as MONTHS,nt as WEEKDAYS,q as MODAL_MONTHS}from"./common.js";import{h as titleWords,p as cardinalPattern,y as STOP_WORDS}from"./numbers.js";const set=words=>new Set(words.trim().split(/\s+/));const HEADS=titleWords(`office`,`calling`,`address`);const BEFORE_SURNAMES=titleWords(`before-surname`);const SURNAME_LIKE=titleWords(`surname`);const ADJECTIVE_LIKE=titleWords(`adjective`);const NEED_POINT=titleWords(`pointed`);const ALWAYS_CAPITAL=titleWords(`capital`);const TITLE_MODIFIERS=titleWords(`modifier`);const REMITS=titleWords(`remit`);const STOPS=/* @__PURE__ */ new Set([...STOP_WORDS,...WEEKDAYS,...MONTHS.filter(name=>!MODAL_MONTHS.has(name)),...cardinalPattern(1,10).split(`|`),...set(`
    however meanwhile today yesterday tomorrow tonight once twice tells told asks asked calls called meets met
    visits visited warns warned vows vowed urges urged wins won loses lost dies died killed kills faces faced
    resigns resigned quits backs backed seeks sought wants wanted hits hit gets got takes took makes made gives gave
    goes went comes came leads led joins joined signs signed announces announced speaks spoke plans planned orders
    ordered rejects rejected accuses accused denies denied claims claimed pledges pledged holds held defends
    defended slams blasts hails like unlike dear thank thanks later earlier recently soon instead already perhaps
    maybe indeed finally eventually previously initially separately similarly together nevertheless nonetheless
    additionally overnight afterwards afterward thus hence otherwise moreover furthermore besides elsewhere shortly
    immediately praises criticises criticizes names named new first second third last next let see read photo image
    video
  `)]);const isStop=({key,text})=>STOPS.has(key)&&text!==`WHO`&&text!==`IT`;const NOT_PEOPLE=set(`
  street st avenue ave road lane drive boulevard square park plaza place court bridge highway station airport port school
  college university academy institute hospital clinic library museum theatre theater cinema hotel palace castle tower
  center centre office house building hall stadium arena church cathedral mosque synagogue temple
  party council committee commission department ministry agency authority board bureau union league association federation
  foundation fund group company corp corporation inc ltd llc plc bank motors electric airlines industries holdings partners
  army navy corps world advocate force forces guard police court courts congress parliament senate assembly cabinet government administration
  act bill law treaty accord accords agreement plan doctrine declaration amendment award prize medal cup trophy open games
  day week month year festival conference summit forum series report news times post journal tribune
  county city town village island islands bay beach river lake valley mountain mount hills heights peninsula province state
  states region district territory territories kingdom republic nations emirates africa america europe asia
  order summary summaries branch counsel resources guide guidelines update checklist training information technology data
  digital experience community officer officers edition recap trends research selections gallery apps directory examples map
  securities bureaus stores exchange markets exports imports center centers meeting proposal map blog list overview
  services service systems session sessions program project initiative team club fc united rovers
`);const PARTICLES=set(`bin ibn ben bint al el de del della di da dos du des la le van von der den ter ten zu abu y e`);export{NEED_POINT as a,REMITS as c,TITLE_MODIFIERS as d,isStop as f,HEADS as i,STOPS as l,ALWAYS_CAPITAL as n,NOT_PEOPLE as o,BEFORE_SURNAMES as r,PARTICLES as s,ADJECTIVE_LIKE as t,SURNAME_LIKE as u};