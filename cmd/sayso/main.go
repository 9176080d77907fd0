// Command sayso reads statements and shows where they contradict themselves,
// the calendar or arithmetic.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/alecthomas/kong"
)

// The exit statuses, which docs/USAGE.md explains.
const (
	exitClean       = 0
	exitFindings    = 1
	exitFailed      = 2
	exitInterrupted = 130
)

var (
	// errFindings says that there are findings at or above --fail-on.
	errFindings = errors.New("there are findings")
	// errReported says that what went wrong has been told already.
	errReported = errors.New("some work could not be done")
)

// commands are what the command line may say; the comments of their fields are
// the help.
type commands struct {
	Check      checkCommand      `cmd:"" help:"Show where statements contradict themselves, the calendar or arithmetic."`
	Attribute  attributeCommand  `cmd:"" help:"Show who says what in statements."`
	Claims     claimsCommand     `cmd:"" help:"List what statements claim, one fact each: who says it, how, when, where, how much."`
	Report     reportCommand     `cmd:"" help:"Write a page that shows statements with all that was read in them."`
	Add        addCommand        `cmd:"" help:"Keep statements, and what is read in them, in a ledger."`
	Search     searchCommand     `cmd:"" help:"Search a ledger by words, speaker, place, time and figure."`
	Review     reviewCommand     `cmd:"" help:"Keep what a reviewer says of a claim."`
	Reviews    reviewsCommand    `cmd:"" help:"List the reviews of a ledger."`
	Verify     verifyCommand     `cmd:"" help:"Verify that nothing in a ledger was changed since it was added."`
	Log        logCommand        `cmd:"" help:"Prove what a ledger holds."`
	Erase      eraseCommand      `cmd:"" help:"Erase a document from a ledger, and leave a signed tombstone."`
	Conflicts  conflictsCommand  `cmd:"" help:"List where statements of a ledger contradict each other."`
	Agreements agreementsCommand `cmd:"" help:"List what several statements of a ledger agree on."`

	Commitments commitmentsCommand `cmd:"" help:"List what was undertaken by a date, and what later statements say of it."`
	History     historyCommand     `cmd:"" help:"Show how a speaker's figures, or those of a thing, moved over time."`
	Timeline    timelineCommand    `cmd:"" help:"List claims in the order of the time that they are about."`
	Quote       quoteCommand       `cmd:"" help:"Show whether words stand in an original: word for word, nearly, or not."`
	Diff        diffCommand        `cmd:"" help:"Show what two versions of a statement claim differently."`

	Ledger     ledgerCommand     `cmd:"" help:"Look after a ledger."`
	Serve      serveCommand      `cmd:"" help:"Show a ledger in the browser."`
	Export     exportCommand     `cmd:"" help:"Write what was read in statements for spreadsheets, calendars, timelines and other tools."`
	Evidence   evidenceCommand   `cmd:"" help:"Write claims of a ledger with their originals and proofs, for others to verify."`
	Annotate   annotateCommand   `cmd:"" help:"Print what was read in statements as JSON Lines: times, quantities, names, findings."`
	Parse      parseCommand      `cmd:"" help:"Print the structure of sentences as CoNLL-U."`
	Convert    convertCommand    `cmd:"" help:"Print the text of statements as sayso reads it."`
	Gazetteer  gazetteerCommand  `cmd:"" help:"Look up places, and make gazetteers."`
	Explain    explainCommand    `cmd:"" help:"Explain a check, or a word of the claims such as planned or casualties."`
	Checks     checksCommand     `cmd:"" help:"List the checks."`
	Version    versionCommand    `cmd:"" help:"Print the version."`
	Completion completionCommand `cmd:"" help:"Print a script that completes sayso's commands and flags in a shell."`
}

// streams are where a command reads and writes.
type streams struct {
	in       *os.File
	out, err io.Writer
}

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(50) // a third less memory for long documents, and no slower
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends sayso at once
	os.Exit(run(ctx, os.Args[1:], &streams{os.Stdin, os.Stdout, os.Stderr}))
}

// run does what args say and gives the exit status.
func run(ctx context.Context, args []string, s *streams) int {
	err := execute(ctx, args, s)
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, context.Canceled):
		tell(s.err, "interrupted")
		return exitInterrupted
	case !errors.Is(err, errReported):
		tell(s.err, err)
	}
	return exitFailed
}

func execute(ctx context.Context, args []string, s *streams) error {
	parser, err := kong.New(&commands{},
		kong.Name("sayso"),
		kong.Description("A compiler for statements: it shows where a text contradicts itself, the calendar or arithmetic, with the working."),
		kong.Writers(s.out, s.err),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(s),
		kong.Vars{"exportFormats": exportFormats()},
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		return err
	}
	cmd, err := parser.Parse(args)
	if err != nil {
		return fmt.Errorf("%w; try 'sayso --help'", err)
	}
	return cmd.Run(parser)
}
