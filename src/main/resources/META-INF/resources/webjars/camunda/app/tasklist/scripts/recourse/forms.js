// What the repaired Tasklist script calls: errors of lists, and drafts kept on the server, never in the browser.
window.recourseForms = (function () {
  'use strict';

  const PAUSE = 800; // milliseconds without a keystroke before a draft is sent
  const AGAIN = 15000; // milliseconds until a draft that could not be kept is tried again
  const KEEPALIVE_LIMIT = 60000; // characters a browser still sends while it closes
  const waiting = new Map(); // drafts not yet on the server, by form

  const appRoot = () => document.querySelector('base')?.getAttribute('app-root') ?? '/camunda';
  const address = form => appRoot().replace(/\/camunda$/, '') + '/api/drafts/' + encodeURIComponent(form);
  const csrf = () => decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');
  const copy = value => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

  function at(object, path) {
    return path.reduce((value, step) => (value == null ? undefined : value[step]), object);
  }

  function put(object, path, value) {
    const last = path[path.length - 1];
    const parent = path.slice(0, -1).reduce((o, step) => (o[step] = o[step] ?? {}), object);
    if (!['__proto__', 'constructor', 'prototype'].some(name => path.includes(name))) {
      parent[last] = value;
    }
  }

  /** Whether a field that is on the screen has an error; empty places left by lists are none. */
  function hasErrors(form) {
    const { errors } = form._getState();
    return form.get('formFieldInstanceRegistry').getAllKeyed().some(field => {
      const found = at(errors, [field.id, ...Object.values(field.indexes ?? {})]);
      return typeof found === 'string' || (Array.isArray(found) && found.some(error => typeof error === 'string'));
    });
  }

  function locked(field, form) {
    if (field.disabled === true || field.readonly === true) {
      return true;
    }
    if (typeof field.readonly !== 'string') {
      return false;
    }
    try {
      return form.get('expressionLanguage').evaluate(field.readonly, form._getState().data ?? {}) === true;
    } catch (broken) {
      return true;
    }
  }

  const parts = key => String(key).split('.');
  const anyLocked = (fields, form) => fields.some(f => locked(f, form) || anyLocked(f.components ?? [], form));

  function eachField(components, form, visit, prefix = []) {
    for (const field of components ?? []) {
      if (field.type === 'dynamiclist') {
        visit(field, [...prefix, ...parts(field.path)], true);
      } else if (field.components) {
        eachField(field.components, form, visit, field.path ? [...prefix, ...parts(field.path)] : prefix);
      } else if (field.key && !locked(field, form)) {
        visit(field, [...prefix, ...parts(field.key)], false);
      }
    }
  }

  function rowsOver(field, form, recorded, drafted) {
    return drafted.map((row, index) => {
      const base = copy(recorded[index]) ?? {};
      lay(field.components, form, base, row ?? {});
      return base;
    });
  }

  /** Lays a draft over what the record says, in place; read-only values stay the record's. */
  function lay(components, form, record, draft) {
    eachField(components, form, (field, path, list) => {
      const drafted = at(draft, path);
      if (drafted === undefined) {
        return;
      }
      if (!list) {
        put(record, path, drafted);
        return;
      }
      const recorded = at(record, path) ?? [];
      const movable = recorded.length === drafted?.length || !anyLocked(field.components, form);
      if (Array.isArray(drafted) && Array.isArray(recorded) && movable) {
        put(record, path, rowsOver(field, form, recorded, drafted));
      }
    });
    return record;
  }

  // A row nobody has touched is blank as well.
  const blank = value =>
    value == null || value === '' || value === false || (typeof value === 'object' && Object.values(value).every(blank));
  // What the form adds to the rows of a list without anybody having typed it is no change.
  const bare = value => Array.isArray(value) ? value.map(bare)
    : blank(value) || typeof value !== 'object' ? value
    : Object.fromEntries(Object.entries(value).filter(([, part]) => !blank(part)).map(([name, part]) => [name, bare(part)]));
  const same = (a, b) => (blank(a) && blank(b)) || JSON.stringify(bare(a)) === JSON.stringify(bare(b));

  /** Only what this person changed, so that a draft never hides what others have entered since. */
  function changes(components, form, record, data) {
    const changed = {};
    eachField(components, form, (field, path) => {
      const value = at(data, path);
      if (!same(value, at(record, path) ?? field.defaultValue)) {
        put(changed, path, value ?? null);
      }
    });
    return changed;
  }

  function when(instant) {
    const date = new Date(instant);
    const time = date.toLocaleTimeString('en-US', { timeStyle: 'short' });
    return date.toDateString() === new Date().toDateString()
      ? time : date.toLocaleDateString('en-US', { dateStyle: 'medium' }) + ', ' + time;
  }

  const REFUSED = {
    404: 'Draft not kept: this task is no longer in your hands.',
    413: 'Draft not kept: it is too long. Please shorten it or finish the form now.'
  };

  const SIGNED_OUT = 'Draft not kept yet: you are signed out. Sign in again in another tab; this page tries again.';
  const SILENT = 'Draft not kept yet: no answer from Recourse. Keep this page open; it tries again.';

  class Draft {
    constructor(form, container) {
      this.name = form;
      this.container = container;
      this.status = '';
      this.sent = '{}';
      this.stored = this.read();
    }

    read() {
      const unsent = waiting.get(this.name);
      if (unsent) {
        unsent.flush();
        return { content: unsent.content(), savedAt: new Date() };
      }
      try {
        const request = new XMLHttpRequest();
        request.open('GET', address(this.name), false); // the form must not appear before its draft is known
        request.setRequestHeader('Accept', 'application/json');
        request.send();
        if (request.status === 200) {
          return JSON.parse(request.responseText);
        }
        if (request.status !== 204) {
          this.status = 'Drafts cannot be read right now.';
        }
      } catch (unreachable) {
        this.status = 'Drafts cannot be read right now.';
      }
      return null;
    }

    /** The record's values with this person's unfinished changes on top. */
    over(form, schema, record) {
      Object.assign(this, { form, schema, record: copy(record) });
      const merged = this.stored ? lay(schema.components, form, copy(record), this.stored.content) : record;
      this.sent = JSON.stringify(this.stored?.content ?? {});
      this.say(this.stored ? 'Your draft of ' + when(this.stored.savedAt) + ' is back.' : this.status, this.stored);
      this.tell(this.stored?.content ?? {});
      return merged;
    }

    content() {
      return changes(this.schema.components, this.form, this.record, this.form._getState().data);
    }

    changed() {
      if (this.done || JSON.stringify(this.content()) === this.sent) {
        return;
      }
      waiting.set(this.name, this);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.keep(), PAUSE);
    }

    flush() {
      clearTimeout(this.timer);
      this.keep();
    }

    /** For whoever says something about a half-filled form. */
    tell(content) {
      document.dispatchEvent(new CustomEvent('recourse-form', { detail: { form: this.name, container: this.container, content } }));
    }

    async keep() {
      clearTimeout(this.timer);
      const content = this.form ? JSON.stringify(this.content()) : '{}';
      if (this.done || this.busy || content === this.sent) {
        this.again = this.busy;
        return;
      }
      this.busy = true;
      this.tell(JSON.parse(content));
      try {
        const answer = await this.send(content === '{}' ? 'DELETE' : 'PUT', content);
        if (answer.ok) {
          this.sent = content;
          this.lost = false;
          waiting.delete(this.name);
          this.say(content === '{}' ? '' : 'Draft kept ' + when(new Date()), content !== '{}');
        } else {
          this.failed(answer.status);
        }
      } catch (unreachable) {
        this.failed(0);
      }
      this.busy = false;
      if (this.again) {
        this.again = false;
        this.changed();
      }
    }

    send(method, content) {
      return fetch(address(this.name), {
        method,
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrf() },
        body: method === 'PUT' ? content : undefined,
        keepalive: content.length < KEEPALIVE_LIMIT
      });
    }

    failed(status) {
      this.lost = true;
      this.say(REFUSED[status] ?? (status === 401 || status === 403 ? SIGNED_OUT : SILENT));
      if (!REFUSED[status]) {
        this.timer = setTimeout(() => this.keep(), AGAIN);
      }
    }

    drop() {
      this.done = true;
      clearTimeout(this.timer);
      waiting.delete(this.name);
      return this.send('DELETE', '').catch(() => undefined);
    }

    discard() {
      clearTimeout(this.timer);
      waiting.delete(this.name);
      this.sent = '{}';
      this.stored = null;
      this.send('DELETE', '').catch(() => undefined);
      this.form.importSchema(this.schema, copy(this.record)).then(() => {
        this.say('Draft discarded.');
        this.tell({});
      });
    }

    say(words, discardable) {
      if (!this.line) {
        this.line = document.createElement('div');
        this.line.className = 'recourse-draft';
        this.words = document.createElement('span');
        this.words.setAttribute('role', 'status');
        this.button = document.createElement('button');
        this.button.type = 'button';
        this.button.className = 'btn btn-link';
        this.button.textContent = 'Discard draft';
        this.button.addEventListener('click', () => this.discard());
        this.line.append(this.words, this.button);
        this.container.prepend(this.line);
      }
      this.words.textContent = words;
      this.button.hidden = !discardable;
    }
  }

  const leaving = () => waiting.forEach(draft => draft.flush());
  window.addEventListener('pagehide', leaving);
  // A session that ended leads to the sign-in page; whoever has words that could not be kept may stay and copy them.
  window.addEventListener('beforeunload', event => {
    if ([...waiting.values()].some(draft => draft.busy || draft.lost)) {
      event.preventDefault();
      event.returnValue = true; // what older browsers ask for
    }
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leaving());

  return { hasErrors, draft: (form, container) => new Draft(form, container) };
})();
