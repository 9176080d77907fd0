package server

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"
)

// The patience of the server. A body may be long in coming, its head may not.
const (
	headTime     = 10 * time.Second
	idleTime     = 2 * time.Minute
	shutdownTime = 10 * time.Second
)

func serveUntil(ctx context.Context, l net.Listener, h http.Handler) error {
	hs := &http.Server{Handler: h, ReadHeaderTimeout: headTime, IdleTimeout: idleTime, MaxHeaderBytes: 64 << 10}
	ended := make(chan error, 1)
	go func() { ended <- hs.Serve(l) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	err := hs.Shutdown(end)
	if e := <-ended; err == nil && !errors.Is(e, http.ErrServerClosed) {
		err = e
	}
	return err
}
