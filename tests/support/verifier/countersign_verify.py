#!/usr/bin/python3
"""Checks what Countersign's ledger proves, from lib/core/ledger/FORMAT.md alone: no code is shared with the program.

    countersign_verify.py proof FILE [KEY]            a record's proof, or that of two checkpoints
    countersign_verify.py checkpoint FILE KEY         a checkpoint's signature
    countersign_verify.py workspace FILE [CHECKPOINT…]    a whole SQLite workspace; checkpoints are files or letters
    countersign_verify.py serve                       any of them, as a JSON array on each line of standard input

Answers with one JSON object: whether all is sound, and what doesn't fit. Exits with 1 where something doesn't.
Needs Python 3.9 and python3-cryptography."""

import base64
import hashlib
import json
import os
import re
import sqlite3
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


class Wrong(Exception):
    """What was given doesn't prove anything."""


def sha256(content):
    return hashlib.sha256(content).digest()


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def from_base64(text):
    try:
        content = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Wrong("no base64") from error
    if base64.b64encode(content).decode() != text:
        raise Wrong("no base64 in its one form")
    return content


def from_hex(text):
    if not isinstance(text, str) or not re.fullmatch("([0-9a-f]{2})*", text):
        raise Wrong("no hexadecimal digits")
    return bytes.fromhex(text)


# The tree


def leaf_hash(entry):
    return sha256(b"\0" + entry)


def node_hash(left, right):
    return sha256(b"\1" + left + right)


class Tree:
    """Grows leaf by leaf and keeps the hashes of all whole subtrees."""

    def __init__(self):
        self.nodes = {}
        self.size = 0

    def add(self, leaf):
        level, place, value = 0, self.size, leaf
        self.nodes[level, place] = value
        while place % 2:
            value = node_hash(self.nodes[level, place - 1], value)
            level, place = level + 1, place // 2
            self.nodes[level, place] = value
        self.size += 1

    def root(self, size):
        if size == 0:
            return sha256(b"")
        value, end = None, size
        for level in range(size.bit_length()):
            if size >> level & 1:
                whole = self.nodes[level, (end >> level) - 1]
                value = whole if value is None else node_hash(whole, value)
                end -= 1 << level
        return value


def root_by_inclusion(index, size, leaf, proof):
    """The root that an inclusion proof leads to: RFC 9162, 2.1.3.2."""
    if not 0 <= index < size:
        raise Wrong("no such leaf")
    place, last, value = index, size - 1, leaf
    for other in proof:
        if last == 0:
            raise Wrong("the proof is too long")
        if place & 1 or place == last:
            value = node_hash(other, value)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            value = node_hash(value, other)
        place, last = place >> 1, last >> 1
    if last:
        raise Wrong("the proof is too short")
    return value


def roots_by_consistency(first, second, first_root, proof):
    """Both roots that a consistency proof leads to: RFC 9162, 2.1.4.2."""
    if not 0 < first <= second:
        raise Wrong("no older tree")
    if first == second:
        if proof:
            raise Wrong("the proof is too long")
        return first_root, first_root
    path = list(proof)
    if first & (first - 1) == 0:
        path.insert(0, first_root)
    if not path:
        raise Wrong("the proof is empty")
    place, last = first - 1, second - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    old = new = path[0]
    for other in path[1:]:
        if last == 0:
            raise Wrong("the proof is too long")
        if place & 1 or place == last:
            old, new = node_hash(other, old), node_hash(other, new)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            new = node_hash(new, other)
        place, last = place >> 1, last >> 1
    if last:
        raise Wrong("the proof is too short")
    return old, new


# Checkpoints


class Key:
    def __init__(self, name, public):
        self.name, self.public = name, public
        self.id = sha256(name.encode() + b"\n\1" + public)[:4]

    @staticmethod
    def read(text):
        parts = text.strip().split("+", 2)
        if len(parts) != 3:
            raise Wrong("no key")
        content = from_base64(parts[2])
        if len(content) != 33 or content[0] != 1:
            raise Wrong("no Ed25519 key")
        key = Key(parts[0], content[1:])
        if key.id.hex() != parts[1]:
            raise Wrong("the key's id isn't its own")
        return key

    def signed(self, content, signature):
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, content)
            return True
        except (InvalidSignature, ValueError):
            return False

    def __eq__(self, other):
        return (self.name, self.public) == (other.name, other.public)


def body_of(origin, size, root):
    return f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n".encode()


