package stance

// kind is a set of classes that a word belongs to.
type kind uint32

const (
	negator    kind = 1 << iota // turns its clause round
	negativeNP                  // a noun or pronoun that does so
	notAlone                    // behind "not", makes it no negation: "not only"
	hedge                       // an adverb that leaves a doubt
	rumour                      // an adverb that leaves it to others
	may                         // modals
	can
	must
	will
	would
	condition // opens a condition
	whether   // opens an indirect question
	instead   // opens what is not done
	unreal    // with "as" before it
	timely    // opens a time: of what is to come, where the main clause is
	before
	rejecting   // says of what somebody said that it is not so
	upcoming    // opens a time that has not come where its verb is in the present
	soThat      // opens a purpose
	planWord    // behind "according to", makes a future a plan
	undertaking // a verb of what somebody has to do, so that its future is a plan
	happening   // a verb of what nobody does, so that its future is a prediction
	speaking    // a verb of saying, before or behind which a clause stands by itself
	only        // before an infinitive, makes it one that held: "the first to"
	definite    // a determiner of what is known already
	perhapsTo   // "be", whose infinitive is a plan
)

var englishKinds = map[kind]string{
	negator:    `not n't never no nor neither hardly scarcely nowhere nothing n’t rarely seldom`,
	negativeNP: `nobody none nothing no-one neither no few`,
	notAlone:   `only just merely simply least`,
	hedge:      `possibly perhaps maybe probably likely presumably potentially conceivably arguably`,
	rumour:     `allegedly reportedly apparently seemingly supposedly purportedly ostensibly rumouredly evidently`,
	may:        `may might could`,
	can:        `can`,
	must:       `must should ought`,
	will:       `will shall 'll wo ’ll`,
	would:      `would 'd ’d`,
	condition:  `if unless provided providing supposing lest assuming case`,
	whether:    `whether if`,
	instead:    `instead rather without`,
	unreal:     `if though`,
	timely:     `when whenever once until till after`,
	before:     `before`,
	rejecting:  `deny reject dismiss refute contradict dispute rebut`,
	upcoming:   `before until till once`,
	soThat:     `so order`,
	planWord:   `plan programme program schedule timetable strategy roadmap agreement decree order project budget`,
	undertaking: `build construct open provide launch invest create introduce hold allocate settle resettle establish install repair rebuild
		restore renovate supply deliver hand pay publish send deploy withdraw sign ratify submit host plant pave connect extend expand
		complete finish begin start commission train hire recruit abolish cut reduce lower raise increase double halve guarantee ensure protect
		support fund finance develop implement enact pass adopt set visit travel meet appoint award ban close end give make offer
		strengthen promote improve encourage enforce reform review organise organize convene distribute move relocate equip modernise modernize
		accord credit direct link facilitate push put form lay grant assign allot earmark replace modernize upgrade
		return transfer purchase buy acquire sell release announce present discuss consider continue work bring take`,
	happening: `become be remain rise fall grow shrink happen occur need have suffer die see lose win face affect cause mean collapse flood hit
		last stay cost reach exceed feel know seem appear benefit depend prevail survive fail succeed like love believe think want`,
	speaking: `say tell add ask write reply note explain confirm announce declare claim insist argue report state warn`,
	only:     `first last only second third next`,
	definite: `the this that these those his her its their our my your`,
}

// englishIrregular are forms whose lemma the tables know.
var englishIrregular = map[string]string{
	"hoped": "hope", "hoping": "hope", "forbade": "forbid", "forbidden": "forbid", "fought": "fight", "sought": "seek", "forgot": "forget", "forgotten": "forget", "swore": "swear",
	"sworn": "swear", "undertook": "undertake", "undertaken": "undertake", "strove": "strive", "striven": "strive", "chose": "choose",
	"chosen": "choose", "fled": "flee", "withdrew": "withdraw", "withdrawn": "withdraw", "foresaw": "foresee", "foreseen": "foresee",
}

var english = func() lexicon {
	l := lexicon{}
	l.addKinds(englishKinds)
	l.addSignatures(englishSignatures)
	return l
}()
