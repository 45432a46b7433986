-- Counts complaints about one place or one person without reading every complaint there is.

create index answer_by_place on answer (lower(value)) where key = 'place';
