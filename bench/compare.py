#!/usr/bin/env python3
"""Compare steadfact's speed with that of tools that look for as many phrases, and write a table.

usage: bench/compare.py BINARY [--runs N] [--facts N,N,…] [--corpus NAME]

Documents and the script that draws facts from them are looked for in ../shared beside the repository, or where STEADFACT_CORPUS
says. Vale (vale) and ripgrep (rg) take part where they are installed. The runs of all commands take turns, so that a machine
that slows down slows all of them; the medians are quoted. The files are read once before, so that they are in the page cache.

"steadfact" holds all documents against the facts, which are compiled; "again" is a run behind it, when no document has changed.
"""
import argparse, glob, os, platform, shutil, statistics, subprocess, sys, tempfile, time

here = os.path.dirname(os.path.abspath(__file__))
shared = os.environ.get("STEADFACT_CORPUS") or os.path.join(here, "..", "..", "shared")

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("binary")
parser.add_argument("--runs", type=int, default=5)
parser.add_argument("--facts", default="10,1000,10000,100000")
parser.add_argument("--corpus", default="rfcs,keps")
asked = parser.parse_args()
binary = os.path.abspath(asked.binary)


def draw(n, corpus, *form):
    """The facts, phrases or substitutions that the documents give."""
    return subprocess.run([sys.executable, os.path.join(shared, "bench", "facts.py"), str(n), corpus, *form], check=True,
                          capture_output=True, text=True).stdout


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)
    return path


def commands(n, corpus, tmp):
    """The commands that take part, by name."""
    facts = write(os.path.join(tmp, "facts.toml"), draw(n, corpus))
    out = {"steadfact": [binary, "check", "--facts", facts, "--format", "json", corpus]}
    out["steadfact again"] = out["steadfact"]
    if n == 10:
        out["reading only"] = ["sh", "-c", 'find "$0" -type f -name "*.md" -exec cat {} + >/dev/null', corpus]
    if shutil.which("rg"):
        phrases = write(os.path.join(tmp, "phrases.txt"), draw(n, corpus, "--phrases"))
        out["ripgrep"] = ["rg", "-F", "-c", "-f", phrases, corpus]
    if shutil.which("vale") and n <= 1000:
        write(os.path.join(tmp, "styles", "Bench", "Swap.yml"), draw(n, corpus, "--vale"))
        config = write(os.path.join(tmp, ".vale.ini"), "StylesPath = styles\nMinAlertLevel = error\n[*.md]\nBasedOnStyles = Bench\n")
        out["Vale"] = ["vale", "--config", config, "--output", "JSON", "--no-exit", corpus]
    return out


def forget(tmp):
    """Forget what was found in documents; what is made of the facts stays."""
    for file in glob.glob(os.path.join(tmp, "steadfact", "found-*")):
        os.remove(file)


def run(command, tmp):
    """Wall seconds, processor seconds and peak memory in MiB of one run."""
    began = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, dict(os.environ, XDG_CACHE_HOME=tmp), file_actions=[
        (os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)])
    _, _, used = os.wait4(pid, 0)
    return time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measure(these, tmp):
    taken = {name: [] for name in these}
    for turn in range(asked.runs + 1):
        forget(tmp)
        for name, command in these.items():
            taken[name] += [run(command, tmp)] if turn else run(command, tmp) and []
    return {name: [statistics.median(column) for column in zip(*runs)] for name, runs in taken.items()}


def version(name, *arguments):
    if not shutil.which(name):
        return f"{name} is not installed"
    said = subprocess.run([name, *arguments], capture_output=True, text=True).stdout
    return said.splitlines()[0].strip() if said else name


def machine():
    model = next((l.split(":", 1)[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30
    return f"{model}, {os.cpu_count()} cores, {memory} GiB, {platform.system()} {platform.release()}"


print(f"{machine()}; load before: {os.getloadavg()[0]:.1f}  \n{version(binary, '--version')}; {version('rg', '--version')}; {version('vale', '--version')}  \n"
      f"medians of {asked.runs} runs in turn\n")
print("| documents | facts or phrases | command | seconds | processor seconds | MiB | steadfact / it | again / it |")
print("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |")
for name in asked.corpus.split(","):
    corpus = os.path.join(shared, "corpus", name)
    for n in map(int, asked.facts.split(",")):
        with tempfile.TemporaryDirectory() as tmp:
            got = measure(commands(n, corpus, tmp), tmp)
        first, again = got["steadfact"][0], got["steadfact again"][0]
        for command, (wall, cpu, memory) in got.items():
            print(f"| {name} | {n:,} | {command} | {wall:.3f} | {cpu:.3f} | {memory:.0f} | {first / wall:.2f} | {again / wall:.2f} |", flush=True)
