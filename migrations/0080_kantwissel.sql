-- The one door by which an organisation changes side: proposed by one, confirmed by another, and nothing else.
-- See docs/besluiten/0022-twee-kanten.md.
create table kantwissel (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references organisatie,
  van kant not null,
  naar kant not null,
  reden text not null check (length(reden) between 10 and 1000),
  door_id uuid not null references lid,
  voorgesteld_op timestamptz not null default now(),
  bevestigd_op timestamptz,
  bevestigd_door_id uuid references lid,
  ingetrokken_op timestamptz,
  ingetrokken_door_id uuid references lid,
  constraint kantwissel_wisselt check (van <> naar),
  constraint kantwissel_vier_ogen check (bevestigd_door_id <> door_id),
  constraint kantwissel_bevestigd check (num_nonnulls(bevestigd_op, bevestigd_door_id) in (0, 2)),
  constraint kantwissel_ingetrokken check (num_nonnulls(ingetrokken_op, ingetrokken_door_id) in (0, 2)),
  constraint kantwissel_een_einde check (num_nonnulls(bevestigd_op, ingetrokken_op) <= 1)
);
create unique index kantwissel_open_idx on kantwissel (organisatie_id)
  where bevestigd_op is null and ingetrokken_op is null;
create index kantwissel_organisatie_idx on kantwissel (organisatie_id, voorgesteld_op desc);

create function organisatie_wisselt_door_de_deur() returns trigger language plpgsql as $$
begin
  if not exists (select from kantwissel where organisatie_id = new.id and van = old.kant and naar = new.kant
    and bevestigd_op = now()) then
    raise exception 'the side of an organisation changes by a kantwissel that is confirmed in the same transaction'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger door_de_deur before update of kant on organisatie
  for each row when (new.kant is distinct from old.kant) execute function organisatie_wisselt_door_de_deur();

-- What a supplier writes while two organisations become one lands with the one that stays.
create trigger opgegaan before insert or update of leverancier_id on aantekening
  for each row execute function organisatie_leidt_verder('leverancier_id');
