// In the bar above: what happens to approved care, whose case has no task while all is in order.
import { element } from './api.js';
import { ask } from './dialog.js';

const MOVED = 'moved';

const change = {
  title: 'Approved care changes',
  question: async () => ({
    path: said => '/api/authorizations/' + encodeURIComponent((said.number ?? '').trim())
      + (said.what === MOVED ? '/appointment' : '/units-used'),
    lead: 'The approval is looked at again. Where it no longer reaches, a task asks about its renewal.',
    fields: [
      { name: 'number', label: 'Case number', hint: 'As on the notice of approval, for example PA-2026-000042.', required: true },
      { name: 'what', label: 'What happened?', type: 'choice', required: true,
        options: [{ value: MOVED, label: 'The appointment moves' }, { value: 'used', label: 'The patient came: units were used' }] },
      { name: 'day', label: 'Day', hint: 'The new day of the appointment, or the day on which the patient came.', type: 'date', required: true },
      { name: 'reason', label: 'Why does it move?', hint: 'Only for an appointment that moves.' },
      { name: 'line', label: 'Line of the approval', hint: 'Only for used units; counted from 1.', type: 'number', value: 1 },
      { name: 'units', label: 'Units', hint: 'Only for used units.', type: 'number', value: 1 }
    ],
    body: said => said.what === MOVED
      ? { day: said.day, reason: said.reason }
      : { line: Number(said.line), units: Number(said.units), on: said.day },
    button: 'Note it'
  })
};

export default {
  id: 'recourse-approved-care',
  pluginPoint: 'tasklist.navbar.action',
  priority: 4,
  render: (node, _, scope) => {
    const button = element('button', 'btn btn-link recourse-approved-care', 'Approved care changes');
    button.type = 'button';
    button.addEventListener('click', () =>
      ask(change, { number: '' }, () => scope?.$root?.$broadcast('refresh'), button));
    node.append(button);
  }
};
