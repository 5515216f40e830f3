-- Who is asked into a team can say no. The invitation is closed then, and another may follow.
alter table uitnodiging add column afgeslagen_op timestamptz,
  add constraint uitnodiging_een_antwoord check (num_nonnulls(aangenomen_op, ingetrokken_op, afgeslagen_op) <= 1);
drop index uitnodiging_open_idx;
create unique index uitnodiging_open_idx on uitnodiging (proeftuin_id, lower(email))
  where aangenomen_op is null and ingetrokken_op is null and afgeslagen_op is null;
-- The team sees who does not want to, too.
create index uitnodiging_team_idx on uitnodiging (proeftuin_id, lower(email))
  where aangenomen_op is null and ingetrokken_op is null;
