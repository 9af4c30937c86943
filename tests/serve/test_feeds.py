"""Events of takes: in order, to every listener, from any thread, with a history and an end."""

import asyncio
import threading

from musicgen.serve.feeds import Feed, Feeds


async def collected(feed: Feed, **options) -> list[str]:
    return [event.name if event else "idle" async for event in feed.follow(**options)]


def test_listeners_get_what_was_and_what_comes():
    async def listen() -> list[list[str]]:
        feed = Feed(history=10)
        feed.publish("start", {})
        listening = [asyncio.create_task(collected(feed)) for _ in range(2)]
        await asyncio.sleep(0)
        thread = threading.Thread(target=lambda: [feed.publish(name, {}) for name in ("log", "completed")])
        thread.start()
        found = await asyncio.gather(*listening)
        thread.join()
        return [*found, await collected(feed), await collected(feed, after=2)]

    assert asyncio.run(listen()) == [["start", "log", "completed"]] * 3 + [["completed"]]


def test_the_history_is_bounded_and_numbers_go_on():
    feed = Feed(history=2)
    for i in range(5):
        feed.publish("log", {"i": i})
    events, closed = feed.since(0)
    assert [(each.number, each.data["i"]) for each in events] == [(4, 3), (5, 4)] and not closed


def test_quiet_times_are_told_and_the_end_of_the_server_lets_go():
    async def listen() -> list[str]:
        feeds = Feeds(history=1)
        feed = feeds.open("a")
        assert feeds.open("a") is feed and feeds.get("b") is None
        found = []
        async for event in feed.follow(idle_seconds=0.01):
            found.append(event.name if event else "idle")
            feeds.end()
        return found

    assert asyncio.run(listen()) == ["idle"]


def test_a_feed_goes_when_its_take_has_ended():
    feeds = Feeds(history=4)
    feed = feeds.open("a")
    feeds.close("a", {"status": "failed"})
    assert feeds.get("a") is None and feed.since(0)[1]
    feeds.close("a", {})
