// Small parts that several tabs are made of.
import { alarm, element } from './api.js';

export const section = (title, ...children) =>
  element('section', 'recourse-section', element('h4', null, title), ...children);

export const nothing = text => element('p', 'recourse-nothing', text);

export const labelled = (label, input) => element('label', 'recourse-field', element('span', null, label), input);

/** A small form that says what went wrong right below its button. */
export function small(label, inputs, send) {
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
