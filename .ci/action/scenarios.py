"""What is tried: for each scenario, what is to hold, as (name, what was got, what was wanted)."""
import json, os

from api import API
from history import Upstream
from recipes import recipes

FACTS = '''
[facts]
listen-port = "The server listens on port [8080] by default."

[[fact]]
id = "queue"
statement = "The default queue holds [500] messages."
severity = "warning"
'''

OLD = "By default the server listens on port 8081."
QUEUE = "The default queue holds 200 messages."

BEFORE = {
    "facts.toml": FACTS,
    "docs/guide.md": f"# Guide\n\n{OLD}\n\n{QUEUE}\n",
    "docs/named.md": f"# Names\n\nSome text that stays as it is.\n\nMore of it.\n\n{OLD}\n",
    "README.md": "The server listens on port 8080 by default.\n",
}

# The pull request: a wrong statement in a new file; a paragraph moved and wrapped otherwise; a file moved.
TOPIC = [
    {"docs/new.md": "Text.\n"},
    {"docs/new.md": "Text.\n\nThe server listens on port 8082 by default.\n",
     "docs/guide.md": f"# Guide\n\n{QUEUE}\n\nBy default the server listens\non port 8081.\n",
     "docs/named.md": None, "docs/renamed.md": BEFORE["docs/named.md"] + "\nAnd a line.\n"},
]

# What came to the base since: a wrong statement of others, and lines above those of the request.
MAIN = {"docs/base.md": OLD + "\n", "README.md": "# Above\n\n" + BEFORE["README.md"]}

NEW = ("error", "docs/new.md", 3, "Contradicts listen-port")
ALL = [("error", "docs/base.md", 1, "Contradicts listen-port"), ("error", "docs/guide.md", 6, "Contradicts listen-port"), NEW,
       ("error", "docs/renamed.md", 7, "Contradicts listen-port"), ("warning", "docs/guide.md", 3, "Contradicts queue")]


def with_steps(*steps):
    """A workflow that checks out and takes some steps."""
    body = "".join(f"      - {s.strip()}\n" for s in steps)
    return "name: facts\non: pull_request\njobs:\n  facts:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n" + body


def workflows():
    """The workflows of the documentation, where a repository keeps them."""
    return {".github/workflows/" + name: text for name, text in recipes().items()}


def usual(run, root, before=None, topic=TOPIC, main=MAIN):
    return Upstream(os.path.join(root, "upstream"), {**BEFORE, **workflows(), **(before or {})}, topic, main)


ANNOTATIONS, SUGGESTIONS, REPORT, WORKFLOW_RUN, CODE_SCANNING, SHARDS = (
    f".github/workflows/{n}.yml" for n in ("annotations", "suggestions", "report", "workflow-run", "code-scanning", "shards"))


def changed_lines(run, root):
    """Only what the request brings, on every kind of checkout, from a fork, and seen from a folder."""
    below = with_steps("uses: steadfact/steadfact@v1\n        with:\n          working-directory: docs\n          facts: ../facts.toml")
    up = usual(run, root, {".github/workflows/below.yml": below})
    shallow = run.run(up.checkout(os.path.join(root, "shallow")), ANNOTATIONS, up.event())
    yield "one commit deep", shallow.annotations(), [NEW]
    yield "one commit deep: the step fails", shallow.failed, True
    full = run.run(up.checkout(os.path.join(root, "full"), depth=0), ANNOTATIONS, up.event("fork/r"))
    yield "all of the history, from a fork", full.annotations(), [NEW]
    head = run.run(up.checkout(os.path.join(root, "head"), depth=0, commit=up.head), ANNOTATIONS, up.event())
    yield "the request's own commits", head.annotations(), [NEW]
    yield "seen from a folder", run.run(up.checkout(os.path.join(root, "below")), ".github/workflows/below.yml", up.event()).annotations(), [NEW]


def base_out_of_reach(run, root):
    """One warning, and everything is reported."""
    up = usual(run, root)
    got = run.run(up.checkout(os.path.join(root, "alone"), origin="file:///nowhere"), ANNOTATIONS, up.event()).annotations()
    yield "a warning", (len(got), got[0][0], "every finding is reported" in got[0][1]), (len(ALL) + 1, "warning", True)
    yield "everything", got[1:], ALL


