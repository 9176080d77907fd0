package stance_test

import (
	"strings"
	"testing"

	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

func parsed(text string) []parse.Sentence {
	return language.English().Parse(segment.Cut(text, []span.Span{span.New(0, len(text))}))
}

// marked takes the one [word] out of its brackets, and finds it.
func marked(t *testing.T, text string) (string, *parse.Sentence, int) {
	t.Helper()
	before, rest, ok := strings.Cut(text, "[")
	word, after, ok2 := strings.Cut(rest, "]")
	if !ok || !ok2 {
		t.Fatalf("no [word] in %q", text)
	}
	text = before + word + after
	sentences := parsed(text)
	for k := range sentences {
		for i := range sentences[k].Words {
			if w := sentences[k].Words[i]; w.End > len(before) {
				return text, &sentences[k], i
			}
		}
	}
	t.Fatalf("%q has no such word", text)
	return "", nil, 0
}

// short is a reading in one line: "denied hedged past by negation: not".
func short(text string, r *stance.Reading) string {
	parts := []string{string(r.Stance)}
	if r.Negated && r.Stance != stance.Denied {
		parts = append(parts, "negated")
	}
	if r.Certainty == stance.Hedged {
		parts = append(parts, "hedged")
	}
	if r.Tense != stance.Untold {
		parts = append(parts, string(r.Tense))
	}
	var words []string
	for _, s := range r.Because {
		words = append(words, s.In(text))
	}
	if len(words) > 0 {
		parts = append(parts, "by "+string(r.Rule)+":", strings.Join(words, " "))
	}
	return strings.Join(parts, " ")
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Assertions.
		{"The bridge was [closed] on Monday.", "asserted past"},
		{"Works [continue] in Tarn.", "asserted present"},
		{"The mayor said that 40 homes were [lost].", "asserted past"},
		{"Since the mayor [left], the town has changed.", "asserted past"},
		// Negation.
		{"The council did not [publish] the report.", "denied past by negation: not"},
		{"Nobody was [hurt] in Tarn.", "denied past by negation: Nobody"},
		{"No homes were [lost] in Tarn.", "denied past by negation: No"},
		{"The ministry did not put any [pressure] on Tarn.", "denied by negation: not"},
		{"The town was taken without [firing] a shot.", "denied by negation: without"},
		{"Not only was the bridge [closed], the road was cut.", "asserted past"},
		{"He was never [charged].", "denied past by negation: never"},
		{"The plant no longer [produces] power.", "denied present by negation: no"},
		{"Decree No. 4 was [signed].", "asserted past"},
		{"He asked not to be [named].", "demanded negated future by negation: asked not"},
		{"He [asked] not to be named.", "asserted past"},
		{"Neither the mayor nor his aide [spoke].", "denied past by negation: Neither"},
		{"The council has yet to [decide].", "denied by negation: yet"},
		{"The bridge was too weak to [carry] it.", "denied by negation: too"},
		{"They were not allowed to [leave].", "denied by negation: not allowed"},
		// Implicatives.
		{"They deplored the council's failure to [act].", "denied by negation: failure"},
		{"The army failed to [leave] the valley.", "denied by negation: failed"},
		{"The army did not fail to [leave] the valley.", "asserted by negation: not fail"},
		{"The army refused to [implement] the resolution.", "denied by negation: refused"},
		{"The army managed to [leave] the valley.", "asserted by : managed"},
		{"The army did not manage to [leave] the valley.", "denied by negation: not manage"},
		{"The company denied that it had [sold] the ferry.", "denied past by negation: denied"},
		{"Oru was forced to [leave] his house.", "asserted by : forced"},
		{"The police prevented him from [leaving].", "denied by negation: prevented"},
		{"Police denied reports that officers had [fired] on the crowd.", "denied past by negation: denied"},
		{"The ministry rejected the claim that soldiers were [killed].", "denied past by negation: rejected"},
		{"The ministry welcomed the report that prisoners were [freed].", "asserted past"},
		{"He did not say that the dam [leaks].", "hypothetical present by open: not say"},
		{"He was accused of [stealing] the money.", "asserted hedged by appearance: accused"},
		{"Far from being [destroyed], the archive was moved.", "denied present by negation: Far"},
		// Factives.
		{"She did not know that the bridge had [collapsed].", "asserted past"},
		{"She pretended that the bridge had [collapsed].", "denied past by unreal: pretended"},
		// Neg raising and belief.
		{"He does not think that the dam [leaks].", "denied hedged present by belief: not think"},
		{"He thinks that the dam [leaks].", "asserted hedged present by belief: thinks"},
		{"Without a permit they [worked] on.", "asserted past"},
		// Modality.
		{"The dam may [break].", "asserted hedged by possibility: may"},
		{"The dam must be [repaired].", "demanded future by obligation: must"},
		{"The plant can [produce] 30 megawatts.", "hypothetical by ability: can"},
		{"The plant cannot [produce] 30 megawatts.", "denied by negation: can not"},
		// Hedges.
		{"The army reportedly [left] the valley.", "asserted hedged past by appearance: reportedly"},
		{"The army appears to have [left] the valley.", "asserted hedged past by appearance: appears"},
		{"The alleged [attack] took place in Tarn.", "asserted hedged by appearance: alleged"},
		{"The fast [attack] took place in Tarn.", "asserted"},
		// Times.
		{"The road will be opened when the snow [melts].", "hypothetical present by condition: when"},
		{"The road will be closed as the council [has] no money for salt.", "denied present by negation: no"},
		{"The road was opened when the snow [melted].", "asserted past"},
		{"The army will not leave until the river [falls].", "predicted future by prediction: will until"},
		// Conditions.
		{"If the dam [breaks], the valley will flood.", "hypothetical present by condition: If"},
		{"If the dam breaks, the valley will [flood].", "hypothetical future by consequence: will If"},
		{"The valley would have [flooded].", "hypothetical past by unreal: would"},
		{"Unless the council [pays], work will stop.", "hypothetical present by condition: Unless"},
		{"Had the dam been [repaired], the town would have been spared.", "hypothetical past by condition: Had"},
		// Questions and commands.
		{"Did the council [publish] the report?", "asked past by question: ?"},
		{"[Publish] the report.", "demanded future by command: Publish"},
		{"They asked whether the council had [paid].", "hypothetical past by open: whether"},
		// Demands.
		{"The resolution demands the immediate [withdrawal] of the army.", "demanded future by demand: demands"},
		{"The union called for the [closure] of the plant.", "demanded future by demand: called"},
		{"She urged the council to [publish] the report.", "demanded future by demand: urged"},
		{"She praised the [withdrawal] of the army.", "asserted"},
		// Plans.
		{"Schools will be [built] in Tarn according to the Master Plan.", "planned future by plan: will Plan"},
		{"It is planned to [settle] 421 families in Tarn.", "planned future by plan: planned"},
		{"The council intends to [build] a school.", "planned future by plan: intends"},
		{"Two schools are to be [built] in Tarn.", "planned future by plan: are"},
		{"They had no plans to [build] a school.", "denied by negation: no plans"},
		{"The planned [withdrawal] was put off.", "planned future by plan: planned"},
		{"The president is due to [visit] Oru.", "planned future by plan: is"},
		{"The minister promised that homes would be [built].", "planned future by plan: promised would built"},
		{"The plan envisages the [construction] of schools.", "planned future by plan: envisages"},
		// Predictions.
		{"The general said that the troops would [stay].", "predicted future by prediction: would"},
		{"The troops would [stay].", "predicted hedged future by prediction: would"},
		{"Tarn will [become] the most famous resort in the world.", "predicted future by prediction: will"},
		{"Tarn will become the most famous [resort] in the world.", "predicted future by prediction: will"},
		{"Prices are expected to [rise].", "predicted future by prediction: expected"},
		{"Prices will not [rise].", "predicted negated future by negation: will not"},
		{"The river is going to [rise].", "predicted future by prediction: going"},
		// Attempts, wishes, purposes.
		{"The army tried to [take] the bridge.", "hypothetical by attempt: tried"},
		{"They want to [leave] the valley.", "hypothetical by wish: want"},
		{"The council borrowed money to [repair] the dam.", "hypothetical by purpose: repair"},
		{"The guard was killed before he could [speak].", "hypothetical by possibility: before could"},
		{"The guard was killed before the bridge [fell].", "asserted past"},
		{"He was the first to [reach] the valley.", "asserted"},
		// Coordination and relative clauses.
		{"511 people were killed and 321 were [captured].", "asserted past"},
		{"The road was not built or [repaired].", "denied past by negation: not"},
		{"The road will be built and [opened] in May.", "planned future by plan: will built"},
		{"The army, which [captured] the heights, did not leave.", "asserted past"},
	} {
		text, s, i := marked(t, c.text)
		r := stance.Read(s)[i]
		if got := short(text, &r); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
