-- Once a quarter whoever employs people is asked whether their places of work are as they were. See docs/besluiten/0069.
set local lock_timeout = '5s';

create table kwartaalcontact (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  organisatie_id uuid not null references organisatie,
  email text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  kenmerk bytea,
  door_id uuid not null references lid,
  sinds timestamptz not null default now(),
  gestopt_op timestamptz,
  check ((email is null) = (gestopt_op is not null)),
  check (kenmerk is null or gestopt_op is not null)
);
comment on table kwartaalcontact is 'Who of an employer gets the question of each quarter about its places of work in a proeftuin.';
comment on column kwartaalcontact.email is 'Goes once nobody is asked at it any more.';
comment on column kwartaalcontact.kenmerk is 'A hash of the address of who said to be asked no more, so that nobody asks there again.';
create unique index kwartaalcontact_nu_idx on kwartaalcontact (proeftuin_id, organisatie_id) where gestopt_op is null;
create index kwartaalcontact_proeftuin_idx on kwartaalcontact (proeftuin_id);
create index kwartaalcontact_organisatie_idx on kwartaalcontact (organisatie_id);
create index kwartaalcontact_door_idx on kwartaalcontact (door_id);
create trigger opgegaan before insert or update of organisatie_id on kwartaalcontact
  for each row execute function organisatie_leidt_verder('organisatie_id');

create type opgavewijze as enum ('zelfde', 'gewijzigd', 'tabel');

create table kwartaalopgave (
  id uuid primary key default gen_random_uuid(),
  contact_id uuid references kwartaalcontact on delete set null,
  proeftuin_id uuid not null references proeftuin on delete cascade,
  organisatie_id uuid not null references organisatie,
  kwartaal text not null check (kwartaal ~ '^20\d{2}-K[1-4]$'),
  gevraagd_op timestamptz not null default now(),
  gewijzigd integer not null default 0 check (gewijzigd >= 0),
  tabel boolean not null default false,
  seconden integer not null default 0 check (seconden >= 0),
  kliks integer not null default 0 check (kliks >= 0),
  plekken integer not null default 0 check (plekken >= 0),
  beantwoord_op timestamptz,
  hoe opgavewijze,
  door_id uuid references lid,
  teruggegeven_op timestamptz,
  check ((beantwoord_op is null) = (hoe is null)),
  check (beantwoord_op is null or teruggegeven_op is null),
  unique (contact_id, kwartaal)
);
comment on table kwartaalopgave is 'The question of one quarter to one employer in a proeftuin, what became of it, and what answering cost. A yes changes no fact: it dates them.';
comment on column kwartaalopgave.gewijzigd is 'How many places of work were changed or added on the way.';
comment on column kwartaalopgave.seconden is 'From opening the page until sending it, all together; what lay open longer than half an hour counts for half an hour.';
comment on column kwartaalopgave.kliks is 'What was pressed, as far as it can be known without watching.';
comment on column kwartaalopgave.plekken is 'How many places of work it was about when it was answered.';
comment on column kwartaalopgave.door_id is 'The member who answered; null: by the link of a mail.';
comment on column kwartaalopgave.teruggegeven_op is 'Who was asked said that it is for somebody else, and gave nobody.';
create index kwartaalopgave_proeftuin_idx on kwartaalopgave (proeftuin_id, kwartaal);
create index kwartaalopgave_organisatie_idx on kwartaalopgave (organisatie_id, kwartaal);
create index kwartaalopgave_door_idx on kwartaalopgave (door_id);
create trigger opgegaan before insert or update of organisatie_id on kwartaalopgave
  for each row execute function organisatie_leidt_verder('organisatie_id');

-- What was answered stays answered.
create function kwartaalopgave_blijft_beantwoord() returns trigger language plpgsql as $$
begin
  if old.beantwoord_op is not null and (new.beantwoord_op, new.hoe, new.gewijzigd, new.seconden, new.kliks, new.plekken)
      is distinct from (old.beantwoord_op, old.hoe, old.gewijzigd, old.seconden, old.kliks, old.plekken) then
    raise exception 'there is an answer already' using errcode = 'check_violation', constraint = 'kwartaalopgave_voorbij';
  end if;
  return new;
end $$;
create trigger blijft_beantwoord before update on kwartaalopgave
  for each row execute function kwartaalopgave_blijft_beantwoord();
