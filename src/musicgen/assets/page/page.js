// Players: the position in the pictures, and a player that goes on when its card is drawn anew.
(() => {
  const players = new Map(); // id of a take: its player on the page
  const waiting = new Map(); // id of a take: the player of its file, while its beginning is still heard

  const playing = (audio) => !audio.paused && !audio.ended;

  function mark(audio) {
    const card = audio.closest('.mg-take'), line = card && card.querySelector('.mg-head');
    if (!line) return;
    const seconds = Number.isFinite(audio.duration) ? audio.duration : Number(card.dataset.seconds);
    line.style.opacity = audio.currentTime > 0 ? 1 : 0;
    line.style.left = `${Math.min(100, 100 * audio.currentTime / seconds)}%`;
  }

  function change(old, fresh) {
    const at = old.ended ? 0 : old.currentTime;
    if (at > 0) fresh.addEventListener('loadedmetadata', () => { fresh.currentTime = at; }, {once: true});
    players.set(fresh.dataset.player, fresh);
    waiting.delete(fresh.dataset.player);
    if (old.isConnected) old.replaceWith(fresh);
    old.removeAttribute('src');
    old.load();
  }

  function meet(fresh) {
    const id = fresh.dataset.player, old = players.get(id);
    if (!old || old === fresh || old.isConnected) {
      if (!old) players.set(id, fresh);
      return;
    }
    if (old.dataset.kind !== fresh.dataset.kind && !playing(old)) {
      change(old, fresh);
      return;
    }
    const heard = playing(old);
    if (old.dataset.kind !== fresh.dataset.kind) waiting.set(id, fresh);
    fresh.removeAttribute('autoplay');
    fresh.replaceWith(old);
    if (heard) old.play().catch(() => {});
  }

  function stopped(event) {
    const old = event.target, fresh = old.dataset && waiting.get(old.dataset.player);
    if (fresh && old.isConnected && !playing(old)) change(old, fresh);
  }

  document.addEventListener('timeupdate', (event) => event.target.dataset?.player && mark(event.target), true);
  document.addEventListener('ended', stopped, true);
  document.addEventListener('pause', stopped, true);
  document.addEventListener('play', (event) => { // one at a time
    for (const other of document.querySelectorAll('audio[data-player]')) {
      if (other !== event.target && playing(other)) other.pause();
    }
  }, true);
  document.addEventListener('click', (event) => {
    const picture = event.target.closest && event.target.closest('[data-seek]');
    const audio = picture && picture.closest('.mg-take').querySelector('audio');
    if (!audio || !Number.isFinite(audio.duration)) return;
    const box = picture.getBoundingClientRect();
    audio.currentTime = audio.duration * (event.clientX - box.left) / box.width;
    audio.play().catch(() => {});
  });
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) {
      for (const node of addedNodes) {
        if (node.querySelectorAll) node.querySelectorAll('#mg-takes audio[data-player], .mg-take audio[data-player]').forEach(meet);
      }
    }
  }).observe(document.documentElement, {childList: true, subtree: true});
})();

// Gradio makes the fields of an accordion or a tab when it is first opened, and in one of the next frames gives them the
// values that it knows of. What was typed just before would be taken back, so until then they cannot be seen. What is made
// within a field later stays seen: a cell of a table that is being edited would lose the keyboard.
(() => {
  const FRAMES = 6; // Gradio takes two or three

  function hideFor(field, frames) {
    field.toggleAttribute('data-mg-filling', frames > 0);
    if (frames > 0) requestAnimationFrame(() => hideFor(field, frames - 1));
  }

  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) {
      for (const node of addedNodes) {
        if (!node.closest || !node.closest('.mg-later')) continue;
        if (node.matches('[id^="mg-"]') || node.querySelector('[id^="mg-"]')) hideFor(node, FRAMES);
      }
    }
  }).observe(document.documentElement, {childList: true, subtree: true});
})();
