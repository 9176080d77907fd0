package claim

// classes document the lexicon. Every class and state that a word of it has stands
// here.
var classes = []Class{
	{Casualties, "People who come to harm: killed, injured, missing, ill.", "The fire killed two people.", []StateDoc{
		{"killed", "died or was killed, by whatever cause; deaths and death tolls"},
		{"injured", "was hurt and lived"},
		{"missing", "is not accounted for"},
		{"ill", "fell ill, was infected"},
		{"saved", "was rescued or survived"},
	}},
	{Displacement, "People who change where they live.", "300 families fled the valley.", []StateDoc{
		{"displaced", "had to leave home: fled, was evacuated or expelled"},
		{"returned", "came back"},
		{"settled", "was given, or took, a home in a place"},
	}},
	{Detention, "People who are held or let go by somebody with power over them.", "Police arrested twelve students.", []StateDoc{
		{"detained", "was arrested, captured, taken hostage or held"},
		{"released", "was let go"},
		{"charged", "was accused before a court"},
	}},
	{Attack, "Force used against people or things.", "The port was shelled at dawn.", []StateDoc{
		{"attacked", "was attacked, shelled, bombed, raided"},
		{"fired", "weapons were used, against whatever"},
	}},
	{Destruction, "Things that are damaged, destroyed or lost.", "The flood destroyed 40 houses.", []StateDoc{
		{"destroyed", "is no more, or of no use"},
		{"damaged", "was harmed in part"},
	}},
	{Control, "Who holds a place.", "The army withdrew from Kaldra.", []StateDoc{
		{"occupied", "came under the control of a force from outside"},
		{"freed", "came out of somebody's control"},
		{"captured", "was taken, in fighting or otherwise"},
		{"returned", "was given back"},
		{"withdrawn", "a force left"},
	}},
	{Conflict, "Wars, fights, crises and disasters as a whole.", "The war began in 1999.", []StateDoc{
		{"began", "broke out"},
		{"ended", "came to an end"},
		{"continues", "goes on"},
		{"happened", "took place"},
	}},
	{Agreement, "What two or more sides settle between them.", "The two towns signed a treaty.", []StateDoc{
		{"agreed", "was signed, concluded or agreed"},
	}},
	{Adoption, "A resolution, law, decree, plan or rule that comes to be, changes or goes.", "Parliament adopted the budget law.", []StateDoc{
		{"adopted", "was adopted, passed, approved, ratified, issued"},
		{"rejected", "was turned down"},
		{"repealed", "was ended"},
		{"changed", "was amended"},
	}},
	{Compliance, "Whether somebody does what an instrument, an order or a promise asks.", "Oru refused to implement the resolution.", []StateDoc{
		{"kept", "was carried out or obeyed"},
		{"broken", "was violated or not carried out"},
	}},
	{Construction, "Buildings, roads and works that are made or mended.", "New tunnels are being built.", []StateDoc{
		{"built", "was, is being or is to be built"},
		{"repaired", "was, is being or is to be repaired or restored"},
	}},
	{Opening, "Institutions, works and services that begin or end to serve.", "The station was put into use.", []StateDoc{
		{"opened", "was opened, launched, put into use"},
		{"closed", "was closed or shut down"},
	}},
	{Founding, "An institution, day, award or body that is established.", "The medal was established in 2020.", []StateDoc{
		{"founded", "was established, founded, created"},
		{"dissolved", "was dissolved or abolished"},
	}},
	{Provision, "Goods, help or services that somebody gets.", "The district will provide the village with water.", []StateDoc{
		{"provided", "was provided, delivered, supplied, sent"},
	}},
	{Appointment, "Who comes into an office or leaves it.", "She was elected mayor.", []StateDoc{
		{"appointed", "was appointed, elected, nominated, sworn in"},
		{"left", "resigned, was dismissed, retired"},
	}},
	{Award, "Medals, prizes, titles and grants.", "Ninety soldiers were awarded the medal.", []StateDoc{
		{"awarded", "was given to somebody"},
	}},
	{Visit, "Who goes to see whom or what.", "The minister visited Oru twice.", []StateDoc{
		{"visited", "came to a place or person"},
		{"met", "met, held talks"},
	}},
	{Ceremony, "Acts that stand for something: flags, wreaths, speeches, celebrations.", "The mayor raised the flag.", []StateDoc{
		{"held", "was held"},
	}},
	{Contest, "Victories and defeats, in war, votes and games.", "The north won a historic victory.", []StateDoc{
		{"won", "was won"},
		{"lost", "was lost"},
	}},
	{Pressure, "Sanctions, pressure and threats.", "The council imposed sanctions on Kaldra.", []StateDoc{
		{"imposed", "was put on somebody"},
		{"lifted", "was taken off"},
	}},
	{Budget, "Money that is given out, set aside, raised or owed.", "The ministry allocated 4 million crowns.", []StateDoc{
		{"spent", "was spent, paid, invested"},
		{"allocated", "was set aside, granted, pledged"},
		{"raised", "was collected, earned, borrowed"},
		{"cost", "is what something costs"},
	}},
	{Trade, "What is made, bought and sold.", "The mill exported 900 tonnes of flour.", []StateDoc{
		{"produced", "was made, grown, mined"},
		{"sold", "was sold or exported"},
		{"bought", "was bought or imported"},
	}},
	{Change, "A figure that becomes another.", "Prices rose by 4%.", []StateDoc{
		{"up", "rose"},
		{"down", "fell"},
	}},
	{Vote, "How votes fall.", "Fourteen members voted for the plan.", []StateDoc{
		{"for", "voted for"},
		{"against", "voted against"},
		{"abstained", "abstained"},
		{"voted", "voted, with no word on how"},
	}},
	{Verdict, "What courts decide.", "The court sentenced him to two years.", []StateDoc{
		{"convicted", "was found guilty or sentenced"},
		{"acquitted", "was found not guilty"},
		{"ruled", "was decided"},
	}},
	{Measurement, "What something measures: area, population, length, age, price.", "The area of the district is 1,800 square kilometres.", []StateDoc{
		{"population", "how many live there"},
		{"area", "how large a surface"},
		{"length", "how long, high, wide, deep or far"},
		{"weight", "how heavy"},
		{"price", "what it costs"},
		{"share", "which part of a whole"},
		{"age", "how old"},
		{"number", "how many there are"},
		{"temperature", "how warm"},
	}},
	{Membership, "What somebody or something is: an office, a member, one of a kind.", "Ana Tarn is a member of parliament.", []StateDoc{
		{"superlative", "the largest, the first, one of the best"},
	}},
	{Composition, "What something consists of or holds.", "The district consists of one town and 12 villages.", []StateDoc{
		{"has", "consists of, includes, has, contains"},
	}},
	{Discovery, "What is found.", "Ancient paintings have been found.", []StateDoc{
		{"found", "was found, discovered, seized"},
	}},
	{Designation, "A name, status or rank that is given.", "The region was declared a park.", []StateDoc{
		{"named", "was named, defined, declared, given a status"},
	}},
	{Count, "How many take part, come, live or work somewhere, where no other class says it.", "The mine employs 2,300 people.", []StateDoc{
		{"attended", "took part, came"},
		{"employed", "works, is employed"},
	}},
}
