// On every card of the task list: what it is about, the case's number, where it stands and when the task is due.
import { day, element, get, moment, words } from './api.js';

const GATHER = 30; // milliseconds in which the cards of one page come together
const MOST = 50; // ids in one address
let waiting = new Map();

function ask(taskId, show) {
  if (!waiting.size) {
    setTimeout(fetchAll, GATHER);
  }
  waiting.set(taskId, [...(waiting.get(taskId) ?? []), show]);
}

async function fetchAll() {
  const asked = waiting;
  waiting = new Map();
  const ids = [...asked.keys()];
  for (let from = 0; from < ids.length; from += MOST) {
    const page = ids.slice(from, from + MOST);
    try {
      const cases = await get('/api/tasks?ids=' + page.map(encodeURIComponent).join(','));
      cases.forEach(found => (asked.get(found.id) ?? []).forEach(show => show(found)));
    } catch (problem) {
      console.warn('The task list shows no case numbers: ' + problem.message);
    }
  }
}

function dueBadge({ dueAt, overdue }) {
  if (!dueAt) {
    return null;
  }
  const today = new Date(dueAt).toDateString() === new Date().toDateString();
  const [kind, text] = overdue ? ['late', 'Overdue'] : today ? ['today', 'Due today'] : ['calm', 'Due ' + day(dueAt)];
  const badge = element('span', 'recourse-badge recourse-' + kind, text);
  badge.title = 'Due ' + moment(dueAt);
  return badge;
}

function draw(node, found) {
  const status = found.status === 'OPEN' ? null : element('span', 'recourse-badge', words(found.status));
  const subject = found.subject ? element('div', 'recourse-subject', found.subject) : null;
  if (subject) {
    subject.title = found.subject;
  }
  node.replaceChildren(
    ...[subject, element('div', 'recourse-card', element('strong', 'recourse-number', found.number), dueBadge(found) ?? '', status)]
      .filter(Boolean)
  );
}

export default {
  id: 'recourse-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, { taskId }) => ask(taskId, found => draw(node, found))
};
