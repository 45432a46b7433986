// What happened beside the road of a complaint, as the case file tells it.
import { element, moment, post, tellChange, words } from './api.js';
import { officeName } from './happenings.js';
import { labelled, section, small } from './parts.js';

/** Told here, so not among the other answers. */
export const KEYS = ['representative', 'representativeSince', 'handedOverBy', 'handOverNote', 'contactAttempts', 'unreachable',
  'death', 'officeReferrals'];

const day = text => new Date(text + 'T12:00').toLocaleDateString('en-US', { dateStyle: 'medium' });

export const ownerOf = ({ answers }) =>
  answers?.representative ? element('span', null, 'Representative: ' + answers.representative) : null;

function banner(strong, ...lines) {
  return element('div', 'recourse-banner', element('strong', null, strong), lines.map(line => element('div', null, line)));
}

/** What whoever opens the file must not miss. */
export function banners({ answers, holds }) {
  const { death, unreachable, handOverNote, handedOverBy, representativeSince } = answers ?? {};
  const all = element('div');
  if (holds?.includes('LETTERS')) {
    all.append(banner('Letters of substance are held by counsel.', 'Status letters still go, and every clock goes on.'));
  }
  if (death) {
    const where = [death.recipientAddress?.replace(/\s*\n+\s*/g, ', '), death.recipientEmail].filter(Boolean).join('; ');
    all.append(banner('The patient has died' + (death.diedOn ? ', on ' + day(death.diedOn) : '') + '.',
      'Letters go to ' + death.recipientName + ' (' + death.recipientRelation + ')'
        + (where ? ', ' + where : '; no address is known, so they wait for pick-up') + '. Never write to the patient.',
      'Before anybody is told details about the patient, proof that they are the personal representative must be on file.'));
  }
  if (unreachable) {
    all.append(banner('Nobody can be reached, noted ' + moment(unreachable.markedAt) + ' by ' + unreachable.markedBy + '.',
      unreachable.reason,
      'The duty to write goes on: the letter goes to the last known address, or is kept on file for pick-up.'));
  }
  if (handOverNote) {
    const note = banner('Handed over by ' + handedOverBy + ', ' + moment(representativeSince) + '.');
    note.classList.add('recourse-note');
    note.append(element('div', 'recourse-words', handOverNote));
    all.append(note);
  }
  return all;
}

function tries({ contactAttempts }) {
  const rows = (contactAttempts ?? []).map(one => element('li', null,
    element('strong', null, moment(one.at)), ' ', words(one.way) + ', ' + (one.reached ? 'reached' : 'not reached'),
    one.note ? element('p', 'recourse-words', one.note) : null, ' ', element('small', null, 'noted by ' + one.toldBy)));
  return rows.length ? section('Contact attempts', element('ul', 'recourse-list', rows)) : null;
}

function answerForm(number, referral) {
  const on = element('input', 'form-control');
  on.type = 'date';
  on.required = true;
  const text = element('textarea', 'form-control');
  text.rows = 2;
  text.required = referral.disclosed;
  const rows = referral.disclosed ? [labelled('Day of the answer', on), labelled('Answer', text)] : [labelled('Day it was handled', on)];
  const form = small(referral.disclosed ? 'File answer' : 'Mark as handled', rows, async () => {
    await post('/api/grievances/' + encodeURIComponent(number) + '/office-referrals/' + encodeURIComponent(referral.id) + '/answer',
      { answer: referral.disclosed ? text.value : null, answeredOn: on.value });
    tellChange();
  });
  const title = referral.disclosed ? 'They have answered' : 'They have handled it';
  return element('details', null, element('summary', null, title + ': ' + officeName(referral.office)), form);
}

function offices({ number, answers }) {
  const rows = (answers?.officeReferrals ?? []).map(one => element('li', null,
    element('strong', null, officeName(one.office)), ' ', words(one.state) + (one.answeredOn ? ' ' + day(one.answeredOn) : ''),
    element('p', 'recourse-words', one.what),
    element('small', null, one.to + ' was told by ' + one.referredBy + ', ' + moment(one.referredAt) + ': ' + one.reason),
    one.answer ? element('p', 'recourse-words', 'Answer: ' + one.answer) : null,
    one.state === 'OPEN' ? answerForm(number, one) : null));
  return rows.length ? section('Told to other offices', element('ul', 'recourse-list', rows)) : null;
}

/** The sections of what happened. */
export function beside(file) {
  return [tries(file.answers ?? {}), offices(file)].filter(Boolean);
}
