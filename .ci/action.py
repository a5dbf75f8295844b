#!/usr/bin/env python3
"""Run the action in a workflow of a small repository that uses it, and compare what it says with what it should.

usage: action.py ACT

ACT is github.com/nektos/act, in host mode: neither Docker nor a network is needed. What it cannot show, GitHub's limits on
annotations, is tested in internal/report.
"""
import json, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

FILES = {
    "facts.toml": '''
[facts]
listen-port = "The server listens on port [8080] by default."

[[fact]]
id = "queue"
statement = "The default queue holds [500] messages."
severity = "warning"
''',
    "docs/guide.md": '''# Guide

By default the server listens on port 8081.

The default queue holds 200 messages.
''',
    "README.md": "The server listens on port 8080 by default.\n",
    "notes/draft.md": "The server listens on port 9999 by default.\n",
    ".github/workflows/facts.yml": '''
name: facts
on: pull_request
permissions:
  contents: read
jobs:
  facts:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: facts
        uses: steadfact/steadfact@v1
        with:
          paths: |
            docs
            README.md
          outputs: |
            json=report.json
            markdown=report.md
          changed-only: false
          fail-on: never
      - run: |
          echo "findings=${{ steps.facts.outputs.findings }} supported=${{ steps.facts.outputs.supported }} report=${{ steps.facts.outputs.report-path }}"
          test -s report.md
          test -s report.json
      - uses: steadfact/steadfact@v1
        with:
          paths: docs
          fail-on: never
      - id: again
        uses: steadfact/steadfact@v1
        with:
          working-directory: docs
          facts: ../facts.toml
          changed-only: false
          fail-on: error
''',
}

# What the second commit adds.
CHANGE = {"docs/new.md": "The server listens on port 8082 by default.\n"}

STUB = '''
name: setup-go
description: Go is there already
inputs:
  go-version-file: {description: go.mod}
  cache-dependency-path: {description: go.sum}
runs:
  using: composite
  steps:
    - shell: bash
      run: go version
'''

def contradiction(level, path, line, column, end, fact):
    return level, {"file": path, "line": str(line), "col": str(column), "endColumn": str(end), "title": "Contradicts " + fact}


NEW = contradiction("error", "docs/new.md", 1, 28, 32, "listen-port")
ALL = [contradiction("error", "docs/guide.md", 3, 39, 43, "listen-port"), NEW, contradiction("warning", "docs/guide.md", 5, 25, 28, "queue")]
# The first step checks all of docs, the second what the last commit changed, the third runs in docs and yet names files from the
# root of the repository.
WANT = ALL + [NEW] + ALL


def write(root, files):
    for name, text in files.items():
        path = os.path.join(root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)


def commit(root, files):
    git = ["git", "-C", root, "-c", "user.name=ci", "-c", "user.email=ci@localhost"]
    write(root, files)
    if not os.path.exists(os.path.join(root, ".git")):
        subprocess.run(git + ["init", "-q", "-b", "main"], check=True)
    subprocess.run(git + ["add", "-A"], check=True)
    subprocess.run(git + ["commit", "-q", "-m", "Write"], check=True)


def run(act, root):
    """Run the workflow; the messages of act's log."""
    consumer, stub = os.path.join(root, "consumer"), os.path.join(root, "setup-go")
    commit(consumer, FILES)
    commit(consumer, CHANGE)
    write(stub, {"action.yml": STUB})
    write(root, {"event.json": json.dumps({"pull_request": {"number": 1}})})
    home = os.path.join(root, "home")
    os.makedirs(os.path.join(home, ".config", "act"))
    env = dict(os.environ, XDG_CACHE_HOME=os.path.join(home, ".cache"), XDG_CONFIG_HOME=os.path.join(home, ".config"),
               GOCACHE=subprocess.run(["go", "env", "GOCACHE"], capture_output=True, text=True, check=True).stdout.strip(),
               GOMODCACHE=subprocess.run(["go", "env", "GOMODCACHE"], capture_output=True, text=True, check=True).stdout.strip())
    p = subprocess.run(
        [act, "pull_request", "-C", consumer, "-e", os.path.join(root, "event.json"), "-P", "ubuntu-latest=-self-hosted",
         "--no-cache-server", "--concurrent-jobs", "1", "--action-cache-path", os.path.join(root, "actions"),
         "--local-repository", "steadfact/steadfact@v1=" + HERE, "--local-repository", "actions/setup-go@v5=" + stub, "--json"],
        env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    log = []
    for line in p.stdout.splitlines():
        try:
            log.append(json.loads(line))
        except ValueError:
            pass  # act's own chatter
    return p, log


def annotation(raw):
    """Read a workflow command back: level, properties."""
    head, _, _ = raw[2:].partition("::")
    level, _, rest = head.partition(" ")
    unescape = lambda v: v.replace("%2C", ",").replace("%3A", ":").replace("%25", "%")
    return level, {k: unescape(v) for k, v in (p.split("=", 1) for p in rest.split(",") if p)}


def main():
    with tempfile.TemporaryDirectory() as root:
        p, log = run(sys.argv[1], root)
        raws = [x["raw"].rstrip("\r\n") for x in log if x.get("raw")]
        said = [x.get("msg", "") for x in log] + raws
        got = [annotation(r) for r in raws if r.startswith(("::error", "::warning", "::notice"))]
        checks = [
            ("annotations", got, WANT),
            ("exit status of the workflow, whose last step finds an error", p.returncode != 0, True),
            ("outputs", any("findings=3 supported=1 report=report.json" in s for s in said), True),
        ]
        wrong = [c for c in checks if c[1] != c[2]]
        for name, have, want in wrong:
            print(f"{name}:\n  got  {have}\n  want {want}")
        if wrong:
            sys.exit("\n".join(said[-60:]) + "\n" + p.stderr[-2000:])
    print(f"{len(WANT)} annotations, as expected")


main()
