// In the tab "Deadlines": what no letter of ours answers is reported by a person, with day, hour and words.
import { HOSPITAL, caseAddress, element, get, list, post, Refusal, tellChange } from './api.js';
import { labelled, small } from './parts.js';

/** This moment as a clock on the hospital's wall shows it, e.g. 2026-11-12T14:30. */
const nowInHospital = () =>
  new Date().toLocaleString('sv-SE', { timeZone: HOSPITAL }).slice(0, 16).replace(' ', 'T');

/** What may be reported of the running clocks; empty for those who only read the case. */
export async function reportable(number) {
  try {
    return list(await get(caseAddress(number, '/deadlines/reportable')));
  } catch (problem) {
    if (problem instanceof Refusal && problem.status === 403) {
      return [];
    }
    throw problem;
  }
}

function choice(offered) {
  const select = element('select', 'form-control', offered.map(one => {
    const option = element('option', null, one.label);
    option.value = one.outcome;
    return option;
  }));
  select.required = true;
  return select;
}

function moment() {
  const input = element('input', 'form-control');
  input.type = 'datetime-local';
  input.required = true;
  input.value = nowInHospital();
  return input;
}

function opened(number, clock, offered, done) {
  const what = choice(offered);
  const when = moment();
  const how = element('textarea', 'form-control');
  how.rows = 2;
  how.required = true;
  const why = element('p', 'recourse-who');
  why.setAttribute('role', 'status');
  const explain = () => {
    const { reason, citation } = offered.find(one => one.outcome === what.value);
    why.textContent = reason + ' ' + citation;
  };
  what.addEventListener('change', explain);
  explain();
  const form = small('Report it', [
    labelled('What was done', what), why,
    labelled('When (time of the hospital)', when),
    labelled('How, in your words: by whom, to whom, reference number', how)
  ], async () => {
    const path = caseAddress(number, '/deadlines/' + encodeURIComponent(clock.id) + '/report');
    const changed = await post(path, { outcome: what.value, at: when.value, words: how.value });
    tellChange();
    done(changed);
  });
  form.querySelector('button').setAttribute('aria-label', 'Report it: ' + clock.label);
  return form;
}

/** A button that opens the small form below it; nothing where the clock ends by a letter of ours. */
export function reporting(number, clock, offered, done) {
  if (!offered.length) {
    return [];
  }
  const place = element('div', 'recourse-report');
  place.id = 'recourse-report-' + clock.id;
  place.hidden = true;
  const button = element('button', 'btn btn-default btn-sm', 'Report what was done');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', place.id);
  button.setAttribute('aria-label', 'Report what was done: ' + clock.label);
  button.addEventListener('click', () => {
    place.hidden = !place.hidden;
    button.setAttribute('aria-expanded', String(!place.hidden));
    place.replaceChildren(...(place.hidden ? [] : [opened(number, clock, offered, done)]));
    place.querySelector('select')?.focus();
  });
  return [button, place];
}
