// What may happen beside the road of a case, each with the questions it asks. One more is one more entry here.
import { caseAddress, get, list, moment } from './api.js';

const address = (number, rest) => '/api/grievances/' + encodeURIComponent(number) + rest;
const pad = part => String(part).padStart(2, '0');
const day = date => date.getFullYear() + '-' + pad(date.getMonth() + 1) + '-' + pad(date.getDate());
const minute = date => day(date) + 'T' + pad(date.getHours()) + ':' + pad(date.getMinutes());

const reason = (label, hint) => ({ name: 'reason', label, hint, type: 'long', required: true });

const withdrawal = {
  id: 'withdraw',
  label: 'The complaint is taken back',
  title: 'Withdraw complaint',
  ends: true,
  question: async number => ({
    path: address(number, '/withdrawal'),
    lead: 'The case ends here and leaves every task list. Its file and timeline stay. What the hospital owes by law all the same, '
      + 'such as a report of a privacy breach or the review of alleged harm, goes on: the task '
      + '"Report what is owed" stays in your list until all of it is reported.',
    fields: [reason('Why is the complaint withdrawn, and who asked for it?')],
    button: 'Withdraw complaint',
    keep: 'Keep it open',
    danger: true
  })
};

const handOver = {
  id: 'hand-over',
  label: 'Hand over to a colleague',
  title: 'Hand over',
  question: async number => {
    const colleagues = await get(address(number, '/successors'));
    return {
      path: address(number, '/representative'),
      lead: 'The tasks that its representative has claimed go along.',
      fields: [
        { name: 'username', label: 'Who takes over?', type: 'choice', required: true,
          options: list(colleagues).map(({ username, displayName }) => ({ value: username, label: displayName })) },
        reason('Hand-over note', 'What happened, what comes next, and why the case changes hands.')
      ],
      button: 'Hand over'
    };
  }
};

const contact = {
  id: 'contact',
  label: 'We tried to reach them',
  title: 'Contact attempt',
  question: async number => {
    const now = new Date();
    return {
      path: address(number, '/contact-attempts'),
      fields: [
        { name: 'at', label: 'When?', type: 'datetime-local', required: true, value: minute(now), latest: minute(now) },
        { name: 'way', label: 'How?', type: 'choice', required: true, options: ['PHONE', 'EMAIL', 'LETTER', 'IN_PERSON'] },
        { name: 'reached', label: 'Was somebody reached?', type: 'choice', required: true,
          options: [{ value: 'no', label: 'No' }, { value: 'yes', label: 'Yes' }] },
        { name: 'note', label: 'Note', hint: 'What was left, said or heard. May stay empty.', type: 'long' }
      ],
      body: said => ({ ...said, at: said.at && new Date(said.at).toISOString(), reached: said.reached && said.reached === 'yes' }),
      button: 'Note attempt'
    };
  }
};

const unreachable = {
  id: 'unreachable',
  label: 'Nobody can be reached, or can again',
  title: 'Reaching them:',
  question: async number => {
    const stand = await get(address(number, '/contact-attempts'));
    return stand.unreachable
      ? {
          path: address(number, '/reachable'),
          lead: 'The file says that nobody can be reached. ' + stand.remark,
          fields: [reason('Why can they be reached again?')],
          button: 'They can be reached again'
        }
      : {
          path: address(number, '/unreachable'),
          lead: ['Tried in vain on ' + stand.daysInVain + ' of ' + stand.daysNeeded
            + ' different days that hospital policy asks for.',
          'The duty to write goes on: the letter goes to the last known address, or is kept on file for pick-up.'],
          fields: [reason('Why does the office stop trying for now?')],
          button: 'Nobody can be reached'
        };
  }
};

