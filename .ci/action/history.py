"""Repositories with a history, and checkouts of them as actions/checkout leaves them."""
import os, subprocess

MERGE = "refs/remotes/pull/1/merge"


def write(root, files):
    """Write texts by path; None removes a file."""
    for name, text in files.items():
        path = os.path.join(root, name)
        if text is None:
            os.remove(path)
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)


def git(root, *args):
    p = subprocess.run(["git", "-C", root, "-c", "user.name=ci", "-c", "user.email=ci@localhost", *args], capture_output=True, text=True, check=True)
    return p.stdout.strip()


class Upstream:
    """A repository with a pull request from the branch topic into main, as GitHub keeps it: with a merge of the two."""

    def __init__(self, root, before, topic, main=None):
        """The request's commits change files (topic); so does its base, after the branch was made (main)."""
        self.root = root
        os.makedirs(root)
        git(root, "init", "-q", "-b", "main")
        git(root, "config", "uploadpack.allowAnySHA1InWant", "true")
        self.fork = self.commit(before)
        git(root, "checkout", "-q", "-b", "topic")
        for files in topic:
            self.head = self.commit(files)
        git(root, "checkout", "-q", "main")
        if main:
            self.commit(main)
        git(root, "checkout", "-q", "--detach", "main")
        git(root, "merge", "-q", "--no-ff", "-m", "Merge the topic", "topic")
        self.merge = git(root, "rev-parse", "HEAD")
        git(root, "update-ref", "refs/pull/1/merge", self.merge)

    def commit(self, files):
        write(self.root, files)
        git(self.root, "add", "-A")
        git(self.root, "commit", "-q", "-m", "Write")
        return git(self.root, "rev-parse", "HEAD")

    def checkout(self, to, depth=1, commit=None, origin=None):
        """Check out a commit, by default the merge, with its last commits only or (0) with all of the history."""
        os.makedirs(to)
        git(to, "init", "-q")
        git(to, "remote", "add", "origin", "file://" + self.root)
        branches = [] if depth else ["+refs/heads/*:refs/remotes/origin/*"]
        git(to, "fetch", "-q", "--no-tags", *(["--depth=%d" % depth] if depth else []), "origin", *branches, "+%s:%s" % (commit or self.merge, MERGE))
        git(to, "checkout", "-q", "--force", MERGE)
        if origin:
            git(to, "remote", "set-url", "origin", origin)
        return to

    def event(self, repository="o/r"):
        """What GitHub tells of the request. Its base is that of the day it was made."""
        return {
            "action": "synchronize", "number": 1, "repository": {"full_name": "o/r", "default_branch": "main"},
            "pull_request": {
                "number": 1, "base": {"ref": "main", "sha": self.fork, "repo": {"full_name": "o/r"}},
                "head": {"ref": "topic", "sha": self.head, "repo": {"full_name": repository}},
            },
        }

    def run_event(self, owner):
        """What GitHub tells when the workflow that the request started has ended."""
        return {
            "action": "completed", "repository": {"full_name": "o/r", "default_branch": "main"},
            "workflow_run": {"id": 1, "event": "pull_request", "head_sha": self.head, "head_branch": "topic", "head_repository": {"owner": {"login": owner}}},
        }
