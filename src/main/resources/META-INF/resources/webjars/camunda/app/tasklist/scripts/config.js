// On somebody's first visit Tasklist would show names like SEARCH_PLACEHOLDER until its words have arrived, and keep
// some of them. So the words are fetched here, before it starts, into the place where it looks for them.
const folder = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/';
const place = folder + '_locales_data_en_' + window.bust;
const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
if (!kept[place]) {
  const words = await fetch(folder + 'en.json').catch(() => null);
  if (words?.ok) {
    localStorage.setItem('camunda-web', JSON.stringify({ ...kept, [place]: JSON.stringify(await words.json()) }));
  }
}

// What leads to a refusal is not offered: filters belong to administrators, Cockpit to those who mind the cases, and
// case files to those who work on cases; a department sees its question and no more.
const root = document.querySelector('base').getAttribute('app-root');
const ask = (path, method) => fetch(path, { method, headers: { Accept: 'application/json' } })
  .then(answer => answer.json())
  .catch(() => ({}));
const [user, filters, me] = await Promise.all([
  ask(root + '/api/admin/auth/user/default', 'GET'),
  ask(root + '/api/engine/engine/default/filter', 'OPTIONS'),
  ask(root.replace(/\/camunda$/, '') + '/api/me', 'GET')
]);
const lacks = (name, allowed) => document.documentElement.classList.toggle('recourse-no-' + name, !allowed);
lacks('cockpit', user.authorizedApps?.includes('cockpit'));
lacks('filters', filters.links?.some(link => link.rel === 'create'));
lacks('start', me.worksOn?.length);
const plugins = ['card'];
if (me.worksOn?.length) {
  plugins.push('case-file', 'timeline', 'letters', 'deadlines', 'happened');
}
if (me.worksOn?.includes('grievance')) {
  plugins.push('take-up');
}
if (me.worksOn?.includes('priorauth')) {
  plugins.push('approved-care');
}

export default {
  app: { name: 'Tasklist', vendor: 'Recourse' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  customScripts: plugins.map(name => 'scripts/recourse/' + name + '.js'),
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the selected task' },
    focusFilter: { key: 'ctrl+shift+f', description: 'goes to the first filter' },
    focusList: { key: 'ctrl+alt+l', description: 'goes to the first task of the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'goes to the first field of the form' },
    startProcess: { key: 'ctrl+alt+p', description: 'opens the list of cases to start' }
  }
};
