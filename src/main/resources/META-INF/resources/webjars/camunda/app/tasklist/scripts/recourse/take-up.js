// In the bar above: takes a closed complaint up again, for it has no task any more from which one could.
import { element } from './api.js';
import { ask } from './dialog.js';

const takeUp = {
  id: 'take-up',
  title: 'Take up a closed complaint',
  question: async () => ({
    path: said => '/api/grievances/' + encodeURIComponent((said.number ?? '').trim()) + '/reopening',
    lead: 'Within the window of hospital policy it goes on under its number, with clocks of its own, and waits for triage.',
    fields: [
      { name: 'number', label: 'Case number', hint: 'As on the letter, for example GR-2026-000042.', required: true },
      { name: 'appeal', label: 'Is the answer appealed?', type: 'choice', required: true,
        options: [{ value: 'no', label: 'No, they are not content or know more' },
          { value: 'yes', label: 'Yes: nobody who had a part in the answer decides again' }] },
      { name: 'reason', label: 'Why, in their words', type: 'long', required: true }
    ],
    body: said => ({ reason: said.reason, appeal: said.appeal === 'yes' }),
    button: 'Take it up again'
  })
};

export default {
  id: 'recourse-take-up',
  pluginPoint: 'tasklist.navbar.action',
  priority: 5,
  render: (node, _, scope) => {
    const button = element('button', 'btn btn-link recourse-take-up', 'Take up a closed complaint');
    button.type = 'button';
    button.addEventListener('click', () =>
      ask(takeUp, { number: '' }, () => scope?.$root?.$broadcast('refresh'), button));
    node.append(button);
  }
};
