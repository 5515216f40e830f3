-- What was stopped is not published after that: it would never run, and so never close. Whatever stood there before stays,
-- for a check would refuse every change of it.
create function aanbesteding_publicatie_voor_einde() returns trigger language plpgsql as $$
declare
  is_verplaatst boolean := tg_op = 'INSERT' or new.gepubliceerd_op is distinct from old.gepubliceerd_op;
begin
  if new.gepubliceerd_op < new.vroegtijdig_beeindigd_op then
    return new;
  end if;
  if is_verplaatst then
    raise exception 'what was stopped is not published after that' using errcode = 'check_violation';
  elsif new.vroegtijdig_beeindigd_op is distinct from old.vroegtijdig_beeindigd_op and new.gepubliceerd_op > current_date then
    new.gepubliceerd_op := null;
  elsif new.vroegtijdig_beeindigd_op is distinct from old.vroegtijdig_beeindigd_op
    and new.gepubliceerd_op > new.vroegtijdig_beeindigd_op then
    raise exception 'what runs is not stopped before it was published' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function aanbesteding_publicatie_voor_einde() is
  'By its name before gesloten_sinds. What is stopped before its day of publication loses that day.';
create trigger einde_na_publicatie before insert or update of gepubliceerd_op, vroegtijdig_beeindigd_op on aanbesteding
  for each row when (new.gepubliceerd_op is not null and new.vroegtijdig_beeindigd_op is not null)
  execute function aanbesteding_publicatie_voor_einde();
