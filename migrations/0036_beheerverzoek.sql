-- A member asks to keep the page of the own organisation: its administrators answer, or the adviesteam.
create table beheerverzoek (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references organisatie on delete cascade,
  lid_id uuid not null references lid on delete cascade,
  reden text not null default '' check (length(reden) <= 1000),
  gevraagd_op timestamptz not null default now(),
  doorgezet_op timestamptz,
  herinnerd_op timestamptz,
  toegekend_op timestamptz,
  geweigerd_op timestamptz,
  ingetrokken_op timestamptz,
  uitleg text check (length(uitleg) between 1 and 2000),
  besloten_door_id uuid references lid,
  versie integer not null default 1,
  -- Nobody decides twice.
  check (num_nonnulls(toegekend_op, geweigerd_op, ingetrokken_op) <= 1),
  check ((geweigerd_op is null) = (uitleg is null)),
  check ((besloten_door_id is null) = (coalesce(toegekend_op, geweigerd_op) is null))
);
comment on column beheerverzoek.doorgezet_op is
  'Since when it waits for the adviesteam: from the start, or because the administrators did not answer.';

-- One open request per member: one works for one organisation.
create unique index beheerverzoek_open_idx on beheerverzoek (lid_id)
  where toegekend_op is null and geweigerd_op is null and ingetrokken_op is null;
create index beheerverzoek_wacht_idx on beheerverzoek (gevraagd_op, id)
  where toegekend_op is null and geweigerd_op is null and ingetrokken_op is null;
create index beheerverzoek_organisatie_idx on beheerverzoek (organisatie_id, gevraagd_op desc);

-- Who leaves the organisation or the network no longer asks.
create function beheerverzoek_vervalt() returns trigger language plpgsql as $$
begin
  update beheerverzoek set ingetrokken_op = now(), versie = versie + 1
  where lid_id = new.id and toegekend_op is null and geweigerd_op is null and ingetrokken_op is null
    and (new.vertrokken_op is not null or new.toegelaten_op is null or organisatie_id is distinct from new.organisatie_id);
  return null;
end $$;
create trigger lid_verlaat_verzoek after update of organisatie_id, vertrokken_op, toegelaten_op on lid
  for each row execute function beheerverzoek_vervalt();
