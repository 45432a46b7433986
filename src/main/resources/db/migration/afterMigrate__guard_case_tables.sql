do $$ begin perform guard_case_tables(); end $$;
