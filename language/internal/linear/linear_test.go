package linear

import "testing"

func TestTrainLearnsWhichFeatureDecides(t *testing.T) {
	var s Samples
	for i := range uint32(200) {
		s.Add([]uint32{Feature(1, i%2, 0), Feature(2, i%7, 0)}, i%2 == 1)
	}
	m, err := Load(string(Train(&s, 1, 4).Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	for i := range uint32(20) {
		if got, want := m.Score([]uint32{Feature(1, i%2, 0), Feature(2, i+50, 0)}) > 0, i%2 == 1; got != want {
			t.Errorf("sample %d: %v, want %v", i, got, want)
		}
	}
}

func TestLoadRefusesOtherSizes(t *testing.T) {
	if _, err := Load("short"); err == nil {
		t.Error("no error")
	}
}
