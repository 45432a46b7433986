// How the plugins talk to Recourse, and how they put its answers on the screen: as text, never as markup.

const root = (document.querySelector('base')?.getAttribute('app-root') ?? '/camunda').replace(/\/camunda$/, '');

const csrf = () => decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');

function key() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Why something could not be done, in the words of the problem detail. */
export class Refusal extends Error {
  constructor(status, problem) {
    const detail = problem?.detail ?? 'Recourse does not answer right now. Try again in a minute.';
    const more = Object.values(problem?.fields ?? {}).filter(what => !detail.includes(what));
    super([detail, ...more].join(' '));
    this.status = status;
    this.fields = problem?.fields ?? {};
  }
}

async function call(path, options) {
  let answer;
  try {
    answer = await fetch(root + path, options);
  } catch (unreachable) {
    throw new Refusal(0);
  }
  const json = /json/.test(answer.headers.get('Content-Type') ?? '');
  const body = json ? await answer.json() : null;
  if (!answer.ok || answer.redirected) {
    throw new Refusal(answer.status, body);
  }
  return body;
}

export const get = path => call(path, { headers: { Accept: 'application/json' } });

export function post(path, body) {
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': csrf(), 'Idempotency-Key': key() };
  if (body instanceof FormData) {
    return call(path, { method: 'POST', headers, body });
  }
  headers['Content-Type'] = 'application/json';
  return call(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Asks something that nobody has to answer only once. */
export const consult = (path, body) => call(path, {
  method: 'POST',
  headers: { Accept: 'application/json', 'X-XSRF-TOKEN': csrf(), 'Content-Type': 'application/json' },
  body: JSON.stringify(body)
});

export const address = path => root + path;
export const caseAddress = (number, rest = '') => '/api/cases/' + encodeURIComponent(number) + rest;
export const caseOf = taskId => get('/api/tasks/' + encodeURIComponent(taskId));

/** An element with a class and children; every string becomes text. */
export function element(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) {
    node.className = className;
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return node;
}

export const day = instant => new Date(instant).toLocaleDateString('en-US', { dateStyle: 'medium' });
export const moment = instant =>
  new Date(instant).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
/** By which all clocks are counted, as EngineClock.HOSPITAL. */
export const HOSPITAL = 'America/Los_Angeles';

export const list = answer => (Array.isArray(answer) ? answer : answer?.items ?? answer?.entries ?? []);

/** A key or a word in capitals as people write it: {@code patientName} becomes "Patient name". */
export function words(name) {
  const spaced = String(name).replace(/_/g, ' ').replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const lexicons = new Map();

/** How the forms of this kind of case word their questions and choices; empty when they cannot be asked. */
export function lexicon(kind) {
  if (!lexicons.has(kind)) {
    lexicons.set(kind, get('/api/forms/' + encodeURIComponent(kind) + '/words').catch(() => ({})));
  }
  return lexicons.get(kind);
}

export const question = (name, said) => said?.[name]?.label ?? words(name);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Any value of the record as text: choices in the form's words, yes and no, lists line by line. */
export function shown(value, name, said) {
  if (value === null || value === undefined || value === '') {
    return '–';
  }
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No';
  }
  if (Array.isArray(value)) {
    const apart = value.some(part => typeof part === 'object') ? '\n\n' : '\n';
    return value.map(part => shown(part, name, said)).join(apart) || '–';
  }
  if (typeof value === 'object') {
    return Object.entries(value).map(([key, part]) => (said?.[name + '.' + key]?.label ?? words(key)) + ': '
      + shown(part, name + '.' + key, said)).join(', ');
  }
  if (INSTANT.test(value)) {
    return moment(value);
  }
  if (DAY.test(value)) {
    return day(value + 'T12:00');
  }
  const options = said?.[name]?.options;
  if (options && !Object.keys(options).length) {
    return String(value); // typed by a person: capitals are theirs
  }
  const chosen = options?.[value];
  return chosen ?? (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value) && value.length > 3 ? words(value) : String(value));
}

/** Names and values side by side. */
export function facts(values, said) {
  const rows = Object.entries(values ?? {}).flatMap(([name, value]) => [
    element('dt', null, question(name, said)),
    element('dd', null, shown(value, name, said))
  ]);
  return element('dl', 'recourse-facts', rows);
}

/** A line that a screen reader speaks at once. */
export function alarm(text) {
  const node = element('p', 'recourse-alarm', text);
  node.setAttribute('role', 'alert');
  return node;
}

/** Fills a place on the page from an answer, with words for waiting and for failure. */
export async function fill(place, load, draw) {
  place.setAttribute('aria-busy', 'true');
  try {
    const content = draw(await load());
    place.replaceChildren(...[content].flat());
  } catch (problem) {
    place.replaceChildren(alarm(problem instanceof Refusal ? problem.message : 'This could not be shown.'));
  }
  place.removeAttribute('aria-busy');
}

const CHANGED = 'recourse-changed'; // told by the menu "Something happened" and by small forms

export const tellChange = () => document.dispatchEvent(new CustomEvent(CHANGED));

/** Draws a place again once something happened to the open case, for as long as the place is on the page. */
export function whenChanged(place, draw) {
  const listener = () => (place.isConnected ? draw() : document.removeEventListener(CHANGED, listener));
  document.addEventListener(CHANGED, listener);
}
