-- Two requests that cross, one from wide to narrow and one from narrow to wide, took the same counters in opposite
-- order and ended in a deadlock. So the counters are changed by one transaction at a time: the row of "all of them" made
-- them wait for each other within a visibility already, and they are locked during commit only.
create or replace function proeftuin_houdt_telling_bij() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('proeftuin_telling'));
  if tg_op <> 'INSERT' then perform tel_proeftuin(old, -1); end if;
  if tg_op <> 'DELETE' then perform tel_proeftuin(new, 1); end if;
  return null;
end $$;
