// The tab "Case file": the whole story on one screen.
import { banners, beside, KEYS, ownerOf } from './beside.js';
import { address, caseAddress, caseOf, day, element, facts, fill, get, lexicon, list, moment, post, whenChanged, words } from './api.js';
import { labelled, nothing, section, small } from './parts.js';

function cover(file) {
  const status = element('span', 'recourse-badge recourse-' + file.status.toLowerCase(), words(file.status));
  const received = file.receivedAt ? 'Received ' + moment(file.receivedAt) : '';
  return element('header', 'recourse-cover', element('h3', null, file.number), status, element('span', null, received),
    ownerOf(file));
}

function people(parties, said) {
  const entries = Object.entries(parties ?? {});
  const of = role => Object.fromEntries(entries.filter(([name]) => name.startsWith('patient') === (role === 'Patient')));
  const blocks = ['Patient', 'Complainant'].filter(role => Object.keys(of(role)).length);
  return blocks.length
    ? blocks.flatMap(role => [element('h5', null, role), facts(of(role), said)])
    : nothing('Nobody is named.');
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

function notes(number) {
  const entries = element('div');
  const load = () =>
    fill(entries, () => get(caseAddress(number, '/timeline')), answer => {
      const found = list(answer).filter(entry => entry.type === 'NOTE_ADDED').reverse();
      const rows = found.map(note =>
        element('li', null, element('p', 'recourse-words', note.details?.text ?? note.summary),
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

function choice(...values) {
  const select = element('select', 'form-control');
  values.forEach(value => select.append(new Option(words(value), value)));
  return select;
}

function written(type) {
  const input = element('input', 'form-control');
  input.type = type;
  return input;
}

function interpreters(number) {
  const entries = element('div');
  const load = () =>
    fill(entries, () => get(caseAddress(number, '/timeline')), answer => {
      const rows = list(answer).filter(entry => entry.type === 'TALK_INTERPRETED').reverse().map(talk);
      return rows.length ? element('ul', 'recourse-list', rows) : nothing('No talk needed an interpreter yet.');
    });
  load();
  const language = written('text');
  const began = written('datetime-local');
  const minutes = written('number');
  const who = choice('QUALIFIED_INTERPRETER', 'BILINGUAL_STAFF', 'COMPANION', 'NOBODY');
  const mode = choice('IN_PERSON', 'VIDEO', 'TELEPHONE');
  const interpreter = written('text');
  const reason = written('text');
  language.required = began.required = true;
  minutes.min = 0;
  const rows = [labelled('Language', language), labelled('Talk began', began), labelled('Minutes it took', minutes),
    labelled('Who interpreted', who), labelled('How', mode), labelled('Interpreter: name or number', interpreter),
    labelled('Reason, for a companion or nobody', reason)];
  const form = small('Note talk', rows, async () => {
    const start = new Date(began.value);
    const hadSomebody = ['QUALIFIED_INTERPRETER', 'BILINGUAL_STAFF'].includes(who.value);
    await post(caseAddress(number, '/interpreters'), {
      language: language.value,
      who: who.value,
      mode: who.value === 'NOBODY' ? null : mode.value,
      interpreter: hadSomebody ? interpreter.value : null,
      startedAt: start.toISOString(),
      endedAt: minutes.value ? new Date(start.getTime() + minutes.value * 60000).toISOString() : null,
      reason: reason.value || null
    });
    load();
  });
  const fold = element('details', null, element('summary', null, 'Note a talk'), form);
  return section('Interpreter log', entries, fold);
}

function talk(entry) {
  const said = entry.details ?? {};
  const how = [said.mode && words(said.mode), said.interpreter, said.reason].filter(Boolean).join(', ');
  return element('li', null, element('strong', null, said.language), ' ', words(said.who), how ? ': ' + how : '',
    ' ', element('small', null, moment(said.startedAt) + ', noted by ' + entry.actor));
}

function related(number) {
  const entries = element('div');
  const suggested = element('div');
  const load = () => {
    fill(entries, () => get(caseAddress(number, '/related')), answer => {
      const rows = list(answer).map(other =>
        element('li', null, element('strong', null, other.number), ' ', words(other.relation ?? other.kind ?? ''),
          other.relatedAt ? ', ' + day(other.relatedAt) : ''));
      return rows.length ? element('ul', 'recourse-list', rows) : nothing('None.');
    });
    fill(suggested, () => get(caseAddress(number, '/related/suggestions')), answer => {
      const rows = list(answer).map(other => suggestion(number, other, load));
      const title = rows.length === 1 ? 'Another case may belong to this one' : rows.length + ' other cases may belong to this one';
      return rows.length ? section(title, element('ul', 'recourse-list', rows)) : '';
    });
  };
  load();
  return { suggested, linked: section('Related cases', entries) };
}

/** Where the case was referred, that it was received, and what may be told of it. */
function referrals(number) {
  const entries = element('div');
  fill(entries, () => get(caseAddress(number, '/referrals')), answer => {
    const rows = list(answer).map(one => element('li', 'recourse-referral', element('strong', null, one.title),
      one.openedNumber ? ' ' + one.openedNumber : '',
      element('p', null, 'Referred ' + moment(one.referredAt) + ' by ' + one.referredBy + ', '
        + (one.receivedAt ? 'received ' + moment(one.receivedAt) : 'not yet received') + '.'),
      one.reason ? element('p', 'recourse-words', one.reason) : null,
      one.returns.map(back => element('div', null, element('p', null, words(back.status) + ', ' + moment(back.returnedAt)),
        back.clearedWording ? element('blockquote', 'recourse-words', back.clearedWording) : null))));
    return rows.length ? element('ul', 'recourse-list', rows) : nothing('None.');
  });
  return section('Referrals', entries);
}

/** Another case that looks alike, with the reason; a person links it or leaves it. */
function suggestion(number, other, done) {
  const label = 'Link as ' + words(other.relation).toLowerCase();
  const link = small(label, [], async () => {
    await post(caseAddress(number, '/related'), { number: other.number, relation: other.relation });
    done();
  });
  link.querySelector('button').setAttribute('aria-label', label + ': ' + other.number);
  return element('li', null, element('strong', null, other.number), ' ', words(other.status), ', received ',
    day(other.receivedAt), element('p', null, other.reasons.join(' ')), link);
}

const TOLD_WITH_REFERRALS = ['referralReturns', 'clearedWording', 'useClearedWording'];

function draw([file, said]) {
  const { narrative, ...answers } = file.answers ?? {};
  const story = narrative ? element('blockquote', 'recourse-words', narrative) : nothing('Nothing recorded.');
  [...KEYS, ...TOLD_WITH_REFERRALS].forEach(key => delete answers[key]);
  const rest = Object.keys(answers).length ? facts(answers, said) : nothing('None yet.');
  const { suggested, linked } = related(file.number);
  const left = element('div', null, section('What happened', story), section('Answers', rest),
    interpreters(file.number), beside(file));
  const right = element('div', null, section('People', people(file.parties, said)), documents(file.number),
    notes(file.number), linked, referrals(file.number));
  return element('div', 'recourse-file', cover(file), banners(file), suggested, element('div', 'recourse-columns', left, right));
}

async function open(taskId) {
  const { number, kind } = await caseOf(taskId);
  return Promise.all([get(caseAddress(number)), lexicon(kind)]);
}

export default {
  id: 'recourse-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Case file' },
  render: (node, { taskId }) => {
    const place = element('div', 'recourse-tab', element('p', 'recourse-nothing', 'Opening the case file…'));
    node.append(place);
    const show = () => fill(place, () => open(taskId), draw);
    show();
    whenChanged(place, show);
  }
};
