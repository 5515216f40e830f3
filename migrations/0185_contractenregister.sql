-- A register of contracts is taken over as a list (`import contracten`): each is known by its buyer and the buyer's own reference, and
-- nobody of Vonk brought it in.
set local lock_timeout = '5s';

alter table aanbesteding
  add column kenmerk text check (length(kenmerk) between 1 and 100),
  alter column door_id drop not null;
comment on column aanbesteding.kenmerk is 'The buyer''s own reference in its register of contracts.';
create unique index aanbesteding_kenmerk_idx on aanbesteding (koper_id, lower(kenmerk)) where kenmerk is not null;