def changed_facts(run, root):
    """What contradicts a changed fact anywhere, and a notice at the fact."""
    up = usual(run, root, topic=[{"facts.toml": FACTS.replace("8080", "9090")}], main=None)
    log = run.run(up.checkout(os.path.join(root, "facts")), ANNOTATIONS, up.event())
    port = lambda path, line: ("error", path, line, "Contradicts listen-port")
    yield "all of them", log.annotations(), [
        port("README.md", 1), port("docs/guide.md", 3), port("docs/named.md", 7), ("notice", "facts.toml", 3, "changed-fact")]
    yield "the notice", log.commands[-1][2].split(": ", 1)[1], "README.md:1, docs/guide.md:3, docs/named.md:7"


def stale_copy(run, root):
    """A value changed in one of two places."""
    fee = "Members pay an annual fee of $25 for the harbour.\n"
    up = usual(run, root, {"docs/fee.md": fee, "docs/join.md": "Join.\n\n" + fee}, [{"docs/fee.md": fee.replace("25", "30")}])
    log = run.run(up.checkout(os.path.join(root, "copies")), ANNOTATIONS, up.event())
    yield "a notice", log.annotations(), [("notice", "docs/fee.md", 1, "stale-copy")]
    yield "that names the place", log.commands[0][2].endswith("still has $25 in docs/join.md:3"), True


def changed_value(run, root):
    """A value that agreed with a fact becomes another, in a sentence of which nothing could be said by itself."""
    rest = '\n[[fact]]\nid = "rest"\nstatement = "A crew member rests for at least [11 hours] a day."\n'
    crew = "For most of the crew, the expectation is to rest at least 11 hours in a day.\n"
    up = usual(run, root, {"facts.toml": FACTS + rest, "docs/crew.md": crew}, [{"docs/crew.md": crew.replace("11", "9")}])
    log = run.run(up.checkout(os.path.join(root, "value")), ANNOTATIONS, up.event())
    yield "a warning", log.annotations(), [("warning", "docs/crew.md", 1, "Contradicts rest")]
    yield "that tells what stood there", 'before this change it was "11 hours"' in log.commands[0][2], True
    yield "the step does not fail", log.failed, False


def inputs_and_outputs(run, root):
    """The inputs arrive, the outputs come back, and paths are named from the root of the repository."""
    workflow = with_steps('''id: facts
        uses: steadfact/steadfact@v1
        with:
          paths: |
            docs
            README.md
          outputs: |
            json=report.json
            markdown=report.md
          changed-only: false
          fail-on: never''', '''run: |
          echo "findings=${{ steps.facts.outputs.findings }} supported=${{ steps.facts.outputs.supported }} report=${{ steps.facts.outputs.report-path }}"
          test -s report.md
          test -s report.json''', '''uses: steadfact/steadfact@v1
        with:
          working-directory: docs
          facts: ../facts.toml
          changed-only: false
          fail-on: error''')
    up = usual(run, root, {".github/workflows/own.yml": workflow, "notes/draft.md": OLD})
    log = run.run(up.checkout(os.path.join(root, "own")), ".github/workflows/own.yml", up.event())
    yield "annotations", log.annotations(), ALL + ALL
    yield "outputs", "findings=5 supported=1 report=report.json" in log.output, True
    yield "the last step finds an error", log.failed, True


def more_than_github_shows(run, root):
    """40 findings of one level: nine annotations, of which the last counts the others; all of them in the summary and the reports."""
    many = "\n".join(f"The server listens on port {8100 + i} by default.\n" for i in range(40))
    workflow = with_steps("uses: steadfact/steadfact@v1\n        with:\n          outputs: json=report.json")
    up = usual(run, root, {".github/workflows/own.yml": workflow}, [{"docs/many.md": many}])
    consumer = up.checkout(os.path.join(root, "many"))
    log = run.run(consumer, ".github/workflows/own.yml", up.event())
    yield "annotations", len(log.annotations()), 9
    yield "the last counts the others", "31 errors more" in log.commands[-1][2], True
    yield "the log", sum(f"port {8100 + i}" in "\n".join(log.output) or str(8100 + i) in "\n".join(log.output) for i in range(40)), 31
    yield "the summary", sum(str(8100 + i) in log.summary for i in range(40)), 40


HOSTILE = ["::error file=x.md::gone", "::stop-commands::x", "##[command]rm -rf /", "%0A::warning::x", "<script>alert(1)</script>", "</td></table>", "[a](javascript:x)",
           "@everyone", "`` ` ``", "| a | b |", "<!-- x", "\\u001b[31m"]


