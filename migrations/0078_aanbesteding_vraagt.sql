-- Whose tender runs without an end is reminded, at each step once; and asked once, when the standstill is over.
alter table aanbesteding
  add column herinnerd_na integer not null default 0,
  add column gevraagd_op date;
comment on column aanbesteding.herinnerd_na is 'The last step, in days, at which its owners were reminded.';
comment on column aanbesteding.gevraagd_op is 'When its owners were last asked whether the award is definitive.';

-- Another term begins anew.
create function aanbesteding_vraagt_opnieuw() returns trigger language plpgsql as $$
begin
  new.herinnerd_na := 0;
  return new;
end $$;
create trigger vraagt_opnieuw before update of gepubliceerd_op, indienen_tot on aanbesteding
  for each row when ((new.gepubliceerd_op, new.indienen_tot) is distinct from (old.gepubliceerd_op, old.indienen_tot))
  execute function aanbesteding_vraagt_opnieuw();
