#!/usr/bin/env bash
# Builds static binaries for all platforms into dist/, with checksums.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist
mkdir dist
version=$(git describe --tags --always --dirty 2>/dev/null || echo unknown)
for platform in linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64; do
	os=${platform%/*} arch=${platform#*/}
	name="sayso-$version-$os-$arch"
	[ "$os" != windows ] || name="$name.exe"
	echo "dist/$name"
	CGO_ENABLED=0 GOOS=$os GOARCH=$arch go build -trimpath -buildvcs=true -ldflags='-s -w' -o "dist/$name" ./cmd/sayso
done
(cd dist && sha256sum sayso-* >SHA256SUMS)
