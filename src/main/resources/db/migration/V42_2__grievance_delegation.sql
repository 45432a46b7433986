-- Who may decide grievances: the governing body's written delegations (42 CFR 482.13(a)(2)).
-- Never deleted, because approvals name them: revoked.

create table grievance_delegation (
  id uuid primary key,
  username text not null,
  scope text not null,
  granted_by_body text not null,
  resolution text not null,
  document text not null,
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  filed_by text not null,
  filed_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  revoke_reason text,
  check ((revoked_at is null) = (revoke_reason is null) and (revoked_at is null) = (revoked_by is null))
);
create index grievance_delegation_by_person on grievance_delegation (username);
comment on column grievance_delegation.scope is 'What it lets this person decide; the column decider of grievance-tracks names the same words';
comment on column grievance_delegation.document is 'The text of the delegation, or where its paper is filed';
comment on column grievance_delegation.valid_until is 'Its last day; null when it holds until revoked';

alter table grievance add column approval_delegation text;
comment on column grievance.approval_delegation is 'The delegations the approver decided by, one for each scope';
