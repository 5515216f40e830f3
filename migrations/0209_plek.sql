-- A place of work that came about, and what happened to it: never who works there. See docs/besluiten/0065.
set local lock_timeout = '5s';

create type plekfeit as enum ('snuffelstage', 'proefplaatsing', 'geplaatst', 'uren', 'verloond', 'register', 'nog_er',
  'doorgestroomd', 'beeindigd');
create type registerwaarde as enum ('ja', 'nee', 'niet_gecontroleerd');
create type eindreden as enum ('contract_liep_af', 'werk_hield_op', 'andere_baan', 'begeleiding_hield_op', 'werk_paste_niet',
  'proef_was_klaar', 'niet_bekend');
create type feitweg as enum ('lid', 'gastlink', 'tabel');

create table plek (
  id uuid primary key default gen_random_uuid(),
  label text not null check (length(label) between 1 and 40),
  proeftuin_id uuid references proeftuin,
  aanbesteding_id uuid references aanbesteding,
  koper_id uuid references organisatie,
  werkgever_id uuid not null references organisatie,
  inlener_id uuid references organisatie,
  voor_id uuid not null references organisatie,
  werkplek text not null default '' check (length(werkplek) <= 80),
  regio text references regio,
  vorm vorm not null,
  route route,
  binnen_opdracht boolean not null default true,
  door_id uuid references lid,
  aangemaakt_op timestamptz not null default now(),
  versie integer not null default 1,
  check (num_nonnulls(proeftuin_id, aanbesteding_id) >= 1),
  constraint plek_heeft_inlener check (vorm not in ('detachering', 'uitzend') or inlener_id is not null),
  constraint plek_heeft_koper check (vorm <> 'inkoop_van_dienst' or koper_id is not null)
);
comment on table plek is 'A place of work in a proeftuin or contract: personal data of the one who works there, whom Vonk does not know.';
comment on column plek.label is 'What the team calls it, as plek 3.';
comment on column plek.voor_id is 'The organisation on whose behalf it was reported; the other side confirms.';
comment on column plek.binnen_opdracht is 'False: the work came about elsewhere, as with knowledge work.';
create unique index plek_label_idx on plek (coalesce(proeftuin_id, aanbesteding_id), voor_id, lower(label));
create index plek_proeftuin_idx on plek (proeftuin_id) where proeftuin_id is not null;
create index plek_aanbesteding_idx on plek (aanbesteding_id) where aanbesteding_id is not null;
create index plek_koper_idx on plek (koper_id) where koper_id is not null;
create index plek_werkgever_idx on plek (werkgever_id);
create index plek_inlener_idx on plek (inlener_id) where inlener_id is not null;
create index plek_voor_idx on plek (voor_id);
create index plek_door_idx on plek (door_id);
create index plek_regio_idx on plek (regio) where regio is not null;
create trigger opgegaan_koper before insert or update of koper_id on plek
  for each row when (new.koper_id is not null) execute function organisatie_leidt_verder('koper_id');
create trigger opgegaan_werkgever before insert or update of werkgever_id on plek
  for each row execute function organisatie_leidt_verder('werkgever_id');
create trigger opgegaan_inlener before insert or update of inlener_id on plek
  for each row when (new.inlener_id is not null) execute function organisatie_leidt_verder('inlener_id');
create trigger opgegaan_voor before insert or update of voor_id on plek
  for each row execute function organisatie_leidt_verder('voor_id');

create table plek_feit (
  id uuid primary key default gen_random_uuid(),
  plek_id uuid not null references plek on delete cascade,
  soort plekfeit not null,
  op date not null check (op between '1990-01-01' and '2199-12-31'),
  minuten integer check (minuten >= 0),
  waarde registerwaarde,
  reden eindreden,
  na smallint check (na in (3, 6, 12)),
  er boolean,
  vervangt_id uuid unique references plek_feit on delete cascade,
  vervalt boolean not null default false,
  vervangen_op timestamptz,
  voor_id uuid not null references organisatie,
  door_id uuid references lid,
  weg feitweg not null default 'lid',
  gemeld_op timestamptz not null default now(),
  constraint plek_feit_uren check (case when soort in ('geplaatst', 'uren') then minuten between 0 and 3600
    when soort = 'verloond' then minuten between 0 and 132480 else minuten is null end),
  constraint plek_feit_register check ((soort = 'register') = (waarde is not null)),
  constraint plek_feit_einde check ((soort = 'beeindigd') = (reden is not null)),
  constraint plek_feit_nog_er check ((soort = 'nog_er') = (na is not null) and (na is null) = (er is null)),
  constraint plek_feit_kwartaal check (soort <> 'verloond' or op = date_trunc('quarter', op)),
  constraint plek_feit_vervalt check (not vervalt or vervangt_id is not null)
);
comment on table plek_feit is 'What was so from a day on: only added to. A correction is a newer fact in the place of an older.';
comment on column plek_feit.op is 'Of verloond the first day of the quarter; of an end the first day no longer there.';
comment on column plek_feit.minuten is 'Paid minutes: a week of the contract, or in the quarter (verloond).';
comment on column plek_feit.vervalt is 'A correction that says that the older was never so.';
comment on column plek_feit.vervangen_op is 'Kept by a trigger: since when a newer fact stands in its place.';
comment on column plek_feit.voor_id is 'The organisation that says so.';
create unique index plek_feit_een_idx on plek_feit (plek_id, soort, op) where vervangen_op is null and not vervalt;
create index plek_feit_plek_idx on plek_feit (plek_id, op);
create index plek_feit_voor_idx on plek_feit (voor_id);
create index plek_feit_door_idx on plek_feit (door_id);
create trigger opgegaan before insert or update of voor_id on plek_feit
  for each row execute function organisatie_leidt_verder('voor_id');

