-- The life of a tender as dated facts, per lot: the decision to award opens nothing, the definitive award does, and so
-- does an early end (domain: docs/besluiten/0023-leven-van-een-aanbesteding.md).
alter table aanbesteding rename column gegund_op to gunningsbeslissing_op;
alter table aanbesteding
  add column definitief_op date,
  add column vroegtijdig_beeindigd_op date,
  add column beeindigd_reden text not null default '' check (length(beeindigd_reden) <= 1000),
  add constraint aanbesteding_definitief_na_besluit check (definitief_op is null or gunningsbeslissing_op <= definitief_op),
  add constraint aanbesteding_een_einde check (num_nonnulls(definitief_op, vroegtijdig_beeindigd_op) <= 1);

alter table perceel
  add column gunningsbeslissing_op date,
  add column definitief_op date,
  add column vroegtijdig_beeindigd_op date,
  add column beeindigd_reden text not null default '' check (length(beeindigd_reden) <= 1000),
  add constraint perceel_definitief_na_besluit check (definitief_op is null or gunningsbeslissing_op <= definitief_op),
  add constraint perceel_een_einde check (num_nonnulls(definitief_op, vroegtijdig_beeindigd_op) <= 1);

-- Until now the decision opened everything. What was decided longer ago than a standstill takes is taken as definitive;
-- of what was decided after that nobody has said so yet.
update aanbesteding set definitief_op = gunningsbeslissing_op where gunningsbeslissing_op <= current_date - 20;
update perceel p set gunningsbeslissing_op = a.gunningsbeslissing_op, definitief_op = a.definitief_op
from aanbesteding a where a.id = p.aanbesteding_id;

-- A lot that says nothing of itself begins as the whole stands.
create function perceel_begint_als_geheel() returns trigger language plpgsql as $$
begin
  if num_nonnulls(new.gunningsbeslissing_op, new.definitief_op, new.vroegtijdig_beeindigd_op) = 0 then
    select gunningsbeslissing_op, definitief_op, vroegtijdig_beeindigd_op, beeindigd_reden
    into new.gunningsbeslissing_op, new.definitief_op, new.vroegtijdig_beeindigd_op, new.beeindigd_reden
    from aanbesteding where id = new.aanbesteding_id;
  end if;
  return new;
end $$;
create trigger begint_als_geheel before insert on perceel for each row execute function perceel_begint_als_geheel();

-- With lots, the tender stands as they do together: it has ended when the last of them has.
create function aanbesteding_volgt_percelen() returns trigger language plpgsql as $$
declare
  van uuid := coalesce(new.aanbesteding_id, old.aanbesteding_id);
begin
  update aanbesteding a
  set gunningsbeslissing_op = case when s.besloten then s.beslissing end,
    definitief_op = case when s.geeindigd then s.definitief end,
    vroegtijdig_beeindigd_op = case when s.geeindigd and s.definitief is null then s.gestopt end
  from (
    select max(gunningsbeslissing_op) as beslissing, max(definitief_op) as definitief,
      max(vroegtijdig_beeindigd_op) as gestopt,
      bool_and(num_nonnulls(gunningsbeslissing_op, vroegtijdig_beeindigd_op) > 0) as besloten,
      bool_and(num_nonnulls(definitief_op, vroegtijdig_beeindigd_op) > 0) as geeindigd
    from perceel where aanbesteding_id = van having count(*) > 0) s
  where a.id = van;
  return null;
end $$;
create trigger aanbesteding_volgt after insert or update or delete on perceel
  for each row execute function aanbesteding_volgt_percelen();

drop function loopt_aanbesteding(date, date, date);
create function loopt_aanbesteding(gepubliceerd date, definitief date, beeindigd date, vandaag date) returns boolean
  language sql immutable parallel safe
  return gepubliceerd is not null and gepubliceerd <= vandaag
    and coalesce(definitief > vandaag, true) and coalesce(beeindigd > vandaag, true);
