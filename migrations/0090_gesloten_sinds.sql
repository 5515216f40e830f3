-- Since when a tender is closed, whatever day of publication it is given while it runs: former suppliers are counted from
-- that day (docs/besluiten/0022, 0030). Null: it never was, as of one that was typed in with an end that was not confirmed.
alter table aanbesteding add column gesloten_sinds date;
update aanbesteding set gesloten_sinds = gepubliceerd_op;
comment on column aanbesteding.gesloten_sinds is 'The first day of publication since it was not to be published; kept by a trigger.';

create function aanbesteding_gesloten_sinds() returns trigger language plpgsql as $$
declare
  is_gepubliceerd boolean := coalesce(new.gepubliceerd_op <= current_date, false);
  is_geeindigd boolean := coalesce(coalesce(new.definitief_op, new.vroegtijdig_beeindigd_op) <= current_date, false);
begin
  new.gesloten_sinds := new.gepubliceerd_op;
  if tg_op = 'UPDATE' and is_gepubliceerd then
    if coalesce(old.gepubliceerd_op <= current_date, false) then
      new.gesloten_sinds := case
        when old.gesloten_sinds is not null then least(old.gesloten_sinds, new.gepubliceerd_op)
        when not is_geeindigd then new.gepubliceerd_op end;
    elsif is_geeindigd then
      new.gesloten_sinds := null;
    end if;
  end if;
  return new;
end $$;
create trigger gesloten_sinds before insert or update on aanbesteding
  for each row execute function aanbesteding_gesloten_sinds();

-- The day on which what was closed ended; null while it has not, and of what was never closed.
create function einde_van(gesloten_sinds date, definitief date, beeindigd date, vandaag date) returns date
  language sql immutable parallel safe
  return case when coalesce(definitief, beeindigd) between gesloten_sinds and vandaag
    then coalesce(definitief, beeindigd) end;

-- Somebody is chosen on a buying route: closed, unless the tender of it ended in this phase.
create function kiest(fase fase, route route, uitkomst uitkomst) returns boolean
  language sql immutable parallel safe
  return fase = 'selecteren_en_gunnen' and koopt_in(route) and uitkomst is null;

create or replace function sluit_nog(tot date) returns boolean
  language sql stable parallel safe
  return coalesce(tot + interval '12 months' >= current_date
    or exists (select from aanbesteding b where b.gesloten_sinds <= tot + interval '12 months'
      and loopt_aanbesteding(b.gepubliceerd_op, b.definitief_op, b.vroegtijdig_beeindigd_op, current_date))
    or exists (select from proeftuin p join fase_periode f on f.proeftuin_id = p.id and f.fase = 'selecteren_en_gunnen'
        left join aanbesteding b on b.id = p.aanbesteding_id
      where f.begonnen_op <= tot + interval '12 months' and case when kiest(p.fase, p.route, p.uitkomst)
        then f.geeindigd_op is null and coalesce(
          einde_van(b.gesloten_sinds, b.definitief_op, b.vroegtijdig_beeindigd_op, current_date) < f.begonnen_op, true)
        else loopt_aanbesteding(b.gepubliceerd_op, b.definitief_op, b.vroegtijdig_beeindigd_op, current_date)
          and coalesce(f.geeindigd_op >= b.gesloten_sinds, true) end), false);

drop function kiest_zonder_aanbesteding(fase, route, uitkomst, uuid);
