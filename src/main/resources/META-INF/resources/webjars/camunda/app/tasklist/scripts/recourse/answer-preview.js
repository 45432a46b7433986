// Above the letters: the answer as it would go now, with what the half-filled draft says, before anybody is bound by it.
import { element, get, post } from './api.js';
import { nothing } from './parts.js';

async function halfFilled(taskId) {
  const draft = await get('/api/drafts/' + encodeURIComponent(taskId)).catch(() => null);
  return draft?.content ?? {};
}

function pages(preview, index) {
  const bytes = Uint8Array.from(atob(preview.pdf), character => character.charCodeAt(0));
  const link = element('a', null, 'Open it as it would go now (PDF)');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  link.setAttribute('download', 'answer-' + (index + 1) + '.pdf');
  link.setAttribute('aria-label', 'Open it as it would go now (PDF): ' + preview.title);
  return element('p', null, link);
}

function shown(preview, index) {
  const gaps = preview.gaps.map(gap => element('li', null, gap.sentence));
  return element('div', null, element('h4', null, preview.title), pages(preview, index),
    gaps.length ? element('p', null, 'It could not go yet. What it lacks:') : element('p', null, 'It lacks nothing.'),
    gaps.length ? element('ul', 'recourse-gaps', gaps) : '');
}

/** A button that shows the answer; only while a case is open. */
export function answerPreview(number, taskId) {
  const told = element('div');
  told.setAttribute('aria-live', 'polite');
  const button = element('button', 'btn btn-default recourse-read-answer', 'Read the answer before it goes');
  button.type = 'button';
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const previews = await post('/api/grievances/' + encodeURIComponent(number) + '/answer-preview', await halfFilled(taskId));
      told.replaceChildren(...(previews.length ? previews.map(shown) : [nothing('There is no answer to show: the complaint is not triaged yet, or nobody gave a name to write to.')]));
    } catch (problem) {
      told.replaceChildren(nothing(problem.message));
    } finally {
      button.disabled = false;
    }
  });
  return element('div', 'recourse-answer-preview', button, told);
}
