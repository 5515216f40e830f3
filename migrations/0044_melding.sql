-- Reporting content, what the adviesteam does about it with four eyes, and the author's objection.
create type meldreden as enum ('persoonsgegevens', 'auteursrecht', 'onvriendelijk', 'onjuist', 'anders');
create type maatregelbesluit as enum ('weghalen', 'laten_staan', 'aanpassen');
create type herstelreden as enum ('afgewezen', 'verlopen', 'bezwaar');

create table melding (
  id uuid primary key default gen_random_uuid(),
  soort text not null check (soort ~ '^[a-z_]{2,40}$'),
  onderwerp_id uuid not null,
  reden meldreden not null,
  toelichting text not null check (length(toelichting) between 1 and 4000),
  lid_id uuid references lid,
  email text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  token_hashes bytea[] not null default '{}',
  auteur_ids uuid[] not null,
  aanduiding text not null check (length(aanduiding) <= 500),
  momentopname jsonb not null,
  gemeld_op timestamptz not null default now(),
  afgehandeld_op timestamptz,
  check (lid_id is null or email is null)
);
comment on column melding.soort is 'What it is about, by the name of its table; see src/meldingen/onderwerpen.ts.';
comment on column melding.momentopname is 'The text as it was when it was reported: for the record only.';
comment on column melding.auteur_ids is 'Whose it is: they never decide on it.';
comment on column melding.email is 'Of a visitor who wants to hear what came of it; each mail has its own link, whose token is made by the job that mails.';
create index melding_token_idx on melding using gin (token_hashes) where email is not null;
create index melding_open_idx on melding (gemeld_op, id) where afgehandeld_op is null;
create index melding_dicht_idx on melding (afgehandeld_op desc, id desc) where afgehandeld_op is not null;
create index melding_onderwerp_idx on melding (soort, onderwerp_id);
create index melding_lid_idx on melding (lid_id, gemeld_op desc) where lid_id is not null;

create table maatregel (
  id uuid primary key default gen_random_uuid(),
  melding_id uuid not null references melding,
  soort text not null,
  onderwerp_id uuid not null,
  proeftuin_id uuid references proeftuin,
  besluit maatregelbesluit not null,
  motivering text not null check (length(motivering) between 1 and 2000),
  auteur_ids uuid[] not null,
  aanduiding text not null check (length(aanduiding) <= 500),
  door_id uuid not null references lid,
  op timestamptz not null default now(),
  bevestigd_door_id uuid references lid,
  bevestigd_op timestamptz,
  afgewezen_door_id uuid references lid,
  afgewezen_op timestamptz,
  afwijzing text check (length(afwijzing) between 1 and 2000),
  spoed_tot timestamptz,
  verborgen_op timestamptz,
  bewaard jsonb,
  hersteld_op timestamptz,
  herstelreden herstelreden,
  -- Four eyes, and never one's own.
  check (bevestigd_door_id <> door_id and bevestigd_door_id <> all (auteur_ids)),
  check (afgewezen_door_id <> door_id and afgewezen_door_id <> all (auteur_ids)),
  check (door_id <> all (auteur_ids)),
  check ((bevestigd_op is null) = (bevestigd_door_id is null)),
  check ((afgewezen_op is null) = (afgewezen_door_id is null) and (afgewezen_op is null) = (afwijzing is null)),
  check (bevestigd_op is null or afgewezen_op is null),
  check (besluit = 'weghalen' or (bevestigd_op is null and spoed_tot is null and verborgen_op is null)),
  -- Nothing is out of sight without a second pair of eyes, but for a while.
  check (verborgen_op is null or bevestigd_op is not null or spoed_tot is not null),
  check ((hersteld_op is null) = (herstelreden is null))
);
comment on column maatregel.bewaard is 'What was taken away and is needed to bring it back; null when there was nothing left to take.';
comment on column maatregel.spoed_tot is 'Hidden at once, by one member: until then, unless somebody else confirms.';
-- One proposal waits at a time; on a page that stays, more can be taken away later.
create unique index maatregel_een_idx on maatregel (soort, onderwerp_id)
  where besluit = 'weghalen' and bevestigd_op is null and afgewezen_op is null and hersteld_op is null;
create index maatregel_onderwerp_idx on maatregel (onderwerp_id, op desc);
create index maatregel_proeftuin_idx on maatregel (proeftuin_id) where verborgen_op is not null and hersteld_op is null;
create index maatregel_auteur_idx on maatregel using gin (auteur_ids);
create index maatregel_spoed_idx on maatregel (spoed_tot)
  where spoed_tot is not null and bevestigd_op is null and afgewezen_op is null and hersteld_op is null;

create table bezwaar (
  id uuid primary key default gen_random_uuid(),
  maatregel_id uuid not null unique references maatregel,
  lid_id uuid not null references lid,
  tekst text not null check (length(tekst) between 1 and 4000),
  ingediend_op timestamptz not null default now(),
  behandeld_door_id uuid references lid,
  behandeld_op timestamptz,
  gegrond boolean,
  motivering text check (length(motivering) between 1 and 2000),
  check ((behandeld_op is null) = (behandeld_door_id is null)),
  check ((behandeld_op is null) = (gegrond is null) and (behandeld_op is null) = (motivering is null)),
  check (behandeld_door_id <> lid_id)
);
create index bezwaar_wacht_idx on bezwaar (ingediend_op) where behandeld_op is null;
comment on column bezwaar.maatregel_id is 'Unique: one objects once.';

-- Nobody decides on what he or she reported.
create function maatregel_niet_door_melder() returns trigger language plpgsql as $$
begin
  if exists (select from melding m where m.soort = new.soort and m.onderwerp_id = new.onderwerp_id
    and m.lid_id in (new.door_id, new.bevestigd_door_id, new.afgewezen_door_id)) then
    raise exception 'who reported it does not decide on it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger maatregel_melder before insert or update on maatregel
  for each row execute function maatregel_niet_door_melder();

-- An objection is heard by somebody who had no part in it before.
create function bezwaar_door_een_ander() returns trigger language plpgsql as $$
begin
  if exists (select from maatregel m where m.id = new.maatregel_id
    and (new.behandeld_door_id in (m.door_id, m.bevestigd_door_id) or new.behandeld_door_id = any (m.auteur_ids)
      or exists (select from melding x where x.soort = m.soort and x.onderwerp_id = m.onderwerp_id
        and x.lid_id = new.behandeld_door_id))) then
    raise exception 'an objection is heard by somebody else' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger bezwaar_ander before insert or update on bezwaar
  for each row when (new.behandeld_door_id is not null) execute function bezwaar_door_een_ander();
