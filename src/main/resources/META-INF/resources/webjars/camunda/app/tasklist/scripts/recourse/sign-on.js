// One sign-on: when the session ends, Tasklist and Cockpit lead to our sign-in page instead of their own.
(function () {
  'use strict';

  const home = (document.querySelector('base')?.getAttribute('app-root') ?? '/camunda').replace(/\/camunda$/, '');
  let leaving = false;

  function leave(address) {
    if (!leaving) {
      leaving = true;
      window.location.assign(address);
    }
  }

  function look(status, go) {
    if (go) {
      leave(go);
    } else if (status === 401) {
      leave(home + '/sign-in?expired');
    }
  }

  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function () {
    this.addEventListener('load', () => look(this.status, this.getResponseHeader('X-Recourse-Go')));
    return send.apply(this, arguments);
  };

  const fetch = window.fetch;
  window.fetch = (...request) =>
    fetch(...request).then(response => {
      look(response.status, response.headers.get('X-Recourse-Go'));
      return response;
    });
})();
