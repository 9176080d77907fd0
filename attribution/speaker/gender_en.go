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
	vladimir volodymyr walter warren wayne werner wilhelm will william willem wolfgang xavier yuri yusuf zoltan`, `
	abigail adela adele agnes aisha aleksandra alexandra alice alicia alina alison amalia amanda amelia amina amy ana anastasia andrea angela
	anita ann anna anne annette annika antonia astrid ayesha barbara beatrice beata berta bertha beth bettina betty bianca birgit birgitta
	bridget brigitte camilla carla carmen carol carolina caroline catherine cathy cecilia celia charlotte chloe christina christine clara claire
	clarissa claudia constance cornelia cynthia dagmar daniela daria deborah delia diana diane dina dolores dora doris dorothea dorothy edith
	eileen elena eleanor elif elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika esther ethel eva evelyn fatima fiona
	florence frances francesca freya frida gabriela gabrielle galina georgia gerda gertrude gina gisela gloria grace greta gudrun gulnara hanna hannah harriet
	heather heidi helen helena helga henrietta hilda ida ilona ilse ines inga ingeborg ingrid irena irene irina iris irma isabel isabella
	ivana jacqueline jana jane janet janina jasmine jean jelena jennifer jenny jessica joan joanna johanna josephine joyce judith julia juliana julie
	justina kamila karen karin karla katarina kate katerina katharina katherine kathleen katya kirsten klara kristina lara laura leila lena
	leyla lidia lily linda lisa liza lorna louise lucia lucy ludmila luisa lydia magda magdalena maja malin mara margaret margarita margit maria
	marianne marie marina marion marta martha mary matilda maya megan melanie melissa mercedes michelle mila milena mina mira miriam mirjam molly monica
	monika nadia nadja nancy naomi natalia natalie natasha nina nora olga olivia olivia oksana paula pauline petra phyllis polina priya rachel radmila
	rebecca regina renata rita rosa rosalind rosemary ruth sabina sabine sally samira sandra sara sarah selma sheila silvia simone sofia sofie
	sonia sonja sophia sophie stella stephanie sue susan susanna svetlana sylvia tamara tanya tatiana teresa thea theresa tina ulrike ursula
	valentina valerie vanessa vera verena veronica victoria viktoria violet virginia vivian wanda wendy yasmin yelena yulia yvonne zainab zara zoe zsofia`)