const death = {
  id: 'death',
  label: 'The patient has died',
  title: 'The patient has died:',
  question: async number => {
    const known = (await get(caseAddress(number))).answers?.death;
    return {
      path: address(number, '/patient-death' + (known ? '/correction' : '')),
      lead: ['The investigation goes on. Letters go to the person named here, never to the patient.',
        known ? 'It is on record already; here it is corrected.'
          : 'Proof that they are the personal representative must be on file before they are told details about the patient.'],
      fields: [
        { name: 'diedOn', label: 'Day of death', hint: 'Leave it empty when nobody knows.', type: 'date',
          value: known?.diedOn, latest: day(new Date()) },
        { name: 'toldBy', label: 'Who told us?', required: true, value: known?.toldBy },
        { name: 'recipientName', label: 'Letters go to', required: true, value: known?.recipientName },
        { name: 'recipientRelation', label: 'What they were to the patient', required: true, value: known?.recipientRelation },
        { name: 'recipientAddress', label: 'Their address', hint: 'As on an envelope.', type: 'long', value: known?.recipientAddress },
        { name: 'recipientEmail', label: 'Their email', type: 'email', value: known?.recipientEmail },
        ...(known ? [reason('Why is it corrected?')] : [])
      ],
      button: known ? 'Correct it' : 'Record death'
    };
  }
};

const OFFICES = [
  ['RISK_MANAGEMENT', 'Risk management'],
  ['PRIVACY_OFFICER', 'Privacy officer'],
  ['CIVIL_RIGHTS_COORDINATOR', 'Civil rights coordinator'],
  ['PLAN', 'Health plan'],
  ['QIO', 'Quality improvement organization (QIO)'],
  ['MEDICAL_STAFF_OFFICE', 'Medical staff office (peer review)'],
  ['HUMAN_RESOURCES', 'Human resources']
];

const RISK = 'risk';
const risk = async number => list(await get(caseAddress(number, '/referrals/options'))).find(({ flow }) => flow === RISK);

const reportRisk = {
  id: 'report-risk',
  label: 'Report to risk management',
  title: 'Report to risk management:',
  offered: async number => Boolean(await risk(number)),
  question: async number => {
    const { marks, lastReferredAt } = await risk(number);
    return {
      path: caseAddress(number, '/referrals'),
      lead: [...(lastReferredAt ? ['This case was reported on ' + moment(lastReferredAt) + '. Report it again only if there is more to tell.'] : []),
        'Risk management reads this case itself, so its story need not be told again. The case and its clocks go on.'],
      fields: [
        { name: 'triggers', label: 'What happened?', hint: 'At least one.', type: 'several',
          options: marks.map(({ word, label }) => ({ value: word, label })) },
        { name: 'concerns', label: 'Who is it about?', type: 'long', required: true },
        { name: 'happenedAt', label: 'When did it happen?', hint: 'Leave it empty when nobody knows.', type: 'datetime-local',
          latest: minute(new Date()) },
        reason('Why must risk management know?')
      ],
      body: ({ triggers, concerns, happenedAt, reason: why }) => ({
        flow: RISK,
        reason: why,
        details: { triggers, concerns, happenedAt: happenedAt && new Date(happenedAt).toISOString() },
        again: Boolean(lastReferredAt)
      }),
      button: lastReferredAt ? 'Report again' : 'Report',
      answered: 'Risk management was told',
      remark: () => 'This case and its clocks go on. The case file says when risk management has received it.'
    };
  }
};

export const officeName = office => OFFICES.find(([value]) => value === office)?.[1] ?? office;

const office = {
  id: 'refer',
  label: 'Another office must know',
  title: 'Refer to an office:',
  question: async number => {
    const reportsRisk = await risk(number);
    return {
      path: address(number, '/office-referrals'),
      lead: 'The complaint and its clocks go on. Tell the office yourself; here it is noted what it was told.',
      fields: [
        { name: 'office', label: 'Office', type: 'choice', required: true,
          options: OFFICES.filter(([value]) => !reportsRisk || value !== 'RISK_MANAGEMENT').map(([value, label]) => ({ value, label })) },
        { name: 'to', label: 'Who was told?', hint: 'Name or telephone.', required: true },
        { name: 'what', label: 'What were they told?', hint: 'The minimum necessary, no more.', type: 'long', required: true },
        { name: 'reason', label: 'Why must they know?', required: true }
      ],
      button: 'Note referral'
    };
  }
};

