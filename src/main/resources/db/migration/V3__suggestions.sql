-- Finds cases that may belong together without reading every case there is.

create index party_by_record_number on party ((details::jsonb ->> 'patientRecordNumber')) where role = 'PATIENT';
create index party_by_patient_name on party (search_name) where role = 'PATIENT';
create index answer_by_event_date on answer (value) where key = 'eventDate';
create index answer_by_narrative on answer (md5(value)) where key = 'narrative';
