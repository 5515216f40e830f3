-- Who wrote which version of an aantekening; null: that was not kept. A version that was replaced always named who wrote
-- the first one.
alter table aantekening add column gewijzigd_door_id uuid references lid;
comment on column aantekening.gewijzigd_door_id is 'Who wrote what it says since version 2; door_id wrote the first.';
create index aantekening_gewijzigd_door_idx on aantekening (gewijzigd_door_id) where gewijzigd_door_id is not null;

alter table aantekening_versie alter column door_id drop not null;
update aantekening_versie set door_id = null where versie > 1;

create or replace function aantekening_bewaart_versie() returns trigger language plpgsql as $$
begin
  insert into aantekening_versie (aantekening_id, versie, soort, fase, datum, titel, tekst, zichtbaarheid, door_id, op)
  values (old.id, old.versie, old.soort, old.fase, old.datum, old.titel, old.tekst, old.zichtbaarheid,
          case when old.versie = 1 then old.door_id else old.gewijzigd_door_id end, old.gewijzigd_op);
  return new;
end $$;
