// Above the form Triage complaint: what the rules of risk management say about what is filled in so far.
import { caseOf, consult, day, element } from './api.js';

const ASKED = ['issues', 'harm', 'namedStaff', 'riskMarks'];
const triages = new Map(); // number of the complaint by task, null for every other task

async function complaintOf(task) {
  if (!triages.has(task)) {
    const found = await caseOf(task);
    triages.set(task, found.kind === 'grievance' && found.task === 'Triage complaint' ? found.number : null);
  }
  return triages.get(task);
}

function placeIn(container) {
  const found = container.querySelector(':scope > .recourse-risk-advice');
  if (found) {
    return found;
  }
  const place = element('div', 'recourse-risk-advice');
  place.setAttribute('role', 'status');
  container.prepend(place);
  return place;
}

function drawn({ weight, reason, questions, reportedAt }) {
  const lines = [reason, ...questions].map(line => element('div', null, line));
  if (reportedAt) {
    return element('div', 'recourse-banner', element('strong', null, 'Reported to risk management on ' + day(reportedAt) + '.'));
  }
  if (weight === 'REFER') {
    return element('div', 'recourse-banner', element('strong', null, 'Report it to risk management, or say below why not.'), lines);
  }
  return weight === 'LOOK' ? element('div', 'recourse-nothing', 'For risk management, look at it before you go on.', lines) : '';
}

async function show({ form, container, content }) {
  const number = await complaintOf(form);
  if (!number) {
    return;
  }
  const place = placeIn(container);
  const said = Object.fromEntries(ASKED.filter(name => content[name] !== undefined).map(name => [name, content[name]]));
  const asked = JSON.stringify(said);
  if (place.dataset.asked !== asked) {
    place.dataset.asked = asked;
    const advice = await consult('/api/grievances/' + encodeURIComponent(number) + '/risk-advice', said);
    if (place.dataset.asked === asked) {
      place.replaceChildren(drawn(advice));
    }
  }
}

document.addEventListener('recourse-form', event => show(event.detail).catch(problem =>
  console.warn('The rules of risk management are not shown: ' + problem.message)));
