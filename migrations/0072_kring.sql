-- The circles of a part of a proeftuin are one more than those of a whole: the team without its suppliers. A type of its
-- own, so that no whole can have it. Which circle lies within which is a function (0075), never the order of the values.
create type kring as enum ('team_overheid', 'team', 'overheid', 'netwerk', 'openbaar');

drop trigger aantekening_binnen on aantekening;
drop trigger aantekening_kennisspoor on aantekening;
drop index aantekening_lessen_idx;
drop view kennis;
alter table aantekening alter column zichtbaarheid type kring using zichtbaarheid::text::kring;
alter table aantekening_versie alter column zichtbaarheid type kring using zichtbaarheid::text::kring;
alter table kennisspoor alter column zichtbaarheid type kring using zichtbaarheid::text::kring;

create view kennis as
  select a.id as aantekening_id, a.door_id as lid_id, p.id as proeftuin_id, a.fase, p.categorie, a.zichtbaarheid, a.datum,
    kenniswoorden(a.titel, a.tekst, a.fase, p.categorie) as zoektekst
  from aantekening a join proeftuin p on p.id = a.proeftuin_id where a.verwijderd_op is null;
comment on view kennis is 'What kennisspoor must hold.';
create index aantekening_lessen_idx on aantekening (datum desc, id desc)
  where soort = 'les' and zichtbaarheid = 'openbaar' and verwijderd_op is null;
create trigger aantekening_binnen before insert or update of zichtbaarheid, proeftuin_id on aantekening
  for each row execute function aantekening_blijft_binnen();
create trigger aantekening_kennisspoor after update on aantekening
  for each row when ((old.titel, old.tekst, old.fase, old.datum, old.zichtbaarheid, old.door_id, old.proeftuin_id, old.verwijderd_op)
    is distinct from
    (new.titel, new.tekst, new.fase, new.datum, new.zichtbaarheid, new.door_id, new.proeftuin_id, new.verwijderd_op))
  execute function kennisspoor_volgt_aantekening();
