package stance

// englishSignatures are embedding words: how the clause or noun hangs on them, what
// becomes of it where they are affirmed and where they are denied (see effect), and
// their lemmas. The implicative and factive ones follow Nairn, Condoravdi and
// Karttunen (2006); words of saying leave it to their speaker.
const englishSignatures = `
that +o say tell state report note add announce declare claim maintain insist argue explain confirm stress emphasise emphasize
that +o write assert testify reply respond observe remark mention repeat reiterate affirm allege contend conclude
that +o show indicate suggest prove demonstrate imply mean agree assure ensure guarantee
that po promise pledge vow swear undertake
that !! know realise realize discover notice remember forget recall regret learn see hear find understand recognise recognize acknowledge
that !! admit reveal disclose concede appreciate aware sorry glad happy pleased proud surprised shocked sad odd tragic remarkable fact
that !! resent recollect reckoned ignore overlook unaware unfortunate fortunate shame pity
that ~~ pretend wish myth illusion
that bn think believe suppose reckon guess imagine feel consider figure opinion
that bo assume presume suspect doubtless trust understanding belief view impression theory assumption
that ?n seem appear look sound
that ?o rumour rumor rumoured rumored
that -o deny disprove refute denial false untrue wrong
that n+ doubt
that no doubtful dubious sceptical skeptical unlikely improbable unclear
that n+ dispute
that -m impossible
that +- true
that +o clear certain sure evident obvious confident convinced positive proof evidence confirmation convince persuade satisfied
that mu likely probable probability likelihood chance
that mo possible possibility conceivable plausible
that oo danger risk
that wo hope hopeful pray anxious dream
that mo fear afraid worry worried concerned concern
that do demand request require recommend propose urge order command insistence demanding requirement recommendation plea
that do essential vital important necessary crucial imperative
that pp plan intend arrange decide
that fn expect predict forecast anticipate foresee prophesy bet expectation prediction estimate
that aa wonder ask question enquire inquire
that oo whether hypothesis case
to +- manage bother dare remember get happen succeed proceed deign condescend begin start continue come go turn
to d- oblige bind
to +- force compel cause lead help bring make have prompt induce
to +o persuade convince
to +o proud glad happy pleased surprised sorry shocked lucky fortunate saddened delighted honoured honored wrong
to +o rush hasten rise
to -+ fail neglect omit forget cease hesitate failure
to -o refuse decline refusal
to -+ unable inability powerless unwilling reluctant unwillingness reluctance
to -m impossible
to ~~ pretend purport
to c- able ability capacity capable
to c- enable allow permit let authorise authorize empower entitle entitled free permission right power opportunity freedom licence license possible enough eligible
to oo remain
to co equip qualify easy hard difficult tough simple safe
to D- forbid prohibit
to t- try attempt seek strive struggle fight battle look endeavour endeavor effort bid work push campaign drive
to t- move step measure initiative
to w- willing ready prepared readiness willingness
to wn want wish like love prefer long desire
to wo hope eager keen anxious hopeful dream yearn aspire hunger temptation afraid tempt
to wo fear hesitant
to d- demand ask request require tell order urge call beg instruct command advise recommend encourage invite press warn remind exhort
to d- need ought must obligation duty requirement appeal plea invitation compulsory mandatory
to d- necessary essential vital important crucial imperative implore petition lobby pressure
to p- plan intend mean aim promise pledge vow agree decide choose prepare propose offer threaten swear resolve undertake arrange
to p- intention decision agreement proposal threat commitment goal objective target ambition mission task
to p- consent determined committed set due schedule elect opt commit volunteer conspire plot slate
to p- programme program project scheme deal strategy priority dedicate determine design allocate
to fn expect predict forecast anticipate bound destined poise certain sure destine
to mu likely
to un unlikely
to mo liable apt prone potential risk chance tendency tend
to ?n seem appear
to po suppose
to +o claim profess
to ?o say report allege believe think presume assume rumour rumor consider understand reckon feel estimate suspect
to ++ know find see hear observe show prove reveal
ing ++ start begin continue keep finish complete regret recall remember admit acknowledge resume enjoy hate like resent report go
ing ++ stop quit cease halt end discontinue
ing oo option way means idea aim purpose alternative prospect plan hope
ing -o avoid deny resist escape evade refuse prohibit forbid ban
ing oo consider contemplate discuss imagine envisage recommend propose suggest mind risk involve mean entail delay postpone
ing oo justify oppose support advocate favour favor
of D- prohibit forbid ban outlaw
of -o deny avoid avert prevent lack preclude foil thwart cancel block miss
of -o absence avoidance cancellation prevention abandon suspend halt scrap shelve
of o- allege suspect rumour rumor
of d- demand request require urge seek order need want recommend advocate necessitate
of d- requirement
of p- envisage plan propose promise schedule pledge intend offer consider contemplate discuss threaten prepare plot
of fo expect predict forecast anticipate foresee await expectation prediction likelihood
of wo hope wish desire
of mo possibility risk chance probability danger prospect threat fear hint potential suspicion
of oo delay postpone resist
of o- try attempt
of co allow permit enable authorise authorize oppose invite
for d- call appeal demand press plead request beg ask campaign lobby pray push need plea wait cry
for w- hope wish long
for p- plan prepare opt proposal preparation schedule arrange budget
for mo potential possibility
for co capable
of +o convict guilty
of ?o accuse accusation
of c- capable
from -+ refrain prevent stop keep prohibit ban bar block discourage dissuade deter abstain exclude preclude hinder restrain forbid desist
in +- succeed participate
against DD warn ban caution advise
against -+ decide
against oo argue stand fight campaign oppose
in oo interested interest
of po think dream
on po plan count focus work insist
about oo think worry worried concerned talk speak ask
with t- threaten
attr ?? allege alleged suspect suspected suppose supposed report reported rumour rumor rumoured rumored purported apparent presumed so-called ostensible claimed
attr mm possible potential probable likely conceivable eventual
attr pp plan planned propose proposed intend intended schedule scheduled promise promised upcoming forthcoming
attr ff expect expected predict predicted future anticipate anticipated projected forecast imminent
attr tt attempt attempted
attr -- abort aborted cancel cancelled canceled averted foiled abortive fake nonexistent non-existent false
attr oo hypothetical threaten threatened
attr dd request requested demand demanded
`
