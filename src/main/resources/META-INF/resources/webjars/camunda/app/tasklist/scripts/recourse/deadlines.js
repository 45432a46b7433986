// The tab "Deadlines": every clock of the case, how much of its time has passed, and why it ends when it ends.
import { HOSPITAL, caseAddress, caseOf, element, fill, get, list } from './api.js';
import { nothing } from './parts.js';
import { reportable, reporting } from './reports.js';

const DAY = 24 * 60 * 60 * 1000;

const inHospital = instant => new Date(instant).toLocaleString('en-US',
  { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit',
    timeZoneName: 'short', timeZone: HOSPITAL });

const isLate = clock => clock.state === 'RUNNING' && new Date(clock.dueAt) < new Date();

function badge(clock) {
  if (clock.state === 'CANCELLED') {
    return ['', 'Does not apply any more'];
  }
  if (clock.state === 'MET') {
    return new Date(clock.endedAt) > new Date(clock.dueAt) ? ['late', 'Done late'] : ['calm', 'Done in time'];
  }
  if (isLate(clock)) {
    return ['late', 'Late'];
  }
  return clock.pausedUntil ? ['today', 'Paused until ' + inHospital(clock.pausedUntil)] : ['open', 'Runs'];
}

/** How much of the time from start to due has passed, in whole percent, and the same in words. */
function passed(clock) {
  const start = new Date(clock.startedAt).getTime();
  const due = new Date(clock.dueAt).getTime();
  const end = clock.endedAt ? new Date(clock.endedAt).getTime() : Date.now();
  const share = due > start ? Math.round(100 * Math.min(Math.max(end - start, 0), due - start) / (due - start)) : 100;
  const left = Math.abs(due - end);
  const days = Math.floor(left / DAY);
  const time = days === 1 ? '1 day' : days > 1 ? days + ' days' : 'less than a day';
  const said = clock.endedAt ? '' : due < end ? time + ' too late' : time + ' left';
  return [share, said];
}

function bar(clock) {
  const [share, said] = passed(clock);
  const meter = element('progress', 'recourse-progress' + (isLate(clock) ? ' recourse-progress-late' : ''));
  meter.max = 100;
  meter.value = share;
  const spoken = share + ' percent of the time has passed' + (said ? ', ' + said : '');
  meter.setAttribute('aria-label', clock.label + ': ' + spoken);
  meter.textContent = spoken;
  return element('div', 'recourse-passed', meter, element('span', null, said));
}

function why(number, clock) {
  const place = element('div', 'recourse-why');
  place.id = 'recourse-why-' + clock.id;
  place.hidden = true;
  const button = element('button', 'btn btn-default btn-sm', 'Why this date?');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', place.id);
  button.setAttribute('aria-label', 'Why this date? ' + clock.label);
  button.addEventListener('click', () => {
    place.hidden = !place.hidden;
    button.setAttribute('aria-expanded', String(!place.hidden));
    if (!place.hidden) {
      const path = caseAddress(number, '/deadlines/' + encodeURIComponent(clock.id) + '/explanation');
      fill(place, () => get(path), answer => [element('p', 'recourse-words', answer.inWords),
        element('p', 'recourse-who', answer.table)]);
    }
  });
  place.setAttribute('role', 'status');
  return [button, place];
}

function shownClock(number, clock, offered, done) {
  const [kind, state] = badge(clock);
  const title = element('h4', null, clock.label + (clock.round > 1 ? ' (' + clock.round + ')' : ''), ' ',
    element('span', 'recourse-badge' + (kind ? ' recourse-' + kind : ''), state));
  title.id = 'recourse-clock-' + clock.id;
  title.tabIndex = -1;
  const due = element('time', null, inHospital(clock.dueAt));
  due.dateTime = clock.dueAt;
  const ended = clock.endedAt ? element('p', 'recourse-who', 'Ended ' + inHospital(clock.endedAt)) : '';
  const article = element('article', 'recourse-clock', title,
    element('p', null, 'Due ', element('strong', null, due), ' · ', clock.kind === 'STATUTORY' ? 'by law' : 'by policy of the hospital'),
    clock.state === 'CANCELLED' ? '' : bar(clock), ended, ...why(number, clock), ...reporting(number, clock, offered, done));
  article.setAttribute('aria-labelledby', title.id);
  return article;
}

const runningFirst = (one, other) => (one.state === 'RUNNING' ? 0 : 1) - (other.state === 'RUNNING' ? 0 : 1) ||
  new Date(one.dueAt) - new Date(other.dueAt);

const words = clock => clock.label + ': ' + badge(clock)[1] + '.';

function draw(number) {
  const told = element('p', 'recourse-told');
  told.setAttribute('role', 'status');
  const entries = element('div', 'recourse-clocks');
  const load = () => fill(entries, () => both(number), ([clocks, offered]) => {
    const shown = list(clocks).sort(runningFirst).map(clock =>
      shownClock(number, clock, offered.filter(one => one.clock === clock.id), done));
    return shown.length ? shown : nothing('No clock was started yet.');
  });
  async function done(changed) {
    await load();
    told.textContent = list(changed).map(words).join(' ');
    document.getElementById('recourse-clock-' + changed[0].id)?.focus();
  }
  load();
  return element('div', null, told, entries);
}

const both = number => Promise.all([get(caseAddress(number, '/deadlines')), reportable(number)]);

export default {
  id: 'recourse-deadlines',
  pluginPoint: 'tasklist.task.detail',
  priority: 870,
  properties: { label: 'Deadlines' },
  render: (node, { taskId }) => {
    const place = element('div', 'recourse-tab', nothing('Opening the deadlines…'));
    node.append(place);
    fill(place, () => caseOf(taskId), found => draw(found.number));
  }
};
