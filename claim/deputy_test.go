package claim_test

import (
	"os"
	"path/filepath"
	"testing"
)

// deputyFacts are what a fact-checker finds in a statement that lies outside the
// project: the words that tell each fact, which occurrence of them, how it is put, and
// its trigger.
var deputyFacts = []struct {
	words   string
	nth     int
	stance  string
	trigger string
}{
	{"Kalbajar was returned to Azerbaijan", 0, "asserted", "returned"},
	{"the Kalbajar region was occupied", 0, "asserted", "occupied"},
	{"511 civilians were killed", 0, "asserted", "killed"},
	{"321 people were captured and disappeared", 0, "asserted", "captured"},
	{"the Armenians devastated the territory", 0, "asserted", "devastated"},
	{"cutting down and destroying its forests", 0, "asserted", "cutting"},
	{"carried out illegal settlement", 0, "asserted", "carried"},
	{"international organizations did not put any pressure", 0, "denied", "put"},
	{"International organizations did not put any pressure", 0, "denied", "put"},
	{"ancient settlements with more than 30,000 years of history", 0, "asserted", "found"},
	{"6,000-year-old rock paintings have been found", 0, "asserted", "found"},
	{"Kalbajar was given the status of a district", 0, "asserted", "given"},
	{"The territory of Kalbajar is 3054 square meters", 0, "asserted", "meters"},
	{"the population before the occupation was 53478", 0, "asserted", "53478"},
	{"consisted of one city", 0, "asserted", "consisted"},
	{"145 villages", 0, "asserted", "consisted"},
	{"was adopted on April 30, 1993", 0, "asserted", "adopted"},
	{"the immediate and unconditional withdrawal", 0, "demanded", "withdrawal"},
	{"Armenia refused to implement this Resolution", 0, "denied", "implement"},
	{"improvement works are continuing", 0, "asserted", "continuing"},
	{"Motorways are being constructed", 0, "asserted", "constructed"},
	{"new tunnels are being built", 0, "asserted", "built"},
	{"to fully provide the region with electricity", 0, "", "done"},
	{"The construction of hydroelectric power stations continues", 0, "asserted", "continues"},
	{"substation has already been put into use", 0, "asserted", "put"},
	{"residential buildings will be built", 0, "planned", "built"},
	{"421 families in Yanshag", 0, "planned", "settle"},
	{"487 families in Zallar village", 0, "planned", "settle"},
	{"855 families in Zar village", 0, "planned", "settle"},
	{"that began on September 27, 2020", 0, "asserted", "began"},
	{"liberated the northern part of Kalbajar", 0, "asserted", "liberated"},
	{"took control of the Basarkechar-Kalbajar road", 0, "asserted", "took"},
	{"won a historic victory over Armenia", 0, "asserted", "won"},
	{"on November 25, Kalbajar was returned", 0, "asserted", "returned"},
	{`the medal "For the liberation of Kalbajar" was established`, 0, "asserted", "established"},
	{"9454 servicemen of the Azerbaijan Armed Forces were awarded", 0, "asserted", "awarded"},
	{"city days were established", 0, "asserted", "established"},
	{"November 25 is defined as Kalbajar city day", 0, "asserted", "defined"},
	{"visited Kalbajar 5 times", 0, "asserted", "visited"},
	{"raised the flag of Azerbaijan", 0, "asserted", "raised"},
	{"participated in the opening", 0, "asserted", "participated"},
	{"Kalbajar will become the most famous sanatorium", 0, "predicted", "become"},
	{"421 families in Yanshag", 1, "planned", "settle"},
}

func TestDeputy(t *testing.T) {
	dir := os.Getenv("SAYSO_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	b, err := os.ReadFile(filepath.Join(dir, "statements", "kalbajar-deputy.txt"))
	if err != nil {
		t.Skipf("SKIPPED: %v; set SAYSO_SHARED to the folder that holds statements/", err)
	}
	all := find(string(b))
	var total tally
	for _, d := range deputyFacts {
		f := fact{words: d.words, speaker: []string{"Kamila Aliyeva"}, stances: []string{d.stance}, trigger: []string{d.trigger}}
		if d.stance == "" {
			f.stances, f.trigger = []string{"asserted", "planned", "hypothetical"}, []string{"provide", "done"}
		}
		got, note := judge(string(b), all, f, d.nth)
		if note != "" {
			t.Log(note)
		}
		total.add(got)
	}
	t.Log(total)
	if total.right < 42 {
		t.Errorf("%d of %d facts, wanted 42", total.right, total.facts)
	}
}
