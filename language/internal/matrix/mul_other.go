//go:build !amd64

package matrix

func mulAdd(c, a, b Matrix) { mulAddPlain(c, a, b) }
