// For supervisors: a case found by its number, and an incident with a sentence that says what to do.

const root = (document.querySelector('base')?.getAttribute('app-root') ?? '/camunda').replace(/\/camunda$/, '');
const BROKEN = 'Recourse does not answer right now. Try again in a minute.';

async function get(path) {
  const answer = await fetch(root + path, { headers: { Accept: 'application/json' } }).catch(() => null);
  const json = /json/.test(answer?.headers.get('Content-Type') ?? '') ? await answer.json() : null;
  if (!answer?.ok || json === null) {
    throw new Error(json?.detail ?? BROKEN);
  }
  return json;
}

const csrf = () => decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');

async function post(path) {
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': csrf(), 'Idempotency-Key': crypto.randomUUID() };
  const answer = await fetch(root + path, { method: 'POST', headers }).catch(() => null);
  if (!answer?.ok) {
    const json = /json/.test(answer?.headers.get('Content-Type') ?? '') ? await answer.json() : null;
    throw new Error(json?.detail ?? BROKEN);
  }
}

function element(tag, className, ...children) {
  const node = document.createElement(tag);
  node.className = className ?? '';
  node.append(...children);
  return node;
}

function foundLink(found) {
  const link = element('a', null, found.number);
  link.href = '#/process-instance/' + encodeURIComponent(found.id) + '/runtime';
  return element('li', null, link, ' ', found.process, found.suspended ? ' (paused)' : '');
}

function search(node) {
  const number = element('input', 'form-control');
  number.id = 'recourse-case-number';
  number.placeholder = 'GR-2026-000042';
  number.required = true;
  const label = element('label', null, 'Find case by number');
  label.htmlFor = number.id;
  const answer = element('div', 'recourse-found');
  answer.setAttribute('role', 'status');
  const form = element('form', 'recourse-find', label, number, element('button', 'btn btn-primary', 'Find'), answer);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    try {
      const cases = await get('/api/cockpit/instances?number=' + encodeURIComponent(number.value.trim()));
      if (cases.length === 1) {
        location.hash = '#/process-instance/' + encodeURIComponent(cases[0].id) + '/runtime';
      }
      const none = 'No running case has this number. It may be closed, or not yours to see.';
      answer.replaceChildren(cases.length ? element('ul', null, ...cases.map(foundLink)) : none);
    } catch (problem) {
      answer.replaceChildren(problem.message);
    }
  });
  node.append(form);
}

/** On the first page the search stands on top, under a heading of its own. */
function searchFirst(node) {
  search(node);
  requestAnimationFrame(() => {
    const section = node.closest('section');
    const heading = section?.querySelector('h1, h2, h3, h4');
    if (heading) {
      heading.textContent = 'Cases';
      section.parentElement.prepend(section);
    }
  });
}

async function advice(node, { processInstanceId }) {
  const place = element('div', 'recourse-advice', 'Looking…');
  place.setAttribute('role', 'status');
  node.append(place);
  try {
    const incidents = await get('/api/cockpit/instances/' + encodeURIComponent(processInstanceId) + '/incidents');
    place.replaceChildren(
      ...(incidents.length ? incidents : [{ advice: 'Nothing needs your attention in this case.' }]).map(incident =>
        element('p', null, incident.advice, incident.since ? ' Since ' + new Date(incident.since).toLocaleString('en-US') + '.' : ''))
    );
    if (incidents.length) {
      place.append(retryButton(place, processInstanceId));
    }
  } catch (problem) {
    place.replaceChildren(problem.message);
  }
}

function retryButton(place, processInstanceId) {
  const button = element('button', 'btn btn-primary', 'Try again now');
  button.type = 'button';
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await post('/api/cockpit/instances/' + encodeURIComponent(processInstanceId) + '/retry');
      place.replaceChildren('It is being tried again. Refresh the page in a moment to see whether it worked.');
    } catch (problem) {
      place.replaceChildren(problem.message);
    }
  });
  return button;
}

export default [
  { id: 'recourse-find-case', pluginPoint: 'cockpit.dashboard', priority: 100, render: searchFirst },
  { id: 'recourse-find-case-in-processes', pluginPoint: 'cockpit.processes.dashboard', priority: 100,
    properties: { label: 'Find case by number' }, render: search },
  { id: 'recourse-what-to-do', pluginPoint: 'cockpit.processInstance.runtime.tab', priority: 100,
    properties: { label: 'What to do' }, render: advice }
];