-- Only added to: what is written changes by a newer fact alone. Who wrote it may be forgotten, and organisations merge.
create function plek_feit_blijft() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.vervangt_id is not null then
      update plek_feit set vervangen_op = new.gemeld_op
        where id = new.vervangt_id and plek_id = new.plek_id and vervangen_op is null and not vervalt;
      if not found then
        raise exception 'there is a newer fact already' using errcode = 'check_violation', constraint = 'plek_feit_vervangen';
      end if;
    end if;
    return new;
  end if;
  if (to_jsonb(new) - '{door_id,voor_id,vervangen_op}'::text[]) is distinct from (to_jsonb(old) - '{door_id,voor_id,vervangen_op}'::text[])
    or old.vervangen_op is not null and new.vervangen_op is distinct from old.vervangen_op then
    raise exception 'a fact is never changed' using errcode = 'check_violation', constraint = 'plek_feit_blijft';
  end if;
  return new;
end $$;
create trigger blijft before insert or update on plek_feit for each row execute function plek_feit_blijft();

create table plek_bevestiging (
  id uuid primary key default gen_random_uuid(),
  feit_id uuid not null references plek_feit on delete cascade,
  organisatie_id uuid not null references organisatie,
  door_id uuid references lid,
  klopt boolean not null,
  op timestamptz not null default now()
);
comment on table plek_bevestiging is 'The other side said whether a fact is right; the newest answer holds. Null door_id: by the link of a mail.';
create index plek_bevestiging_feit_idx on plek_bevestiging (feit_id, op desc);
create index plek_bevestiging_organisatie_idx on plek_bevestiging (organisatie_id);
create index plek_bevestiging_door_idx on plek_bevestiging (door_id);
create trigger opgegaan before insert or update of organisatie_id on plek_bevestiging
  for each row execute function organisatie_leidt_verder('organisatie_id');

-- The other side: concerned with the plek, and not the one that says it.
create function plek_bevestiging_andere_kant() returns trigger language plpgsql as $$
begin
  if not exists (select from plek_feit f join plek p on p.id = f.plek_id
    where f.id = new.feit_id and f.voor_id <> new.organisatie_id
      and new.organisatie_id in (p.koper_id, p.werkgever_id, p.inlener_id)) then
    raise exception 'who reports does not confirm' using errcode = 'check_violation', constraint = 'plek_bevestiging_andere_kant';
  end if;
  return new;
end $$;
create trigger van_de_andere_kant before insert on plek_bevestiging
  for each row execute function plek_bevestiging_andere_kant();

create table plek_botsing (
  id uuid primary key default gen_random_uuid(),
  plek_id uuid not null references plek on delete cascade,
  dubbel_id uuid not null references plek on delete cascade,
  gezien_op timestamptz not null default now(),
  zelfde boolean,
  besloten_op timestamptz,
  besloten_door_id uuid references lid,
  unique (plek_id, dubbel_id),
  check (plek_id <> dubbel_id),
  check ((zelfde is null) = (besloten_op is null))
);
comment on table plek_botsing is 'Two claims that may be one place: until somebody says otherwise, the older counts and dubbel does not.';
create index plek_botsing_dubbel_idx on plek_botsing (dubbel_id) where zelfde is distinct from false;
create index plek_botsing_besloten_door_idx on plek_botsing (besloten_door_id);

create table teller (
  organisatie_id uuid references organisatie on delete cascade,
  lid_id uuid references lid on delete cascade,
  sinds timestamptz not null default now(),
  door_id uuid references lid,
  primary key (organisatie_id, lid_id)
);
comment on table teller is 'Who counts for an organisation: reads its plekken line by line, and exact totals.';
create trigger opgegaan before insert or update of organisatie_id on teller
  for each row execute function organisatie_leidt_verder('organisatie_id');
create index teller_lid_idx on teller (lid_id);
create index teller_door_idx on teller (door_id);
