-- A quarter as it was counted, frozen: what was made known never changes. See docs/besluiten/0068.
set local lock_timeout = '5s';

create table momentopname (
  id uuid primary key default gen_random_uuid(),
  kwartaal text not null check (kwartaal ~ '^[0-9]{4}-K[1-4]$'),
  regime text not null,
  versie integer not null,
  vastgelegd_op timestamptz not null default now(),
  unique (kwartaal, regime),
  foreign key (regime, versie) references telregime (naam, versie)
);
comment on table momentopname is 'A quarter counted under one regime, of the network and of each organisation: only added to.';
create index momentopname_regime_idx on momentopname (regime, versie);

create table momentopname_cel (
  momentopname_id uuid not null references momentopname,
  organisatie_id uuid references organisatie,
  tabel text not null check (tabel ~ '^[a-z][a-z_]{2,39}$'),
  sleutel text not null check (length(sleutel) between 1 and 80),
  plekken integer not null check (plekken >= 0),
  bevestigd integer not null check (bevestigd between 0 and plekken),
  teller numeric not null check (teller >= 0),
  noemer numeric not null check (noemer > 0),
  bijdragers integer not null check (bijdragers >= 0),
  grootste integer not null check (grootste between 0 and plekken),
  getoond boolean not null,
  unique nulls not distinct (momentopname_id, organisatie_id, tabel, sleutel)
);
comment on table momentopname_cel is 'A figure of it, exact, and whether it is shown: nobody reads it but through src/tellen/kleine-getallen.';
comment on column momentopname_cel.organisatie_id is 'Null: of the network as a whole.';
comment on column momentopname_cel.tabel is 'By which property the plekken are divided; totaal for all of them.';
comment on column momentopname_cel.teller is 'With noemer the banen, as an exact fraction.';
comment on column momentopname_cel.bijdragers is 'How many employers they work for.';
comment on column momentopname_cel.grootste is 'How many of them one and the same organisation knows, as employer, hirer or buyer.';
comment on column momentopname_cel.getoond is 'Of the network to everybody, rounded; of an organisation to its own members.';
create index momentopname_cel_organisatie_idx on momentopname_cel (organisatie_id, momentopname_id) where organisatie_id is not null;

create table momentopname_correctie (
  momentopname_id uuid not null references momentopname,
  kwartaal text not null check (kwartaal ~ '^[0-9]{4}-K[1-4]$'),
  organisatie_id uuid references organisatie,
  tabel text not null check (tabel ~ '^[a-z][a-z_]{2,39}$'),
  sleutel text not null check (length(sleutel) between 1 and 80),
  plekken integer not null check (plekken >= 0),
  teller numeric not null check (teller >= 0),
  noemer numeric not null check (noemer > 0),
  unique nulls not distinct (momentopname_id, kwartaal, organisatie_id, tabel, sleutel)
);
comment on table momentopname_correctie is 'What a figure of an earlier quarter was when this one was counted, where that differs from what was frozen then.';
comment on column momentopname_correctie.kwartaal is 'The earlier quarter; under the same regime, in the version of then.';
create index momentopname_correctie_organisatie_idx on momentopname_correctie (organisatie_id, momentopname_id)
  where organisatie_id is not null;

create function momentopname_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'a momentopname is never changed' using errcode = 'check_violation', constraint = 'momentopname_blijft';
end $$;
create trigger blijft before update or delete on momentopname for each row execute function momentopname_blijft();
create trigger blijft before update or delete on momentopname_cel for each row execute function momentopname_blijft();
create trigger blijft before update or delete on momentopname_correctie for each row execute function momentopname_blijft();

-- Figures come with their momentopname, in its transaction, and never later.
create function momentopname_is_af() returns trigger language plpgsql as $$
begin
  if exists (select from nieuw n join momentopname m on m.id = n.momentopname_id where m.vastgelegd_op <> now()) then
    raise exception 'a momentopname is never changed' using errcode = 'check_violation', constraint = 'momentopname_is_af';
  end if;
  return null;
end $$;
create trigger is_af after insert on momentopname_cel
  referencing new table as nieuw for each statement execute function momentopname_is_af();
create trigger is_af after insert on momentopname_correctie
  referencing new table as nieuw for each statement execute function momentopname_is_af();
