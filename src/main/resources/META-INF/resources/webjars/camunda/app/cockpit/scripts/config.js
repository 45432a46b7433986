// On somebody's first visit Cockpit would show names like SEARCH_PLACEHOLDER until its words have arrived, and keep
// some of them. So the words are fetched here, before it starts, into the place where it looks for them.
const folder = document.querySelector('base').getAttribute('app-root') + '/app/cockpit/locales/';
const place = folder + '_locales_data_en_' + window.bust;
const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
if (!kept[place]) {
  const words = await fetch(folder + 'en.json').catch(() => null);
  if (words?.ok) {
    localStorage.setItem('camunda-web', JSON.stringify({ ...kept, [place]: JSON.stringify(await words.json()) }));
  }
}

export default {
  app: { name: 'Cockpit', vendor: 'Recourse' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  // Deployed forms are never run as HTML in a supervisor's browser.
  previewHtml: false,
  customScripts: ['scripts/recourse/cases.js']
};
