const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Verbs with which "over" is a particle: "hand over 20 planes", "took over two firms". */
export const OVER_PARTICLE = words(
  'hand hands handed handing turn turns turned turning take takes took taken taking give gave win won carry carried get got go went roll rolled pass passed sign signed all spread',
)

/** Words that "over" belongs to, where a bare number follows: "a bridge over 12 rivers", "a dispute over two islands". */
export const OVER_GOVERNED = words(`
  bridge bridges footbridge skies sky airspace dispute disputes row rows feud feuds quarrel clash clashes control power authority
  sovereignty jurisdiction dominance supremacy victory victories triumph triumphs concern concerns worry worries fear fears anger
  outrage dismay debate debates argument arguments controversy talks negotiations lawsuit lawsuits deadlock standoff tension
  tensions protest protests presided presides presiding preside hovered hovering towered towering towers loomed looming argued
  arguing clashed quarrelled quarreled bickered triumphed prevailed reigned reigns
`)

/** Words that "about" belongs to, where a bare number follows: "a film about 12 men". */
export const ABOUT_GOVERNED = words(`
  film films movie movies book books novel novels story stories play plays documentary documentaries series song songs drama comedy
  musical opera podcast essay poem article articles joke jokes talk talks talked talking wrote writes write writing complaint
  complaints worry worries worried concern concerns concerned argue argued arguing
`)

/** Words after which "over" spans what follows, where that is a stretch of time or a series: "averaged over 12 games". */
export const OVER_SPANNING = words(
  'average averaged averages averaging spread total totals totalled totaled summed measured accumulated collected staged contested played taken combined cumulative sampled',
)

/** Words after which "over" and a stretch of time are a length: "waited over 12 hours"; else it means during. */
export const OVER_LASTING = words(`
  for just well is was takes took take taking lasted lasts lasting last after little slightly now aged are were be of in has only by
  wait waits waited waiting spend spends spent spending queue queued queueing stayed slept served
`)

/** What can be spanned so. */
export const OCCASIONS = words(`
  game games match matches season seasons race races round rounds inning innings set sets episode episodes session sessions test tests
  trial trials sample samples poll polls survey surveys night nights stage stages leg legs period periods quarter quarters weekend
  weekends visit visits meeting meetings edition editions term terms holes laps
`)

/** Passed, of a mark, only from here on: "passed 3 exams" are things. */
export const MARK = 100
