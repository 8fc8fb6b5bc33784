/**
 * Nouns for persons, singular, lower case, one row of words each: those whose commonest sense is a person in WordNet 3.1
 * (Princeton University) and that news uses in the plural, and nouns for people in conflict and disaster.
 */
const ROWS = `
abductee abuser academic accomplice accountant acquirer acrobat activist actor actress addict administrator adolescent
adult adventurer adversary advertiser adviser advisor aficionado aggressor aide airman airwoman alcoholic amateur
ambassador amhara amigo amputee analyst anarchist ancestor angel angler applicant appointee apprentice arbitrager
arbitrageur archaeologist architect archivist arranger arsonist artisan artist assailant assessor assignee assistant
astronaut astronomer astrophysicist asylum-seeker athlete attacker attendant attendee attester attorney auditor aunt
author baby babysitter backer backpacker baker ballplayer baloch bandit banker bargainer batsman bedouin beggar
beginner believer benefactor beneficiary bicyclist bidder biker biologist birder bishop blogger bodyguard bondholder
bookie bookmaker borrower boss boxer boy breeder brewer bride brigand broadcaster broker broker-dealer brother
buddhist buddy builder bully bureaucrat burglar businessman buyer bystander cabby cadet caller cameraman campaigner
camper candidate canvasser captain captive captor caregiver carpenter castaway casualty catholic cattleman celebrity cellmate
chairman challenger champ champion chaperone cheerleader chef chemist child christian churchgoer churchman
churchwarden citizen civilian claimant classicist classmate cleric clerk client climber clinician clown clubber
co-worker coach coauthor cobbler codefendant collaborator colleague collector colonist combatant comedian commander
commando commentator commissioner commuter compatriot competitor compositor comrade concertgoer conferee congressman
conscript conspirator constable constructor consultant consumer contender contestant contractor contributor convict
cook coordinator cop copt cosigner cosmonaut councillor counsellor counselor countryman cousin coworker creator
creditor crew crewman crewmate crewmember cricketer criminal critic crony cryptographer culprit custodian customer
cyclist cynic cypriot dad dancer daughter dealer debtor deckhand decorator defector defendant defender delinquent
democrat demonstrator dependant dependent deportee depositor deputy descendant descendent deserter designer detainee
detective detractor developer devotee diabetic dictator dignitary diner dinka diplomat director disciple dispatcher
dissident diver docker dockworker doctor donor doorman doubter drafter dreamer drinker driver dropout drover druze
duffer dweller dyslexic eavesdropper ecologist economist editor educator elder elector emigrant emissary employee
employer enforcer engineer entertainer enthusiast entrepreneur environmentalist envoy epidemiologist escapee escort evacuee
evaluator evictee examiner executive exhibitor expat expatriate expert explorer exporter extremist extrovert
eyewitness fan farmer farmhand father fedayeen felon festivalgoer fighter finalist financier firefighter fireman
fisher fisherman flier foe follower footballer forecaster foreigner freelancer friend fugitive fulani gangster
gardener gatekeeper gazan gendarme general genius gentleman geologist girl goer golfer gossiper governor gp grader
grandchild granddaughter grandfather grandmother grandparent grandson grantee great-uncle grocer guarantor guard
guardian guerilla guerrilla guest guide gunman gunner guru guy hacker half-brother hardliner hater hausa hawker hazara
headmaster helper hemophiliac herder herdsman heretic highlander hijacker hiker hindu historian hobbyist holdout
holidaymaker homeowner homosexual honoree hostage hostage-taker householder housemate housewife houthi human humanist
hunter husband hustler hutu hydrologist idiot idp igbo imam immigrant importer individual inductee industrialist
infant infielder informer inhabitant inmate innovator insider inspector instructor insurgent intermediary intern
interpreter interrogator interviewee interviewer intruder inuit invader invalid inventor investigator investor
islamist islander jailer janitor janjaweed jew jeweler jihadist jobseeker jockey jogger journalist judge juggler juror
juvenile kachin kayaker kid kidnapper killer king knight kosovar kurd laborer labourer lad lady landlord landowner
lawmaker lawyer leader learner lecturer legionnaire legislator lender liberal libertarian librarian licensee
lieutenant lifeguard linebacker linguist listener litigant lobbyist local logger looter lout lover loyalist lumberjack
maasai machinist magician magistrate maid maintainer man manager maori mapuche marathoner marcher marine mariner
marketer marksman martyr masai masalit master mate mathematician mayor mechanic medallist mediator medic member mentor
mercenary merchant messenger metalworker meteorologist middleman midwife migrant militant militiaman miller
millionaire miner mineworker minister minor miscreant missionary mobster mom monk moslem mother motorcyclist motorist
mountaineer mourner mujahedeen mujahedin mujahideen mujahidin murderer musician muslim mutineer national nationalist
navigator naysayer negotiator neighbor neighbour nephew nerd newbie newborn newcomer newlywed newsman niece nomad
nominee non-combatant noncombatant notable notary novice nuer nun nurse observer occupant occupier offender offeror
officer official old-timer oldtimer onlooker operative opponent organiser organizer ornithologist oromo orphan other
outfitter outpatient outsider overlord owner painter palestinian panelist panner paramedic paramilitary paratrooper
parent parishioner parliamentarian parolee part-timer participant partisan partner partygoer pashtun passenger
passer-by pastor patient patriot patron peacekeeper peasant peddler pedestrian pensioner people perpetrator person
personnel peshmerga pessimist petitioner pharaoh pharmacist philosopher photographer physician physicist picker
pilgrim pilot pirate plaintiff planner planter player poacher poet police policeman policewoman policyholder
politician politico polluter porter practitioner predator predecessor predictor preschooler presenter president priest
prisoner producer professor programmer prophet proponent proposer proprietor prosecutor prostitute protagonist
protestant protester protestor provider psychiatrist psychologist pundit pupil purchaser purveyor quarterback raider
rakhine rancher ranger rapist ratepayer reader reaper rebel recipient recruit recruiter referee reformer reformist
refugee relative reporter representative republican requester rescuer researcher reservist resident respondent
responder retailer retiree returnee reveler reveller reviewer rider right-winger righthander rioter roaster robber
rohingya roma rookie roommate roughneck ruler runaway runner sailor samburu sami scammer schemer scholar schoolboy
schoolchild schoolgirl schoolmate schoolteacher scientist seafarer seaman seamstress searcher secretary seeker seller
semifinalist seminarian seminarist senator senior sentry separatist servant serviceman servicemember servicewoman
settler sharecropper shareholder shepherd sheriff sherpa shia shiite shipbuilder shipmate shipowner shipper shopkeeper
shopper sibling sidekick sightseer sikh singer sister skater skier skinhead skydiver slave smallholder smoker smuggler
sniper snob snorkeller snowboarder socialist sociologist soldier son southerner speaker specialist spectator
speculator spokesman sportswriter spouse sprinter spy staff staffer stakeholder stallholder stand-in stargazer
statesman statistician steelmaker steelworker stepdaughter stepson stevedore steward stewardess stockbroker
stockholder storyteller stowaway stranger strategist striker student subcontractor submariner subscriber successor
sufferer suitor sunni supervisor supplier supporter surfer surgeon surveyor survivor suspect swimmer sympathiser
tailor tajik taleban taliban tamil tapper taxpayer teacher teammate teamster technician technocrat technologist teen
teenager tenant terrorist tester theorist therapist thief thinker thug tigrayan toddler tourist townspeople trader
trafficker trainee trainer translator traveler traveller treasurer trekker troop trooper trucker trustee tuareg
turkana turncoat tutor tutsi twin tyrant uighur umpire uncle undergrad undergraduate underwriter unionist user uyghur
uzbek vacationer vaccinator vegetarian vendor vet veteran veterinarian vicar victim victor viewer vigilante villager
vip visionary visitor volunteer voter waiter waitress warden warlord warrior watcher weaver webmaster weightlifter
well-wisher whistle-blower wholesaler widow widower wife winner woman woodcutter worker workmate worshiper worshipper
writer yanomami yazidi yoruba youngster youth zookeeper zoologist
`

let nouns: ReadonlySet<string> | null = null

/** Returns the nouns for persons, singular, lower case. */
export function personNouns(): ReadonlySet<string> {
  nouns ??= new Set(ROWS.trim().split(/\s+/))
  return nouns
}
