package claim

import "strings"

// lexicon turns lines of "event/state: words" into a table by word; a word of several
// parts has them joined by "_".
func lexicon(lines string) map[string]sense {
	out := map[string]sense{}
	for line := range strings.Lines(lines) {
		head, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		event, state, _ := strings.Cut(head, "/")
		for _, w := range strings.Fields(words) {
			out[strings.ReplaceAll(w, "_", " ")] = sense{Event(event), State(state)}
		}
	}
	return out
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[strings.ReplaceAll(w, "_", " ")] = true
	}
	return m
}

// senses are the classes of verbs.
var senses = lexicon(`
	casualties/killed: kill die perish drown murder assassinate execute massacre slay martyr behead electrocute
	casualties/injured: injure wound hurt maim
	casualties/missing: disappear vanish
	casualties/ill: infect sicken poison hospitalise hospitalize
	casualties/saved: rescue survive
	displacement/displaced: displace evacuate flee uproot expel deport evict
	displacement/settled: resettle settle rehouse house
	detention/detained: arrest detain jail imprison capture kidnap abduct seize hold_hostage
	detention/released: release
	detention/charged: charge indict prosecute
	attack/attacked: attack bomb shell raid storm ambush strike assault hit invade bombard
	attack/fired: fire shoot launch_missile
	destruction/destroyed: destroy devastate demolish raze ruin wreck flatten gut burn_down cut_down fell sink topple collapse loot
	destruction/damaged: damage flood desecrate pollute contaminate
	control/occupied: occupy annex
	control/freed: liberate free
	control/captured: conquer overrun recapture retake capture
	control/returned: return hand_over
	control/withdrawn: withdraw retreat pull_out
	conflict/began: break_out erupt
	agreement/agreed: sign agree conclude negotiate
	adoption/adopted: adopt pass approve ratify enact promulgate issue endorse decree
	adoption/rejected: reject veto
	adoption/repealed: repeal revoke rescind annul abrogate
	adoption/changed: amend
	compliance/kept: implement comply fulfil fulfill obey honour honor observe
	compliance/broken: violate breach infringe
	construction/built: build construct erect rebuild complete electrify pave
	construction/repaired: repair restore renovate refurbish reconstruct modernise modernize upgrade overhaul
	opening/opened: open inaugurate launch commission reopen
	opening/closed: close shut shut_down
	founding/founded: establish found create institute set_up
	founding/dissolved: abolish dissolve disband
	provision/provided: provide supply deliver distribute donate equip vaccinate deploy dispatch
	appointment/appointed: appoint elect nominate re-elect swear_in
	appointment/left: resign dismiss sack retire oust step_down depose
	award/awarded: award decorate bestow confer
	visit/visited: visit tour
	visit/met: meet
	ceremony/held: hoist lay_wreath commemorate celebrate
	contest/won: win defeat beat triumph
	contest/lost: lose
	pressure/imposed: sanction impose pressure
	pressure/lifted: lift
	budget/spent: spend pay invest disburse
	budget/allocated: allocate earmark grant fund finance pledge
	budget/raised: raise earn borrow collect owe
	budget/cost: cost
	trade/produced: produce manufacture harvest mine generate grow_crop
	trade/sold: sell export
	trade/bought: buy purchase import acquire
	change/up: rise increase grow climb jump double triple quadruple soar surge expand
	change/down: fall decrease decline drop shrink halve plunge slump cut reduce
	vote/voted: vote
	vote/abstained: abstain
	verdict/convicted: convict sentence
	verdict/acquitted: acquit
	verdict/ruled: rule overturn
	composition/has: consist comprise include contain have
	discovery/found: find discover unearth seize confiscate excavate
	designation/named: name designate define declare proclaim rename
	count/attended: attend participate
	count/employed: employ hire
	measurement/number: total number amount
	measurement/length: measure stretch
	measurement/weight: weigh
	measurement/area: cover
	measurement/population: inhabit
`)

// ofPeople are the classes that verbs have when they are about people.
var ofPeople = lexicon(`
	detention/detained: capture seize take hold
	detention/released: free liberate release
	displacement/settled: settle
	displacement/returned: return
	casualties/injured: burn shoot hit
	casualties/missing: lose
	visit/met: receive
`)