class Checkpoint:
    """A signed note taken apart."""

    def __init__(self, note):
        text = note.decode("utf-8", "strict")
        if "\n\n" not in text or not text.endswith("\n"):
            raise Wrong("no signed note")
        body, signatures = text.rsplit("\n\n", 1)
        self.body = (body + "\n").encode()
        lines = body.split("\n")
        if len(lines) < 3 or "" in lines or not re.fullmatch("0|[1-9][0-9]*", lines[1]):
            raise Wrong("no checkpoint")
        self.origin, self.size, self.root = lines[0], int(lines[1]), from_base64(lines[2])
        if len(self.root) != 32:
            raise Wrong("no root")
        self.signatures = []
        for line in signatures[:-1].split("\n"):
            match = re.fullmatch("\u2014 ([^ ]+) ([^ ]+)", line)
            if not match:
                raise Wrong("no line of a signature")
            self.signatures.append((match[1], from_base64(match[2])))

    def check(self, key):
        for name, content in self.signatures:
            if name == key.name and content[:4] == key.id:
                if not key.signed(self.body, content[4:]):
                    raise Wrong("the signature isn't that of this checkpoint")
                return self
        raise Wrong("signed with another key")


# Proof files


def check_record(document, key):
    checkpoint = Checkpoint(document["checkpoint"].encode()).check(key)
    text = document["entry"]
    entry = json.loads(text)
    if canonical(entry) != text.encode() or set(entry) != {"at", "commitment", "kind", "record", "sequence"}:
        raise Wrong("the entry isn't spelt as the ledger spells it")
    if (entry["kind"], entry["record"]) != (document["kind"], document["record"]):
        raise Wrong("the entry is about another record")
    record, salt = document["bytes"].encode(), from_hex(document["salt"])
    if len(salt) != 32 or sha256(salt + record).hex() != entry["commitment"]:
        raise Wrong("the record isn't the one of the entry")
    for name, content in document.get("files", {}).items():
        if json.loads(record).get(name + "Digest") != sha256(from_base64(content)).hex():
            raise Wrong(f"the file {name} isn't the record's")
    proof = [from_hex(one) for one in document["proof"]]
    root = root_by_inclusion(int(entry["sequence"]), checkpoint.size, leaf_hash(text.encode()), proof)
    if root != checkpoint.root:
        raise Wrong("the entry isn't under the checkpoint")


def check_continuation(document, key):
    older = Checkpoint(document["older"].encode()).check(key)
    newer = Checkpoint(document["newer"].encode()).check(key)
    proof = [from_hex(one) for one in document["proof"]]
    if any(len(one) != 32 for one in proof):
        raise Wrong("no hash")
    if roots_by_consistency(older.size, newer.size, older.root, proof) != (older.root, newer.root):
        raise Wrong("the newer checkpoint doesn't continue the older one")


def proof(path, trusted=None):
    with open(path, "rb") as file:
        document = json.loads(file.read())
    checks = {"countersign-proof-1": check_record, "countersign-continuation-1": check_continuation}
    if document.get("format") not in checks:
        raise Wrong("no proof")
    key = Key.read(document["key"])
    if trusted is not None and key != Key.read(trusted):
        raise Wrong("signed with another key than the trusted one")
    checks[document["format"]](document, key)
    return []


def checkpoint_file(path, key):
    with open(path, "rb") as file:
        Checkpoint(file.read()).check(Key.read(key))
    return []


# A workspace


def digest_of(content):
    return sha256(content).hex() if content else ""


def edition_bytes(row):
    content = bytes(row["content"])
    said = json.loads(content)
    columns = {
        "format": "countersign-edition-1",
        "id": str(row["id"]),
        "number": row["number"],
        "dated": row["dated"],
        "publishedAt": row["published_at"],
        "utcOffset": row["utc_offset"],
        "publishedBy": row["published_by"],
    }
    if any(said.get(name) != value for name, value in columns.items()) or row["digest"] != sha256(content):
        return None
    return content


def round_bytes(row):
    members = {
        "format": "countersign-round-1",
        "id": str(row["id"]),
        "edition": str(row["edition"]),
        "due": row["due"],
        "openedAt": row["opened_at"],
        "utcOffset": row["utc_offset"],
        "openedBy": row["opened_by"],
    }
    if row["number"] != 0:
        audience = json.loads(row["audience"])
        if canonical(audience) != row["audience"].encode():
            return None
        members |= {"format": "countersign-round-2", "number": row["number"], "audience": audience}
    elif row["audience"] != "":
        return None
    return canonical(members)


