package document

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// message is a message with files attached, given as types and contents in turn.
func message(files ...string) string {
	var b strings.Builder
	edge := fmt.Sprintf("x%d", len(files)) // no message's is that of one in it
	fmt.Fprintf(&b, "From: Leona Karsk <l@oru.example>\nSubject: Gates\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=%s\n\n--%[1]s\n\nThe gates opened.\n", edge)
	for i := 0; i < len(files); i += 2 {
		fmt.Fprintf(&b, "--%s\nContent-Type: %s\nContent-Disposition: attachment\n\n%s\n", edge, files[i], files[i+1])
	}
	return b.String() + "--" + edge + "--\n"
}

func TestMailAttachments(t *testing.T) {
	got := outcome(readString("mail.eml", message(
		"text/plain; name=a.txt", "A text.", "text/html", "<p>A page.", "application/rtf; name=b.rtf", `{\rtf1 c}`,
		"image/png; name=c.png", "\x89PNG\r\n\x1a\n", "application/x-odd; name=d.odd", "odd", "message/rfc822", message("text/plain; name=e.txt", "Within.\n"))))
	want := []string{
		"mail.eml mail: Gates\n\nThe gates opened.",
		"mail.eml#a.txt mail#a: A text.",
		"mail.eml#part-4 mail#part-4: A page.",
		"mail.eml#part-8 mail#part-8: Gates\n\nThe gates opened.",
	}
	if diff := cmp.Diff(want, got[:min(len(got), 4)]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for d, err := range readString("mail.eml", message("application/rtf; name=b.rtf", `{\rtf1 c}`, "application/x-odd; name=d.odd", "odd")) {
		if err != nil {
			t.Fatal(err)
		}
		want := []Note{
			{"The attachment b.rtf was not read: it is a rich-text (RTF) file; open it and save it as DOCX or ODT."},
			{"The attachment d.odd was not read: sayso does not know the format application/x-odd."},
		}
		if diff := cmp.Diff(want, d.Notes); diff != "" {
			t.Errorf("notes (-want +got):\n%s", diff)
		}
	}
}

// TestMailInMail reads messages in messages down to a limit.
func TestMailInMail(t *testing.T) {
	var b strings.Builder
	for range maxDepth + 3 {
		b.WriteString("From: a@b\nSubject: Gates\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n")
	}
	b.WriteString("From: a@b\n\nDeep.\n")
	got := outcome(readString("m.eml", b.String()))
	if len(got) != 1 || !strings.Contains(got[0], "it stands in more than 5 files, one in another") {
		t.Errorf("got %q", got)
	}
}

func TestQuotedLines(t *testing.T) {
	d := read1(t, "m.eml", "From: a@b\nSubject: Re: AW: Gates\n\nI do not agree.\n\n> The gate opened on\n> 31 June.\n>> When?\n\nNo.\n")
	var got []string
	for _, b := range d.Blocks {
		got = append(got, fmt.Sprintf("%s, %s: %s", d.Where(b.Start), b.Kind, strings.ReplaceAll(b.In(d.Text), "\n", "/")))
	}
	want := []string{
		"message, line 1, title: Gates",
		"message, line 1, paragraph: I do not agree.",
		"message, line 3, quote: The gate opened on/31 June./When?",
		"message, line 7, paragraph: No.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestMailPage(t *testing.T) {
	d := read1(t, "m.eml", "From: a@b\nSubject: Gates\nContent-Type: text/html; charset=iso-8859-1\n\n<meta charset=utf-8><p>Caf\xe9 one.<p>Two met on 31&nbsp;June.")
	if at := strings.Index(d.Text, "31"); d.Where(at) != "paragraph 3" || !strings.Contains(d.Text, "Café") {
		t.Errorf("%q, 31 June in %s", d.Text, d.Where(at))
	}
}