// nouns are the classes of nouns for events.
var nouns = lexicon(`
	casualties/killed: death killing fatality massacre murder toll execution assassination drowning martyrdom
	casualties/injured: injury casualty wound
	casualties/missing: disappearance
	casualties/ill: infection outbreak
	casualties/saved: rescue
	displacement/displaced: displacement evacuation expulsion deportation
	displacement/returned: repatriation
	displacement/settled: settlement resettlement
	detention/detained: arrest detention capture kidnapping abduction imprisonment
	detention/released: release
	attack/attacked: attack strike bombing shelling raid assault airstrike bombardment ambush explosion blast shooting offensive
	destruction/destroyed: destruction demolition devastation
	destruction/damaged: damage
	control/occupied: occupation annexation
	control/freed: liberation
	control/withdrawn: withdrawal
	conflict/happened: war conflict battle fighting clash earthquake flood fire storm crisis hostility eruption landslide accident crash collision
	agreement/agreed: agreement treaty ceasefire truce deal accord pact negotiation
	adoption/adopted: adoption ratification
	compliance/kept: implementation compliance
	compliance/broken: violation breach
	construction/built: construction building work erection
	construction/repaired: reconstruction restoration repair renovation refurbishment
	opening/opened: opening inauguration launch groundbreaking
	opening/closed: closure
	founding/founded: establishment creation foundation
	provision/provided: delivery supply provision distribution vaccination
	appointment/appointed: appointment election nomination
	appointment/left: resignation dismissal
	visit/visited: visit trip
	visit/met: meeting talk summit
	ceremony/held: ceremony parade celebration
	contest/won: victory win
	contest/lost: defeat
	pressure/imposed: sanction pressure embargo
	budget/allocated: allocation grant budget
	budget/spent: expenditure spending investment
	trade/produced: production output harvest
	trade/sold: export sale
	trade/bought: import purchase
	change/up: increase rise growth
	change/down: decrease decline fall reduction
	vote/voted: vote
`)

// phrases are the classes of a verb with a noun that hangs on it.
var phrases = lexicon(`
	control/captured: take_control seize_control gain_control
	opening/opened: put_use put_operation put_service come_operation enter_service go_operation put_commission cut_ribbon
	casualties/killed: lose_life claim_life leave_dead take_life find_dead shoot_dead
	casualties/missing: go_missing leave_missing
	displacement/displaced: leave_home leave_homeless flee_home lose_home force_flee
	pressure/imposed: put_pressure exert_pressure apply_pressure
	designation/named: give_status grant_status give_name
	control/returned: return_country
	ceremony/held: raise_flag lay_wreath lay_stone hold_ceremony hold_minute
	opening/opened: participate_opening attend_opening
	adoption/adopted: come_force enter_force take_effect
	appointment/appointed: take_office
	attack/fired: open_fire
	vote/for: vote_favour vote_favor
	agreement/agreed: reach_agreement sign_agreement reach_deal
	detention/detained: take_custody take_prisoner take_hostage
	construction/built: break_ground lay_foundation
	count/attended: take_part
	provision/provided: provide_electricity
	contest/won: win_victory
`)

// measures are what nouns measure, when something is said to be so much.
var measures = lexicon(`
	measurement/population: population
	measurement/area: area territory surface size
	measurement/length: length height width depth distance altitude elevation
	measurement/weight: weight mass
	measurement/price: price cost fee fare salary wage rent
	measurement/share: share proportion percentage rate turnout unemployment inflation
	measurement/age: age
	measurement/number: number total figure amount count membership capacity
	measurement/temperature: temperature
	casualties/killed: toll
	budget/allocated: budget
`)

// adjectives are the classes of adjectives that something is said to be.
var adjectives = lexicon(`
	casualties/killed: dead
	casualties/missing: missing
	casualties/injured: injured wounded
	casualties/ill: ill sick infected
	displacement/displaced: homeless displaced
	opening/opened: open operational
	opening/closed: closed shut
	appointment/appointed: elected
	membership/superlative: largest
	measurement/length: long high wide deep tall thick
	measurement/weight: heavy
`)

// lights are verbs that say little themselves: their noun tells what happens.
var lights = set(`
	carry_out carry make do take hold conduct undergo suffer launch stage begin start continue complete finish end stop resume
	take_place go_on occur happen be see cause experience perform undertake commit bring lead_to leave result participate attend join
	give receive announce demand order call_for urge seek want require request report face plan win inflict proceed last impose
`)

// phases are the states of conflicts by the verb that tells of them.
var phases = lexicon(`
	conflict/began: begin start break_out erupt
	conflict/ended: end cease stop finish
	conflict/continues: continue go_on last proceed
`)

// governing are verbs whose infinitive says what happens.
var governing = set(`
	plan intend begin start continue hope promise want expect need have manage agree refuse decline fail vow pledge decide try seek aim
	attempt propose prepare go do stop cease keep schedule set force order ask urge call allow help appear seem say believe use require
	commit undertake resolve threaten vote move return oblige expect project forecast design make get
`)