def round_change_bytes(row):
    return canonical(
        {
            "format": "countersign-round-change-1",
            "id": str(row["id"]),
            "round": str(row["round"]),
            "due": "" if row["due"] is None else row["due"],
            "reason": row["reason"],
            "changedAt": row["changed_at"],
            "utcOffset": row["utc_offset"],
            "changedBy": row["changed_by"],
        }
    )


def withdrawal_bytes(row):
    return canonical(
        {
            "format": "countersign-withdrawal-1",
            "id": str(row["id"]),
            "edition": str(row["edition"]),
            "reason": row["reason"],
            "withdrawnAt": row["withdrawn_at"],
            "utcOffset": row["utc_offset"],
            "withdrawnBy": row["withdrawn_by"],
        }
    )


def exemption_bytes(row):
    return canonical(
        {
            "format": "countersign-exemption-1",
            "id": str(row["id"]),
            "edition": str(row["edition"]),
            "person": str(row["person"]),
            "reason": row["reason"],
            "givenAt": row["given_at"],
            "utcOffset": row["utc_offset"],
            "givenBy": row["given_by"],
        }
    )


def acknowledgment_bytes(row):
    content = bytes(row["details"])
    said = json.loads(content)
    columns = {
        "format": "countersign-acknowledgment-1",
        "id": str(row["id"]),
        "person": str(row["person"]),
        "edition": str(row["edition"]),
        "language": row["language"],
        "outcome": row["outcome"],
        "supersedes": "" if row["supersedes"] is None else str(row["supersedes"]),
        "strokesDigest": digest_of(row["strokes"]),
        "imageDigest": digest_of(row["image"]),
    }
    return None if any(said.get(name) != value for name, value in columns.items()) else content


def erasure_bytes(row):
    return canonical(
        {
            "format": "countersign-erasure-1",
            "id": str(row["id"]),
            "kind": row["kind"],
            "record": row["record"],
            "person": str(row["person"]),
            "edition": "" if row["edition"] is None else str(row["edition"]),
            "reason": row["reason"],
            "ground": row["ground"],
            "erasedAt": row["erased_at"],
            "utcOffset": row["utc_offset"],
            "erasedBy": row["erased_by"],
        }
    )


KINDS = {
    "edition": ("edition", "published_at", edition_bytes),
    "round": ("acknowledgment_round", "opened_at", round_bytes),
    "round-change": ("round_change", "changed_at", round_change_bytes),
    "withdrawal": ("edition_withdrawal", "withdrawn_at", withdrawal_bytes),
    "exemption": ("exemption", "given_at", exemption_bytes),
    "acknowledgment": ("acknowledgment", "recorded_at", acknowledgment_bytes),
    "erasure": ("erasure", "erased_at", erasure_bytes),
}


