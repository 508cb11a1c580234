"""Real Anki, told what to do by JSON on the standard input and telling what it then holds on the standard output.

Anki (AGPL) is a judge here, never a part of the app. One collection, one list of steps:
    {"do": "fsrs"} | {"do": "add", "notes": [...]} | {"do": "answer", "guids": [...], "ease": 3}
    {"do": "import", "path": ..., "progress": true} | {"do": "export", "path": ..., "deck": ..., "legacy": true}
    {"do": "text", "path": ...} | {"do": "edit", "words": ..., "becomes": ...}
    {"do": "export-all", "path": ..., "legacy": true} | {"do": "tell"} | {"do": "time", "path": ...}
"""

import json
import os
import sys
import tempfile
import time

from anki.collection import (
    Collection, DeckIdLimit, ExportAnkiPackageOptions, ImportAnkiPackageOptions, ImportAnkiPackageRequest,
    ImportCsvRequest,
)
from anki.deck_config_pb2 import UpdateDeckConfigsRequest


def with_fsrs(col):
    deck = col.decks.id("Default")
    current = col.decks.get_deck_configs_for_update(deck)
    request = UpdateDeckConfigsRequest(target_deck_id=deck, fsrs=True, mode=0)
    request.configs.extend(each.config for each in current.all_config)
    request.limits.CopyFrom(current.current_deck.limits)
    col.decks.update_deck_configs(request)


def add(col, step):
    for each in step["notes"]:
        note = col.new_note(col.models.by_name(each["type"]))
        for name, words in each["fields"].items():
            note[name] = words
        note.tags = each.get("tags", [])
        col.add_note(note, col.decks.id(each["deck"]))


def edit(col, step):
    for id in col.find_notes(""):
        note = col.get_note(id)
        changed = [field.replace(step["words"], step["becomes"]) for field in note.fields]
        if changed != note.fields:
            note.fields = changed
            col.update_note(note)


def answer(col, step):
    col.decks.set_current(col.decks.id(step["deck"]))
    for ease in step["eases"]:
        card = col.sched.getCard()
        if card is None:
            break
        card.start_timer()
        col.sched.answerCard(card, ease)
        time.sleep(0.01)


def take(col, step):
    options = ImportAnkiPackageOptions(
        merge_notetypes=False, update_notes=0, update_notetypes=0,
        with_scheduling=step["progress"], with_deck_configs=step["progress"],
    )
    began = clocks()
    log = col.import_anki_package(ImportAnkiPackageRequest(package_path=step["path"], options=options)).log
    return {**since(began), **counts(log)}


def read(col, step):
    began = clocks()
    metadata = col.get_csv_metadata(step["path"], None)
    log = col.import_csv(ImportCsvRequest(path=step["path"], metadata=metadata)).log
    return {**since(began), **counts(log)}


def clocks():
    return time.time(), time.process_time()


def since(began):
    passed, computed = (now - then for now, then in zip(clocks(), began))
    return {"seconds": passed, "computed": computed}


def counts(log):
    return {name: len(getattr(log, name)) for name in ("new", "updated", "duplicate", "conflicting")}


def hand(col, step):
    options = ExportAnkiPackageOptions(
        with_scheduling=True, with_deck_configs=True, with_media=False, legacy=step["legacy"]
    )
    limit = DeckIdLimit(col.decks.id(step["deck"]))
    col.export_anki_package(out_path=step["path"], limit=limit, options=options)


def hand_all(col, step):
    col.export_collection_package(step["path"], include_media=False, legacy=step["legacy"])
    col.reopen()


def tell(col):
    names = {each["id"]: each["name"] for each in col.models.all()}
    guids = dict(col.db.all("select id, guid from notes"))
    decks = {int(each.id): each.name for each in col.decks.all_names_and_ids()}
    notes = [
        {"guid": guid, "type": names[mid], "tags": tags.split(), "fields": fields.split("\x1f")}
        for guid, mid, tags, fields in col.db.all("select guid, mid, tags, flds from notes order by id")
    ]
    columns = "id, nid, did, ord, type, queue, due, ivl, reps, lapses, left, data"
    cards = []
    for id, nid, did, ord, kind, queue, due, ivl, reps, lapses, left, data in col.db.all(
        f"select {columns} from cards order by id"
    ):
        cards.append({
            "guid": guids[nid], "deck": decks[did], "ord": ord, "type": kind, "queue": queue,
            "due": due - col.sched.today if kind == 2 else due,
            "ivl": ivl, "reps": reps, "lapses": lapses, "left": left, "data": json.loads(data or "{}"),
        })
    owners = dict(col.db.all("select c.id, n.guid from cards c join notes n on c.nid = n.id"))
    log = [
        dict(zip(("id", "guid", "ease", "ivl", "lastIvl", "factor", "time", "type"), (row[0], owners.get(row[1]), *row[2:])))
        for row in col.db.all("select id, cid, ease, ivl, lastIvl, factor, time, type from revlog order by id")
    ]
    questions = [col.get_card(id).question(reload=True) for id in col.find_cards("")[:3]]
    answers = [col.get_card(id).answer() for id in col.find_cards("")[:3]]
    return {"notes": notes, "cards": cards, "log": log, "questions": questions, "answers": answers}


def check(col):
    problems, well = col.fix_integrity()
    return {"problems": problems, "well": well}


def main():
    told = []
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(os.path.join(folder, "c.anki2"))
        acts = {
            "fsrs": lambda step: with_fsrs(col), "add": lambda step: add(col, step),
            "edit": lambda step: edit(col, step), "answer": lambda step: answer(col, step), "import": lambda step: take(col, step),
            "text": lambda step: read(col, step),
            "export": lambda step: hand(col, step), "export-all": lambda step: hand_all(col, step),
            "tell": lambda step: tell(col), "check": lambda step: check(col),
        }
        for step in json.load(sys.stdin):
            told.append(acts[step["do"]](step))
        col.close()
    json.dump(told, sys.stdout)


main()
