"""Workflows, run by act in host mode: neither Docker nor a network is needed."""
import json, os, subprocess

from history import write

HERE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# Actions that need GitHub, or the network, and what they do here. Artifacts lie in a folder.
STUBS = {
    "actions/setup-go@v5": ({"go-version-file": "", "cache-dependency-path": ""}, "go version"),
    "actions/upload-artifact@v4": ({"name": "", "path": ""}, 'mkdir -p "$ARTIFACTS/${{ inputs.name }}" && cp "${{ inputs.path }}" "$ARTIFACTS/${{ inputs.name }}/"'),
    "actions/download-artifact@v4": ({"name": "", "run-id": "", "github-token": "", "pattern": "", "merge-multiple": ""},
                                     'test -n "${{ inputs.github-token }}${{ inputs.pattern }}" && cp "$ARTIFACTS"/${{ inputs.name }}${{ inputs.pattern }}/* .'),
    "github/codeql-action@v3": ({"sarif_file": "", "category": ""}, "python3 -c 'import json, sys; print(\"sarif:\", len(json.load(open(sys.argv[1]))[\"runs\"][0][\"results\"]))' \"${{ inputs.sarif_file }}\""),
}
FOLDER = {"github/codeql-action@v3": "upload-sarif"}  # actions that are not at the root of their repository


def go(name):
    return subprocess.run(["go", "env", name], capture_output=True, text=True, check=True).stdout.strip()


class Runner:
    def __init__(self, act, root):
        self.act, self.root, self.count = act, root, 0
        home = os.path.join(root, "home")
        os.makedirs(os.path.join(home, ".config", "act"))
        self.env = dict(os.environ, XDG_CACHE_HOME=os.path.join(home, ".cache"), XDG_CONFIG_HOME=os.path.join(home, ".config"),
                        GOCACHE=go("GOCACHE"), GOMODCACHE=go("GOMODCACHE"))
        self.local = ["--local-repository", "steadfact/steadfact@v1=" + HERE]
        for name, (inputs, command) in STUBS.items():
            folder = os.path.join(root, "stubs", name.replace("/", "-"))
            text = {"name": name, "description": "a stub", "inputs": {i: {"description": i, "default": d} for i, d in inputs.items()},
                    "runs": {"using": "composite", "steps": [{"shell": "bash", "run": command}]}}
            write(os.path.join(folder, FOLDER.get(name, "")), {"action.yml": json.dumps(text)})
            self.local += ["--local-repository", name + "=" + folder]

    def run(self, consumer, workflow, event, on="pull_request", api=None):
        """Run a workflow file of a checkout."""
        self.count += 1
        path = os.path.join(self.root, "event%d.json" % self.count)
        with open(path, "w", encoding="utf-8") as f:
            json.dump(event, f)
        environment = ["--env", "ARTIFACTS=" + os.path.join(self.root, "artifacts"), "--env", "GITHUB_REPOSITORY=o/r"]
        if api:
            environment += ["--env", "GITHUB_API_URL=" + api]
        p = subprocess.run(
            [self.act, on, "-C", consumer, "-W", os.path.join(consumer, workflow), "-e", path, "-P", "ubuntu-latest=-self-hosted", "--no-cache-server",
             "--concurrent-jobs", "1", "--action-cache-path", os.path.join(self.root, "actions"), "--secret", "GITHUB_TOKEN=t0ken", "--json"]
            + self.local + environment,
            env=self.env, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        self.last = Log(p)
        return self.last


def annotation(raw):
    """Read a workflow command back: level, properties, message."""
    head, _, message = raw[2:].partition("::")
    level, _, rest = head.partition(" ")
    unescape = lambda v: v.replace("%2C", ",").replace("%3A", ":").replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
    return level, {k: unescape(v) for k, v in (p.split("=", 1) for p in rest.split(",") if p)}, unescape(message)


class Log:
    """What a run wrote, as the runner understood it."""

    def __init__(self, process):
        self.failed, self.stderr = process.returncode != 0, process.stderr
        self.entries = []
        for line in process.stdout.splitlines():
            try:
                self.entries.append(json.loads(line))
            except ValueError:
                pass  # act's own chatter
        self.output = [e["msg"].rstrip("\r\n") for e in self.entries if e.get("raw_output")]
        self.commands = [annotation(e["raw"].rstrip("\r\n")) for e in self.entries if e.get("raw")]
        self.summary = next((e["content"] for e in self.entries if e.get("command") == "summary"), "")

    def annotations(self):
        """Level, file, line and title of each annotation of a line; level and message of others."""
        return [(level, p["file"], int(p["line"]), p["title"]) if "file" in p else (level, message) for level, p, message in self.commands]

    def tail(self):
        return "\n".join([e.get("msg", "").rstrip() for e in self.entries][-40:]) + "\n" + self.stderr[-2000:]
