// Above a task: the menu "Something happened", for what comes beside the road at any moment.
import { caseOf, element, tellChange } from './api.js';
import { ask } from './dialog.js';
import { happeningsOf } from './happenings.js';
import './risk-advice.js';

let menus = 0;

/** A menu as the ARIA authoring practices describe it: arrows move, Escape and Tab close, the button opens. */
function menuOf(found, offered, scope) {
  const button = element('button', 'btn btn-link recourse-happened', 'Something happened…');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const items = offered.map(happening => entryOf(happening, found, scope, button));
  const menu = element('ul', 'recourse-menu', items.map(item => {
    const row = element('li', null, item);
    row.setAttribute('role', 'none');
    return row;
  }));
  menu.id = 'recourse-happenings-' + ++menus;
  menu.popover = 'auto';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', 'Something happened in ' + found.number);
  button.setAttribute('aria-controls', menu.id);
  button.popoverTargetElement = menu;
  button.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      menu.showPopover();
      items[0].focus();
    }
  });
  const follow = () => place(menu, button);
  menu.addEventListener('toggle', event => {
    const open = event.newState === 'open';
    button.setAttribute('aria-expanded', String(open));
    window[open ? 'addEventListener' : 'removeEventListener']('resize', follow);
    if (open) {
      place(menu, button);
      items[0].focus();
    }
  });
  menu.addEventListener('keydown', event => walk(event, menu, items, button));
  return [button, menu];
}

function place(menu, button) {
  const under = button.getBoundingClientRect();
  menu.style.top = under.bottom + 4 + 'px';
  menu.style.left = Math.max(8, Math.min(under.left, window.innerWidth - menu.offsetWidth - 8)) + 'px';
}

function walk(event, menu, items, button) {
  const here = items.indexOf(document.activeElement);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    items.at(next % items.length).focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    menu.hidePopover();
    button.focus();
  }
}

function entryOf(happening, found, scope, button) {
  const item = element('button', 'recourse-' + happening.id, happening.label);
  item.type = 'button';
  item.tabIndex = -1;
  item.setAttribute('role', 'menuitem');
  item.addEventListener('click', () => {
    item.closest('[popover]').hidePopover();
    ask(happening, found, () => {
      if (happening.ends) {
        location.hash = '#/';
      }
      scope?.$root?.$broadcast('refresh');
      tellChange();
    }, button);
  });
  return item;
}

/** What may happen to this case now; what cannot be asked about now is left out. */
async function offeredFor(found) {
  const all = happeningsOf(found.kind);
  const open = await Promise.all(all.map(one => one.offered?.(found.number).catch(() => false) ?? true));
  return all.filter((one, index) => open[index]);
}

async function show(place, taskId, scope) {
  place.replaceChildren();
  place.dataset.task = taskId ?? '';
  if (!taskId) {
    return;
  }
  try {
    const found = await caseOf(taskId);
    const offered = found.status === 'OPEN' ? await offeredFor(found) : [];
    if (offered.length && place.dataset.task === taskId) {
      place.replaceChildren(...menuOf(found, offered, scope));
    }
  } catch (problem) {
    console.warn('The menu "Something happened" is not offered: ' + problem.message);
  }
}

export default {
  id: 'recourse-happened',
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
