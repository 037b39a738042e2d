const status = document.querySelector('#status');
const records = document.querySelector('#records');
const main = document.querySelector('main');

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });

worker.onmessage = ({ data }) => {
  if (data.failed) status.textContent = data.failed;
  else if (data.loaded) status.textContent = `Ready: the models took ${Math.round(data.loaded)} ms.`;
  else {
    status.textContent = `Read in ${Math.round(data.took)} ms.`;
    records.replaceChildren(...data.records.map(articleOf));
  }
};

async function read(file) {
  status.textContent = `Reading ${file.name} …`;
  const bytes = await file.arrayBuffer();
  worker.postMessage({ bytes, path: file.name }, [bytes]);
}

document.querySelector('#file').onchange = ({ target }) => target.files[0] && read(target.files[0]);
document.querySelector('#example').onclick = async () => {
  const response = await fetch(new URL('../examples/museum.html', import.meta.url));
  read(new File([await response.blob()], 'museum.html'));
};
main.ondragover = (event) => {
  event.preventDefault();
  main.classList.add('over');
};
main.ondragleave = () => main.classList.remove('over');
main.ondrop = (event) => {
  event.preventDefault();
  main.classList.remove('over');
  for (const file of event.dataTransfer.files) read(file);
};

function articleOf(record) {
  if (record.error) return element('p', record.error.message);
  const { headline, author, publisher, datePublished, text, statements } = record;
  const from = [publisher?.name ?? publisher?.domain, author.join(', '), datePublished.value];
  return element(
    'article',
    element('h2', headline ?? 'No headline'),
    Object.assign(element('p', from.filter(Boolean).join(' · ')), { className: 'meta' }),
    element('h3', `${statements.length} statements`),
    element('ul', ...statements.map((statement) => statementOf(statement, record))),
    element('h3', 'The article'),
    ...text.split('\n\n').map((paragraph) => element('p', paragraph)),
  );
}

/** What is said, and below it by whom; a span of the headline counts there. */
function statementOf({ content, speakerName, kind }, { headline, text }) {
  const pieces = content.map((span) =>
    (span.in === 'headline' ? headline : text).slice(span.start, span.end),
  );
  const by = Object.assign(element('p', `${speakerName ?? 'nobody named'}, ${kind}`), { className: 'meta' });
  return element('li', element('blockquote', pieces.join(' … ')), by);
}

/** Text goes in as text: nothing of a page that is read becomes a tag of this one. */
function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
