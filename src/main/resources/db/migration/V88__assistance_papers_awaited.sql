-- An application to a program may wait for its papers while others are sent (WAITS), and the house
-- may take the patient's word for a paper that cannot be had (ATTESTED).
alter table assistance_enrollment drop constraint assistance_enrollment_state_check;
alter table assistance_enrollment add constraint assistance_enrollment_state_check
  check (state in ('SENT', 'PATIENT_APPLIES', 'NOT_SENT', 'WAITS'));
alter table assistance_paper drop constraint assistance_paper_state_check;
alter table assistance_paper add constraint assistance_paper_state_check
  check (state in ('SEEN', 'AWAITED', 'ATTESTED', 'CANNOT_BE_HAD', 'GOES_WITHOUT'));
