"""Writes the statement in standard input, a web page, in another form."""
import datetime, email.message, email.policy, email.utils, gzip, hashlib, html.parser, io, json, pathlib, re, sys, zipfile

BLOCKS = {"h1", "h2", "p", "li"}


class Page(html.parser.HTMLParser):
    """The blocks of the page, as (element, text), and the rows of its table."""

    def __init__(self):
        super().__init__()
        self.blocks, self.open, self.row = [], None, None

    def handle_starttag(self, tag, attrs):
        if tag in BLOCKS:
            self.open = [tag, ""]
        elif tag == "tr":
            self.row = []
        elif tag in ("td", "th"):
            self.open = ["td", ""]

    def handle_data(self, data):
        if self.open:
            self.open[1] += data

    def handle_endtag(self, tag):
        if tag in BLOCKS and self.open:
            self.blocks.append(tuple(self.open))
            self.open = None
        elif tag in ("td", "th"):
            self.row.append(self.open[1])
            self.open = None
        elif tag == "tr":
            self.blocks.append(("tr", self.row))


def blocks(source):
    page = Page()
    page.feed(source)
    return page.blocks


def wrap(text, width=76, indent=""):
    lines, line = [], indent
    for word in text.split():
        if len(line) + 1 + len(word) > width and line.strip():
            lines.append(line)
            line = " " * len(indent)
        line += (" " if line.strip() and not line.endswith(" ") else "") + word
    return "\n".join(lines + [line])


def text(source):
    out, before = [], ""
    for kind, s in blocks(source):
        gap = "" if kind == before and kind in ("li", "tr") else "\n"
        before = kind
        out.append(gap + ("\t".join(s) if kind == "tr" else wrap(s, indent="- " if kind == "li" else "")))
    return "\n".join(out).strip() + "\n"


def markdown(source):
    out, before = [], ""
    for kind, s in blocks(source):
        gap = "" if kind == before and kind in ("li", "tr") else "\n"
        if kind == "tr":
            line = "| " + " | ".join(s) + " |" + ("" if before == "tr" else "\n|" + " --- |" * len(s))
        else:
            line = wrap({"h1": "# ", "h2": "## ", "li": "- ", "p": ""}[kind] + s)
        before = kind
        out.append(gap + line)
    return "\n".join(out).strip() + "\n"


def latex(source):
    """Two columns, with running heads, numbered pages and hyphenation."""
    body, before = [], ""
    for kind, s in blocks(source):
        if before == "li" and kind != "li":
            body.append(r"\end{itemize}")
        if kind == "li" and before != "li":
            body.append(r"\begin{itemize}")
        if kind == "tr":
            if before != "tr":
                body.append(r"\par\noindent\begin{tabular}{lrr}")
            body.append(" & ".join(s) + r" \\")
        elif before == "tr":
            body.append(r"\end{tabular}\par")
        if kind != "tr":
            s = s.replace("“", "``").replace("”", "''")
            body.append({"h1": r"\twocolumn[{\centering\LARGE %s\par\vspace{1em}}]", "h2": r"\section*{%s}", "li": r"\item %s", "p": "%s\n"}[kind] % s)
        before = kind
    filler = "The minutes are kept at Port Meren, where all may read them without a fee.\n\n" * 1
    return (
        r"\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage[paperwidth=15cm,paperheight=14cm,margin=1.6cm]{geometry}"
        r"\usepackage{fancyhdr}\pagestyle{fancy}\fancyhf{}\fancyhead[C]{Water Board of Oru \quad Bulletin 7}\fancyfoot[C]{\thepage}"
        r"\begin{document}\thispagestyle{fancy}" + "\n" + "\n".join(body) + "\n" + filler + r"\end{document}"
    )


def message(source, body="plain"):
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["From"] = "Pressestelle Wasserbehörde <press@board.oru.example>"
    m["To"] = "desk@paper.example"
    m["Subject"] = "Statement on the flooding of the lower Sael valley"
    m["Date"] = email.utils.format_datetime(datetime.datetime(2019, 3, 29, 8, 30, tzinfo=datetime.timezone.utc))
    m["Message-ID"] = "<7.2019@board.oru.example>"
    plain = "\n".join(text(source).split("\n")[2:])
    if body == "plain":
        m.set_content(plain, cte="quoted-printable")
        m.add_alternative(source, subtype="html")
    elif body == "html":
        m.set_content(source, subtype="html", cte="base64")
    elif body == "latin":
        m.set_content(plain, charset="windows-1252", cte="8bit")
    elif body == "attached":
        m.set_content("Please find attached the statement and its annex.\n")
        for name, kind in (("statement.docx", "vnd.openxmlformats-officedocument.wordprocessingml.document"), ("logo.png", "png")):
            data = pathlib.Path(name).read_bytes() if name.endswith("docx") else b"\x89PNG\r\n\x1a\n" + b"\0" * 40
            m.add_attachment(data, maintype="application" if name.endswith("docx") else "image", subtype=kind, filename=name)
    elif body == "nested":
        m.set_content("I pass this on.\n")
        m.add_attachment(message(source))
    return m


def wacz(name):
    data = pathlib.Path(name).read_bytes()
    pages = json.dumps({"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}) + "\n"
    files = {"archive/" + name: data, "pages/pages.jsonl": pages.encode()}
    package = {
        "profile": "data-package", "wacz_version": "1.1.1", "created": "2026-11-28T12:00:00Z",
        "resources": [{"name": pathlib.PurePath(n).name, "path": n, "hash": "sha256:" + hashlib.sha256(d).hexdigest(), "bytes": len(d)} for n, d in files.items()],
    }
    files["datapackage.json"] = json.dumps(package, indent=1).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as z:
        for n, d in files.items():
            z.writestr(zipfile.ZipInfo(n, (2026, 11, 28, 12, 0, 0)), d)
    return out.getvalue()


def scan(names):
    """A PDF file whose pages are pictures (JPEG), as a scanner makes it."""
    objects, kids = [None, None], []
    for name in names:
        data = pathlib.Path(name).read_bytes()
        at = re.search(rb"\xff[\xc0\xc1\xc2]..\x08(..)(..)", data, re.S)
        height, width = (int.from_bytes(at.group(i), "big") for i in (1, 2))
        page = len(objects) + 1
        w, h = width * 72 / 120, height * 72 / 120
        draw = b"q %f 0 0 %f 0 0 cm /I Do Q" % (w, h)
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %f %f] /Contents %d 0 R /Resources << /XObject << /I %d 0 R >> >> >>" % (w, h, page + 1, page + 2),
            b"<< /Length %d >>\nstream\n" % len(draw) + draw + b"\nendstream",
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length %d >>\nstream\n"
            % (width, height, len(data)) + data + b"\nendstream",
        ]
        kids.append(b"%d 0 R" % page)
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    out, places = b"%PDF-1.4\n", []
    for i, o in enumerate(objects):
        places.append(len(out))
        out += b"%d 0 obj\n" % (i + 1) + o + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + table + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(places) + 1, len(out))


form = sys.argv[1]
if form == "scan":
    sys.stdout.buffer.write(scan(sys.argv[2:]))
    sys.exit()
if form == "wacz":
    sys.stdout.buffer.write(wacz(sys.argv[2]))
    sys.exit()
source = sys.stdin.read()
if form.startswith("mail-"):
    sys.stdout.buffer.write(message(source, form[5:]).as_bytes())
elif form == "jsonl":
    print(json.dumps({"id": "statement", "text": text(source)}, ensure_ascii=False))
else:
    sys.stdout.write({"text": text, "markdown": markdown, "latex": latex}[form](source))
