#!/usr/bin/env python3
"""Run the action in workflows of small repositories that use it, and compare what it says with what it should.

usage: action ACT [SCENARIO…]

ACT is github.com/nektos/act, in host mode. What it cannot show, GitHub's own limits on annotations, is tested in internal/report.
"""
import os, sys, tempfile

from runner import Runner
from scenarios import SCENARIOS


def play(run, scenario, folder):
    """Play one scenario: how many expectations are met, and what is said of the others."""
    os.makedirs(folder)
    met, unmet = 0, []
    for name, got, want in scenario(run, folder):
        if got == want:
            met += 1
        else:
            unmet.append(f"{scenario.__name__}: {name}:\n  got  {got}\n  want {want}\n{run.last.tail()}")
    return met, unmet


def main():
    act, names = os.path.abspath(sys.argv[1]), sys.argv[2:]
    wrong = held = 0
    with tempfile.TemporaryDirectory() as root:
        run = Runner(act, root)
        for scenario in SCENARIOS:
            if names and scenario.__name__ not in names:
                continue
            # On a busy machine act may lose the end of what a step writes: what is not met is asked once more.
            met, unmet = play(run, scenario, os.path.join(root, scenario.__name__))
            if unmet:
                met, unmet = play(run, scenario, os.path.join(root, scenario.__name__ + "-again"))
            held, wrong = held + met, wrong + len(unmet)
            for text in unmet:
                print(text, file=sys.stderr)
    if wrong:
        sys.exit(f"{wrong} expectations of the action are not met")
    print(f"{run.count} workflows run, {held} expectations met")


main()
