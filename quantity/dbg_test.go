package quantity

import (
	"bufio"
	"fmt"
	"os"
	"testing"
)

func TestDbg(t *testing.T) {
	f, err := os.Open("/tmp/qm/dbg.txt")
	if err != nil {
		t.Skip()
	}
	s := bufio.NewScanner(f)
	for s.Scan() {
		fmt.Printf("%q\n", s.Text())
		for _, x := range read(s.Text()) {
			fmt.Println("     ", x)
		}
	}
}
