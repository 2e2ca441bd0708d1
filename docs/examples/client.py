"""Prints every relation of an entity with the sentence that says so, page by page.

    python3 docs/examples/client.py http://127.0.0.1:4000 松雅湖未来科技城

Needs nothing but Python 3.8 or later.
"""

import json
import sys
import urllib.error
import urllib.request

FIND = "query ($name: String!) { entities(search: $name, first: 1) { nodes { id } } }"

RELATIONS = """
  query ($id: ID!, $after: String) {
    entity(id: $id) {
      relations(first: 50, after: $after) {
        nodes {
          label
          source { name }
          target { name }
          evidence(first: 1) { text plan { title } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
"""


def ask(address, query, **variables):
    request = urllib.request.Request(
        address + "/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode("utf-8"),
        headers={"content-type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if "errors" in answer:
        sys.exit("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def relations(address, name):
    found = ask(address, FIND, name=name)["entities"]["nodes"]
    if not found:
        sys.exit(f"Nothing is called {name}.")
    after = None
    while True:
        page = ask(address, RELATIONS, id=found[0]["id"], after=after)["entity"]["relations"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    for relation in relations(sys.argv[1], sys.argv[2]):
        evidence = relation["evidence"][0]
        print(
            relation["source"]["name"],
            relation["label"],
            relation["target"]["name"],
            evidence["text"],
            evidence["plan"]["title"],
            sep="\t",
        )
