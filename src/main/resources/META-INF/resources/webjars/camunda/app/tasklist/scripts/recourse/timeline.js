// The tab "Timeline": what happened, by whom and when; the newest on top.
import { caseAddress, caseOf, element, fill, get, list, moment, shown, words } from './api.js';

function detailsOf(entry) {
  const { changes, ...rest } = entry.details ?? {};
  const pairs = [...Object.entries(rest), ...Object.entries(changes ?? {})];
  if (!pairs.length) {
    return null;
  }
  const facts = element('dl', 'recourse-facts',
    pairs.flatMap(([name, value]) => [element('dt', null, words(name)), element('dd', null, shown(value))]));
  return element('details', null, element('summary', null, pairs.length === 1 ? '1 value' : pairs.length + ' values'), facts);
}

function happening(entry) {
  const when = element('time', null, moment(entry.recordedAt));
  when.dateTime = entry.recordedAt;
  const who = entry.actor === 'system' ? 'Recourse' : entry.actorName ?? entry.actor;
  const item = element('li', 'recourse-happening', element('p', null, element('strong', null, entry.summary)),
    element('p', 'recourse-who', when, ' · ', who), detailsOf(entry) ?? '');
  item.dataset.type = entry.type;
  return item;
}

const draw = answer =>
  element('ol', 'recourse-timeline',
    list(answer).sort((one, other) => other.position - one.position).map(happening));

export default {
  id: 'recourse-timeline',
  pluginPoint: 'tasklist.task.detail',
  priority: 890,
  properties: { label: 'Timeline' },
  render: (node, { taskId }) => {
    const place = element('div', 'recourse-tab', element('p', 'recourse-nothing', 'Opening the timeline…'));
    node.append(place);
    fill(place, async () => get(caseAddress((await caseOf(taskId)).number, '/timeline')), draw);
  }
};
