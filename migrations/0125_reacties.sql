-- A short answer under a piece of content. What it stands under is said by its kind and id: each noun finds its own.
create table reactie (
  id uuid primary key default gen_random_uuid(),
  soort text not null check (soort ~ '^[a-z][a-z_]{1,39}$'),
  onderwerp_id uuid not null,
  binnen_id uuid not null,
  zichtbaarheid kring not null,
  tekst text not null check (length(tekst) between 1 and 2000),
  door_id uuid not null references lid,
  van_leverancier boolean not null default false,
  leverancier_id uuid references organisatie,
  geschreven_op timestamptz not null default now(),
  gewijzigd_op timestamptz,
  verwijderd_op timestamptz,
  versie integer not null default 1
);
comment on column reactie.binnen_id is 'The record on whose page it is counted, such as the proeftuin.';
comment on column reactie.zichtbaarheid is 'For whom it was written: a piece that gets more readers does not take it along.';
comment on column reactie.leverancier_id is 'The organisation of the supplier who wrote it; null for who has none.';
create index reactie_lijst_idx on reactie (soort, onderwerp_id, geschreven_op desc, id desc) where verwijderd_op is null;
create index reactie_door_idx on reactie (door_id);
create index reactie_leverancier_idx on reactie (leverancier_id) where leverancier_id is not null;

-- As aantekening_noemt_leverancier, of which it is the answer.
create function reactie_noemt_leverancier() returns trigger language plpgsql as $$
begin
  new.van_leverancier := coalesce(is_leverancier(new.door_id), false) or exists (
    select from teamlid where proeftuin_id = new.binnen_id and lid_id = new.door_id and rol = 'leverancier');
  new.leverancier_id := case when new.van_leverancier then (select organisatie_id from lid where id = new.door_id) end;
  return new;
end $$;
create trigger noemt_leverancier before insert on reactie
  for each row execute function reactie_noemt_leverancier();
create trigger opgegaan before insert or update of leverancier_id on reactie
  for each row execute function organisatie_leidt_verder('leverancier_id');

call stempel_bij('reactie', 'binnen_id');
