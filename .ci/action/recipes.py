#!/usr/bin/env python3
"""The workflows of the documentation.

usage: recipes.py FOLDER, which writes them there
"""
import glob, os, re, sys

HERE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# What tells the workflows apart; the one without a mark is the plain one.
MARKS = {"suggestions": "suggestions: true", "shards": "shard: ${{ matrix.shard }}/4", "report": "upload-artifact", "workflow-run": "workflow_run:",
         "code-scanning": "upload-sarif"}


def recipes():
    """Each workflow by the name of its file."""
    found = []
    for path in [os.path.join(HERE, "README.md"), *sorted(glob.glob(os.path.join(HERE, "docs", "*.md")))]:
        with open(path, encoding="utf-8") as f:
            found += [b for b in re.findall(r"```yaml\n(.*?)```", f.read(), re.S) if "\njobs:" in b]
    named = {next((name for name, mark in MARKS.items() if mark in block), "annotations"): block for block in found}
    if len(named) != len(found) or set(named) != {"annotations", *MARKS}:
        sys.exit(f"the documentation has {len(found)} workflows, and these are known: {sorted(named)}")
    return {f"{name}.yml": block for name, block in named.items()}


if __name__ == "__main__":
    for name, text in recipes().items():
        with open(os.path.join(sys.argv[1], name), "w", encoding="utf-8") as f:
            f.write(text)
