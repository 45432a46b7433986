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

  // Lists that refresh themselves keep the session alive, so an unattended screen signs itself out (45 CFR 164.312(a)(2)(iii)).
  const IDLE = 15 * 60 * 1000; // milliseconds, as long as the server keeps a session nobody uses
  const SEEN = 'recourse-last-seen'; // shared by all tabs of this browser
  const seen = () => localStorage.setItem(SEEN, String(Date.now()));
  const csrf = () => decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');

  function signOutWhenIdle() {
    if (!leaving && Date.now() - Number(localStorage.getItem(SEEN)) > IDLE) {
      leaving = true;
      const request = { method: 'POST', headers: { 'X-XSRF-TOKEN': csrf() } };
      const go = () => window.location.assign(home + '/sign-in?expired');
      fetch(home + '/camunda/api/admin/auth/user/default/logout', request).then(go, go);
    }
  }

  const fetch = window.fetch.bind(window);
  seen();
  ['pointerdown', 'keydown', 'wheel'].forEach(deed => window.addEventListener(deed, seen, { passive: true, capture: true }));
  window.setInterval(signOutWhenIdle, 20000);

  window.fetch = (...request) =>
    fetch(...request).then(response => {
      look(response.status, response.headers.get('X-Recourse-Go'));
      return response;
    });
})();
