// The tab "Timeline": what happened, by whom and when; the newest on top.
import { caseAddress, caseOf, element, facts, fill, get, lexicon, list, moment, whenChanged, words } from './api.js';

function detailsOf(entry, said) {
  const { changes, ...rest } = entry.details ?? {};
  const values = { ...rest, ...changes };
  const count = Object.keys(values).length;
  const title = count === 1 ? '1 value' : count + ' values';
  return count ? element('details', null, element('summary', null, title), facts(values, said)) : '';
}

/** Which department an entry is about; empty when it is about none. */
function departmentOf({ department, place, changes } = {}) {
  const found = department ?? changes?.inquiries?.[place]?.department;
  return found ? ' ' + words(found) : '';
}

function happening(entry, said) {
  const when = element('time', null, moment(entry.recordedAt));
  when.dateTime = entry.recordedAt;
  const who = entry.actor === 'system' ? 'Recourse' : entry.actorName ?? entry.actor;
  const item = element('li', 'recourse-happening', element('p', null, element('strong', null, entry.summary), departmentOf(entry.details)),
    element('p', 'recourse-who', when, ' · ', who), detailsOf(entry, said));
  item.dataset.type = entry.type;
  return item;
}

const newestFirst = (one, other) => other.position - one.position;

const draw = ([entries, said]) =>
  element('ol', 'recourse-timeline', list(entries).sort(newestFirst).map(entry => happening(entry, said)));

async function open(taskId) {
  const { number, kind } = await caseOf(taskId);
  return Promise.all([get(caseAddress(number, '/timeline')), lexicon(kind)]);
}

export default {
  id: 'recourse-timeline',
  pluginPoint: 'tasklist.task.detail',
  priority: 890,
  properties: { label: 'Timeline' },
  render: (node, { taskId }) => {
    const place = element('div', 'recourse-tab', element('p', 'recourse-nothing', 'Opening the timeline…'));
    node.append(place);
    const show = () => fill(place, () => open(taskId), draw);
    show();
    whenChanged(place, show);
  }
};
