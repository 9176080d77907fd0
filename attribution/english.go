package attribution

// english sorts the English words that tell of saying, writing, thinking, planning
// or showing, by lemma. It names the act of an attribution, and teaches the model
// what words have in common that are too rare to be learned one by one.
var english = index(map[Act]string{
	Speech: `
		according accusation accuse acknowledge add address admit advise air allegation allege announce announcement answer apologise apologize
		apology appeal applaud applause argue argument articulate ask assert assertion assurance assure attack attest aver avow back beg begin
		bemoan berate blame blast boast brag brand brief call caution challenge characterise characterize charge chat chide chime cite claim clarify
		close command commend comment complain complaint concede concession conclude condemn confess confession confirm confirmation congratulate
		consult contend continue contradict converse convey counter criticise criticism criticize cry debate declaration declare decline decry
		defend deliver demand denial denounce deny depict deplore deride describe description direct disclose disclosure discuss dismiss disparage
		dispute dub echo elaborate emphasise emphasize endorse endorsement enquire exclaim explain explanation expound express fault gossip gripe
		grouse grumble guarantee hail hint imply indicate inform inquire insinuate insist insistence instruct interject interrupt interview intimate
		invite jest joke justify label lambaste lament lash laud maintain mention message mock mumble murmur mutter narrate note notify object
		observe open opine oppose order paraphrase per plea plead pledge portray praise preach proclaim proclamation promise pronounce propose
		protest question quip quote rail rant reassure rebuff rebuke rebut recall recite recommend recommendation recount refer refusal refuse
		refute reiterate reject relate remark remember reminisce repeat reply report reprimand request respond response retort reveal revelation
		rhetoric ridicule rumor rumour say scold scream shout signal skewer slam speak speech spread state statement stress suggest suggestion
		summarise summarize swear talk tease tell term testify testimony thank threat threaten tout trumpet tweet underline underscore update urge
		urging utter vent verbalize voice vouch vow warn warning whine whisper wonder word yell`,
	Writing: `
		affidavit article author bill blog book brief caption column complaint decision document draft e-mail editorial email entry enumerate essay
		filing headline law lawsuit letter list manifesto memo memorandum message note op-ed opinion order paper pen petition platform post print
		publish read record release report resolution retweet ruling sign statement text transcript tweet write`,
	Attitude: `
		accept acceptance adamant admire afraid agree agreement anger angry anticipate anticipation appreciate approval approve assess assume
		assumption attitude aware back belief believe blame care certain concern concerned conclude confidence confident consider conviction
		convinced crave credit deem desire despise determined detest disagree disagreement disappointed disappointment disapproval disapprove
		discover dislike dismayed distrust doubt doubtful dream eager embrace endorse enjoy enthusiasm envisage envision estimate evaluate expect
		expectation favor favour fear feel feeling forecast foresee forget frustrated frustration furious glad grateful guess happy hate hope
		hopeful hunger hypothesize idea imagine impression interest judge know learn like loathe long love mind mistrust need notice notion opinion
		oppose opposition optimism optimistic outrage perceive perception pessimism pessimistic pleased ponder position predict prediction prefer
		preference presume pride project proud question rank rate ready realise realize reckon recognise recognize regard regret reject reluctant
		remember resent respect sad sceptical scepticism see seek sense shame shocked skeptical skepticism sorry speculate stance stunned support
		suppose sure surprised suspect suspicion sympathy theorise theorize think thought trust unaware understand understanding unwilling upset
		view want welcome willing wish wonder worried worry yearn`,
	Plan: `
		adopt advocate agenda agree agreement aim allow ambition approve arrange attempt authorise authorize ban bid campaign champion choice choose
		commit commitment consider contemplate decide decision determination determine dream effort elect enact endeavor endeavour forbid goal
		initiative intend intention lobby mandate mean mission mull objective offer opt order permit plan pledge policy prepare press prohibit
		promise proposal propose purpose push refuse require resolution resolve rule schedule seek strategy strive target threaten try undertake
		vision volunteer vote vow weigh`,
	Result: `
		analyse analysis analyze audit calculate census chronicle conclude confirm count data demonstrate detail determine document establish
		estimate evidence examine exit expose figure find finding illustrate indicate investigate investigation measure poll probe prove record
		reflect report research result reveal review show statistic study suggest survey track uncover`,
})
