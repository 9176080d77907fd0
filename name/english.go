package name

// titles go before a person's name and are no part of it.
var titles = set(
	"mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "dr", "prof", "professor", "rev", "reverend", "fr", "father", "sister", "brother",
	"president", "vice-president", "ex-president", "premier", "chancellor", "minister", "secretary", "ambassador", "envoy", "commissioner", "governor", "gov", "mayor",
	"senator", "sen", "representative", "rep", "congressman", "congresswoman", "deputy", "speaker", "chairman", "chairwoman", "chair", "director", "spokesman", "spokeswoman", "spokesperson",
	"judge", "justice", "prosecutor", "attorney", "king", "queen", "prince", "princess", "emperor", "pope", "archbishop", "bishop", "cardinal",
	"marshal", "general", "gen", "admiral", "adm", "colonel", "col", "major", "maj", "captain", "capt", "lieutenant", "lt", "sergeant", "sgt", "corporal", "cpl", "private", "commander", "cmdr", "brigadier",
	"hon", "honourable", "honorable", "comrade",
)

func set(words ...string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}
