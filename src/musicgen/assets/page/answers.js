// Gradio's answers come in one stream, which its server ends once all is answered. What is asked after that, but before
// the page has read of the end, would wait for its answer until something else is asked: then the stream goes on in
// another one. Where it breaks, Gradio's page would wait without a word.
(() => {
  const ask = window.fetch;
  const asked = new Set(); // ids of events that have no last answer yet
  const early = new Set(); // those whose last answer came before their id

  window.fetch = async (what, ...options) => {
    const path = new URL(what instanceof Request ? what.url : what, location.href).pathname;
    if (path.endsWith('/queue/data') && what instanceof Request) return lasting(what);
    const response = await ask(what, ...options);
    if (path.endsWith('/queue/join') && response.ok) {
      const id = (await response.clone().json()).event_id;
      if (!early.delete(id)) asked.add(id);
    }
    return response;
  };

  async function lasting(request) {
    const response = await ask(new Request(request));
    if (!response.ok || !response.body) return response;
    const body = new ReadableStream({
      async start(out) {
        try {
          let source = response;
          while (source) source = await next(source, request, out);
          out.close();
        } catch (error) {
          if (error.name !== 'AbortError') tellOfLoss(); // else the page itself has ended it
          out.error(error);
        }
      },
    });
    return new Response(body, {status: response.status, headers: response.headers});
  }

  function tellOfLoss() {
    if (document.querySelector('.mg-lost')) return;
    const said = document.createElement('p');
    said.className = 'mg-lost';
    said.role = 'alert';
    said.textContent = 'The connection was lost: load this page again. What was made is in its history.';
    document.body.prepend(said);
  }

  // Hand on the messages of a stream; returns the one that goes on after it, if one is needed.
  async function next(source, request, out) {
    const encoder = new TextEncoder(), reader = source.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '', ended = false;
    while (true) {
      const {value, done} = await reader.read();
      if (done && !ended) tellOfLoss();
      if (done) return null;
      const messages = (text + value).split('\n\n');
      text = messages.pop();
      for (const message of messages) {
        const {msg, event_id: id} = JSON.parse(message.slice(message.indexOf('{')));
        if (msg === 'process_completed' && !asked.delete(id)) early.add(id);
        ended ||= msg === 'close_stream';
        if (msg === 'close_stream' && asked.size) {
          const following = await ask(new Request(request));
          if (following.ok) return following;
          tellOfLoss();
        }
        out.enqueue(encoder.encode(`${message}\n\n`));
      }
    }
  }
})();
