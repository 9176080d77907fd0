package name

import "strings"

// lists are words that names are often made of, by what they say. They are hints
// to the model, not rules: "Georgia" is in two of them.
var lists = map[string][]string{
	"country": strings.Fields(`
		afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
		belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil britain brunei bulgaria burkina faso burma burundi
		cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt
		eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti
		honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo
		kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia
		maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru
		nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar
		romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
		taiwan tajikistan tanzania thailand togo tonga trinidad tunisia turkey turkmenistan tuvalu uganda ukraine uruguay usa uzbekistan vanuatu
		vatican venezuela vietnam yemen zambia zimbabwe england scotland wales ussr yugoslavia czechoslovakia uk us u.s. u.s.a. u.k. uae drc
		prussia persia rhodesia zaire ceylon siam tibet greenland catalonia kurdistan chechnya crimea donbas kashmir abkhazia transnistria`),
	"region": strings.Fields(`
		africa america antarctica asia europe oceania eurasia balkans caucasus scandinavia siberia sahara sahel arctic atlantic pacific baltic
		mediterranean caribbean caspian adriatic aegean alaska alabama arizona arkansas california carolina colorado connecticut delaware florida
		hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
		nebraska nevada hampshire jersey dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario
		quebec alberta manitoba saskatchewan columbia yukon nunavut queensland tasmania victoria bavaria saxony westphalia tuscany sicily sardinia
		lombardy andalusia normandy brittany provence flanders wallonia crete corsica punjab gujarat kerala bihar sindh balochistan bengal tamil
		yunnan sichuan guangdong xinjiang hokkaido okinawa java sumatra borneo bali mindanao luzon gaza sinai galilee golan mesopotamia anatolia
		danube rhine volga nile amazon thames mississippi euphrates tigris himalayas alps andes urals pyrenees everest`),
	"city": strings.Fields(`
		abuja accra adelaide aleppo alexandria algiers almaty amman amsterdam ankara antwerp athens atlanta auckland austin baghdad baku baltimore
		bamako bangalore bangkok barcelona basel basra beijing beirut belfast belgrade berlin bern birmingham bogota bologna bombay bordeaux boston
		brasilia bratislava brisbane bristol brussels bucharest budapest cairo calcutta calgary canberra caracas cardiff casablanca charlotte
		chennai chicago chisinau cincinnati cleveland cologne colombo copenhagen dakar dallas damascus delhi denver detroit dhaka doha donetsk
		dubai dublin dushanbe edinburgh edmonton fallujah florence frankfurt geneva genoa glasgow grozny guadalajara hague hamburg hanoi harare
		havana helsinki hiroshima hollywood houston hyderabad innsbruck islamabad istanbul jakarta jeddah jerusalem johannesburg kabul kampala
		kandahar karachi kathmandu kharkiv khartoum kiev kyiv kinshasa kirkuk krakow kyoto lagos lahore leeds leipzig lima lisbon liverpool
		ljubljana london luanda lviv lyon madrid manchester manila marseille mecca medina melbourne memphis miami milan milwaukee minneapolis minsk
		mogadishu montreal moscow mosul mumbai munich nagasaki nairobi najaf nanjing naples nashville nicosia noida odessa orlando osaka oslo ottawa
		paris perth philadelphia phoenix pittsburgh podgorica portland prague pretoria quito rabat raleigh ramallah richmond riga rome rotterdam
		sacramento salzburg samarra sarajevo seattle seoul shanghai shenzhen skopje sofia srebrenica stockholm strasbourg sydney taipei tallinn
		tampa tashkent tbilisi tehran tel aviv tikrit tirana tokyo toronto tripoli tucson tunis turin ulaanbaatar valencia vancouver venice vienna
		vilnius warsaw washington wellington yangon yerevan york zagreb zurich stepanakert gyumri ganja nakhchivan shusha
		los angeles san francisco diego antonio jose las vegas orleans salt paso rio janeiro sao paulo buenos aires santiago montevideo
		nyc d.c. l.a. hong kong kuala lumpur phnom penh addis ababa`),
	"first": strings.Fields(`
		aaron abdul abdullah adam adrian ahmad ahmed aisha akbar alan albert alberto alejandro aleksandr alex alexander alexandra alfred ali alice
		alison amanda amir amy ana anastasia andre andrea andreas andrei andrew andy angela ann anna anne anthony antonio aram armen arnold arthur
		ashley asif ayesha barbara barack barry beatrice ben benjamin bernard beth betty bill billy bob bobby boris brad bradley brandon brenda
		brian bruce bryan carl carla carlos carol caroline catherine cathy charles charlie charlotte chris christian christina christine
		christopher cindy claire clara clark claude claudia colin craig cynthia dan daniel danny david dean deborah debra dennis derek diana diane
		dick dmitry donald donna dorothy doug douglas duncan dylan ed eddie edgar eduardo edward eileen elena eli elizabeth ellen emily emma eric
		erik ernest eugene eva evelyn fatima felix fernando fidel francis francisco frank franz fred frederick gabriel gary gavin geoffrey george
		gerald gerard ginny giovanni glenn gloria gordon graham greg gregory guy hamid harold harriet harry hassan hassani heather helen henry
		herbert hillary howard hugh hugo hussein hussain ian ibrahim igor ilham irene iris isaac isabel ivan jack jackie jacob jacques jake james
		jamie jan jane janet jason javier jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jesus jill jim jimmy joan joanna joe
		joel johann johannes john johnny jon jonathan jordan jorge jose joseph joshua juan judith judy julia julian julie jun justin karen karim
		karl kate katherine kathleen kathy kay keith kelly ken kenneth kevin khalid kim kimberly kofi kristen kyle larry laura lauren laurie
		lawrence leo leon leonard leonid leslie linda lisa liz lloyd lois louis louise lucas lucy luis luke lynn mahmoud malcolm marc marcel marco
		marcus margaret maria marie mario marion mark marlene martha martin mary matt matthew maurice max megan mehmet melanie melissa michael
		michel michelle miguel mike mikhail mohamed mohammad mohammed molly monica muhammad muqtada mustafa nancy naomi natalie natasha neil
		nelson nicholas nick nicole nikol nikolai nina noah noam norman oleg oliver olivia omar osama oscar osman pablo pam pamela pat patricia
		patrick paul paula pedro peggy penny peter phil philip philippe phillip pierre rachel rafael ralph randy raymond rebecca recep ricardo
		richard rick rob robert roberto robin rodney roger roland ron ronald rosa rose ross roy rudolph russell ruth ryan saddam sally salman sam
		samantha samuel sandra sara sarah scott sean sebastian serge sergei sergey serzh sharon shawn sheila shimon shirley simon sofia sonia
		sophia sophie stanley stella stephanie stephen steve steven stuart sue susan suzanne svetlana sylvia tariq ted teresa terry theodore
		theresa thomas tim timothy tina todd tom tommy toni tony tracy traci tyler ursula vanessa vera vernon victor victoria vince vincent
		virginia vladimir volodymyr walter wanda warren wayne wendy werner will william willy xavier yasser yitzhak yuri yusuf zachary zoe`),
	"surname": strings.Fields(`
		adams allen anderson annan arafat aliyev assad baker barnes begin bell bennett bin laden biden blair brooks brown bush butler campbell
		carter castro chen cheney clinton cohen collins cook cooper cox davis diaz edwards erdogan evans fisher flores foster garcia gates gandhi
		gomez gonzalez gore graham gray green griffin hall hamilton harris harrison hayes hernandez hill howard hughes hussein jackson james
		jefferson jenkins jobs johnson jones kelly kennedy kerry khan khamenei khomeini kim kissinger lee lenin lewis lincoln lopez maliki mandela
		marshall martin martinez marx mccain mcdonald merkel miller milosevic mitchell moore morgan morris mubarak murphy musharraf myers nelson
		netanyahu nixon obama olmert ortiz parker pashinyan patel perez peterson phillips powell price putin rabin ramirez reagan reed reyes rice
		richardson rivera roberts robinson rodriguez rogers romney roosevelt ross rumsfeld sadr sanchez sanders sarkozy sharon simpson singh smith
		stalin stewart sullivan taylor thatcher thompson torres truman trump turner walker wang ward warner washington watson white williams
		wilson wolfowitz wood wright yang yeltsin young zarqawi zelensky zhang al-sadr al-maliki`),
	"body": strings.Fields(`
		un nato eu osce opec wto imf who unesco unicef unhcr icc icj iaea asean au ecowas brics cis csto cia fbi nsa epa fda nasa doj irs sec fema
		pentagon kremlin congress senate parliament knesset duma bundestag hamas hezbollah taliban al-qaeda isis fatah plo ira eta ltte farc kgb
		fsb mi5 mi6 mossad isi gru cdu spd labour tories republicans democrats gop aclu nra afl-cio greenpeace amnesty oxfam unicef fifa uefa nba
		nfl mlb nhl ioc reuters ap afp bbc cnn cbs nbc abc npr itar-tass tass interfax xinhua google microsoft apple ibm intel amazon facebook
		twitter yahoo ebay netflix youtube mozilla oracle cisco sony samsung toyota honda ford boeing airbus lockheed exxon mobil shell bp chevron
		gazprom rosneft lukoil aramco halliburton enron walmart mcdonald's starbucks pepsi coca-cola nestle pfizer novartis merck citigroup
		goldman sachs jpmorgan hsbc barclays visa mastercard nyse nasdaq ups fedex dhl lufthansa ryanair pg&e bloomberg guardian times harvard
		yale princeton stanford mit oxford cambridge`),
	"bodyword": strings.Fields(`
		university college institute academy school ministry department agency office bureau committee commission council court tribunal assembly
		parliament senate congress government army navy force forces guard police party union league federation confederation association society
		organization organisation foundation fund bank company co corp corporation inc ltd llc plc gmbh lp l.p. group holdings partners industries
		services systems technologies airlines airways motors press news newspaper post tribune journal herald gazette times radio tv television
		network channel club team board authority administration center centre laboratory museum hospital church brigade battalion front movement
		brotherhood alliance coalition trust studio studios records restaurant cafe hotel grill pizza bar salon clinic store`),
	"placeword": strings.Fields(`
		city town village county district province region state republic kingdom island islands isle peninsula coast bay gulf sea ocean lake river
		valley mountain mountains mount mt hill hills desert forest canyon street st road rd avenue ave boulevard blvd lane drive dr square park
		plaza bridge airport station port harbor harbour beach cape strait canal dam field heights north south east west northern southern eastern
		western central new old fort ft camp base border territory territories zone corridor san santa los las el la saint`),
	"time": strings.Fields(`
		january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
		monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun christmas easter ramadan thanksgiving
		am pm gmt est pst cst utc`),
	"people": strings.Fields(`
		american british english french german italian spanish russian chinese japanese korean indian pakistani afghan iraqi iranian israeli
		palestinian arab arabic jewish jew jews muslim muslims islamic christian christians catholic protestant hindu hindus sikh buddhist shiite
		shia sunni kurdish kurd kurds turkish turk turks greek armenian armenians azerbaijani azeri georgian ukrainian polish czech hungarian
		romanian bulgarian serb serbian serbs croat croatian bosnian albanian dutch belgian swiss swedish norwegian danish finnish irish scottish
		welsh canadian mexican brazilian cuban argentinian african european asian australian egyptian syrian lebanese jordanian saudi yemeni
		libyan tunisian algerian moroccan somali ethiopian nigerian kenyan vietnamese thai filipino indonesian malaysian americans russians iraqis
		israelis palestinians arabs iranians europeans republican republicans democrat democrats democratic communist nazi`),
}
