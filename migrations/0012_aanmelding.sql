-- Joining: who asks to be a member, who asked them to, and which mail domain belongs to which organisation.

-- An address at a domain of a public organisation says enough to be admitted at once.
create table organisatie_domein (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references organisatie on delete cascade,
  domein text not null unique
    check (length(domein) <= 253 and domein ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$'),
  door_id uuid references lid,
  aangemaakt_op timestamptz not null default now()
);
create index organisatie_domein_organisatie_idx on organisatie_domein (organisatie_id, domein);
comment on column organisatie_domein.domein is 'Exactly this host: a subdomain is another domain.';

-- A member asks somebody to join. The id in the link is all that is needed: it only fills in the form.
create table netwerkuitnodiging (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  boodschap text not null default '' check (length(boodschap) <= 1000),
  door_id uuid not null references lid,
  uitgenodigd_op timestamptz not null default now()
);
create index netwerkuitnodiging_door_idx on netwerkuitnodiging (door_id, uitgenodigd_op desc);

create table aanmelding (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (length(naam) between 2 and 100),
  email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  organisatie_id uuid references organisatie,
  organisatie_naam text check (length(organisatie_naam) between 2 and 200),
  organisatie_soort organisatiesoort,
  rol lidrol not null,
  motivatie text not null check (length(motivatie) between 1 and 1000),
  netwerkuitnodiging_id uuid references netwerkuitnodiging on delete set null,
  token_hash bytea unique,
  token_verloopt_op timestamptz,
  bevestigd_op timestamptz,
  vraag text check (length(vraag) between 1 and 2000),
  gevraagd_op timestamptz,
  antwoord text check (length(antwoord) between 1 and 2000),
  beantwoord_op timestamptz,
  toegelaten_op timestamptz,
  lid_id uuid references lid,
  geweigerd_op timestamptz,
  reden text check (length(reden) between 1 and 2000),
  behandeld_door_id uuid references lid,
  herinnerd_op timestamptz,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null default now(),
  -- An organisation that is known, or one that is proposed with its kind.
  check ((organisatie_id is null) = (organisatie_naam is not null)),
  check ((organisatie_naam is null) = (organisatie_soort is null)),
  check ((token_hash is null) = (token_verloopt_op is null)),
  -- Nobody decides on an address that was not confirmed, and nobody decides twice.
  check (bevestigd_op is not null or coalesce(toegelaten_op, geweigerd_op, gevraagd_op) is null),
  check (toegelaten_op is null or geweigerd_op is null),
  check ((toegelaten_op is null) = (lid_id is null)),
  check ((geweigerd_op is null) = (reden is null)),
  check ((vraag is null) = (gevraagd_op is null)),
  check ((antwoord is null) = (beantwoord_op is null)),
  check (beantwoord_op is null or gevraagd_op is not null)
);
comment on column aanmelding.token_hash is
  'Of the link in the mail that is waited for: to confirm the address, then to answer a question. Set by the job that mails.';
comment on column aanmelding.behandeld_door_id is 'Null when the address itself was enough.';

-- One open request per address, however often somebody asks.
create unique index aanmelding_open_idx on aanmelding (lower(email))
  where bevestigd_op is not null and toegelaten_op is null and geweigerd_op is null;
create index aanmelding_wacht_idx on aanmelding (bevestigd_op, id)
  where bevestigd_op is not null and toegelaten_op is null and geweigerd_op is null;
create index aanmelding_email_idx on aanmelding (lower(email));
create index aanmelding_onbevestigd_idx on aanmelding (aangemaakt_op) where bevestigd_op is null;
create index lid_gast_idx on lid (aangemaakt_op, id) where toegelaten_op is null and vertrokken_op is null;
