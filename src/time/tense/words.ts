const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Open a statement about what is to come: "will meet". */
export const MODALS = set('will shall must may might could would should can cannot ’ll')

/** Stand between a modal and its verb. */
export const BETWEEN_VERBS = set(
  'not be have been also soon again now then likely next first only still even both all probably formally finally officially jointly being get',
)

/** Leave what comes after them to the future: "is due to meet", "expected on Friday". */
export const PROSPECTS = set(
  'expected due set scheduled slated planned supposed poised likely unlikely going about ready preparing planning hoping expecting bound billed meant anticipated forecast predicted tipped upcoming forthcoming looming earmarked rescheduled booked pencilled penciled awaiting awaits coming timetabled possible probable rumoured rumored',
)

/** Verbs and nouns that an infinitive of the future follows: "agreed to meet", "a plan to vote". */
export const INTENTIONS = set(
  `agree agrees agreed plan plans planned planning intend intends intended expect expects expected promise promises promised
  pledge pledges pledged vow vows vowed order orders ordered urge urges urged ask asks asked tell told tells call calls called
  invite invites invited hope hopes hoped prepare prepares prepared preparing want wants wanted threaten threatens threatened
  decision decided decides deal deadline offer offers offered vote voted bid permission request requested asking urging
  summon summoned advise advised warn warned agreement commitment committed proposal proposes proposed due set scheduled
  slated ready likely unlikely going about poised supposed bound wait waiting instructed directed required asks need needs
  allowed permitted allow appeal appealed ultimatum certain sure`,
)

/** Words that set a term with "until": "gave the rebels until Sunday". */
export const TERMS = set(
  `extend extended extends suspended suspend adjourn adjourned postpone postponed delay delayed give gave given gives remand
  remanded close closed cancelled canceled shut bar barred ban banned prolong prolonged pause paused reschedule rescheduled
  set has have defer deferred had deadline granted allowed reserved imposed valid booked`,
)

/** Words that move a day with "to": "postponed to Monday", "put back to Thursday". */
export const MOVES = set('postponed moved delayed extended pushed deferred rescheduled brought put bring move deadline')

/** What is done to a case that is heard on another day: "posted the matter for hearing on Monday". */
export const LISTED = set('posted listed fixed set scheduled adjourned deferred reserved slated kept')

/** Present forms that news uses of what is arranged. */
export const ARRANGED = set(
  `begins starts opens resumes arrives departs expires ends closes kicks takes falls goes heads returns travels faces hosts
  airs premieres votes leaves concludes launches meets reopens convenes holds comes turns sails flies lapses plays stops steps
  sweeps crosses blasts embarks reconvenes restarts relaunches lands docks gets wraps debuts applies`,
)

/** The same after "they", "talks", "polls": bare forms. */
export const ARRANGED_BARE = set(
  'begin start open resume arrive depart expire end close kick take fall go head return travel face host vote leave conclude launch meet reopen convene play walk gather compete perform sign visit elect choose get restart reconvene debut',
)

/** Present forms of headlines and captions alike: the nearer day is meant. */
export const PRESENT = set(
  `presents appears marks remains remain stays stay visits addresses unveils publishes releases announces decides rules
  delivers stages celebrates considers discusses debates reviews sits speaks joins receives welcomes tries hears elects
  chooses chairs honours honors hands gives inaugurates reveals launches attends completes continues continue sees brings
  gathers competes performs swears submits runs sets tests reports tables testifies pays buries`,
)

/** Verbs before a particle: "take on", "walk out". */
export const PHRASAL = set('walk take go come kick get stay carry roll wrap line move tee turn')
/** The same of one, where no noun is as likely: "the capsule splashes down"; not "shares down on Friday". */
export const PHRASAL_ONE = set(
  'splashes touches lifts blasts moves rolls carries walks hands bows steps pulls backs signs logs checks breaks pushes gets',
)
/** Particles that make a verb of the word before. */
export const PARTICLES = set('out on off part place up over down into')
/** Those behind the verb of one. */
export const PARTICLES_ONE = set('out off up over down in aside away')

/** What people are doing when an arrangement is meant: "is meeting on Friday", and not "is investigating". */
export const ARRANGED_GOING = set(
  `meeting visiting travelling traveling holding hosting leaving arriving returning flying heading going coming playing opening
  starting beginning launching closing voting attending speaking addressing convening resuming departing joining facing marrying
  retiring celebrating staging appearing gathering planning expecting preparing sending releasing publishing taking making
  hearing considering debating deciding ruling electing choosing unveiling presenting moving giving staging getting having running performing presenting reopening`,
)

/** Past forms that no ending shows. */
export const PAST_FORMS = set(
  `was were had did said told met went held won lost left came took made gave cast found saw got became began ran rose fell led
  sent brought kept built spent struck shot fought caught bought thought taught sought hit cut put quit shut spoke broke wrote
  drove flew grew knew threw drew hung stood understood paid laid read heard felt dealt meant sold slid swept swore tore wore
  woke froze chose rode shook stole spread burst cost hurt let set bid dug fed fled bled sank sang rang swam sprang stuck
  slept wept crept leapt lent bent lit shone withdrew overthrew overcame underwent undertook forbade foresaw broadcast beat
  died killed arose awoke bore bound clung dared dove drank ate flung forgave forgot ground mistook oversaw outlined proved
  retook rebuilt resold sat shrank slew split stank strode stung swung undid upheld wound gone done seen taken given known`,
)

/** End in -ed and are no past forms. */
export const NOT_PAST = set(
  'need feed speed seed indeed hundred exceed proceed succeed bleed breed embed shed weed deed greed creed red bed wed united biased so-called',
)

/** After these a word in -ed is an adjective: "the wounded soldiers". */
export const DETERMINERS = set(
  'the a an another each every his her its their our my your this that these those some any no of in with by for from all many more most several two three four five six seven eight nine ten',
)

/** What people would not do when they were asked: "would not comment on Friday". */
export const NOT_SAID = set('comment confirm say elaborate discuss give speculate respond reply disclose name identify')

/** What has happened when it is spoken of: "discuss Friday's attack". */
export const HAPPENED = set(
  `attack attacks strike strikes airstrike airstrikes shooting shootings bombing bombings raid raids killing killings quake
  earthquake crash explosion explosions blast blasts fire fires incident disaster storm defeat win loss victory death deaths
  arrest arrests announcement statement decision ruling verdict collapse assassination massacre accident riot riots assault
  ambush stabbing derailment flood floods fall drop rise gain gains losses close report figures data`,
)

/** What is announced before it happens: "Sunday's election is". */
export const EVENTS = set(
  `election elections vote votes runoff primary ballot referendum poll polls meeting summit match game final hearing trial talks
  debate launch concert ceremony conference visit race fight opening session march rally deadline eclipse derby marathon`,
)

/** Participles that describe, and date nothing: "a summit hosted by France on Sunday". */
export const DESCRIPTIVE = set(
  `based aimed called named hosted organised organized attended led chaired backed mediated brokered sponsored intended known
  dubbed involved arranged held entitled titled dedicated devoted designed located situated related linked joined watched
  presided supported funded run`,
)

/** Orders and invitations, at the start of a sentence. */
export const IMPERATIVES = set(
  'join register attend watch tune save mark rsvp submit apply sign stay come see visit read help',
)