class Workspace:
    def __init__(self, path):
        if not os.path.exists(path):
            raise Wrong("no file")
        self.database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.database.row_factory = sqlite3.Row
        self.problems = []

    def rows(self, sql):
        return self.database.execute(sql).fetchall()

    def say(self, record, problem):
        self.problems.append({"record": record, "problem": problem})

    def check(self, checkpoints):
        try:
            self.check_all(checkpoints)
        finally:
            self.database.close()
        return self.problems

    def check_all(self, checkpoints):
        settings = {row["name"]: row["value"] for row in self.rows("SELECT name, value FROM setting")}
        origin = settings.get("ledger_origin", "")
        try:
            public = from_hex(settings.get("ledger_public_key", ""))
            secret = from_hex(settings.get("ledger_secret_key", ""))
            own = Ed25519PrivateKey.from_private_bytes(secret[:32]).public_key()
            fits = secret[32:] == public == own.public_bytes(Encoding.Raw, PublicFormat.Raw)
        except (Wrong, ValueError):
            public, fits = b"", False
        if not fits:
            self.say("key", "the keys don't belong together")
        key = Key(origin, public)
        entries = self.rows("SELECT sequence, at, kind, record, commitment FROM ledger_entry ORDER BY sequence")
        tree = self.check_tree(entries)
        self.check_head(tree, key)
        self.check_records(entries)
        for given in checkpoints:
            self.check_older(tree, key, given)

    def check_tree(self, entries):
        tree = Tree()
        stored = {(row["level"], row["place"]): row["hash"] for row in self.rows("SELECT * FROM ledger_node")}
        for number, row in enumerate(entries):
            name = f"{row['kind']} {row['record']}"
            if row["sequence"] != number:
                self.say(name, f"its entry stands at {row['sequence']}, not at {number}")
            entry = canonical(
                {
                    "at": row["at"],
                    "commitment": bytes(row["commitment"]).hex(),
                    "kind": row["kind"],
                    "record": str(row["record"]),
                    "sequence": str(row["sequence"]),
                }
            )
            tree.add(leaf_hash(entry))
            if stored.get((0, number)) != tree.nodes[0, number]:
                self.say(name, "its entry isn't the one under the tree")
        if stored != tree.nodes:
            self.say("tree", "its hashes aren't those of the entries")
        return tree

    def check_head(self, tree, key):
        heads = self.rows("SELECT size, root, signature FROM ledger_head")
        if not heads and tree.size == 0:
            return
        if len(heads) != 1:
            self.say("checkpoint", "there isn't one newest checkpoint")
            return
        head = heads[0]
        if (head["size"], head["root"]) != (tree.size, tree.root(tree.size)):
            self.say("checkpoint", "the newest isn't that of the entries")
        if not key.signed(body_of(key.name, head["size"], head["root"]), head["signature"]):
            self.say("checkpoint", "the newest isn't signed with the ledger's key")

    def check_records(self, entries):
        salts = {row["sequence"]: row["salt"] for row in self.rows("SELECT sequence, salt FROM ledger_salt")}
        records = {}
        for kind, (table, moment, bytes_of) in KINDS.items():
            for row in self.rows(f"SELECT * FROM {table}"):
                records[kind, row["id"]] = (row, moment, bytes_of)
        erased = {(row["kind"], row["record"]) for row in self.rows("SELECT kind, record FROM erasure")}
        named = set()
        for row in entries:
            name = (row["kind"], row["record"])
            text = f"{name[0]} {name[1]}"
            salt = salts.pop(row["sequence"], None)
            if name in named:
                self.say(text, "two entries tell of it")
            named.add(name)
            if name not in records:
                if salt is not None or (name[0], str(name[1])) not in erased:
                    self.say(text, "it is gone")
                continue
            record, moment, bytes_of = records[name]
            try:
                content = bytes_of(record)
            except (ValueError, TypeError, AttributeError):
                content = None
            if content is None or salt is None or sha256(salt + content) != row["commitment"]:
                self.say(text, "it isn't the one that was entered")
            elif record[moment] != row["at"]:
                self.say(text, "it was entered at another time")
        for kind, number in records.keys() - named:
            self.say(f"{kind} {number}", "no entry tells of it")
        for sequence in salts:
            self.say(f"entry {sequence + 1}", "there is a salt but no entry")

    def check_older(self, tree, key, given):
        letters = re.fullmatch("(0|[1-9][0-9]*)-([0-9a-f]{16})", given)
        if letters:
            size, begin = int(letters[1]), bytes.fromhex(letters[2])
        else:
            with open(given, "rb") as file:
                try:
                    older = Checkpoint(file.read()).check(key)
                except Wrong as error:
                    self.say("checkpoint", str(error))
                    return
            if older.origin != key.name:
                self.say("checkpoint", "it is one of another ledger")
            size, begin = older.size, older.root
        if size > tree.size:
            self.say("checkpoint", f"entries {tree.size + 1} to {size} are gone")
        elif not tree.root(size).startswith(begin):
            self.say("checkpoint", f"the first {size} entries aren't those that it was taken of")


def workspace(path, *checkpoints):
    return Workspace(path).check(checkpoints)


def answer(words):
    commands = {"proof": proof, "checkpoint": checkpoint_file, "workspace": workspace}
    try:
        problems = commands[words[0]](*words[1:])
    except (Wrong, OSError, sqlite3.Error, ValueError, KeyError, TypeError, AttributeError) as error:
        problems = [{"record": "", "problem": f"{type(error).__name__}: {error}"}]
    return {"sound": not problems, "problems": problems}


def main(words):
    if words == ["serve"]:
        for line in sys.stdin:
            print(json.dumps(answer(json.loads(line)), ensure_ascii=False), flush=True)
        return 0
    if len(words) < 2:
        print(__doc__)
        return 2
    found = answer(words)
    print(json.dumps(found, ensure_ascii=False, indent=1))
    return 0 if found["sound"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
