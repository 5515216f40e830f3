-- A message from one member to another. Each of the two has it, and takes it away, apart.
create table bericht (
  id uuid primary key default gen_random_uuid(),
  draad_id uuid not null,
  van_id uuid not null references lid,
  aan_id uuid not null references lid,
  onderwerp text not null check (length(onderwerp) between 1 and 120 and onderwerp !~ '[\n\r]'),
  tekst text not null check (length(tekst) between 1 and 5000),
  adres_gedeeld boolean not null default false,
  verstuurd_op timestamptz not null default now(),
  van_weg_op timestamptz,
  aan_weg_op timestamptz,
  check (van_id <> aan_id)
);
create index bericht_van_idx on bericht (van_id, verstuurd_op desc, id desc) where van_weg_op is null;
create index bericht_aan_idx on bericht (aan_id, verstuurd_op desc, id desc) where aan_weg_op is null;
create index bericht_draad_idx on bericht (draad_id, verstuurd_op, id);
create index bericht_paar_idx on bericht (van_id, aan_id, verstuurd_op);
create index bericht_weg_idx on bericht (greatest(van_weg_op, aan_weg_op)) where van_weg_op is not null and aan_weg_op is not null;
comment on column bericht.draad_id is 'The id of the message that it began with, which may be gone.';
comment on column bericht.adres_gedeeld is 'The sender agreed that an answer goes straight to his or her own address.';

-- This member hears nothing from that one. Only who made it sees it.
create table blokkade (
  lid_id uuid not null references lid on delete cascade,
  geblokkeerd_id uuid not null references lid on delete cascade,
  sinds timestamptz not null default now(),
  primary key (lid_id, geblokkeerd_id)
);
create index blokkade_geblokkeerd_idx on blokkade (geblokkeerd_id);

-- A row: nobody begins to write to this member.
create table berichtvoorkeur (
  lid_id uuid primary key references lid on delete cascade,
  dicht_sinds timestamptz not null default now()
);
