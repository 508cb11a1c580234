"""Review histories with real Anki's memory states and intervals, as numbers: the fixture tests/fixtures/anki-histories.json.

    python -m venv VENV && VENV/bin/pip install anki==26.9.3
    ANKI_TEST_MODE=1 VENV/bin/python src/tools/anki/histories.py > tests/fixtures/anki-histories.json

Anki (AGPL) is a judge here, never a part of the app. ANKI_TEST_MODE switches its fuzz off.
"""

import json
import os
import random
import tempfile
import time

from anki.collection import Collection
from anki.deck_config_pb2 import UpdateDeckConfigsRequest

HISTORIES = 400
DAY = 86_400


def with_fsrs(col):
    deck = col.decks.id("Default")
    current = col.decks.get_deck_configs_for_update(deck)
    request = UpdateDeckConfigsRequest(target_deck_id=deck, fsrs=True, mode=0)
    request.configs.extend(each.config for each in current.all_config)
    request.limits.CopyFrom(current.current_deck.limits)
    request.removed_config_ids.extend([])
    col.decks.update_deck_configs(request)
    return deck


def drawn_history(chance):
    """Study days of the reviews, the first at 0, and their grades. Some reviews share a day."""
    days, grades, day = [0], [chance.choice([1, 2, 3, 3, 4])], 0
    for _ in range(chance.randint(1, 9)):
        day += chance.choice([0, 0, 1, 2, 3, 5, 8, 13, 30, 60])
        days.append(day)
        grades.append(chance.choice([1, 2, 3, 3, 3, 4]))
    return days, grades


def add_reviews(col, card_id, noon, days, grades):
    col.db.execute("delete from revlog")  # ids are times: another card's would clash
    start = noon - days[-1] * DAY
    for index, (day, grade) in enumerate(zip(days, grades)):
        moment = int((start + day * DAY + index * 60) * 1000)
        kind = 0 if index == 0 else 1
        col.db.execute(
            "insert into revlog values (?,?,-1,?,1,1,500,1000,?)", moment, card_id, grade, kind
        )


def asked(col, deck, chance, today_noon):
    days, grades = drawn_history(chance)
    elapsed = chance.choice([1, 2, 4, 7, 15, 40, 120])
    previous = max(1, elapsed + chance.choice([-3, -1, 0, 0, 1, 5, 20]))
    note = col.new_note(col.models.by_name("Basic"))
    note["Front"] = "q"
    note["Back"] = "a"
    col.add_note(note, deck)
    card = note.cards()[0]
    last_noon = today_noon - elapsed * DAY
    add_reviews(col, card.id, last_noon, days, grades)
    state = col._backend.compute_memory_state(card.id).state
    stored = {"s": round(state.stability, 4), "d": round(state.difficulty, 3)}
    last = int(last_noon + (len(days) - 1) * 60)
    data = json.dumps({**stored, "dr": 0.9, "lrt": last})
    col.db.execute(
        "update cards set type=2, queue=2, ivl=?, due=?, reps=?, data=? where id=?",
        previous, col.sched.today + previous - elapsed, len(days), data, card.id,
    )
    states = col._backend.get_scheduling_states(card.id)
    review = lambda each: each.normal.review.scheduled_days
    return {
        "days": days, "grades": grades,
        "stability": state.stability, "difficulty": state.difficulty,
        "stored": stored, "previous": previous, "elapsed": elapsed,
        "hard": review(states.hard), "good": review(states.good), "easy": review(states.easy),
    }


def main():
    chance = random.Random(26)
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(os.path.join(folder, "c.anki2"))
        deck = with_fsrs(col)
        # Noon of the present study day, whatever the hour: Anki's day turns at 4:00.
        noon = col.sched.day_cutoff - DAY + 8 * 3600
        rows = [asked(col, deck, chance, min(noon, time.time())) for _ in range(HISTORIES)]
        print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
        col.close()


main()
