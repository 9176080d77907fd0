package speaker

// gendered are words for people that tell their gender.
var gendered = byGender(`
	mr sir lord king prince emperor duke baron count monsieur herr señor father brother son grandfather grandson uncle nephew husband widower
	father-in-law brother-in-law son-in-law stepfather man boy gentleman lad bloke guy monk priest friar imam rabbi bishop archbishop cardinal pope
	spokesman chairman policeman fireman businessman congressman assemblyman councilman alderman statesman salesman craftsman fisherman
	cameraman nobleman frenchman englishman headmaster landlord waiter actor host hero groom bridegroom ombudsman`, `
	mrs ms miss lady dame queen princess empress duchess baroness countess madame frau señora mother sister daughter grandmother granddaughter
	aunt niece wife widow mother-in-law sister-in-law daughter-in-law stepmother woman girl lass nun abbess midwife
	spokeswoman chairwoman policewoman businesswoman congresswoman assemblywoman councilwoman stateswoman saleswoman craftswoman
	noblewoman headmistress landlady waitress actress hostess heroine bride seamstress`)

// womensEnds end family names in the form that women bear.
var womensEnds = []string{"ova", "eva", "skaya", "dottir", "dóttir", "qizi", "kyzy"}

// firstNames are first names that are borne by one gender nearly always.
var firstNames = byGender(`
	aaron abdul abdullah adam adrian ahmad ahmed akbar alan albert alberto alejandro aleksandr aleksandar alexander alfred ali amir anders
	andrei andrej andrew andy anthony anton antonio aram arkady armen arne arnold arthur artur asif barry bartholomew ben benjamin bernard bill
	billy bob bogdan boris brad bradley brendan brian bruce bryan carl carlos charles chris christopher claude colin craig dan daniel danny
	david dean dennis derek dick dieter dimitri dmitry donald doug douglas duncan dylan ed edgar edmund eduard eduardo edward edwin elias emil
	emin eric erik ernest ernst erwin eugene felix ferdinand fernando francisco frank franz fred frederick friedrich fritz gareth gary gavin
	geoffrey george gerald gerard giorgio giovanni glenn goran gordon graham greg gregor gregory gunnar gustav guy hamid hans harald harold harry
	hasan hassan heinrich henri henrik henry herbert horst howard hugh hugo hussein ian ibrahim igor ilham ilya isaac ismail ivan ivo jack jacob
	jacques jakob jakub james jan janos jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joe joel johan johann johannes john
	johnny jon jonas jonathan jorge josef joseph joshua juan julian jurgen jürgen karel karim karl keith ken kenneth kevin khalid klaus konrad
	konstantin kurt kyle lars larry laurence lawrence leo leon leonard leonid leopold liam lorenz louis luca lucas luis luka lukas luke magnus
	mahmoud malcolm marc marcel marco marcus marek mark marko markus martin mateo matej matt matthew matthias maurice max mehmet michael michal
	miguel mikael mike mikhail mikael milan milos miroslav mohamed mohammad mohammed muhammad murad mustafa nathan neil nelson nicholas nick nicolas
	niels nigel nikola nikolai nikolas noah norman olaf oleg oliver omar oscar oskar osman otto owen pablo patrick paul pavel pedro per peter
	petr petro philip philippe pierre piotr rafael ralph ramon rashid ravi ray raymond ricardo richard rick rob robert roberto rodney roger roland
	rolf roman ron ronald rudolf rupert russell rustam ryan samir samuel sanjay scott sean sebastian sergei sergey simon sorin stefan stephen steve steven
	stuart sven tariq ted terry theo theodore thomas tim timothy tobias todd tom tomas tomasz tony trevor vaclav vasily victor viktor vincent
	vladimir volodymyr walter warren wayne werner wilhelm will william willem wolfgang xavier yuri yusuf zoltan
	abel abdallah abdulla achim adem ake alain alasdair alastair aldo alec alessandro alexandre alexei alexey alfonso alfredo alistair alois alonso alvaro ambrose
	amit amos anatol anatoly andras andre andreas andrzej angelo angus anil anselm ansel antoine archibald archie ari armand armando arman arun arvid ashot
	ashok atilla attila augustin augustus aurel aurelio axel bakari balthasar basil bastian bela benedict benedikt benito benoit bernardo bernd bertram
	bertrand bjorn björn blaise boaz bojan boniface bruno burak caleb calum carlo caspar casper casimir cedric cecil cem chidi chinedu clarence clemens
	clement clifford clive cornelius craig cristian cyril cyrus dalibor damian damien danilo dante dario darius davit dawid declan deepak demetrius denis denys
	desmond diego diederik dirk dmitri domingo dominic dominik dragan drago dusan dwight eamon ebenezer edouard efraim egon eino eirik elijah eli elmar elton emeka emmanuel
	emmet emre enrico enrique ephraim erhan erich erkki ernesto esteban ethan etienne evan ezra fabian fabio farid farhad feliks fergus filip finn florian
	floyd francois françois franjo fraser fredrik gabriel gaston gavril gennady geoff georg georges georgi geraint gerd gerhard gert giles gideon gianni
	giuseppe gottfried grigor grigory guido guillaume guillermo gunther günther gustavo hakan hakob hamza hannes hartmut harvey haruki hector heikki heinz helmut hendrik
	herman hermann hieronymus hiroshi holger horace horatio hovhannes hrant hubert hubertus humphrey idris ignacio ignatius ike ikenna ilias ilkka imre ingmar ingo
	innocent ioan ion ira irving isidore ismael istvan ivar jaakko jaap jabari jaime jamal janko jared jaroslav jasper jed jeremiah jesper jesse jesus
	jiri joao joaquin jochen jock joris jozef juha jude judah juhani jukka julio julius juris kaarel kamal kamran kareem kaspar kasper kazimierz
	kelvin kenji kimmo kofi kolya kornel kostas krzysztof kunle kwame lajos lambert lamar lasse laszlo lazar leander leif lennart leslaw lev levon lionel lothar lou
	luciano ludo ludvik ludwig luigi lyndon maciej maksim manfred manoj manuel marcelo marcin mariano mario marius marlon marvin mathias mathieu matteo
	matti mattias mauricio maxim maxime maximilian melvin mervyn micah mihai mihail miklos mikko miles milton mitchell mohan moises mordecai morgan
	morris mortimer moses murray myron narek nasser nathaniel ned nelu neville nicolae nicolo nikhil nikos nils njal norbert obadiah octavio odd olav oleksandr
	olof omari onni oren orhan orlando orson orville osric ossian oswald otis ottmar otmar ove ovidiu pal pascal patricio patrik pekka percival percy pete petar
	petter petteri pietro piet pieter placid quentin quincy radek radovan radu raimund raj rajesh rami ramiro randall randolph raoul raul ravil raymund reginald reinhard reinhold remi
	renato rene reuben rex reza rhys ricky rodrigo roel rohan rolando romain romeo roy rufus ruben rubén rui rune ruslan said salman salvador salvatore
	samson samvel sandor sandro sanjit santiago saul sava sebastien selim serge sergio seth severin seymour shane sigmund sigurd silas silvio simeon simon sinan slobodan solomon
	spencer stanislav stanislaw stanley stan stefano stellan stig sunil suresh svend sylvester taavi tadeusz takashi tamas tapio tarik tarek terence thaddeus theobald theodor
	thierry thor thorsten thorvald tiago tibor tiberius tigran tito tjark tobiah tobin toivo torben torsten torvald travis tudor tunde tyler ugo ulf ulrich umberto
	uri valentin valerio vahan vardan vasile veikko vernon vicente vidkun viggo vikram viljo ville virgil vito vitaly vladislav vojtech wallace walt wendell wesley
	wilfred wilfrid willard wim winston wojciech wolf woodrow yakov yannick yannis yaroslav yehuda yiannis yitzhak yosef yves zachary zbigniew zdenek zeljko zoran zygmunt`, `
	abigail adela adele agnes aisha aleksandra alexandra alice alicia alina alison amalia amanda amelia amina amy ana anastasia angela
	anita ann anna anne annette annika antonia astrid ayesha barbara beatrice beata berta bertha beth bettina betty bianca birgit birgitta
	bridget brigitte camilla carla carmen carol carolina caroline catherine cathy cecilia celia charlotte chloe christina christine clara claire
	clarissa claudia constance cornelia cynthia dagmar daniela daria deborah delia diana diane dina dolores dora doris dorothea dorothy edith
	eileen elena eleanor elif elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika esther ethel eva evelyn fatima fiona
	florence frances francesca freya frida gabriela gabrielle galina georgia gerda gertrude gina gisela gloria grace greta gudrun gulnara hanna hannah harriet
	heather heidi helen helena helga henrietta hilda ida ilona ilse ines inga ingeborg ingrid irena irene irina iris irma isabel isabella
	ivana jacqueline jana jane janet janina jasmine jelena jennifer jenny jessica joan joanna johanna josephine joyce judith julia juliana julie
	justina kamila karen karin karla katarina kate katerina katharina katherine kathleen katya kirsten klara kristina lara laura leila lena
	leyla lidia lily linda lisa liza lorna louise lucia lucy ludmila luisa lydia magda magdalena maja malin mara margaret margarita margit maria
	marianne marie marina marion marta martha mary matilda maya megan melanie melissa mercedes michelle mila milena mina mira miriam mirjam molly monica
	monika nadia nadja nancy naomi natalia natalie natasha nina nora olga olivia olivia oksana paula pauline petra phyllis polina priya rachel radmila
	rebecca regina renata rita rosa rosalind rosemary ruth sabina sabine sally samira sandra sara sarah selma sheila silvia sofia sofie
	sonia sonja sophia sophie stella stephanie sue susan susanna svetlana sylvia tamara tanya tatiana teresa thea theresa tina ulrike ursula
	valentina valerie vanessa vera verena veronica victoria viktoria violet virginia vivian wanda wendy yasmin yelena yulia yvonne zainab zara zoe zsofia
	ada adaeze adelheid adriana agata agatha agnese agnieszka aida aileen aino aisling akiko alba alberta aletta alessandra alexia alfreda alida aliya allegra alma almaz althea
	alva alwina amara amalie amarachi ambra amelie amparo anahit anais analise anastasija angelica angelina angelika anja anjali anke annabel annabella anneke annelies
	anneli annemarie annie annika annikki annike anoush antje antoinette anya aoife araceli ariadne ariana arlene armine asta asuncion audrey augusta aurora aurelia aveline
	azra beatrix beatriz belinda benedetta berenice bernadette bernice beryl bessie betsy beverly birte blanca blanche bodil bonnie branka brenda brigid brita britta
	brunhilde candice candida carina carlotta carole carolyn caterina cathleen celeste celine chantal charlene chiara chiamaka chika chioma claudette clementine clotilde
	colette concepcion concetta consuelo cora coral coralie cordelia corinna corinne cosima cristina daisy dalia dana danica danielle daphne dawn deirdre delphine denise desiree
	despina dilys dimitra dominika donna dorota dorothee dorrit dragana drusilla dunja ebba eda edda edina edna effie eira elaine elke elfriede eliana elin elina elisaveta
	elke elodie eloise elsie elvira elzbieta emanuela emine emmanuelle ena enid erna ernestine esme esmeralda estella estelle eudora eugenia eugenie eulalia eunice evangeline evelina ewa
	fabienne fadila farah farida fatma faye felicity fern fleur flora florentina folasade françoise francine frederica frederika gaia gail gayane geneviève genevieve georgina geraldine
	germaine ghislaine gianna gillian ginevra giovanna giulia giuliana glenda gloriana golda gordana grazia greet gretchen grete gunilla gwen gwendolyn gwyneth hala halina hana hanneke
	harriett hatice hattie hazel hedda hedwig hege heike heli hella heloise hermine hermione hester hiba hilde hildegard hortense ibolya idalia ieva ildiko imelda imke imogen inaya indira
	inez ingunn inna ioana iolanda iona irja irmgard isobel isolde ivanka ivy izabela jadwiga jamila janice jannike jasmin jasmina jeanette jeanne jeannette jemima jennie jill joann jocelyn jodie
	jolanta joni jovana juana juanita judit judy juliet juliette june juno jutta jyoti kaisa kalina kamala karina karolina katalin katharine katinka katja katrin katrina kaya keiko kerstin
	khadija kimberly kinga kirsi kirsty kirstin klaudia kornelia krisztina krystyna laila lana latifa lavinia lea leah leonie leonor leonora leticia liana lieselotte lieselot liesbeth liesl lilian liliana lilith
	lilja lillian lilli linnea liv livia liudmila ljubica lola lolita loredana loretta lori lottie lotte louisa lourdes lucie lucienne lucille lucinda lucretia ludmilla luise luz lynn lynne lyudmila
	mabel madeleine madeline maeve mafalda maike maire mairead malala malgorzata malika manon manuela marcela marcella maren margarethe margherita margot margrit marguerite mariam mariana maribel marielle marija marika marilyn
	marisa marit marita marjorie marjorie marlene martina maryam mathilda mathilde maud maude maureen mavis maxine meera melinda melita meredith merete meryl mia michaela michele mildred milica milka millicent minna minnie
	mirela mirjana miroslava moira mona muriel myra myrtle nadine nadezhda nana nanette nasrin natascha nathalie nelly nell nettie ngaire ngozi nicole nicoletta nicolette nika nilufar nimue niamh noelle noemi nobuko norma nuria odette odile
	oddny ofelia olena olive olympia oona ophelia orla ornella ottilie pamela parvati patricia patrizia pearl peggy penelope perpetua petronella philippa philomena phoebe pia pilar pippa polly portia primrose priscilla
	prudence raffaella ragna ragnhild raisa ramona rania ranjana raquel rasa rebekah reet regine renate renee rhea rhiannon rhoda rhona rika riitta roberta roisin romana rosalia rosalie rosamund rosanna rose roswitha roxana roya rukmini ruta
	sabrina safiya saga salome sadie salma samantha sandrine sanna saoirse sanja saskia satu savannah selena selene serafina shabnam shanti shauna shirin shirley sibylle sidonie sigrid sinead siobhan sigrun signe sini siri sirkka slavica snezana solange solveig soraya stefania
	sunniva susana susanne suzanne sybil tabitha talia tamar tania tarja tasha tatjana teodora terhi tess tessa thelma theodora therese thora tiina tilda tilly titania tova tove trudy tuula ulla una unni ursel urszula uta ute valborg valerija vanja vesna vida vigdis
	vilma viola viveka vlasta waltraud wenche wendeline wenna wilhelmina wilma winifred wislawa xenia yael yara yasmine yesim yoko yolanda ysolde yusra yvette zahra zdenka zelda zenobia zeynep zinaida zita zofia zohra zora zoya zsuzsa zuzana`)
