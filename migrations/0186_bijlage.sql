-- A file with a piece of content. What it hangs on is said by its kind and id: each noun finds its own. The bytes are kept
-- outside the database, under the id.
set local lock_timeout = '5s';

create table bijlage (
  id uuid primary key,
  soort text not null check (soort ~ '^[a-z][a-z_]{1,39}$'),
  onderwerp_id uuid not null,
  binnen_id uuid not null,
  naam text not null check (length(naam) between 3 and 120),
  bestandsoort text not null check (bestandsoort ~ '^[a-z]{3,4}$'),
  grootte integer not null check (grootte between 1 and 20971520),
  kenmerk text not null check (kenmerk ~ '^[0-9a-f]{64}$'),
  door_id uuid not null references lid,
  toegevoegd_op timestamptz not null default now(),
  verwijderd_op timestamptz,
  verwijderd_door_id uuid references lid,
  weggehaald_op timestamptz,
  opgeruimd_op timestamptz,
  check ((verwijderd_op is null) = (verwijderd_door_id is null)),
  check (opgeruimd_op is null or verwijderd_op is not null)
);
comment on column bijlage.binnen_id is 'The record on whose page it stands, such as the proeftuin.';
comment on column bijlage.kenmerk is 'SHA-256 of the bytes.';
comment on column bijlage.weggehaald_op is 'By the adviesteam; its bytes stay, so that it can be brought back.';
comment on column bijlage.opgeruimd_op is 'The bytes are gone too.';
create index bijlage_lijst_idx on bijlage (soort, onderwerp_id, toegevoegd_op) where verwijderd_op is null;
create index bijlage_door_idx on bijlage (door_id);
create index bijlage_verwijderd_door_idx on bijlage (verwijderd_door_id) where verwijderd_door_id is not null;

-- Two who add the tenth at once: one waits for the other.
create function bijlage_hoogstens_tien() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('bijlage ' || new.onderwerp_id, 0));
  if (select count(*) from bijlage
      where soort = new.soort and onderwerp_id = new.onderwerp_id and verwijderd_op is null) >= 10 then
    raise exception 'bijlage_hoogstens_tien' using errcode = 'check_violation', constraint = 'bijlage_hoogstens_tien';
  end if;
  return new;
end $$;
create trigger hoogstens_tien before insert on bijlage for each row execute function bijlage_hoogstens_tien();

call stempel_bij('bijlage', 'binnen_id');
