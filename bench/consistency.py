#!/usr/bin/env python3
"""Hold a repository's own sentences against all of its documents: what is contradicted is nearly always a false alarm.

usage: bench/consistency.py BINARY FOLDER… [--facts N] [--keep FILE] [--json] [--list]

Each sentence of a folder's Markdown that holds a number or two becomes a fact, word by word, with the first number held. A repository seldom
contradicts itself, so nobody need label anything: "contradicted" counts the facts that check reports somewhere, "unstated" those that no
sentence states, not even their own, "slipped" those whose own sentence is not reported when facts --selftest falsifies the number.

--facts N  at most N facts of each folder, drawn by lot, always the same (default: 300)
--keep F   keep the facts of the last folder in this file
--list     tell each fact that is contradicted, unstated or slips through, where, and why
--json     write the figures as JSON, by the folder's name
"""
import argparse, json, os, random, re, subprocess, sys, tempfile

# What is no prose: fenced code, comments, tables, headings, indented code, quotations.
NO_PROSE = re.compile(r"(?s)```.*?```|~~~.*?~~~|<!--.*?-->")
NO_PARAGRAPH = re.compile(r"\||#|    |\t|>")
MARKUP = [(r"^\s*(?:[-*+]|\d+\.)\s+", ""), (r"!?\[([^\]]*)\]\([^)]*\)", r"\1"), (r"\[([^\]]*)\]\[[^\]]*\]", r"\1"), (r"(?<![\w`])(_{1,3})(?! )([^_`]+)\1(?!\w)", r"\2"), (r"[`*]{1,3}", ""), (r"\s+", " ")]

# A sentence that begins like this leans on the one before, and tells its writer's mind rather than a fact.
LEANS = re.compile(r"(?:This|These|That|Those|It|They|He|She|However|But|And|So|If|When|For|In this|Here|There|We|You|Note|See|Then|"
                   r"Also|As|Such|Both|Each|Figure|Table|Section)\b")
NUMBER = re.compile(r"(?<![\w.#/:+'-])\d[\d,]*(?:\.\d+)*%?(?![\w/:+-]|\.\w)")
ADDRESS = re.compile(r"RFC ?\d|[Ss]ection \d|\bstep \d|#\d|http")


def sentences(text):
    """The sentences of a document's paragraphs and items, without their markup."""
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*[-*+#|>\d])", NO_PROSE.sub("\n\n", text)):
        if NO_PARAGRAPH.match(paragraph.lstrip("\n")):
            continue
        for pattern, by in MARKUP:
            paragraph = re.sub(pattern, by, paragraph)
        yield from re.split(r'(?<=[.!?])\s+(?=[A-Z"])', paragraph.strip())


def fact(sentence):
    """The sentence with its first number held, or None where it makes no fact."""
    if not 7 <= len(sentence.split()) <= 28 or not re.match("[A-Z]", sentence) or not sentence.endswith(".") or re.search(r'[\[\]{}<>"\\|=]', sentence):
        return None
    numbers = list(NUMBER.finditer(sentence))
    if not 1 <= len(numbers) <= 2 or LEANS.match(sentence) or ADDRESS.search(sentence):
        return None
    start, value = numbers[0].start(), numbers[0].group().rstrip(",")
    return sentence[:start] + "[" + value + "]" + sentence[start + len(value):]


def draw(folder, most):
    """At most so many facts from the documents of a folder, each with the path of its document."""
    found = {}
    for root, folders, files in os.walk(folder):
        folders.sort()
        for path in (os.path.join(root, name) for name in sorted(files) if name.endswith(".md")):
            with open(path, encoding="utf-8", errors="replace") as f:
                for text in filter(None, map(fact, sentences(f.read()))):
                    found.setdefault(text, os.path.relpath(path, folder))
    facts = sorted(found.items())
    return sorted(random.Random(1).sample(facts, min(most, len(facts))))


def near(folder, path, line, text):
    """Whether nearly all words of a text stand around a line of a document."""
    with open(os.path.join(folder, path), encoding="utf-8", errors="replace") as f:
        there = "".join(f.readlines()[max(0, line - 4):line + 3])
    words = re.findall(r"\w+", text)
    return sum(w in there for w in words) >= 0.9 * len(words)


def ask(folder, *command):
    """What a command of steadfact writes as JSON."""
    run = subprocess.run([*command, "--no-cache", "--format", "json", "."], cwd=folder, capture_output=True, text=True, encoding="utf-8")
    if run.returncode > 1:
        sys.exit(run.stderr)
    return json.loads(run.stdout)


def measure(binary, folder, most, tmp):
    """The figures of one folder, and a line or two on each fact that makes them."""
    facts = {f"f{i:05}": drawn for i, drawn in enumerate(draw(folder, most))}
    with open(tmp, "w", encoding="utf-8") as f:
        f.write("[facts]\n" + "".join(f"{name} = {json.dumps(text, ensure_ascii=False)}\n" for name, (text, _) in facts.items()))
    told = ask(folder, binary, "check", "--facts", tmp)
    test = ask(folder, binary, "facts", "--selftest", "--facts", tmp)
    wrong = [f for f in told["findings"] if f["fact"]]
    slipped = {m["fact"]: m for m in test["missed"] if not m["reason"].startswith("it is reported for another")
               and m["path"] == facts[m["fact"]][1] and near(folder, m["path"], m["line"], facts[m["fact"]][0])}
    lines = [f"contradicted: {facts[f['fact']][0]}\n    {f['path']}:{f['line']}: {f['found']}: {f['sentence']}" for f in wrong]
    lines += [f"unstated: {facts[f][0]}\n    {facts[f][1]}" for f in test["unstated"]]
    lines += [f"slipped: {facts[f][0]}\n    {m['path']}:{m['line']}: {m['reason']}" for f, m in slipped.items()]
    return {"facts": len(facts), "contradicted": len({f["fact"] for f in wrong}), "unstated": len(test["unstated"]), "slipped": len(slipped)}, lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--facts", type=int, default=300)
    parser.add_argument("--keep")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--list", action="store_true")
    asked = parser.parse_args()
    out = {}
    with tempfile.TemporaryDirectory() as tmp:
        for folder in asked.folders:
            name = os.path.basename(os.path.normpath(folder))
            out[name], lines = measure(os.path.abspath(asked.binary), folder, asked.facts, os.path.abspath(asked.keep or os.path.join(tmp, "facts.toml")))
            if not asked.json:
                print(name, *(f"{k} {v}" for k, v in out[name].items()))
            for line in lines if asked.list else []:
                print("  " + line)
    if asked.json:
        print(json.dumps(out, indent=1))


main()
