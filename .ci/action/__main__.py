#!/usr/bin/env python3
"""Run the action in workflows of small repositories that use it, and compare what it says with what it should.

usage: action ACT [SCENARIO…]

ACT is github.com/nektos/act, in host mode. What it cannot show, GitHub's own limits on annotations, is tested in internal/report.
"""
import os, sys, tempfile

from runner import Runner
from scenarios import SCENARIOS


def main():
    act, names = os.path.abspath(sys.argv[1]), sys.argv[2:]
    wrong = held = 0
    with tempfile.TemporaryDirectory() as root:
        run = Runner(act, root)
        for scenario in SCENARIOS:
            if names and scenario.__name__ not in names:
                continue
            folder = os.path.join(root, scenario.__name__)
            os.makedirs(folder)
            for name, got, want in scenario(run, folder):
                if got == want:
                    held += 1
                    continue
                wrong += 1
                print(f"{scenario.__name__}: {name}:\n  got  {got}\n  want {want}", file=sys.stderr)
                print(run.last.tail(), file=sys.stderr)
    if wrong:
        sys.exit(f"{wrong} expectations of the action are not met")
    print(f"{run.count} workflows run, {held} expectations met")


main()
