#!/usr/bin/env python3
"""Hold the quality of reading and judging against what was reached before.

usage: quality.py BINARY [--update]

Measures with the scripts of the evaluation folder (../shared/eval beside this repository, or $STEADFACT_EVAL) and, over the real
documents beside it, with bench/consistency.py, and fails when a figure is worse than in .ci/quality.json. --update writes down what
was measured, and names what became worse. The samples in testdata are held by the tests of package checker.
"""
import glob, json, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
KEPT = os.path.join(HERE, "quality.json")
EVAL = os.environ.get("STEADFACT_EVAL") or os.path.join(HERE, "..", "..", "shared", "eval")
CONSISTENCY = os.path.join(HERE, "..", "bench", "consistency.py")
SLACK = 1e-9

# Which figures are held, and whether more is better.
JUDGE = {"precision": True, "recall": True, "false_alarm_rate": False, "support": True, "err": False}
READ = {"precision": True, "recall": True, "value": True, "none_hits": False, "f1": True, "f1_unit": True}
OWN = {"contradicted": False, "unheld": False}
WILD = {"caught": True, "trapped": False, "alarms": False, "supported": True, "real": True}


def measure(script, *arguments):
    p = subprocess.run([sys.executable, os.path.join(EVAL, script), *arguments, "--json"], capture_output=True, text=True)
    if p.returncode:
        sys.exit(f"{script} failed: {p.stderr.strip() or p.stdout.strip()}")
    return json.loads(p.stdout)


def figures(binary):
    """Every figure that is held, by name, with whether more is better."""
    out = {}
    for script, wanted in (("judge.py", JUDGE), ("read.py", READ)):
        for name, row in measure(script, binary).items():
            out.update({f"{script[:-3]}/{name}/{k}": (row[k], more) for k, more in wanted.items() if row.get(k) is not None})
    for name, row in measure("wild.py", binary)["repositories"].items():
        out.update({f"wild/{name}/{k}": (row.get(k, 0), more) for k, more in WILD.items()})
    documents = sorted(glob.glob(os.path.join(EVAL, "..", "wild", "*", "")) + glob.glob(os.path.join(EVAL, "..", "corpus", "*", "")))
    for name, row in measure(CONSISTENCY, binary, *documents).items():
        row["unheld"] = row["unstated"] + row["slipped"]
        out.update({f"consistency/{name}/{k}": (row[k], more) for k, more in OWN.items()})
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
    if not os.path.isdir(EVAL):
        print("no evaluation data here: quality is not measured")
        return
    now, kept = figures(os.path.abspath(sys.argv[1])), {}
    if os.path.exists(KEPT):
        with open(KEPT, encoding="utf-8") as f:
            kept = json.load(f)
    worse = compare(now, kept)
    if "--update" in sys.argv:
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
