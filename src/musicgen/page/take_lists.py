"""The lists of takes on the page: those that were begun together, and the history of the page's owner."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from musicgen.engine.generation_run import ordinal
from musicgen.page import cards
from musicgen.page.companions import links
from musicgen.page.form import Form
from musicgen.page.history import SavedTake

HISTORY = '<h2 class="mg-section">History</h2>'
EMPTY = "Takes appear here, with everything that is needed to make them again."


@dataclass(frozen=True, slots=True)
class TakeLists:
    """Takes of the studio of a form, as HTML."""

    form: Form

    def own(self, owner: str) -> str:
        """Whose takes a page sees that says it is `owner`'s; without an owner, nobody's where takes are private."""
        if not self.form.studio.settings.private_takes:
            return ""
        return owner or secrets.token_hex(16)

    def results(self, ids: list[str], play: bool) -> str:
        """The cards of takes that were begun together; the first of them is played while it is made."""
        made, first = [], True
        for each in ids:
            take, saved = self.form.studio.get(each), self.form.studio.history.get(each)
            if saved is not None:
                title = (
                    f"Take {take.number} of {take.count}" if take is not None and take.count > 1 else "Take"
                )
                title += ", the best" if saved.facts.get("others") else ""
                made += [self._card(saved, title), *self._others(saved)]
            elif take is not None:
                made.append(cards.live(take, play=play and first))
            first = False
        return cards.grid(made)

    def history(self, owner: str, shown: int, without: list[str]) -> str:
        """The newest takes of an owner but some, with a button that shows further ones."""
        history, own = self.form.studio.history, self.own(owner)
        without = [*without, *(each.id for take in map(history.get, without) for each in self._beside(take))]
        found = [take for take in history.recent(own, shown + len(without)) if take.id not in without][:shown]
        left = history.count(own) - len(found) - sum(history.get(each) is not None for each in without)
        made = [self._card(take, cards.when(take), in_history=True) for take in found]
        if without and not made:
            return ""
        return HISTORY + cards.grid(made, EMPTY) + cards.more(left)

    def _others(self, take: SavedTake) -> list[str]:
        """The cards of the takes that are kept beside the best."""
        return [self._card(each, f"{ordinal(each.facts['rank'])} best") for each in self._beside(take)]

    def _beside(self, take: SavedTake | None) -> list[SavedTake]:
        """The takes that are kept beside the best, as far as they are still there."""
        ids = take.facts.get("others", []) if take is not None else []
        return [each for each in map(self.form.studio.history.get, ids) if each is not None]

    def _card(self, take: SavedTake, title: str, *, in_history: bool = False) -> str:
        melody = any(self.form.follows_sound(name) for name in self.form.limits.models)
        return cards.finished(take, self.form.limits, melody=melody, title=title, in_history=in_history,
            has_codes=self.form.studio.history.path(take.id, ".mgtake").is_file(),
            companions=links(self.form.studio.maker.place),
        )  # fmt: skip
