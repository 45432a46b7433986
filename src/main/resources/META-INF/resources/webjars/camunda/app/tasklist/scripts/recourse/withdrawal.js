// Above a complaint's task: "Withdraw complaint…", with the reason the person gave.
import { alarm, caseOf, element, post } from './api.js';

function dialogFor(found, done) {
  const reason = element('textarea', 'form-control');
  reason.id = 'recourse-withdrawal-reason';
  reason.rows = 4;
  reason.required = true;
  const label = element('label', null, 'Why is the complaint withdrawn, and who asked for it?');
  label.htmlFor = reason.id;
  const answer = element('div');
  const withdraw = element('button', 'btn btn-danger', 'Withdraw complaint');
  const keep = element('button', 'btn btn-default', 'Keep it open');
  keep.type = 'button';
  const form = element('form', null, element('h3', null, 'Withdraw complaint ' + found.number),
    element('p', null, 'The case ends here and leaves every task list. Its file and timeline stay.'),
    label, reason, answer, element('div', 'recourse-buttons', keep, withdraw));
  const dialog = element('dialog', 'recourse-dialog', form);
  dialog.setAttribute('aria-label', 'Withdraw complaint ' + found.number);
  keep.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', async event => {
    event.preventDefault();
    withdraw.disabled = true;
    try {
      await post('/api/grievances/' + encodeURIComponent(found.number) + '/withdrawal', { reason: reason.value });
      dialog.close();
      done();
    } catch (problem) {
      answer.replaceChildren(alarm(problem.message));
      withdraw.disabled = false;
    }
  });
  return dialog;
}

function link(found, scope) {
  const button = element('button', 'btn btn-link recourse-withdraw', 'Withdraw complaint…');
  button.type = 'button';
  button.addEventListener('click', () => {
    const dialog = dialogFor(found, () => {
      location.hash = '#/';
      scope?.$root?.$broadcast('refresh');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
  return button;
}

async function show(place, taskId, scope) {
  place.replaceChildren();
  if (!taskId) {
    return;
  }
  try {
    const found = await caseOf(taskId);
    if (found.kind === 'grievance' && found.status === 'OPEN') {
      place.replaceChildren(link(found, scope));
    }
  } catch (problem) {
    console.warn('Withdrawal is not offered: ' + problem.message);
  }
}

export default {
  id: 'recourse-withdrawal',
  pluginPoint: 'tasklist.task.action',
  priority: 10,
  render: (node, { taskId }, scope) => {
    const place = element('span');
    node.append(place);
    if (scope?.$watch) {
      scope.$watch('task.id', id => show(place, id ?? taskId, scope));
    } else {
      show(place, taskId, scope);
    }
  }
};
