-- The logboek: dated notes of six kinds; corrections keep their history.
create type aantekeningsoort as enum ('waarneming', 'hobbel', 'dilemma', 'besluit', 'resultaat', 'les');

create table aantekening (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  soort aantekeningsoort not null,
  fase fase not null,
  datum date not null,
  titel text not null check (length(titel) between 3 and 160),
  tekst text not null default '' check (length(tekst) <= 10000),
  zichtbaarheid zichtbaarheid not null,
  door_id uuid not null references lid,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null default now(),
  gewijzigd_op timestamptz not null default now(),
  verwijderd_op timestamptz
);
create index aantekening_logboek_idx on aantekening (proeftuin_id, datum desc, id desc) where verwijderd_op is null;
create index aantekening_lessen_idx on aantekening (datum desc, id desc)
  where soort = 'les' and zichtbaarheid = 'openbaar' and verwijderd_op is null;

create table aantekening_versie (
  aantekening_id uuid not null references aantekening on delete cascade,
  versie integer not null,
  soort aantekeningsoort not null,
  fase fase not null,
  datum date not null,
  titel text not null,
  tekst text not null,
  zichtbaarheid zichtbaarheid not null,
  door_id uuid not null references lid,
  op timestamptz not null,
  primary key (aantekening_id, versie)
);
comment on table aantekening_versie is 'The versions that were replaced; the current one is in aantekening.';

create function aantekening_bewaart_versie() returns trigger language plpgsql as $$
begin
  insert into aantekening_versie (aantekening_id, versie, soort, fase, datum, titel, tekst, zichtbaarheid, door_id, op)
  values (old.id, old.versie, old.soort, old.fase, old.datum, old.titel, old.tekst, old.zichtbaarheid, old.door_id,
          old.gewijzigd_op);
  return new;
end $$;
create trigger aantekening_geschiedenis before update on aantekening
  for each row when (old.versie is distinct from new.versie) execute function aantekening_bewaart_versie();

-- Never wider than the proeftuin it stands in (domein.md, section 3).
create function aantekening_blijft_binnen() returns trigger language plpgsql as $$
begin
  if new.zichtbaarheid > (select zichtbaarheid from proeftuin where id = new.proeftuin_id for share) then
    raise exception 'an aantekening is never wider than its proeftuin' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger aantekening_binnen before insert or update of zichtbaarheid, proeftuin_id on aantekening
  for each row execute function aantekening_blijft_binnen();

-- Narrowing a proeftuin narrows its notes with it.
create function proeftuin_trekt_logboek_mee() returns trigger language plpgsql as $$
begin
  update aantekening set zichtbaarheid = new.zichtbaarheid
  where proeftuin_id = new.id and zichtbaarheid > new.zichtbaarheid;
  return null;
end $$;
create trigger proeftuin_versmalt after update of zichtbaarheid on proeftuin
  for each row when (new.zichtbaarheid < old.zichtbaarheid) execute function proeftuin_trekt_logboek_mee();
