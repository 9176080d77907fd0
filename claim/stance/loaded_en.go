package stance

// Evaluative words, by lemma: what they say besides the fact is the writer's liking or
// disliking. The table knows no people, party, place or creed, and holds words of
// praise as well as of blame, those of either side of a dispute alike. It is a table of
// wordings, not of truths: a massacre may have been one.

// praise are words that make much of what they tell of.
const praise = `
	admirable amazing astonishing awe-inspiring awesome beautiful beloved blessed bold brave breathtaking brilliant celebrated 
	commendable courageous daring dazzling dear determined dignified divine eminent enlightened eternal exceptional exemplary extraordinary
	fabulous faithful fantastic fearless freedom-loving gallant generous genius gifted glorious glory god-given golden grand great-hearted
	groundbreaking hallowed hero heroic heroically heroism historic holy honourable honorable humane iconic illustrious immortal impeccable
	impressive incomparable incredible indomitable ingenious inspirational inspiring invaluable invincible irreplaceable joyous 
	legendary liberate liberation liberator lionhearted loyal magnificent majestic marvellous marvelous martyr martyrdom masterful matchless
	mighty miracle miraculous monumental mysterious noble outstanding passionate patriot patriotic peace-loving peerless phenomenal
	pioneering praiseworthy priceless proud prudent remarkable renowned resolute resounding revolutionary righteous sacred sacrifice saintly
	selfless sensational spectacular splendid splendour staunch stellar steadfast stunning superb superhuman tireless tirelessly
	towering tremendous triumph triumphant triumphantly unbreakable unforgettable unmatched unparalleled unprecedented unrivalled unshakeable
	unwavering valiant valiantly valour victorious virtuous visionary wise wonderful world-class worthy`

// blame are words that make little of it, or evil.
const blame = `
	abhorrent abominable absurd absurdity abysmal aggressor alarmist alarming anarchist appalling apologist arrogant arrogance 
	assassin atrocious atrocity authoritarian backward baffling barbarian barbaric barbarism barbarity baseless belligerent betray
	betrayal bigot bigoted bigotry bizarre bizarrely blackmail blatant blatantly bloodbath bloodthirsty bloody bogus bombastic botch botched
	brag brainwash brazen brazenly brutal brutality brutally bully bullying butcher callous callously catastrophe catastrophic chaos chaotic
	cheat chilling clique clown coddle cold-blooded collaborator collude collusion coward cowardly crackdown crackpot craven crazed crazy
	 crony cronyism crooked cruel cruelly cruelty crush cult cynical cynically damning dangerous dangerously deadly debacle deceit
	deceitful decimate deceptive defame defile defiant degenerate degrade dehumanise dehumanize delusional demagogue demagoguery demonic
	demonise demonize deplorable depraved deranged desecrate desecration despicable despot despotic destructive devastate
	devastated devastating devastation devious diabolical dictator dictatorial dictatorship dire disaster disastrous disastrously disgrace
	disgraceful disgusting dishonest dishonesty disingenuous disinformation dismal disreputable dogma dogmatic draconian dubious dumb
	dystopian egregious elitist embarrassing enabler enslave erratic evil exploit extreme extremism extremist fabricate fake fallacious
	fanatic fanatical fanaticism far-fetched farce farcical fascist fascism fearmonger fearmongering feckless fiasco fiendish filthy flagrant
	flagrantly foolish foul fraud fraudulent frightening fringe frivolous gag ghastly glaring gloat goon gross grossly grotesque gruesome
	hack harass hardline hardliner harsh hateful hatred heartless heinous hellish henchman hideous hoax horde horrendous horrible horribly
	horrific horrifying hostile hypocrisy hypocrite hypocritical hysteria hysterical idiot idiotic ignorant ignorance illegitimate imbecile
	immoral imperialism imperialist inept infamous infamously infanticide inferior inflammatory inhuman inhumane insane insanity insidious
	insult insulting intolerable intolerant invader irrational irresponsible jackboot junta kangaroo laughable lawless liar lie loathsome
	ludicrous ludicrously lunacy lunatic lurid malevolent malicious malign manipulate manipulative massacre menace merciless mercilessly
	militant mindless misguided mislead misleading mob mockery monster monstrous moron murderous nauseating nazi nefarious nonsense nonsensical
	notorious notoriously nutty obscene obscenity obsessed occupier odious ominous onslaught oppress oppression oppressive oppressor outlandish
	outrage outraged outrageous outrageously outright pander paranoid paranoia pathetic perfidious perfidy perverse pervert pillage plague
	plunder preposterous pretext propaganda propagandist provocation provocative punitive puppet purge racist racism radical rabid
	ramshackle rampage rampant rant ravage reckless recklessly regime reprehensible repressive repugnant repulsive revolting rhetoric
	ridiculous rig rogue rotten ruthless ruthlessly sadistic savage savagely savagery scandalous scapegoat scaremongering scoundrel scurrilous
	self-serving senseless shady sham shambles shame shameful shamefully shameless shamelessly shocking sickening sinister slander
	slaughter slaver sleazy slur smear sneer so-called sordid spew stooge stupid stupidity subhuman subversive subvert supremacist supremacy
	sycophant tainted terror terrorise terrorist terrorize thug thuggish toxic tragic tragically traitor traitorous treacherous treachery
	treason treasonous trump-up tyrannical tyranny tyrant unacceptable unashamed unconscionable undemocratic unfair unfounded unhinged
	unjust unjustifiable unscrupulous unspeakable untrustworthy usurp usurper vandal vandalism vapid vengeful vicious viciously vile vilify
	villain villainous virulent warmonger warmongering weaponise weaponize whine wicked witch-hunt woke worthless wrongheaded
	xenophobe xenophobia xenophobic zealot zealotry`

// stress are words that press a point and tell nothing.
const stress = `
	absolutely astonishingly blindly characteristically clearly completely conveniently deeply drastic drastically dramatically
	enormously entirely extremely far-right far-left frankly fundamentally hugely immensely incredibly indisputable indisputably inevitably
	insanely literally massively mere obvious obviously overwhelmingly patently plainly predictably profoundly purely
	really self-evident self-styled sheer stubbornly supposedly surprisingly thoroughly totally truly unbelievably
	undeniable undeniably undoubtedly unquestionably utter utterly vehemently wholly`

// judgements are predicates that state what somebody holds, not what is the case,
// besides the words of praise and blame.
const judgements = `
	acceptable appropriate bad beautiful best better boring deserve disappointing encouraging excellent fair fine funny good great
	happy ideal important inappropriate inadequate interesting lovely necessary nice perfect pleasant poor positive promising reasonable right
	sad satisfactory sensible shame silly strange superior terrible ugly unfortunate unnecessary unpleasant unreasonable unworthy useful
	useless valuable welcome wonderful worse worst wrong`

// vague are words that keep a statement clear of any figure.
const vague = `
	few many numerous countless various several innumerable myriad often usually generally typically frequently always mostly commonly widely
	regularly invariably traditionally`
