set local lock_timeout = '5s';

-- A member is asked by name, and only who is not in Vonk by address: nobody has to know an address that Vonk hides.
alter table uitnodiging alter column email drop not null,
  add column lid_id uuid references lid,
  add constraint uitnodiging_aan_wie check (num_nonnulls(lid_id, email) = 1);
create unique index uitnodiging_lid_open_idx on uitnodiging (proeftuin_id, lid_id)
  where aangenomen_op is null and ingetrokken_op is null and afgeslagen_op is null;
create index uitnodiging_lid_idx on uitnodiging (lid_id) where lid_id is not null;
