#!/usr/bin/env python3
"""Hold the quality of reading and judging against what was reached before.

usage: quality.py BINARY [--update]

Measures on the samples in testdata, and with the scripts of the evaluation folder (../shared/eval beside this repository, or
$STEADFACT_EVAL) where that is. Fails when a figure is worse than in .ci/quality.json. --update writes down what was measured, and
names what became worse.
"""
import glob, json, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
KEPT = os.path.join(HERE, "quality.json")
EVAL = os.environ.get("STEADFACT_EVAL") or os.path.join(HERE, "..", "..", "shared", "eval")
SLACK = 1e-9

# Which figures are held, and whether more is better.
JUDGE = {"precision": True, "recall": True, "false_alarm_rate": False, "support": True, "err": False}
READ = {"precision": True, "recall": True, "value": True, "none_hits": False, "f1": True, "f1_unit": True}
WILD = {"caught": True, "trapped": False, "alarms": False, "supported": True, "real": True}


def measure(script, binary):
    p = subprocess.run([sys.executable, os.path.join(EVAL, script), binary, "--json"], capture_output=True, text=True)
    if p.returncode:
        sys.exit(f"{script} failed: {p.stderr.strip() or p.stdout.strip()}")
    return json.loads(p.stdout)


def samples(binary):
    """The sample repositories: findings that are expected and come, and findings that are not expected."""
    out = {}
    for path in sorted(glob.glob(os.path.join(HERE, "..", "testdata", "*", "expected.txt"))):
        folder = os.path.dirname(path)
        with open(path, encoding="utf-8") as f:
            want = {m.groups() for m in (re.match(r'(\S+):(\d+) (\S+) "(.*)"$', line) for line in f) if m}
        p = subprocess.run([binary, "check", "--format", "json"], cwd=folder, capture_output=True, text=True)
        if p.returncode not in (0, 1):
            sys.exit(f"{folder}: status {p.returncode}: {p.stderr}")
        got = {(x["path"], str(x["line"]), x["fact"] or x["rule"], " ".join(x["found"].split())) for x in json.loads(p.stdout)["findings"]
               if x["path"] != "expected.txt"}
        name = "samples/" + os.path.basename(folder)
        out[name + "/found"], out[name + "/false"] = (len(got & want), True), (len(got - want), False)
        print(f"{name}: {len(got & want)} of {len(want)} found, {len(got - want)} false")
    return out


def pairs(binary):
    """The sample pairs: verdicts that are right, and contradictions that are none."""
    with open(os.path.join(HERE, "..", "testdata", "pairs", "pairs.jsonl"), encoding="utf-8") as f:
        rows = [json.loads(line) for line in f]
    p = subprocess.run([binary, "judge"], input="".join(json.dumps(r) + "\n" for r in rows), capture_output=True, text=True, check=True)
    got = [json.loads(line).get("verdict") for line in p.stdout.splitlines()]
    right = sum(g == r["label"] for g, r in zip(got, rows))
    false = sum(g == "contradicted" != r["label"] for g, r in zip(got, rows))
    print(f"samples/pairs: {right} of {len(rows)} right, {false} false contradictions")
    return {"samples/pairs/right": (right, True), "samples/pairs/false": (false, False)}


def evaluation(binary):
    """Every figure of the evaluation folder, by name, with whether more is better."""
    out = {}
    for script, wanted in (("judge.py", JUDGE), ("read.py", READ)):
        for name, row in measure(script, binary).items():
            out.update({f"{script[:-3]}/{name}/{k}": (row[k], more) for k, more in wanted.items() if row.get(k) is not None})
    for name, row in measure("wild.py", binary)["repositories"].items():
        out.update({f"wild/{name}/{k}": (row.get(k, 0), more) for k, more in WILD.items()})
    return out


def compare(now, kept):
    worse = []
    for name, before in sorted(kept.items()):
        if name not in now:
            worse.append(f"{name}: {before:g} before, and now not measured")
            continue
        value, more = now[name]
        if (value < before - SLACK) if more else (value > before + SLACK):
            worse.append(f"{name}: {before:g} before, {value:g} now")
    return worse


def main():
    binary = os.path.abspath(sys.argv[1])
    kept = {}
    if os.path.exists(KEPT):
        with open(KEPT, encoding="utf-8") as f:
            kept = json.load(f)
    now = samples(binary) | pairs(binary)
    if os.path.isdir(EVAL):
        now |= evaluation(binary)
    else:
        print("no evaluation data here: only the samples are measured")
        kept = {k: v for k, v in kept.items() if k.startswith("samples/")}
    worse = compare(now, kept)
    if "--update" in sys.argv:
        if not os.path.isdir(EVAL):
            sys.exit("--update needs the evaluation data")
        with open(KEPT, "w", encoding="utf-8") as f:
            json.dump({k: round(v, 12) for k, (v, _) in sorted(now.items())}, f, indent=1)
            f.write("\n")
        print("\n".join([f"{len(now)} figures written down", *worse]))
        return
    if worse:
        sys.exit("worse than before:\n  " + "\n  ".join(worse))
    better = sum(1 for k, (v, more) in now.items() if k in kept and ((v > kept[k] + SLACK) if more else (v < kept[k] - SLACK)))
    print(f"{len(kept)} figures held, {better} better than before")


main()
