"""GitHub's API for one pull request: its diff, its comments, and reviews, which may be refused."""
import json, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from history import git


class API:
    def __init__(self, upstream, status=200):
        self.upstream, self.status, self.comments, self.reviews = upstream, status, [], 0
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.url = "http://127.0.0.1:%d" % self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()

    def files(self):
        """The request's diff: from where it left its base to its head."""
        names = git(self.upstream.root, "diff", "--name-only", "-z", "-M", self.upstream.fork, self.upstream.head).split("\0")
        diff = lambda name: git(self.upstream.root, "diff", self.upstream.fork, self.upstream.head, "--", name)
        return [{"filename": n, "patch": diff(n)[diff(n).find("@@"):]} for n in names if n]

    def handler(self):
        api = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *args):
                pass

            def answer(self, status, body):
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.end_headers()
                self.wfile.write(json.dumps(body).encode())

            def do_GET(self):
                path = self.path.split("?")[0]
                if self.headers["Authorization"] != "Bearer t0ken":
                    self.answer(401, {"message": "Bad credentials"})
                elif path == "/repos/o/r/pulls/1/files":
                    self.answer(200, api.files())
                elif path == "/repos/o/r/pulls/1/comments":
                    self.answer(200, [{"body": c["body"]} for c in api.comments])
                elif path == "/repos/o/r/pulls":
                    self.answer(200, [{"number": 1, "head": {"sha": api.upstream.head}}])
                else:
                    self.answer(404, {"message": "Not Found"})

            def do_POST(self):
                review = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if api.status != 200:
                    self.answer(api.status, {"message": "Resource not accessible by integration"})
                    return
                api.reviews += 1
                api.comments += review["comments"]
                self.answer(200, {"id": api.reviews})

        return Handler