def hostile_documents(run, root):
    """Whatever documents, paths and facts hold, the runner gets the commands that are meant and no other."""
    text = "\n\n".join(f"{h}\nThe server listens on port {8100 + i} by default. {h}" for i, h in enumerate(HOSTILE[:8])) + "\n"
    note = "note = '''\n" + "\n".join(HOSTILE) + "\n'''\nsource = '::error::x'\n"
    facts = f'[[fact]]\nid = "listen-port"\nstatement = "The server listens on port [8080] by default."\n{note}'
    name = "docs/::error::%0A <b>##[x].md"
    steps = [f"uses: steadfact/steadfact@v1\n        with:\n          format: {f}\n          fail-on: never" for f in ("github", "text", "json", "markdown")]
    up = usual(run, root, {"facts.toml": facts, ".github/workflows/own.yml": with_steps(*steps)}, [{name: text}])
    log = run.run(up.checkout(os.path.join(root, "hostile")), ".github/workflows/own.yml", up.event())
    yield "the commands", {(a[0], a[1], a[3]) for a in log.annotations()}, {("error", name, "Contradicts listen-port")}
    yield "their number", len(log.annotations()), 8
    obeyed = [line for line in log.output if line.lstrip().startswith("::") or "##[" in line]
    yield "other lines", obeyed, []
    yield "the summary", [h for h in ("<script", "</table", "](javascript") if h in log.summary], []


def suggestions(run, root):
    """A review with a suggestion, once; on the lines of the request, whose numbers a base that moved on does not change."""
    main = {**MAIN, "docs/guide.md": "Above.\n\n" + BEFORE["docs/guide.md"]}
    wrong = BEFORE["docs/guide.md"] + "\nBy default the server listens on port 8082 by default.\n"
    up = usual(run, root, topic=[{"docs/guide.md": wrong}], main=main)
    api = API(up)
    consumer = up.checkout(os.path.join(root, "first"))
    first = run.run(consumer, SUGGESTIONS, up.event(), api=api.url)
    line = ("docs/guide.md", 7)
    yield "one review", (api.reviews, [(c["path"], c["line"]) for c in api.comments]), (1, [line])
    yield "what it says", "```suggestion\nBy default the server listens on port 8080 by default.\n```" in (api.comments or [{"body": ""}])[0]["body"], True
    yield "no annotation besides", first.annotations(), []
    yield "the step fails all the same", first.failed, True
    run.run(up.checkout(os.path.join(root, "again")), SUGGESTIONS, up.event(), api=api.url)
    yield "not once more", api.reviews, 1
    api.close()
    refusing = API(up, status=403)
    log = run.run(up.checkout(os.path.join(root, "refused")), SUGGESTIONS, up.event(), api=refusing.url)
    yield "without the permission", [a[0] for a in log.annotations()], ["notice", "error"]
    log = run.run(up.checkout(os.path.join(root, "fork")), SUGGESTIONS, up.event("fork/r"), api=refusing.url)
    yield "from a fork", [a[0] for a in log.annotations()], ["notice", "error"]
    refusing.close()


def suggestions_for_forks(run, root):
    """The two workflows for forks: a report left behind by the one, posted by the other."""
    up = usual(run, root)
    api = API(up)
    report = run.run(up.checkout(os.path.join(root, "report")), REPORT, up.event("fork/r"))
    yield "annotations", report.annotations(), [NEW]
    empty = os.path.join(root, "base")  # the second workflow checks nothing out
    Upstream(empty, workflows(), [{"x": ""}])
    posted = run.run(empty, WORKFLOW_RUN, up.run_event("fork"), on="workflow_run", api=api.url)
    yield "posted", (posted.failed, [(c["path"], c["line"]) for c in api.comments]), (False, [("docs/new.md", 3)])
    api.close()


def code_scanning(run, root):
    """The workflow for code scanning. The upload itself needs GitHub: here its place is taken by something that reads the file."""
    up = usual(run, root)
    log = run.run(up.checkout(os.path.join(root, "scan")), CODE_SCANNING, up.event())
    yield "results", [o for o in log.output if o.startswith("sarif:")], ["sarif: 5"]


def shards(run, root):
    """Four parts, each in a job of its own, and one that joins them into the report of a single run."""
    up = usual(run, root)
    log = run.run(up.checkout(os.path.join(root, "shards")), SHARDS, up.event())
    yield "annotations, whichever part finds them", sorted(log.annotations()), [NEW]
    yield "the last job finds an error", log.failed, True
    with open(os.path.join(run.root, "artifacts", "facts", "facts.json"), encoding="utf-8") as f:
        merged = json.load(f)
    yield "the whole", [(x["path"], x["line"]) for x in merged["findings"]], [(NEW[1], NEW[2])]


SCENARIOS = [changed_lines, base_out_of_reach, changed_facts, changed_value, stale_copy, inputs_and_outputs, more_than_github_shows, hostile_documents, suggestions,
             suggestions_for_forks, code_scanning, shards]
