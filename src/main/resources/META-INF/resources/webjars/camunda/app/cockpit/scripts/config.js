export default {
  app: { name: 'Cockpit', vendor: 'Recourse' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  // Deployed forms are never run as HTML in a supervisor's browser.
  previewHtml: false,
  customScripts: ['scripts/recourse/cases.js']
};
