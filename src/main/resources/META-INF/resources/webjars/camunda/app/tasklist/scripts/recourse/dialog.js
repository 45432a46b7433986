// A question asked in a native dialog; what is wrong with the answer is said in words, beside the field.
import { alarm, element, post, Refusal, words } from './api.js';

let dialogs = 0;

const INPUTS = {
  long: () => {
    const area = element('textarea', 'form-control');
    area.rows = 4;
    return area;
  },
  choice: field => {
    const select = element('select', 'form-control');
    if (field.required) {
      select.append(new Option('Choose…', ''));
    }
    field.options.forEach(option =>
      select.append(typeof option === 'string' ? new Option(words(option), option) : new Option(option.label, option.value)));
    return select;
  },
  several: field => {
    const group = element('div', 'recourse-several', field.options.map(option => {
      const box = element('input');
      box.type = 'checkbox';
      box.value = option.value;
      return element('label', null, box, ' ', option.label);
    }));
    group.setAttribute('role', 'group');
    Object.defineProperty(group, 'value', {
      get: () => [...group.querySelectorAll('input:checked')].map(box => box.value),
      set: chosen => group.querySelectorAll('input').forEach(box => { box.checked = chosen.includes(box.value); })
    });
    group.focus = () => group.querySelector('input')?.focus();
    return group;
  }
};

function inputOf(field, id) {
  const input = (INPUTS[field.type] ?? (() => {
    const line = element('input', 'form-control');
    line.type = field.type ?? 'text';
    return line;
  }))(field);
  input.id = id;
  input.name = field.name;
  input.required = Boolean(field.required);
  input.value = field.value ?? '';
  if (field.latest) {
    input.max = field.latest;
  }
  return input;
}

/** A label, its input, a hint, and a place where a screen reader finds what is wrong with it. */
function rowOf(field, prefix) {
  const input = inputOf(field, prefix + field.name);
  const isGroup = field.type === 'several';
  const label = element(isGroup ? 'span' : 'label', 'recourse-label', field.label);
  if (isGroup) {
    label.id = input.id + '-label';
    input.setAttribute('aria-labelledby', label.id);
  } else {
    label.htmlFor = input.id;
  }
  const hint = element('small', 'recourse-hint', field.hint ?? '');
  hint.id = input.id + '-hint';
  const wrong = element('span', 'recourse-wrong');
  wrong.id = input.id + '-wrong';
  input.setAttribute('aria-describedby', hint.id + ' ' + wrong.id);
  return { field, input, wrong, node: element('div', 'recourse-question', label, hint, input, wrong) };
}

/** Says what is wrong beside its field; what belongs to no field stands above the buttons. */
function complain(problem, rows, answer) {
  const fields = problem instanceof Refusal ? problem.fields : {};
  rows.forEach(({ field, input, wrong }) => {
    const what = fields[field.name];
    wrong.textContent = what ? what.charAt(0).toUpperCase() + what.slice(1) : '';
    input.setAttribute('aria-invalid', String(Boolean(what)));
  });
  const blamed = rows.filter(({ field }) => fields[field.name]);
  const named = blamed.map(({ field }) => '“' + field.label + '”').join(', ');
  answer.replaceChildren(alarm(blamed.length ? 'Nothing was saved. Please correct ' + named + '.' : problem.message));
  blamed[0]?.input.focus();
}

function shell(title, opener) {
  const dialog = element('dialog', 'recourse-dialog');
  const heading = element('h3', null, title);
  heading.id = 'recourse-dialog-' + ++dialogs;
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  return { dialog, heading };
}

function buttons(...all) {
  return element('div', 'recourse-buttons', all.map(([label, kind, act]) => {
    const button = element('button', 'btn ' + kind, label);
    button.type = act ? 'button' : 'submit';
    if (act) {
      button.addEventListener('click', act);
    }
    return button;
  }));
}

function spoken(text) {
  const line = element('p', null, text);
  line.setAttribute('role', 'status');
  return line;
}

function form({ dialog, heading }, question, done) {
  const rows = question.fields.map(field => rowOf(field, heading.id + '-'));
  const answer = element('div');
  const row = buttons([question.keep ?? 'Cancel', 'btn-default', () => dialog.close()],
    [question.button, question.danger ? 'btn-danger' : 'btn-primary']);
  const lead = element('div', null, [question.lead ?? []].flat().map(text => element('p', null, text)));
  lead.id = heading.id + '-lead';
  if (!rows.length) {
    row.lastChild.setAttribute('aria-describedby', lead.id); // nothing else leads a screen reader past it
  }
  const asked = element('form', null, heading, lead, rows.map(one => one.node), answer, row);
  asked.addEventListener('submit', async event => {
    event.preventDefault();
    const send = row.lastChild;
    send.disabled = true;
    answer.replaceChildren(spoken('One moment…'));
    try {
      const values = Object.fromEntries(rows.map(({ field, input }) => [field.name, input.value === '' ? null : input.value]));
      const path = typeof question.path === 'function' ? question.path(values) : question.path;
      const said = await post(path, question.body ? question.body(values) : values);
      const remark = question.remark ? question.remark(said) : said?.remark;
      finish(dialog, heading, question.answered ?? 'It is on record', remark, done);
    } catch (problem) {
      complain(problem, rows, answer);
      send.disabled = false;
    }
  });
  return asked;
}

/** What still has to be seen to stays on the screen until it was read. */
function finish(dialog, heading, title, remark, done) {
  done();
  if (!remark) {
    dialog.close();
    return;
  }
  heading.textContent = title;
  const row = buttons(['Close', 'btn-primary', () => dialog.close()]);
  dialog.replaceChildren(heading, spoken(remark), row);
  row.firstChild.focus();
}

/** Asks about something that happened to a case; done is called once it is on record. */
export async function ask(happening, found, done, opener) {
  const { dialog, heading } = shell(happening.title + ' ' + found.number, opener);
  dialog.append(heading, element('p', null, 'One moment…'));
  dialog.showModal();
  try {
    const question = await happening.question(found.number);
    const asked = form({ dialog, heading }, question, done);
    dialog.replaceChildren(asked);
    (asked.querySelector('input, select, textarea') ?? asked.querySelector('[type=submit]')).focus();
  } catch (problem) {
    dialog.replaceChildren(heading, alarm(problem.message), buttons(['Close', 'btn-default', () => dialog.close()]));
  }
}
