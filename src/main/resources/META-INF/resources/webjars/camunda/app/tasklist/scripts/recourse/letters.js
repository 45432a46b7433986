// The tab "Letters": what we wrote to people, what became of it, and what to do about it.
import { address, caseAddress, caseOf, element, fill, get, list, moment, post, words } from './api.js';
import { answerPreview } from './answer-preview.js';
import { labelled, nothing, small } from './parts.js';

const languages = new Intl.DisplayNames(['en'], { type: 'language' });
const ways = {
  EMAIL: letter => 'By email to ' + (letter.recipientEmail ?? 'an unknown address'),
  PAPER: () => 'On paper',
  PORTAL: () => 'In the patient portal'
};

const failures = {
  REFUSED: ['Not sent', 'The mail server refused it: it did not go. Check the address with the recipient, then have the letter composed anew or send it again.'],
  BOUNCED: ['Came back', 'It came back: the address takes no mail. Ask the recipient for another address or way, then have the letter composed anew or send it again.'],
  IN_DOUBT: ['In doubt', 'Nobody can tell whether it went, because Recourse stopped while it did. Ask whoever minds the mail server, then say below whether it was sent or is to be sent again.'],
  RETURNED_BY_POST: ['Came back', 'It came back by post. Check the address with the recipient, then have the letter composed anew or send it again.']
};

const failed = outcome => failures[outcome] ??
  ['Failed', words(outcome) + '. Find out what happened, then have the letter composed anew or send it again.'];

const overtaken = outcome => [failed(outcome)[0],
  'It did not arrive, and a later letter has taken its place. Where the address was wrong, correct it, so that the later one arrives.'];

/** Whether another letter that says more was written after it, on a later occasion. */
const isOvertaken = (letter, letters) => letters.some(other => other.purpose !== letter.purpose &&
  (other.type === letter.type || letter.type === 'grievance-status' && other.type === 'grievance-resolution') &&
  new Date(other.composedAt) > new Date(letter.composedAt));

const states = {
  DRAFT: () => ['today', 'Draft', 'It cannot go yet. What it lacks:'],
  HELD: letter => letter.heldByCounsel
    ? ['today', 'Held by counsel', 'It goes by itself once counsel frees it. Its clocks go on.']
    : ['today', 'Held back', 'Held back by ' + letter.holder + ': ' + letter.holdReason],
  READY: letter => letter.queuedAt
    ? ['open', 'Waits to be printed', 'It goes with the next print batch. It waits since ' + moment(letter.queuedAt) + '.']
    : ['open', 'Ready to go', 'It lacks nothing and goes with the next step of the case.'],
  SENT: letter => ['calm', 'Sent', (letter.channel === 'PAPER' ? 'Printed to be posted ' : 'Handed over ') + moment(letter.sentAt) + '.'],
  DELIVERED: letter => ['calm', 'Arrived', 'Sent ' + moment(letter.sentAt) + ', known to have arrived since ' + moment(letter.outcomeAt) + '.'],
  FAILED: (letter, late) => late ? ['calm', ...overtaken(letter.outcome)] : ['late', ...failed(letter.outcome)]
};

/** What people may do with a letter in this state: a label, where it goes and how the reason is asked for. */
const deeds = {
  DRAFT: [{ label: 'Hold back', path: '/hold', ask: 'Why it is held back' }],
  READY: [{ label: 'Hold back', path: '/hold', ask: 'Why it is held back' }],
  HELD: [{ label: 'Let it go', path: '/release', ask: 'Why it may go' }],
  SENT: [{ label: 'It arrived', path: '/arrived' }, { label: 'It came back by post', path: '/came-back', outcome: 'RETURNED_BY_POST', only: 'PAPER' }],
  DELIVERED: [],
  FAILED: [{ label: 'Send again', path: '/send-again', ask: 'Why it is to be sent again' }, { label: 'It was sent', path: '/was-sent', when: 'IN_DOUBT' }]
};

