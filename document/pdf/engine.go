package pdf

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// memoryPages is how much memory the reading of one file may take, in pages of
// 64 KiB: 512 MiB.
const memoryPages = 512 << 20 >> 16

// engine is PDFium, compiled to WebAssembly, which is started when the first PDF
// file is read. It can reach no file and no network.
var engine = sync.OnceValues(func() (pdfium.Pool, error) {
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithMemoryLimitPages(memoryPages).
		WithCloseOnContextDone(true)
	if cache, err := compiled(); err == nil {
		config = config.WithCompilationCache(cache)
	}
	workers := min(runtime.GOMAXPROCS(0), 4)
	return webassembly.Init(webassembly.Config{
		MaxIdle: workers, MaxTotal: workers,
		RuntimeConfig: config, FSConfig: wazero.NewFSConfig(),
		Stdout: io.Discard, Stderr: io.Discard,
	})
})

// compiled is where PDFium's machine code is kept, so that it is compiled but once.
func compiled() (wazero.CompilationCache, error) {
	folder, err := os.UserCacheDir()
	if err != nil {
		return nil, err
	}
	return wazero.NewCompilationCacheWithDir(filepath.Join(folder, "sayso", "pdfium"))
}

// within runs work with an instance of the engine of its own, which is ended when
// the time is up.
func within(limit time.Duration, work func(pdfium.Pdfium) error) (err error) {
	pool, err := engine()
	if err != nil {
		return fmt.Errorf("starting the PDF reader: %w", err)
	}
	instance, err := pool.GetInstanceWithContext(context.Background())
	if err != nil {
		return fmt.Errorf("starting the PDF reader: %w", err)
	}
	done := make(chan struct{})
	var ended sync.WaitGroup
	late := false
	ended.Go(func() {
		timer := time.NewTimer(limit)
		defer timer.Stop()
		select {
		case <-timer.C:
			late = true
			_ = instance.Kill()
		case <-done:
			_ = instance.Close()
		}
	})
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", ErrBroken, p)
		}
		close(done)
		ended.Wait()
		if late {
			err = ErrTooSlow
		}
	}()
	return work(instance)
}