// summons are verbs that somebody is told to do something by.
var summons = set("call urge ask order invite appeal expect want require allow tell force instruct request oblige press encourage forbid")

// sayings are verbs of saying, thinking and showing, whose clause is the claim.
var sayings = set(`
	say tell add note state claim report announce declare insist argue maintain warn explain stress emphasise emphasize point_out point mention
	recall remark observe believe think know hope fear suggest confirm deny admit acknowledge concede allege assert write reveal show indicate
	find estimate predict forecast expect promise vow pledge demand complain remember reply answer ask conclude agree testify inform
	underline reiterate reaffirm affirm assure recognise recognize understand see learn hear feel consider wish regret mean demonstrate
`)

// courtesies are verbs of speeches that claim nothing.
var courtesies = set("thank congratulate wish welcome hope greet apologise apologize salute commend like let")

// cutMarks begin clauses that say a thing of their own; keptMarks likewise, but the
// clause before them is not understood without them.
var (
	cutMarks  = set("because since although though while whereas as")
	keptMarks = set("when after before")
)

// connectives join a sentence to the one before it and say nothing else.
var connectives = set("however moreover also therefore thus meanwhile nevertheless nonetheless furthermore besides then so indeed consequently hence thereby additionally instead likewise")

var negations = set("not n't n’t never no")

// roles are nouns for offices and memberships.
var roles = set(`
	member president minister deputy chairman chairwoman chair director head leader mayor governor ambassador secretary spokesman spokeswoman
	spokesperson chief commander judge prosecutor professor officer party capital founder owner editor author candidate citizen
`)

// peopleNouns are nouns for people whom verbs are about.
var peopleNouns = set(`
	people person man woman child civilian soldier resident family serviceman servicewoman passenger miner worker refugee villager protester
	demonstrator prisoner hostage citizen student pupil fighter troop policeman officer victim survivor patient migrant journalist
	boy girl baby fisherman farmer driver crew member tourist staff inhabitant population men women children others other dozen hundred
	thousand million who he she they everyone someone nobody militant rebel activist suspect detainee personnel firefighter employee
	teacher doctor nurse official household he him her them us captive combatant conscript sailor pilot guest visitor elder
`)

// personal reports whether a noun is for a person by its ending.
func personal(noun string) bool {
	for _, end := range []string{"man", "woman", "ist", "ian", "ee", "er", "or"} {
		if len(noun) > len(end)+3 && strings.HasSuffix(noun, end) && !impersonal[noun] {
			return true
		}
	}
	return false
}

// impersonal are nouns that end as those for persons do.
var impersonal = set(`
	number order power water paper matter letter river tower center factor sector motor computer weather winter summer chapter character
	disaster theater tanker bomber fighter-bomber tractor trailer reactor corridor error mirror terror committee coffee degree guarantee
	human container helicopter charter quarter border shelter answer offer member-state register semester newspaper minister-council
`)

// bodies are nouns for those who act for a place and are not at it.
var bodies = set("force army government ministry president minister parliament troop authority republic people ambassador embassy leader military police")

// speeches are nouns for what is said.
var speeches = set("word statement remark comment speech question answer thing interview concern hope thanks gratitude view opinion")

// instruments are nouns for what is agreed, ordered or laid down in writing.
var instruments = set(`
	resolution decree order law act treaty agreement statement declaration plan constitution convention protocol accord charter directive
	regulation ruling judgment judgement pact memorandum code statute edict bill communique communiqué programme program strategy
`)

var months = set("january february march april may june july august september october november december")

// abstract reports whether a noun is for no person or body: it cannot speak.
func abstract(noun string) bool {
	for _, end := range []string{"ction", "ment", "ness", "ities", "ity"} {
		if strings.HasSuffix(noun, end) && !set("government parliament department community authorities city university prosecution municipality section statement document")[noun] {
			return true
		}
	}
	return months[noun]
}

// kinds are nouns for kinds of places.
var kinds = set(`
	region district city town village country province county state island republic capital municipality valley settlement river mountain
	territory nation kingdom area port lake peninsula oblast commune neighbourhood neighborhood suburb
`)

// locative are the prepositions of places.
var origins = set("from off out")

var locative = set("in at near across throughout inside outside around within")

// bases are the prepositions of what something is done under.
var bases = set("according under by pursuant in")

var (
	reasons = set("due because")
	ways    = set("by through via using")
)