function offered(letter, late) {
  return (deeds[letter.state] ?? []).filter(deed =>
    !(late && deed.path === '/send-again') && !letter.heldByCounsel &&
    !(deed.when && deed.when !== letter.outcome) && !(deed.only && deed.only !== letter.channel) &&
    !(letter.state === 'READY' && letter.batchId));
}

function doing(number, letter, deed, done) {
  const reason = element('textarea', 'form-control');
  reason.rows = 2;
  reason.required = true;
  const inputs = deed.ask ? [labelled(deed.ask, reason)] : [];
  const form = small(deed.label, inputs, async () => {
    const body = deed.ask ? { reason: reason.value } : deed.outcome ? { outcome: deed.outcome } : {};
    done(await post(caseAddress(number, '/letters/' + encodeURIComponent(letter.id) + deed.path), body));
  });
  form.querySelector('button').setAttribute('aria-label', deed.label + ': ' + letter.title);
  return form;
}

function pages(number, letter) {
  if (!letter.sha256) {
    return nothing('It cannot be printed yet.');
  }
  const link = element('a', null, 'Download the letter (PDF)');
  link.href = address(caseAddress(number, '/letters/' + encodeURIComponent(letter.id)));
  link.setAttribute('download', '');
  link.setAttribute('aria-label', 'Download the letter (PDF): ' + letter.title);
  return element('p', null, link);
}

function fact(name, value) {
  return [element('dt', null, name), element('dd', null, value)];
}

function shownLetter(number, letter, late, done) {
  const [kind, state, said] = states[letter.state](letter, late);
  const title = element('h4', null, letter.title, ' ', element('span', 'recourse-badge recourse-' + kind, state));
  title.id = 'recourse-letter-' + letter.id;
  title.tabIndex = -1;
  const gaps = letter.gaps.map(gap => element('li', null, gap.sentence));
  const about = element('dl', 'recourse-facts',
    fact('To', [letter.recipientName, ...letter.recipientAddress].join('\n')),
    fact('How', ways[letter.channel](letter) + (letter.format === 'LARGE_PRINT' ? ', in large print' : '')),
    fact('Language', languages.of(letter.language)),
    fact('How hard to read', letter.readingLevel),
    fact('Composed', moment(letter.composedAt) + ', by ' + (letter.composedBy === 'system' ? 'Recourse' : letter.composedBy)));
  const forms = offered(letter, late).map(deed => doing(number, letter, deed, answer => done(answer, letter.id)));
  const article = element('article', 'recourse-letter', title, element('p', 'recourse-words', said),
    gaps.length ? element('ul', 'recourse-gaps', gaps) : '', about, pages(number, letter), ...forms);
  article.setAttribute('aria-labelledby', title.id);
  return article;
}

function draw(number) {
  const told = element('p', 'recourse-told');
  told.setAttribute('role', 'status');
  const entries = element('div');
  const load = () => fill(entries, () => get(caseAddress(number, '/letters')), answer => {
    const letters = list(answer);
    return letters.length ? letters.map(letter => shownLetter(number, letter, isOvertaken(letter, letters), done)) : nothing('No letter was composed yet.');
  });
  async function done(answer, id) {
    await load();
    told.textContent = answer?.next ?? '';
    document.getElementById('recourse-letter-' + id)?.focus();
  }
  load();
  return element('div', 'recourse-letters', told, entries);
}

export default {
  id: 'recourse-letters',
  pluginPoint: 'tasklist.task.detail',
  priority: 880,
  properties: { label: 'Letters' },
  render: (node, { taskId }) => {
    const place = element('div', 'recourse-tab', nothing('Opening the letters…'));
    node.append(place);
    fill(place, () => caseOf(taskId), found => found.kind === 'grievance' && found.status === 'OPEN'
      ? [answerPreview(found.number, taskId), draw(found.number)] : draw(found.number));
  }
};
