// The tab "Case file": the whole story on one screen.
import { address, alarm, caseAddress, caseOf, day, element, fill, get, list, moment, post, shown, words } from './api.js';

const section = (title, ...children) =>
  element('section', 'recourse-section', element('h4', null, title), ...children);

function facts(pairs) {
  return element(
    'dl',
    'recourse-facts',
    pairs.flatMap(([name, value]) => [element('dt', null, name), element('dd', null, shown(value))])
  );
}

const nothing = text => element('p', 'recourse-nothing', text);

function pairsOf(values) {
  return Array.isArray(values)
    ? values.map(({ label, key, value }) => [label ?? words(key), value])
    : Object.entries(values ?? {}).map(([name, value]) => [words(name), value]);
}

function cover(file) {
  const status = element('span', 'recourse-badge recourse-' + file.status.toLowerCase(), words(file.status));
  const received = file.receivedAt ? 'Received ' + moment(file.receivedAt) : '';
  return element('header', 'recourse-cover', element('h3', null, file.number), status, element('span', null, received));
}

function parties(file) {
  const people = Array.isArray(file.parties)
    ? file.parties.map(({ role, details, ...rest }) => [role, details ?? rest])
    : Object.entries(file.parties ?? {});
  const nested = people.filter(([, person]) => person !== null && typeof person === 'object' && !Array.isArray(person));
  if (!nested.length) {
    return facts(people.map(([name, value]) => [words(name), value]));
  }
  return nested.map(([role, person]) => [element('h5', null, words(role)), facts(pairsOf(person))]).flat();
}

function documents(number) {
  const entries = element('div');
  const load = () =>
    fill(entries, () => get(caseAddress(number, '/documents')), answer => {
      const rows = list(answer).map(document => {
        const link = element('a', null, document.name);
        link.href = address(caseAddress(number, '/documents/' + encodeURIComponent(document.id)));
        link.setAttribute('download', '');
        const size = Math.max(1, Math.round(document.size / 1024)) + ' kB';
        return element('li', null, link, ' ', element('small', null, size + ', ' + moment(document.addedAt)));
      });
      return rows.length ? element('ul', 'recourse-list', rows) : nothing('No documents yet.');
    });
  load();
  return section('Documents', entries, upload(number, load));
}

function upload(number, done) {
  const file = element('input');
  file.type = 'file';
  file.required = true;
  file.setAttribute('aria-label', 'Document to add');
  return small('Add document', [file], async () => {
    const body = new FormData();
    body.append('file', file.files[0]);
    await post(caseAddress(number, '/documents'), body);
    done();
  });
}

/** A small form that says what went wrong right below its button. */
function small(label, inputs, send) {
  const button = element('button', 'btn btn-default btn-sm', label);
  const answer = element('div');
  const form = element('form', 'recourse-small', inputs, button, answer);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    event.stopPropagation();
    button.disabled = true;
    answer.replaceChildren();
    try {
      await send();
      form.reset();
    } catch (problem) {
      answer.replaceChildren(alarm(problem.message));
    }
    button.disabled = false;
  });
  return form;
}

function notes(number) {
  const entries = element('div');
  const load = () =>
    fill(entries, () => get(caseAddress(number, '/timeline')), answer => {
      const found = list(answer).filter(entry => /NOTE/.test(entry.type)).reverse();
      const rows = found.map(note =>
        element('li', null, element('p', 'recourse-words', shown(note.details?.text ?? note.details?.note ?? note.summary)),
          element('small', null, note.actor + ', ' + moment(note.recordedAt))));
      return rows.length ? element('ul', 'recourse-list', rows) : nothing('No notes yet.');
    });
  load();
  const text = element('textarea', 'form-control');
  text.rows = 2;
  text.required = true;
  text.setAttribute('aria-label', 'Note');
  const add = small('Add note', [text], async () => {
    await post(caseAddress(number, '/notes'), { text: text.value });
    load();
  });
  return section('Notes', entries, add);
}

function related(number) {
  const entries = element('div');
  fill(entries, () => get(caseAddress(number, '/related')), answer => {
    const rows = list(answer).map(other =>
      element('li', null, element('strong', null, other.number), ' ', words(other.relation ?? other.kind ?? ''),
        other.relatedAt ? ', ' + day(other.relatedAt) : ''));
    return rows.length ? element('ul', 'recourse-list', rows) : nothing('None.');
  });
  return section('Related cases and referrals', entries);
}

function draw(file) {
  const values = pairsOf(file.answers ?? file.values).filter(([name]) => !/^narrative$/i.test(name));
  const story = file.narrative ?? file.answers?.narrative ?? file.values?.narrative;
  return element('div', 'recourse-file', cover(file),
    element('div', 'recourse-columns',
      element('div', null,
        section('In the patient\'s words', story ? element('blockquote', 'recourse-words', story) : nothing('Nothing recorded.')),
        section('Answers', values.length ? facts(values) : nothing('None yet.'))),
      element('div', null,
        section('People', parties(file)),
        documents(file.number), notes(file.number), related(file.number))));
}

export default {
  id: 'recourse-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Case file' },
  render: (node, { taskId }) => {
    const place = element('div', 'recourse-tab', element('p', 'recourse-nothing', 'Opening the case file…'));
    node.append(place);
    fill(place, async () => get(caseAddress((await caseOf(taskId)).number)), draw);
  }
};