const department = {
  id: 'department',
  label: 'Ask a further department',
  title: 'Ask a department about',
  question: async number => {
    const departments = await get('/api/departments');
    return {
      path: caseAddress(number, '/inquiries'),
      lead: 'The department finds the question in its task list and sees these words, nothing else of the case.',
      fields: [
        { name: 'department', label: 'Department', type: 'choice', required: true,
          options: list(departments).filter(one => one.active !== false).map(({ key, name }) => ({ value: key, label: name })) },
        { name: 'question', label: 'Question', type: 'long', required: true }
      ],
      button: 'Ask department'
    };
  }
};

const authorization = (number, rest) => '/api/authorizations/' + encodeURIComponent(number) + rest;

const cancellation = {
  id: 'cancel',
  label: 'The request is taken back',
  title: 'Cancel request',
  ends: true,
  question: async number => ({
    path: authorization(number, '/cancellation'),
    lead: 'The request ends here. Where the payer has it already, a task asks somebody to tell the payer.',
    fields: [
      { name: 'by', label: 'Who takes it back?', type: 'choice', required: true,
        options: [{ value: 'PATIENT', label: 'The patient' }, { value: 'PROVIDER', label: 'The ordering or rendering provider' }] },
      reason('Why, in their words')
    ],
    button: 'Cancel request',
    keep: 'Keep it open',
    danger: true
  })
};

const application = (number, rest) => '/api/assistance-applications/' + encodeURIComponent(number) + rest;

const householdChange = {
  id: 'household-change',
  label: 'Household or income has changed',
  title: 'A change in',
  question: async number => ({
    path: application(number, '/change'),
    lead: 'Granted help is screened again: a counselor asks for the household anew.',
    fields: [
      { name: 'on', label: 'Since when?', type: 'date', required: true, latest: day(new Date()) },
      { name: 'change', label: 'What has changed?', hint: "In the patient's words.", type: 'long', required: true }
    ],
    button: 'Note change'
  })
};

const nextAppointment = {
  id: 'next-appointment',
  label: 'The next appointment is another',
  title: 'Next appointment:',
  question: async number => ({
    path: application(number, '/appointment'),
    lead: 'Coverage is looked up again in the month of the appointment.',
    fields: [{ name: 'day', label: 'Day', hint: 'Leave it empty when none is planned any more.', type: 'date' }],
    button: 'Note appointment'
  })
};

const dispute = {
  id: 'dispute',
  label: 'The patient does not agree',
  title: 'Dispute of',
  question: async number => ({
    path: application(number, '/dispute'),
    lead: ['Collections are held, and a supervisor who did not decide answers in time.',
      'While a dispute is open, what is said here joins it.'],
    fields: [{ name: 'said', label: 'What is disputed?', hint: "In the patient's words.", type: 'long', required: true }],
    button: 'Record dispute'
  })
};

const applicantDeath = {
  id: 'applicant-death',
  label: 'The patient has died',
  title: 'The patient has died:',
  question: async number => ({
    path: application(number, '/death'),
    lead: 'Letters to the patient stop and bills are held. A task asks a counselor how it goes on for the family.',
    fields: [
      { name: 'diedOn', label: 'Day of death', hint: 'Leave it empty when nobody knows.', type: 'date', latest: day(new Date()) },
      { name: 'toldBy', label: 'Who told us?', required: true }
    ],
    button: 'Record death'
  })
};

const applicationWithdrawal = {
  id: 'withdraw-application',
  label: 'The application is taken back',
  title: 'Withdraw application',
  ends: true,
  question: async number => ({
    path: application(number, '/withdrawal'),
    lead: 'The application ends here and leaves every task list. Its file and timeline stay; the patient may apply again at any time.',
    fields: [reason("Why, in the patient's words")],
    button: 'Withdraw application',
    keep: 'Keep it open',
    danger: true
  })
};

const inquiry = {
  id: 'inquire',
  label: 'Ask the payer’s system what became of it',
  title: 'Ask the payer’s system about',
  offered: async number => (await get(authorization(number, '/inquiry'))).possible,
  question: async number => ({
    path: authorization(number, '/inquiry'),
    lead: 'The payer’s system is asked once, now; what it says is taken as the payer’s answer.',
    fields: [],
    button: 'Ask now',
    answered: 'The payer’s system has answered',
    remark: said => said.known
      ? 'The payer knows of it; its answer is on the timeline.'
      : 'The payer knows nothing of it. Call the payer.'
  })
};

