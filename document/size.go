package document

import "os"

// Size is how many bytes the files hold that paths name, as Inputs reads them; 0
// where that cannot be told, as of standard input.
func Size(paths []string) int64 {
	var sum int64
	for file, err := range files(paths) {
		if file == "-" {
			return 0
		}
		if err != nil {
			continue // Inputs will tell
		}
		if info, err := os.Stat(file); err == nil {
			sum += info.Size()
		}
	}
	return sum
}