const requestChange = {
  id: 'change-request',
  label: 'Days or units of the request change',
  title: 'Change request',
  offered: async number => (await get(authorization(number, '/changes'))).possible,
  question: async number => ({
    path: authorization(number, '/changes'),
    lead: 'The payer has the request and has not decided. It is told what changes: by its system, or by a task that asks somebody to call.',
    fields: [
      { name: 'appointmentOn', label: 'New day of the appointment', hint: 'Leave it empty where it stays.', type: 'date' },
      { name: 'line', label: 'Line that changes', hint: 'Counted from 1; empty where only the appointment moves.', type: 'number' },
      { name: 'units', label: 'Units of this line', hint: 'Leave it empty where they stay.', type: 'number' },
      { name: 'from', label: 'From', hint: 'Leave it empty where it stays.', type: 'date' },
      { name: 'to', label: 'Until', hint: 'Leave it empty where it stays.', type: 'date' },
      reason('Why?', 'It stays in the record.')
    ],
    body: ({ appointmentOn, line, units, from, to, reason }) => ({
      appointmentOn,
      lines: line ? [{ line: Number(line), units: units && Number(units), from, to }] : [],
      reason
    }),
    button: 'Change request'
  })
};

const expediteRefusal = {
  id: 'refuse-to-expedite',
  label: 'The payer refuses to expedite',
  title: 'Refusal to expedite:',
  offered: async number => (await get(authorization(number, '/expedite-refusal'))).possible,
  question: async number => {
    const now = minute(new Date());
    return {
      path: authorization(number, '/expedite-refusal'),
      lead: 'The expedited time ends. The standard time runs instead, from the moment the payer had the request, '
        + 'and the plan owes a written notice within three days.',
      fields: [
        { name: 'at', label: 'When did it say so?', type: 'datetime-local', required: true, value: now, latest: now },
        { name: 'saidBy', label: 'Who said it?', hint: 'Name and telephone, or the portal.', required: true },
        { name: 'reference', label: 'Reference', hint: 'Leave it empty when there is none.' },
        { name: 'said', label: 'What was said?', hint: 'The reason the plan gave. May stay empty.', type: 'long' }
      ],
      body: said => ({ ...said, at: said.at && new Date(said.at).toISOString() }),
      button: 'Record refusal',
      answered: 'The refusal is on record'
    };
  }
};

const riskReport = (number, rest) => '/api/risk-reports/' + encodeURIComponent(number) + rest;

const newFacts = {
  id: 'new-facts',
  label: 'Something has become known',
  title: 'What has become known in',
  question: async number => ({
    path: riskReport(number, '/new-facts'),
    lead: 'A task opens in which the report is assessed again; then the duties are counted anew. What is done stays done.',
    fields: [{ name: 'what', label: 'What has become known?', hint: 'It stays in this file.', type: 'long', required: true }],
    button: 'Open task'
  })
};

const holdChange = (id, label, title, rest, lead, button, answered) => ({
  id,
  label,
  title,
  question: async number => ({
    path: riskReport(number, '/legal-hold' + rest),
    lead,
    fields: [],
    button,
    answered,
    remark: said => said.remark
  })
});

const legalHold = holdChange('legal-hold', 'Evidence must be preserved', 'Legal hold on', '',
  'Nothing of this case and of those linked to it is deleted, and what is overwritten is kept, until counsel ends the hold. Work goes on.',
  'Place legal hold', 'The legal hold is placed');

const holdEnd = holdChange('legal-hold-end', 'Counsel ends the legal hold', 'End the legal hold on', '/release',
  'Only counsel may. From then on the usual rules of retention count again.', 'End legal hold', 'The legal hold has ended');

const ofKind = {
  grievance: [contact, unreachable, handOver, department, reportRisk, office, death, withdrawal],
  priorauth: [inquiry, requestChange, expediteRefusal, reportRisk, cancellation],
  risk: [newFacts, legalHold, holdEnd],
  assistance: [householdChange, nextAppointment, dispute, reportRisk, applicantDeath, applicationWithdrawal]
};

/** What may happen to a case of this kind, in the order of the menu. */
export const happeningsOf = kind => ofKind[kind] ?? [reportRisk];
